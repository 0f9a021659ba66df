#include "widgets/gallery/ZoomControl.h"

#include "widgets/gallery/ImageGrid.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

namespace fitroom {

QToolButton* zoomButton(const QString& sign, const QString& name, const QString& what) {
    auto* button = new QToolButton;
    button->setText(sign);
    button->setAutoRaise(true);
    button->setObjectName(name);
    button->setAccessibleName(what);
    button->setToolTip(what);
    return button;
}

ZoomControl::ZoomControl(ImageGrid* grid, QWidget* parent)
    : QWidget(parent), grid_(grid),
      smaller_(
          zoomButton(QStringLiteral("−"), QStringLiteral("zoomOut"), tr("Smaller images (-)"))),
      slider_(new QSlider(Qt::Horizontal)),
      larger_(zoomButton(QStringLiteral("+"), QStringLiteral("zoomIn"), tr("Larger images (+)"))) {
    slider_->setObjectName(QStringLiteral("zoom"));
    slider_->setAccessibleName(tr("Size of the images"));
    slider_->setToolTip(tr("Size of the images (Ctrl+mouse wheel)"));
    slider_->setFixedWidth(112);
    slider_->setPageStep(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(smaller_);
    row->addWidget(slider_);
    row->addWidget(larger_);

    connect(smaller_, &QToolButton::clicked, grid,
            [grid] { grid->setZoomLevel(grid->zoomLevel() - 1); });
    connect(larger_, &QToolButton::clicked, grid,
            [grid] { grid->setZoomLevel(grid->zoomLevel() + 1); });
    connect(slider_, &QSlider::valueChanged, grid, &ImageGrid::setZoomLevel);
    connect(grid, &ImageGrid::zoomChanged, this, &ZoomControl::follow);
    follow();
}

void ZoomControl::follow() {
    const QSignalBlocker quiet(slider_); // a new range must not move the gallery
    slider_->setRange(0, grid_->zoomLevels() - 1);
    slider_->setValue(grid_->zoomLevel());
    smaller_->setEnabled(grid_->zoomLevel() > 0);
    larger_->setEnabled(grid_->zoomLevel() < grid_->zoomLevels() - 1);
}

} // namespace fitroom
