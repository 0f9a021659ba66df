#pragma once

#include "widgets/try/PhotoModel.h"

#include <QWidget>

class QLabel;

namespace fitroom {

class ClassBars;
class ElidedLabel;
class ImageView;
class MessageBar;

/// One photo: itself, as the net sees it, and the likeliest classes.
class PhotoView : public QWidget {
    Q_OBJECT
public:
    explicit PhotoView(QWidget* parent = nullptr);

    void show(const TriedPhoto& photo, const std::vector<std::string>& classNames, bool hasRun);

private:
    QWidget* makePictures();

    ElidedLabel* name_;
    MessageBar* error_;
    ImageView* photo_;
    ImageView* seen_;
    QLabel* seenSize_;
    QLabel* state_;
    QLabel* confidence_;
    ClassBars* bars_;
};

} // namespace fitroom
