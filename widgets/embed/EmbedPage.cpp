#include "widgets/embed/EmbedPage.h"

#include "widgets/common/ClassBars.h"
#include "widgets/common/Labels.h"
#include "widgets/common/MessageBar.h"
#include "widgets/common/Placeholder.h"
#include "widgets/embed/ClassLegend.h"
#include "widgets/embed/ScatterView.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>

namespace fitroom {

namespace {

constexpr int kDimensions = 10;

QComboBox* makeBox(const QString& name, const QString& what, const QString& toolTip) {
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(what);
    box->setToolTip(toolTip);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

Placeholder* makePlaceholder() {
    auto* made = new Placeholder;
    made->setPicture(QStringLiteral("embed"));
    return made;
}

} // namespace

EmbedPage::EmbedPage(QWidget* parent)
    : QWidget(parent), error_(new MessageBar), stack_(new QStackedLayout),
      noData_(makePlaceholder()), ready_(makePlaceholder()), busy_(makePlaceholder()),
      scatter_(new ScatterView), legend_(new ClassLegend), count_(hint({})) {
    setObjectName(QStringLiteral("embedPage"));
    noData_->setTitle(tr("No data set to map"));
    noData_->setText(tr("Open a data set on the Data page first."));
    ready_->setTitle(tr("Choose what to map"));
    ready_->setText(tr("Each image becomes a point: a principal component analysis of the pixels "
                       "finds the directions in which the images differ most. Choose the images "
                       "above."));
    auto* start = ready_->addButton(tr("Compute &PCA"), QStringLiteral("computePca"),
                                    tr("Map the chosen images by their principal components"));
    busy_->setTitle(tr("Computing the principal components"));
    auto* cancel =
        busy_->addButton(tr("Cancel"), QStringLiteral("cancelMap"), tr("Stop computing"));
    connect(start, &QPushButton::clicked, this, &EmbedPage::requestMap);
    connect(cancel, &QPushButton::clicked, this, &EmbedPage::cancelRequested);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kPage, spacing::kPage, spacing::kPage, spacing::kPage);
    column->setSpacing(spacing::kSection);
    column->addWidget(error_);
    column->addWidget(makeHeader());
    column->addLayout(stack_, 1);
    mapPage_ = makeMap();
    for (QWidget* state : {static_cast<QWidget*>(noData_), static_cast<QWidget*>(ready_),
                           static_cast<QWidget*>(busy_), mapPage_})
        stack_->addWidget(state);
    showState();
}

QWidget* EmbedPage::makeHeader() {
    subsetBox_ = makeBox(QStringLiteral("mapSubset"), tr("Images to map"),
                         tr("The images that become points"));
    subsetBox_->addItem(tr("Test images"), int(Subset::Test));
    subsetBox_->addItem(tr("Validation images"), int(Subset::Validation));
    subsetBox_->addItem(tr("Training images"), int(Subset::Training));
    xAxis_ = makeBox(QStringLiteral("xAxis"), tr("Component across"),
                     tr("The component shown from left to right"));
    yAxis_ = makeBox(QStringLiteral("yAxis"), tr("Component up"),
                     tr("The component shown from bottom to top"));
    fit_ = new QPushButton(tr("Show All"));
    fit_->setObjectName(QStringLiteral("fitMap"));
    fit_->setAccessibleName(tr("Show all points"));
    fit_->setToolTip(tr("Zoom so that all points can be seen (0)"));
    connect(subsetBox_, &QComboBox::activated, this, [this] {
        if (map_ || computing_)
            requestMap();
    });
    connect(xAxis_, &QComboBox::currentIndexChanged, this, [this] { showAxes(true); });
    connect(yAxis_, &QComboBox::currentIndexChanged, this, [this] { showAxes(true); });
    connect(fit_, &QPushButton::clicked, scatter_, &ScatterView::showAll);

    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kNormal);
    row->addWidget(pageTitle(tr("Embed")));
    row->addStretch();
    row->addWidget(subsetBox_);
    row->addWidget(xAxis_);
    row->addWidget(yAxis_);
    row->addWidget(fit_);
    return header;
}

