#pragma once

#include <QDialog>

namespace fitroom {

class DrawingPad;

/// A small window to draw in beside the page, which shows live what the net takes the drawing for.
class DrawingDialog : public QDialog {
    Q_OBJECT
public:
    explicit DrawingDialog(QWidget* parent = nullptr);

    [[nodiscard]] DrawingPad& pad() const { return *pad_; }

signals:
    /// The user wants to begin another drawing and keep this one.
    void anotherRequested();

private:
    DrawingPad* pad_;
};

} // namespace fitroom
