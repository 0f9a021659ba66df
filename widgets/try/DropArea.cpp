#include "widgets/try/DropArea.h"

#include "widgets/common/Placeholder.h"
#include "widgets/theme/Colours.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace fitroom {

DropArea::DropArea(QWidget* parent) : QWidget(parent), inside_(new Placeholder) {
    setObjectName(QStringLiteral("dropArea"));
    setAccessibleName(tr("Place to drop photos"));
    inside_->setPicture(QStringLiteral("try"));
    inside_->setTitle(tr("Drop a photo here"));
    auto* open = inside_->addButton(tr("&Open…"), QStringLiteral("openPhotosHere"),
                                    tr("Choose photos to classify"));
    auto* paste = inside_->addButton(tr("&Paste"), QStringLiteral("pastePhotoHere"),
                                     tr("Classify the picture or files on the clipboard (Ctrl+V)"));
    auto* draw = inside_->addButton(tr("&Draw…"), QStringLiteral("drawHere"),
                                    tr("Draw a garment and see what the net takes it for"));
    camera_ = inside_->addButton(tr("&Camera…"), QStringLiteral("cameraHere"),
                                 tr("Take photos with the camera"));
    setCamera(false);
    connect(draw, &QPushButton::clicked, this, &DropArea::drawRequested);
    connect(camera_, &QPushButton::clicked, this, &DropArea::cameraRequested);
    connect(open, &QPushButton::clicked, this, &DropArea::openRequested);
    connect(paste, &QPushButton::clicked, this, &DropArea::pasteRequested);
    auto* column = new QVBoxLayout(this);
    column->addWidget(inside_);
}

void DropArea::setText(const QString& text) {
    inside_->setText(text);
}

void DropArea::setCamera(bool there) {
    camera_->setVisible(there);
}

void DropArea::setLit(bool lit) {
    lit_ = lit;
    update();
}

void DropArea::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor line =
        mixed(palette().color(QPalette::Window), palette().color(QPalette::PlaceholderText), 0.6);
    painter.setPen(QPen(lit_ ? accent : line, lit_ ? 2 : 1.5, Qt::DashLine));
    painter.setBrush(lit_ ? mixed(palette().color(QPalette::Window), accent, 0.1)
                          : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 12, 12);
}

} // namespace fitroom
