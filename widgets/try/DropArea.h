#pragma once

#include <QWidget>

class QPushButton;

namespace fitroom {

class Placeholder;

/// A dashed field that invites photos to be dropped, with buttons for those who would not drag.
class DropArea : public QWidget {
    Q_OBJECT
public:
    explicit DropArea(QWidget* parent = nullptr);

    void setText(const QString& text);
    /// A photo is held over the page.
    void setLit(bool lit);
    /// Whether there is a camera.
    void setCamera(bool there);

signals:
    void openRequested();
    void pasteRequested();
    void drawRequested();
    void cameraRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Placeholder* inside_;
    QPushButton* camera_;
    bool lit_ = false;
};

} // namespace fitroom
