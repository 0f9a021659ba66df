#include "widgets/try/CameraView.h"

#include "widgets/image/DatasetImage.h"

#include <QPainter>

namespace fitroom {

CameraView::CameraView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("cameraView"));
    setAccessibleName(tr("What the camera sees"));
    setMinimumSize(280, 210);
}

void CameraView::setPicture(std::shared_ptr<const Picture> picture) {
    picture_ = std::move(picture);
    update();
}

void CameraView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (!picture_) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect(), Qt::AlignCenter, tr("Waiting for the camera …"));
        return;
    }
    QRect place({}, QSize(picture_->width, picture_->height).scaled(size(), Qt::KeepAspectRatio));
    place.moveCenter(rect().center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(width(), 0);
    painter.scale(-1, 1);
    painter.drawImage(place, imageOver(*picture_));
}

} // namespace fitroom
