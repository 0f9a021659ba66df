#include "widgets/inspect/explain/GradCamPanel.h"

#include "widgets/common/ClassBars.h"
#include "widgets/common/Labels.h"
#include "widgets/inspect/explain/ColourScale.h"
#include "widgets/inspect/explain/LayerNames.h"
#include "widgets/inspect/explain/OverlayView.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>

namespace fitroom {

namespace {

constexpr int kFirstOpacity = 60; // per cent
constexpr int kPredicted = -1;

} // namespace

GradCamPanel::GradCamPanel(QWidget* parent)
    : QWidget(parent), layer_(new QComboBox), class_(new QComboBox),
      opacity_(new QSlider(Qt::Horizontal)), view_(new OverlayView), sentence_(hint({})) {
    layer_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layer_->setObjectName(QStringLiteral("camLayer"));
    layer_->setAccessibleName(tr("Layer"));
    layer_->setToolTip(tr("The layer whose maps are weighed; later ones see larger parts"));
    class_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    class_->setObjectName(QStringLiteral("camClass"));
    class_->setAccessibleName(tr("Class"));
    class_->setToolTip(tr("The class the map is about"));
    opacity_->setObjectName(QStringLiteral("camOpacity"));
    opacity_->setAccessibleName(tr("Opacity of the map"));
    opacity_->setToolTip(tr("How much of the image the map covers"));
    opacity_->setRange(0, 100);
    opacity_->setValue(kFirstOpacity);
    opacity_->setFixedWidth(120);
    view_->setObjectName(QStringLiteral("camView"));
    view_->setAccessibleName(tr("The image, and the map over it"));
    view_->setOpacity(kFirstOpacity / 100.0);
    sentence_->setObjectName(QStringLiteral("camSentence"));
    sentence_->setWordWrap(true);

    auto* bar = new QHBoxLayout;
    bar->setSpacing(spacing::kNormal);
    bar->addWidget(layer_);
    bar->addWidget(class_);
    bar->addStretch();
    bar->addWidget(new ColourScale(tr("nothing"), tr("most")));
    bar->addSpacing(spacing::kNormal);
    bar->addWidget(opacity_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kNormal, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addLayout(bar);
    column->addWidget(sentence_);
    column->addWidget(view_, 1);
    connect(layer_, &QComboBox::currentIndexChanged, this, &GradCamPanel::chosen);
    connect(class_, &QComboBox::currentIndexChanged, this, &GradCamPanel::chosen);
    connect(opacity_, &QSlider::valueChanged, view_,
            [this](int value) { view_->setOpacity(value / 100.0); });
}

void GradCamPanel::setRun(const ModelSpec& model, const std::vector<std::string>& classNames) {
    const QSignalBlocker quietLayer(layer_), quietClass(class_);
    const QStringList names = layerNames(model);
    layer_->clear();
    for (const std::size_t layer : gradCamLayers(model))
        layer_->addItem(names[qsizetype(layer)], qulonglong(layer));
    layer_->setCurrentIndex(layer_->count() - 1);
    class_->clear();
    class_->addItem(tr("Predicted class"), kPredicted);
    for (std::size_t label = 0; label < classNames.size(); ++label)
        class_->addItem(QString::fromStdString(classNames[label]), int(label));
    classNames_ = classNames;
}

std::optional<std::size_t> GradCamPanel::layer() const {
    return layer_->count() > 0 ? std::optional(std::size_t(layer_->currentData().toULongLong()))
                               : std::nullopt;
}

std::optional<int> GradCamPanel::label() const {
    const int label = class_->currentData().toInt();
    return label == kPredicted ? std::nullopt : std::optional(label);
}

void GradCamPanel::setCam(const QImage& image, const GradCam& cam) {
    view_->setPictures(image, cam);
    const auto label = std::size_t(cam.label);
    const QString name = QString::fromStdString(classNames_[label]);
    const bool nothing = std::ranges::all_of(cam.map, [](float value) { return value <= 0; });
    sentence_->setText(nothing
                           ? tr("In this layer nothing speaks for “%1”, to which the net gives %2.")
                                 .arg(name, perCent(double(cam.probabilities[label]), 1))
                           : tr("Bright places speak for “%1”, to which the net gives %2.")
                                 .arg(name, perCent(double(cam.probabilities[label]), 1)));
    view_->setAccessibleDescription(sentence_->text());
}

} // namespace fitroom
