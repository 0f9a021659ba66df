#pragma once

#include "app/window/pages/embed/MapSource.h"
#include "app/window/workspace/Session.h"

#include <QObject>

namespace fitroom {

class EmbedPage;

/// What can become points on the Embed page: the data set's images, layers of the current run's
/// net, and tables that the user opens.
class SourcePresenter : public QObject {
    Q_OBJECT
public:
    SourcePresenter(EmbedPage& page, Session& session, QObject* parent);

    /// Id of the run whose layers can be chosen; empty: there is none.
    [[nodiscard]] const std::string& run() const { return run_; }
    [[nodiscard]] PointSource sourceOf(const MapRequest& request) const;
    /// Of a map that was kept in a file; or the sentence that says why they are not to be had.
    [[nodiscard]] tl::expected<PointSource, QString> sourceOf(const MapContent& content) const;
    /// As if the user had opened it.
    void setTable(const QString& file);

signals:
    void tableOpened();
    /// Another run's layers can be chosen.
    void runChanged();

private:
    void showRun();
    void openTable();
    [[nodiscard]] std::vector<std::int32_t> imagesOf(MapImages images) const;

    EmbedPage& page_;
    Session& session_;
    std::string run_;
    QString table_; ///< its file
};

} // namespace fitroom
