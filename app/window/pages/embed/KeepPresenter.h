#pragma once

#include "app/window/pages/embed/KeptSelections.h"
#include "app/window/pages/embed/MapBookmark.h"
#include "app/window/pages/embed/MapSource.h"
#include "app/window/workspace/Session.h"

#include <QObject>

namespace fitroom {

class EmbedPage;
class EmbedPresenter;

/// Keeps what the Embed page shows: selections under names, bookmarks, and files of the map for
/// other programs.
class KeepPresenter : public QObject {
    Q_OBJECT
public:
    KeepPresenter(EmbedPage& page, EmbedPresenter& maps, Session& session,
                  QObject* parent = nullptr);

private:
    void fillMenu();
    void connectSelections();
    void readKept();
    void change(const std::function<void(KeptSelections&)>& change);
    void showKept();
    void saveBookmark(const QString& path);
    void openBookmark(const QString& path);
    void savePicture(const QString& path);
    void saveCoordinates(const QString& path);
    void saveSelection(const QString& path);
    void saveProjector(const QString& folder);
    void writeProjectorOf(const PointTablePtr& points, const QString& folder);
    /// Asks for a file of that kind and name.
    void choose(const QString& title, const QString& name, const QStringList& filters,
                void (KeepPresenter::*save)(const QString&));
    void write(Work<Done> work);
    [[nodiscard]] bool hasMap() const;

    EmbedPage& page_;
    EmbedPresenter& maps_;
    Session& session_;
    std::optional<KeptSelections> kept_; ///< none while they are read, or when they cannot be
    JobHandle readingKept_;
    JobHandle reading_;
    std::vector<JobHandle> writing_;
};

} // namespace fitroom
