#include "widgets/embed/controls/EmbedControls.h"

#include "widgets/common/NarrowBox.h"
#include "widgets/embed/controls/CustomForm.h"
#include "widgets/embed/controls/PcaForm.h"
#include "widgets/embed/controls/RunBar.h"
#include "widgets/embed/controls/SourceForm.h"
#include "widgets/embed/controls/TsneForm.h"
#include "widgets/embed/controls/UmapForm.h"
#include "widgets/theme/Theme.h"
#include "widgets/train/form/WholeField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <limits>

namespace fitroom {

EmbedControls::EmbedControls(QWidget* parent)
    : QWidget(parent), source_(new SourceForm), basics_(new FieldList), method_(new QComboBox),
      dimensions_(new QComboBox), sphere_(new QCheckBox(tr("Sphere-ise"))),
      seed_(new WholeField(std::numeric_limits<std::uint32_t>::max())), seedRow_(new FieldList),
      pca_(new PcaForm), tsne_(new TsneForm), umap_(new UmapForm), custom_(new CustomForm),
      runBar_(new RunBar), follow_(new QCheckBox(tr("Follow a training"))),
      replay_(new QPushButton(tr("Replay the Run"))) {
    method_->setObjectName(QStringLiteral("mapMethod"));
    method_->setMinimumWidth(kNarrowBox);
    method_->addItems({tr("PCA"), tr("t-SNE"), tr("UMAP"), tr("Own axes")});
    dimensions_->setObjectName(QStringLiteral("mapDimensions"));
    dimensions_->addItems({QStringLiteral("2"), QStringLiteral("3")});
    sphere_->setObjectName(QStringLiteral("sphereise"));
    sphere_->setToolTip(tr("Centre the points and give them all one length, so that only their "
                           "directions count"));
    seed_->setObjectName(QStringLiteral("mapSeed"));
    seed_->setValue(1);
    basics_->addRow(QStringLiteral("method"), tr("Method"), method_,
                    tr("PCA shows the directions in which points differ most; t-SNE and UMAP keep "
                       "neighbours together; own axes run between classes of your choice"));
    basics_->addRow(QStringLiteral("dimensions"), tr("Dimensions"), dimensions_,
                    tr("A flat map, or one that can be turned"));
    basics_->addWide(sphere_);
    seedRow_->addRow(QStringLiteral("mapSeed"), tr("Seed"), seed_,
                     tr("The same seed gives the same map"));

    follow_->setObjectName(QStringLiteral("followTraining"));
    follow_->setToolTip(tr("After each epoch of a training, show a map of what the net makes of "
                           "up to 2,000 validation images"));

    replay_->setObjectName(QStringLiteral("replayRun"));
    replay_->setToolTip(tr("Show what the current run made of the same images after each of its "
                           "epochs"));
    replay_->setEnabled(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    for (QWidget* part : {static_cast<QWidget*>(source_), static_cast<QWidget*>(basics_),
                          static_cast<QWidget*>(pca_), static_cast<QWidget*>(tsne_),
                          static_cast<QWidget*>(umap_), static_cast<QWidget*>(custom_),
                          static_cast<QWidget*>(seedRow_), static_cast<QWidget*>(runBar_),
                          static_cast<QWidget*>(follow_), static_cast<QWidget*>(replay_)})
        column->addWidget(part);
    column->addStretch();
    connect(method_, &QComboBox::currentIndexChanged, this, &EmbedControls::showMethod);
    connect(dimensions_, &QComboBox::currentIndexChanged, this, &EmbedControls::showMethod);
    connect(method_, &QComboBox::activated, this, &EmbedControls::changed);
    connect(dimensions_, &QComboBox::activated, this, &EmbedControls::changed);
    connect(sphere_, &QCheckBox::clicked, this, &EmbedControls::changed);
    connect(source_, &SourceForm::changed, this, &EmbedControls::changed);
    connect(replay_, &QPushButton::clicked, this, &EmbedControls::replayRequested);
    connect(runBar_, &RunBar::startRequested, this, &EmbedControls::start);
    showMethod();
}

bool EmbedControls::follows() const {
    return follow_->isChecked();
}

void EmbedControls::setCanReplay(bool can) {
    replay_->setEnabled(can);
}

MapMethod EmbedControls::method() const {
    return MapMethod(method_->currentIndex());
}

void EmbedControls::showMethod() {
    pca_->setVisible(method() == MapMethod::Pca);
    pca_->setDimensions(dimensions_->currentIndex() + 2);
    tsne_->setVisible(method() == MapMethod::Tsne);
    umap_->setVisible(method() == MapMethod::Umap);
    custom_->setVisible(method() == MapMethod::Custom);
    custom_->setDimensions(dimensions_->currentIndex() + 2);
    seedRow_->setVisible(method() == MapMethod::Tsne || method() == MapMethod::Umap);
}

void EmbedControls::start() {
    const bool right = method() == MapMethod::Tsne     ? tsne_->check()
                       : method() == MapMethod::Umap   ? umap_->check()
                       : method() == MapMethod::Custom ? custom_->check()
                                                       : true;
    seedRow_->clearComplaints();
    if (!seed_->value())
        seedRow_->complain(QStringLiteral("mapSeed"), tr("Write a whole number here."));
    else if (right)
        emit startRequested(request());
}

MapRequest EmbedControls::request() const {
    MapRequest request;
    source_->read(request);
    request.method = method();
    request.dimensions = dimensions_->currentIndex() + 2;
    request.sphere = sphere_->isChecked();
    request.seed = seed_->value().value_or(1);
    pca_->read(request);
    if (method() == MapMethod::Tsne)
        tsne_->read(request);
    if (method() == MapMethod::Umap)
        umap_->read(request);
    custom_->read(request);
    return request;
}

void EmbedControls::setRequest(const MapRequest& request) {
    source_->write(request);
    method_->setCurrentIndex(int(request.method));
    dimensions_->setCurrentIndex(request.dimensions - 2);
    sphere_->setChecked(request.sphere);
    seed_->setValue(request.seed);
    pca_->write(request);
    if (request.method == MapMethod::Tsne)
        tsne_->write(request);
    if (request.method == MapMethod::Umap)
        umap_->write(request);
    custom_->write(request);
    showMethod();
}

} // namespace fitroom
