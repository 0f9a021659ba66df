#include "widgets/data/DuplicatesView.h"

#include "widgets/common/Labels.h"
#include "widgets/common/MessageBar.h"
#include "widgets/common/Placeholder.h"
#include "widgets/data/DuplicateModel.h"
#include "widgets/data/FilterBar.h"
#include "widgets/gallery/ImageGrid.h"
#include "widgets/theme/Theme.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>

namespace fitroom {

DuplicatesView::DuplicatesView(QWidget* parent)
    : QWidget(parent), stack_(new QStackedLayout), error_(new MessageBar), leak_(new MessageBar),
      ready_(new Placeholder), busy_(new Placeholder), similarity_(new QDoubleSpinBox),
      counts_(hint({})), model_(new DuplicateModel(this)), table_(new QTableView),
      grid_(new ImageGrid) {
    ready_->setPicture(QStringLiteral("data"));
    ready_->setTitle(tr("Which images are there twice?"));
    ready_->setText(tr("All images are compared with each other, pixel by pixel. A test image that "
                       "is also learnt from makes a net look better than it is."));
    auto* start = ready_->addButton(tr("&Find Duplicates"), QStringLiteral("findDuplicates"),
                                    tr("Compare all images; this takes a few seconds"));
    busy_->setTitle(tr("Comparing the images"));
    auto* cancel =
        busy_->addButton(tr("Cancel"), QStringLiteral("cancelDuplicates"), tr("Stop comparing"));
    connect(start, &QPushButton::clicked, this, &DuplicatesView::search);
    connect(cancel, &QPushButton::clicked, this, &DuplicatesView::cancelRequested);
    leak_->setObjectName(QStringLiteral("leakBar"));
    leak_->setClosable(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kNormal, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(error_);
    column->addLayout(stack_, 1);
    found_ = makeFound();
    for (QWidget* state : {static_cast<QWidget*>(ready_), static_cast<QWidget*>(busy_), found_})
        stack_->addWidget(state);
}

QWidget* DuplicatesView::makeBar() {
    similarity_->setObjectName(QStringLiteral("similarity"));
    similarity_->setAccessibleName(tr("Least likeness"));
    similarity_->setToolTip(
        tr("Images count as duplicates from this correlation of their pixels on; 1 is the same "
           "picture, though it may be brighter or of more contrast"));
    similarity_->setDecimals(4);
    similarity_->setRange(0.9, 1);
    similarity_->setSingleStep(0.001);
    similarity_->setValue(kNearDuplicate);
    auto* again = new QPushButton(tr("Find Again"));
    again->setObjectName(QStringLiteral("findAgain"));
    again->setAccessibleName(again->text());
    again->setToolTip(tr("Compare all images with this likeness"));
    connect(again, &QPushButton::clicked, this, &DuplicatesView::search);
    counts_->setObjectName(QStringLiteral("duplicateCounts"));
    counts_->setWordWrap(true);

    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kNormal);
    row->addWidget(counts_, 1);
    row->addWidget(hint(tr("Least likeness")));
    row->addWidget(similarity_);
    row->addWidget(again);
    return bar;
}

QWidget* DuplicatesView::makeFound() {
    table_->setObjectName(QStringLiteral("duplicateGroups"));
    table_->setAccessibleName(tr("Groups of duplicates"));
    table_->setModel(model_);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->setWordWrap(false);
    table_->setColumnWidth(DuplicateModel::Images, 64);
    table_->setColumnWidth(DuplicateModel::Likeness, 96);
    table_->setColumnWidth(DuplicateModel::Splits, 208);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { showGroup(current.row()); });
    grid_->setObjectName(QStringLiteral("duplicateImages"));
    grid_->setAccessibleName(tr("Images of the group"));
    grid_->setEmptyText(tr("Pick a group to see its images."));
    grid_->setCaptions(2, 112, [this](std::int32_t image) { return caption(image); });
    connect(grid_, &ImageGrid::selectionChanged, this,
            [this] { emit selectionChanged(grid_->selection()); });

    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("duplicateSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(table_);
    splitter->addWidget(grid_);
    splitter->setSizes({1000, 1000});
    auto* found = new QWidget;
    auto* column = new QVBoxLayout(found);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(leak_);
    column->addWidget(makeBar());
    column->addWidget(splitter, 1);
    return found;
}

void DuplicatesView::search() {
    error_->setSentence({});
    emit searchRequested(similarity_->value());
}

void DuplicatesView::setDataset(DatasetPtr dataset, const Split& split,
                                const std::vector<Subset>& subsets) {
    dataset_ = std::move(dataset);
    split_ = split;
    subsets_ = subsets;
    searched_ = false;
    model_->setGroups({}, dataset_, subsets_);
    grid_->setDataset(dataset_);
    setError({});
}

void DuplicatesView::setLabels(DatasetPtr dataset) {
    dataset_ = std::move(dataset);
    model_->setLabels(dataset_);
    grid_->setLabels(dataset_);
    if (searched_)
        showCounts();
}

void DuplicatesView::setProgress(double share) {
    busy_->setProgress(share);
    stack_->setCurrentWidget(busy_);
}

void DuplicatesView::setGroups(std::vector<DuplicateGroup> groups) {
    searched_ = true;
    grid_->setImages({});
    model_->setGroups(std::move(groups), dataset_, subsets_);
    showCounts();
    setError({});
    if (model_->rowCount() > 0)
        table_->selectRow(0);
}

void DuplicatesView::setError(const QString& sentence) {
    error_->setSentence(sentence);
    stack_->setCurrentWidget(searched_ ? found_ : ready_);
}

void DuplicatesView::setSelection(const std::vector<std::int32_t>& images) {
    grid_->setSelection(images);
}

void DuplicatesView::showCounts() {
    std::vector<DuplicateGroup> groups;
    for (int row = 0; row < model_->rowCount(); ++row)
        groups.push_back(model_->group(row));
    const DuplicateCounts counts = countDuplicates(groups, *dataset_, split_);
    const auto number = [](std::size_t value) { return QLocale().toString(qulonglong(value)); };
    QString text = counts.groups == 0 ? tr("No two images are that much alike.")
                                      : tr("%1 images in %2 groups, %3 of them exact.")
                                            .arg(number(counts.images), number(counts.groups),
                                                 number(counts.exactGroups));
    if (counts.labelConflicts > 0)
        text +=
            QLatin1Char(' ') + tr("Labels differ within %1.").arg(number(counts.labelConflicts));
    if (counts.validationLeaks > 0)
        text +=
            QLatin1Char(' ') +
            tr("%1 validation images are also learnt from.").arg(number(counts.validationLeaks));
    counts_->setText(text);
    leak_->setSentence(counts.testLeaks == 0
                           ? QString()
                           : tr("Leak: %1 of the %2 test images have a duplicate among the images "
                                "learnt from. Test scores look better than they are.")
                                 .arg(number(counts.testLeaks), number(dataset_->testSize())));
}

void DuplicatesView::showGroup(int row) {
    if (row < 0)
        return;
    const std::vector<std::int32_t>& images = model_->group(row).images;
    grid_->setImages(images);
    grid_->setSelection(images);
    emit selectionChanged(images);
}

QString DuplicatesView::caption(std::int32_t image) const {
    const auto index = std::size_t(image);
    return QStringLiteral("%1\n%2 %3")
        .arg(QString::fromStdString(dataset_->classNames()[std::size_t(dataset_->label(index))]),
             subsetName(subsets_[index]), QLocale().toString(image));
}

} // namespace fitroom
