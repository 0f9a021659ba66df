#pragma once

#include <QWidget>

class QSlider;
class QToolButton;

namespace fitroom {

class ImageGrid;

/// A flat button with a sign on it, said in words to those who cannot see it.
QToolButton* zoomButton(const QString& sign, const QString& name, const QString& what);

/// Minus, slider and plus for a gallery's zoom.
class ZoomControl : public QWidget {
    Q_OBJECT
public:
    explicit ZoomControl(ImageGrid* grid, QWidget* parent = nullptr);

private:
    void follow();

    ImageGrid* grid_;
    QToolButton* smaller_;
    QSlider* slider_;
    QToolButton* larger_;
};

} // namespace fitroom
