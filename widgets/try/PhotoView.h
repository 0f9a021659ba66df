#pragma once

#include "widgets/try/PhotoModel.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace fitroom {

class ClassBars;
class ElidedLabel;
class GarmentCanvas;
class GarmentTools;
class ImageView;
class MessageBar;
class PhotoReasons;

/// One photo: itself, with the garment found in it, as the net sees it, and the likeliest classes.
class PhotoView : public QWidget {
    Q_OBJECT
public:
    explicit PhotoView(QWidget* parent = nullptr);

    void show(const TriedPhoto& photo, const std::vector<std::string>& classNames, bool hasRun);

    /// Why the net takes it for that.
    [[nodiscard]] PhotoReasons& reasons() const { return *reasons_; }

signals:
    /// The user corrects the photo's preparation, or takes that back.
    void hintsChanged(const fitroom::HintHistory& hints);
    /// The answer is to be the mean over several placements of the garment, or not.
    void averageChosen(bool average);

private:
    QWidget* makeClasses();
    QWidget* makePictures();
    void connectTools();
    QWidget* makeSteps();
    void showSteps(const TriedPhoto& photo);
    void showInput(const TriedPhoto& photo);
    void showNovelty(const std::optional<Novelty>& novelty);
    void change(const GarmentHints& hints, bool continued = false);

    ElidedLabel* name_;
    MessageBar* error_;
    GarmentTools* tools_;
    GarmentCanvas* photo_;
    QWidget* steps_;
    ImageView* cutOut_;
    QCheckBox* negate_;
    QCheckBox* narrow_;
    ImageView* seen_;
    QLabel* seenSize_;
    QCheckBox* average_;
    QLabel* state_;
    QLabel* novelty_;
    QLabel* confidence_;
    ClassBars* bars_;
    PhotoReasons* reasons_;
    HintHistory hints_; ///< of the photo that is shown
};

} // namespace fitroom