QWidget* EmbedPage::makeMap() {
    scatter_->setObjectName(QStringLiteral("scatter"));
    count_->setObjectName(QStringLiteral("mapCount"));
    count_->setWordWrap(true);
    legend_->setFixedWidth(168);
    connect(scatter_, &ScatterView::selectionChanged, this,
            [this] { emit selectionChanged(scatter_->selection()); });
    connect(legend_, &ClassLegend::hiddenChanged, scatter_,
            [this] { scatter_->setHiddenClasses(legend_->hidden()); });

    auto* side = new QVBoxLayout;
    side->setSpacing(spacing::kSection);
    side->addWidget(legend_, 1);
    side->addWidget(count_);
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kSection);
    row->addWidget(scatter_, 1);
    row->addLayout(side);
    return page;
}

Subset EmbedPage::subset() const {
    return Subset(subsetBox_->currentData().toInt());
}

void EmbedPage::requestMap() {
    error_->setSentence({});
    map_.reset(); // it is of other images
    showState();
    emit pcaRequested(subset(), kDimensions);
}

void EmbedPage::setDataset(DatasetPtr dataset) {
    if (dataset == dataset_)
        return;
    dataset_ = std::move(dataset);
    map_.reset();
    computing_ = false;
    scatter_->setDataset(dataset_);
    if (dataset_)
        legend_->setClasses(dataset_->classNames());
    scatter_->setHiddenClasses(legend_->hidden());
    showState();
}

void EmbedPage::setLabels(DatasetPtr dataset) {
    dataset_ = std::move(dataset);
    const std::vector<std::int32_t> selected = scatter_->selection();
    scatter_->setDataset(dataset_);
    showAxes(false);
    scatter_->setSelection(selected);
}

void EmbedPage::setProgress(double share) {
    computing_ = true;
    busy_->setText(subsetBox_->currentText());
    busy_->setProgress(share);
    showState();
}

void EmbedPage::setMap(std::vector<std::int32_t> images, PcaResult map) {
    computing_ = false;
    images_ = std::move(images);
    map_ = std::move(map);
    error_->setSentence({});
    fillAxes();
    showState();
    showAxes(true);
}

void EmbedPage::setError(const QString& sentence) {
    computing_ = false;
    error_->setSentence(sentence);
    showState();
}

void EmbedPage::setSelection(const std::vector<std::int32_t>& images) {
    scatter_->setSelection(images);
}

QString EmbedPage::axisName(int dimension) const {
    return tr("Component %1 (%2)")
        .arg(QString::number(dimension + 1),
             perCent(map_->varianceShare[std::size_t(dimension)], 1));
}

void EmbedPage::fillAxes() {
    for (QComboBox* axis : {xAxis_, yAxis_}) {
        const QSignalBlocker quiet(axis);
        axis->clear();
        for (int dimension = 0; dimension < map_->dimensions; ++dimension)
            axis->addItem(axisName(dimension));
        axis->setCurrentIndex(axis == xAxis_ ? 0 : std::min(1, map_->dimensions - 1));
    }
}

void EmbedPage::showAxes(bool fit) {
    if (!map_ || !dataset_)
        return;
    const int x = xAxis_->currentIndex();
    const int y = yAxis_->currentIndex();
    MapPoints points;
    points.images = images_;
    points.labels.reserve(images_.size());
    points.places.reserve(images_.size());
    for (std::size_t i = 0; i < images_.size(); ++i) {
        const float* row = map_->coordinates.data() + i * std::size_t(map_->dimensions);
        points.labels.push_back(dataset_->label(std::size_t(images_[i])));
        points.places.emplace_back(row[x], row[y]);
    }
    scatter_->setPoints(std::move(points), fit);
    scatter_->setAxisNames(axisName(x), axisName(y));
    const double shown =
        map_->varianceShare[std::size_t(x)] + (x == y ? 0 : map_->varianceShare[std::size_t(y)]);
    count_->setText(tr("%1 images. The two components hold %2 of the variance of their pixels.")
                        .arg(QLocale().toString(qulonglong(images_.size())), perCent(shown, 1)));
}

void EmbedPage::showState() {
    const bool hasMap = map_ && !computing_;
    subsetBox_->setEnabled(dataset_ != nullptr);
    for (QWidget* control : {static_cast<QWidget*>(xAxis_), static_cast<QWidget*>(yAxis_),
                             static_cast<QWidget*>(fit_)})
        control->setVisible(hasMap);
    if (!dataset_)
        stack_->setCurrentWidget(noData_);
    else if (computing_)
        stack_->setCurrentWidget(busy_);
    else
        stack_->setCurrentWidget(hasMap ? mapPage_ : ready_);
}

} // namespace fitroom
