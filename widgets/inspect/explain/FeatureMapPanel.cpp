#include "widgets/inspect/explain/FeatureMapPanel.h"

#include "widgets/common/ElidedLabel.h"
#include "widgets/gallery/ZoomControl.h"
#include "widgets/inspect/explain/ColourScale.h"
#include "widgets/inspect/explain/FeatureMapView.h"
#include "widgets/inspect/explain/LayerNames.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

namespace fitroom {

FeatureMapPanel::FeatureMapPanel(QWidget* parent)
    : QWidget(parent), layer_(new QComboBox), scaling_(new QComboBox),
      smaller_(
          zoomButton(QStringLiteral("−"), QStringLiteral("mapsSmaller"), tr("Smaller maps (-)"))),
      larger_(zoomButton(QStringLiteral("+"), QStringLiteral("mapsLarger"), tr("Larger maps (+)"))),
      view_(new FeatureMapView), pointed_(new ElidedLabel) {
    layer_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layer_->setObjectName(QStringLiteral("mapsLayer"));
    layer_->setAccessibleName(tr("Go to a layer"));
    layer_->setToolTip(tr("Go to a layer"));
    scaling_->setObjectName(QStringLiteral("mapsScaling"));
    scaling_->setAccessibleName(tr("What the colours stretch over"));
    scaling_->setToolTip(tr("One scale for a layer compares its channels; one for each channel "
                            "shows faint ones"));
    scaling_->addItem(tr("Colours by layer"), int(FeatureMapView::Scaling::Layer));
    scaling_->addItem(tr("Colours by channel"), int(FeatureMapView::Scaling::Channel));
    view_->setObjectName(QStringLiteral("featureMaps"));
    pointed_->setObjectName(QStringLiteral("pointedMap"));

    auto* bar = new QHBoxLayout;
    bar->setSpacing(spacing::kNormal);
    bar->addWidget(layer_);
    bar->addWidget(scaling_);
    bar->addStretch();
    bar->addWidget(new ColourScale(tr("least"), tr("greatest")));
    bar->addSpacing(spacing::kNormal);
    bar->addWidget(smaller_);
    bar->addWidget(larger_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kNormal, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addLayout(bar);
    column->addWidget(view_, 1);
    column->addWidget(pointed_);
    connect(layer_, &QComboBox::activated, view_, &FeatureMapView::scrollToLayer);
    connect(scaling_, &QComboBox::currentIndexChanged, view_, [this] {
        view_->setScaling(FeatureMapView::Scaling(scaling_->currentData().toInt()));
    });
    connect(smaller_, &QToolButton::clicked, view_,
            [this] { view_->setZoomLevel(view_->zoomLevel() - 1); });
    connect(larger_, &QToolButton::clicked, view_,
            [this] { view_->setZoomLevel(view_->zoomLevel() + 1); });
    connect(view_, &FeatureMapView::zoomChanged, this, &FeatureMapPanel::showZoom);
    connect(view_, &FeatureMapView::pointedAt, pointed_, [this](const QString& sentence) {
        pointed_->setText(sentence.isEmpty()
                              ? tr("Each layer's output after its activation. Point at a map for "
                                   "its values.")
                              : sentence);
    });
    showZoom();
}

void FeatureMapPanel::setRun(const ModelSpec& model) {
    names_ = layerNames(model);
    layer_->clear();
    layer_->addItems(names_);
}

void FeatureMapPanel::setMaps(std::vector<LayerMaps> layers) {
    view_->setMaps(std::move(layers), names_);
}

void FeatureMapPanel::showZoom() {
    smaller_->setEnabled(view_->zoomLevel() > 0);
    larger_->setEnabled(view_->zoomLevel() + 1 < int(std::size(FeatureMapView::kZooms)));
}

} // namespace fitroom
