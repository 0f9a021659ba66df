#pragma once

#include "core/predict/Classify.h"
#include "core/runs/Run.h"

#include <QStringList>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace fitroom {

class MessageBar;

/// The Try page: photos dropped, pasted or opened, and what the chosen run's net takes them for.
///
/// The owner answers filesChosen() and pictureChosen() with addPhoto(), which gives the photo a
/// number, and then setClassification() or setPhotoError() for that number. When the run changes it
/// classifies all photos() again.
class TryPage : public QWidget {
    Q_OBJECT
public:
    /// Photos are large: they are shared, never copied.
    using PicturePtr = std::shared_ptr<const Picture>;

    struct Photo {
        int number = 0;
        QString name; ///< file name, or what the picture was called where it came from
        PicturePtr picture;
    };

    explicit TryPage(QWidget* parent = nullptr);

    /// The run whose net classifies; nothing when none is chosen. Takes all classifications away.
    void setRun(const std::optional<RunInfo>& run);
    /// Puts a photo at the end of the list and picks it.
    int addPhoto(const QString& name, PicturePtr picture);
    void setClassification(int photo, const Classification& classification);
    void setPhotoError(int photo, const QString& sentence);
    /// A sentence above the page, such as why a file could not be read; empty takes it away.
    void setError(const QString& sentence);

    [[nodiscard]] std::vector<Photo> photos() const;

signals:
    /// The user pressed Open.
    void openRequested();
    /// Local files were dropped or pasted.
    void filesChosen(const QStringList& paths);
    /// A picture itself was dropped, say from a browser, or pasted.
    void pictureChosen(const QString& name, std::shared_ptr<const fitroom::Picture> picture);

private:
    MessageBar* error_;
    std::optional<RunInfo> run_;
    std::vector<Photo> photos_;
    int lastNumber_ = 0;
};

} // namespace fitroom
