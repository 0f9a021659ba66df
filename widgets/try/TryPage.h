#pragma once

#include "core/predict/Classify.h"
#include "core/predict/Novelty.h"
#include "core/runs/Run.h"

#include <QStringList>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QListView;
class QMimeData;
class QPushButton;
class QStackedLayout;

namespace fitroom {

class DrawingDialog;
class DropArea;
class ElidedLabel;
class HintHistory;
class MessageBar;
class PhotoModel;
class PhotoReasons;
class PhotoView;

/// The Try page: photos dropped, pasted or opened, and what the chosen run's net takes them for.
///
/// The owner answers filesChosen(), pictureChosen() and bytesChosen() with addPhoto(), which gives
/// the photo a number, and then setClassification() or setPhotoError() for that number. When the
/// run changes it classifies all photos() again.
class TryPage : public QWidget {
    Q_OBJECT
public:
    /// Photos are large: they are shared, never copied.
    using PicturePtr = std::shared_ptr<const Picture>;

    struct Photo {
        int number = 0;
        QString name; ///< file name, or what the picture was called where it came from
        PicturePtr picture;
        GarmentHints hints; ///< what the user says of where the garment is
    };

    explicit TryPage(QWidget* parent = nullptr);

    /// The run whose net classifies; nothing when none is chosen. Another run than before takes all
    /// classifications away.
    void setRun(const std::optional<RunInfo>& run);
    /// Puts a photo at the end of the list, and picks it or not.
    int addPhoto(const QString& name, PicturePtr picture, bool pick = true);
    /// Does nothing when the user has removed the photo, or says other things of it by now.
    void setClassification(int photo, const Classification& classification);
    /// How unlike the training images `input` is, which the photo's classification is of. Does
    /// nothing when the photo has another one by now.
    void setNovelty(int photo, const std::vector<std::uint8_t>& input, const Novelty& novelty);
    void setPhotoError(int photo, const QString& sentence);
    /// What was found out about all photos, as a CSV table.
    [[nodiscard]] QString csv() const;
    /// Whether there is a camera, and so a button for it.
    void setCamera(bool there);
    /// A sentence above the page, such as why a file could not be read; empty takes it away.
    void setError(const QString& sentence);

    [[nodiscard]] std::vector<Photo> photos() const;
    /// Why the net takes the picked photo for what it does. It asks through requested().
    [[nodiscard]] PhotoReasons& reasons() const;
    /// As the user chose; that which suits the run until then.
    [[nodiscard]] PhotoPreparation preparation() const;
    /// Whether the answers are to be means over several placements of a garment.
    [[nodiscard]] bool averagesPlacements() const { return average_; }

signals:
    /// The user pressed Open.
    void openRequested();
    /// The page has come into view.
    void shown();
    /// The user wants to take photos.
    void cameraRequested();
    /// Local files or folders were dropped or pasted.
    void filesChosen(const QStringList& paths);
    /// A picture itself was dropped, say from a browser, or pasted.
    void pictureChosen(const QString& name, std::shared_ptr<const fitroom::Picture> picture);
    /// An image file's bytes were dropped or pasted, still to be decoded.
    void bytesChosen(const QString& name, const QByteArray& bytes);
    /// The user wants csv() in a file.
    void exportRequested();
    /// All photos are to be prepared in another way, and classified again.
    void preparationChanged();
    /// One photo is to be classified again, by its number, as photos() has it now.
    void photoChanged(int photo);

protected:
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeContent();
    void paste();
    void draw();
    void takeDrawing();
    /// Takes the best of what is offered; false when there is nothing to take.
    bool take(const QMimeData* offered);
    void removePicked();
    void correctPicked(const HintHistory& hints);
    void showRun();
    void showPicked();
    void showState();

    MessageBar* error_;
    ElidedLabel* title_;
    QWidget* more_; ///< buttons for more photos
    QPushButton* camera_;
    QComboBox* preparation_;
    QStackedLayout* stack_;
    DropArea* dropArea_;
    PhotoModel* model_;
    QListView* list_;
    PhotoView* view_;
    DrawingDialog* drawing_ = nullptr; ///< made when first used
    int drawn_ = 0;                    ///< the drawing's photo; 0: it is not in the list yet
    std::optional<RunInfo> run_;
    bool average_ = false;
};

} // namespace fitroom
