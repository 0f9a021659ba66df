#pragma once

#include "core/explain/GradCam.h"

#include <QImage>
#include <QWidget>

namespace fitroom {

/// An image, and beside it the same image under a coloured map, more or less opaque.
class OverlayView : public QWidget {
    Q_OBJECT
public:
    explicit OverlayView(QWidget* parent = nullptr);

    void setPictures(const QImage& image, const GradCam& cam);
    /// 0: only the image is seen; 1: only the map.
    void setOpacity(double opacity);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage image_;
    QImage map_;
    double opacity_ = 0.6;
};

} // namespace fitroom
