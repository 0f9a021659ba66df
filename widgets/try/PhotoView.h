#pragma once

#include "widgets/try/PhotoModel.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace fitroom {

class ClassBars;
class ElidedLabel;
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
    /// The user wants the garment's brightness negated, or not.
    void negateChosen(bool negate);

private:
    QWidget* makeClasses();
    QWidget* makePictures();
    QWidget* makeSteps();
    void showSteps(const TriedPhoto& photo);
    void showInput(const TriedPhoto& photo);

    ElidedLabel* name_;
    MessageBar* error_;
    ImageView* photo_;
    QWidget* steps_;
    ImageView* cutOut_;
    QCheckBox* negate_;
    ImageView* seen_;
    QLabel* seenSize_;
    QLabel* state_;
    QLabel* confidence_;
    ClassBars* bars_;
    PhotoReasons* reasons_;
};

} // namespace fitroom
