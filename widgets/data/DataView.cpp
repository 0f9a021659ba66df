#include "widgets/data/DataView.h"

#include "widgets/Text.h"
#include "widgets/common/ElidedLabel.h"
#include "widgets/common/Labels.h"
#include "widgets/data/ClassBalancePlot.h"
#include "widgets/data/ClassesView.h"
#include "widgets/data/CorrectionsView.h"
#include "widgets/data/DatasetFacts.h"
#include "widgets/data/DuplicatesView.h"
#include "widgets/data/GalleryView.h"
#include "widgets/data/LabelBar.h"
#include "widgets/data/LabelKeys.h"
#include "widgets/data/PickedImage.h"
#include "widgets/data/SuspectsView.h"
#include "widgets/gallery/ImageGrid.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace fitroom {

DataView::DataView(QWidget* parent)
    : QWidget(parent), name_(new ElidedLabel), labels_(new LabelBar), tabs_(new QTabWidget),
      gallery_(new GalleryView), classes_(new ClassesView), duplicates_(new DuplicatesView),
      suspects_(new SuspectsView), corrections_(new CorrectionsView), picked_(new PickedImage),
      balance_(new ClassBalancePlot), facts_(new DatasetFacts) {
    name_->setObjectName(QStringLiteral("dataName"));
    name_->setFont(pageTitleFont());

    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("dataSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeTabs());
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(makeHeader());
    column->addWidget(splitter, 1);
    connectTabs();
}

QWidget* DataView::makeTabs() {
    tabs_->setObjectName(QStringLiteral("dataTabs"));
    tabs_->setAccessibleName(tr("Views of the data set"));
    tabs_->setDocumentMode(true);
    tabs_->addTab(gallery_, tr("Images"));
    tabs_->addTab(classes_, tr("Classes"));
    tabs_->addTab(duplicates_, tr("Duplicates"));
    tabs_->addTab(suspects_, tr("Label Errors"));
    tabs_->addTab(corrections_, tr("Corrections"));
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(tabs_);
    return left;
}

void DataView::connectTabs() {
    for (ImageGrid* grid : {&gallery_->grid(), &duplicates_->grid(), &suspects_->grid()}) {
        connect(grid, &ImageGrid::currentChanged, this, &DataView::showPicked);
        auto* keys = new LabelKeys(grid);
        connect(keys, &LabelKeys::labelTyped, this,
                [this, grid](int label) { relabelAndGoOn(*grid, label); });
        connect(keys, &LabelKeys::menuRequested, this, [this](const QPoint& place) {
            if (!selection_.empty())
                labels_->menu()->popup(place);
        });
    }
    connect(labels_, &LabelBar::labelChosen, this, &DataView::relabel);
    connect(labels_, &LabelBar::undoRequested, this, &DataView::undoRequested);
    connect(labels_, &LabelBar::redoRequested, this, &DataView::redoRequested);
    connect(suspects_, &SuspectsView::labelAccepted, this, &DataView::relabelRequested);
    connect(classes_, &ClassesView::classChosen, this, [this](int label) {
        gallery_->showClass(label);
        tabs_->setCurrentWidget(gallery_);
    });
    const auto take = [this](const std::vector<std::int32_t>& images) {
        setSelection(images);
        emit selectionChanged(images);
    };
    connect(gallery_, &GalleryView::selectionChanged, this, take);
    connect(duplicates_, &DuplicatesView::selectionChanged, this, take);
    connect(suspects_, &SuspectsView::selectionChanged, this, take);
    connect(corrections_, &CorrectionsView::selectionChanged, this, take);
}

QWidget* DataView::makeHeader() {
    auto* open = new QPushButton(tr("Open…"));
    open->setObjectName(QStringLiteral("openData"));
    open->setAccessibleName(tr("Open another data set"));
    open->setToolTip(tr("Open another data set"));
    auto* menu = new QMenu(open);
    menu->addAction(tr("&Open Folder…"), this, &DataView::openFolderRequested);
    menu->addAction(tr("Open Fi&les…"), this, &DataView::openFilesRequested);
    menu->addSeparator();
    menu->addAction(tr("&Download Fashion-MNIST"), this, &DataView::downloadRequested);
    open->setMenu(menu);

    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(name_, 1);
    row->addWidget(labels_);
    row->addWidget(open);
    return header;
}

QWidget* DataView::makeSide() {
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 0, 8, 0);
    column->setSpacing(8);
    column->addWidget(picked_);
    column->addSpacing(16);
    column->addWidget(sectionTitle(tr("Class balance")));
    column->addWidget(balance_);
    column->addSpacing(16);
    column->addWidget(sectionTitle(tr("Data set")));
    column->addWidget(facts_);
    column->addStretch();

    auto* side = new QScrollArea;
    side->setObjectName(QStringLiteral("dataSide"));
    side->setFrameShape(QFrame::NoFrame);
    side->setWidgetResizable(true);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setWidget(inside);
    side->setMinimumWidth(280);
    return side;
}

void DataView::setDataset(DatasetPtr dataset, const Split& split) {
    dataset_ = std::move(dataset);
    subsets_ = subsetOfImages(*dataset_, split);
    selection_.clear();
    name_->setText(QString::fromStdString(dataset_->name()));
    labels_->setClasses(dataset_->classNames());
    facts_->setDataset(*dataset_, split.training.size(), split.validation.size());
    balance_->setDataset(*dataset_, subsets_);
    gallery_->setDataset(dataset_, subsets_);
    classes_->setClasses({}, dataset_->shape(), dataset_->classNames());
    duplicates_->setDataset(dataset_, split, subsets_);
    suspects_->setDataset(dataset_);
    corrections_->setCorrections({}, dataset_);
    labels_->setSelected(0);
    labels_->setHistory(false, false);
}

void DataView::setLabels(const DatasetPtr& dataset, const LabelEdits& edits) {
    dataset_ = dataset;
    balance_->setDataset(*dataset_, subsets_);
    gallery_->setLabels(dataset_);
    duplicates_->setLabels(dataset_);
    suspects_->setLabels(dataset_);
    corrections_->setCorrections(edits.changes(), dataset_);
    labels_->setHistory(edits.canUndo(), edits.canRedo());
    facts_->setLabels(*dataset_);
    showPicked(shown_);
}

void DataView::setStatistics(const PixelStatistics& statistics) {
    facts_->setStatistics(statistics);
}

void DataView::setClassStatistics(std::vector<ClassStatistics> statistics) {
    classes_->setClasses(std::move(statistics), dataset_->shape(), dataset_->classNames());
}

void DataView::setSelection(const std::vector<std::int32_t>& images) {
    selection_ = images;
    labels_->setSelected(images.size());
    gallery_->setSelection(images);
    duplicates_->setSelection(images);
    suspects_->setSelection(images);
}

void DataView::relabel(int label) {
    if (!selection_.empty() && label < dataset_->classCount())
        emit relabelRequested(selection_, label);
}

/// One image after the other can be labelled by single keys.
void DataView::relabelAndGoOn(ImageGrid& grid, int label) {
    const std::vector<std::int32_t>& images = grid.images();
    const auto here = std::ranges::find(images, grid.current());
    const bool single = selection_.size() == 1 && here != images.end() &&
                        *here == selection_.front() && label < dataset_->classCount();
    relabel(label);
    if (!single || here + 1 == images.end())
        return;
    const std::int32_t next = *(here + 1);
    grid.setCurrent(next);
    setSelection({next});
    emit selectionChanged({next});
}

void DataView::showPicked(int image) {
    shown_ = image;
    if (image < 0)
        picked_->clear();
    else
        picked_->show(dataset_, image, subsets_[std::size_t(image)]);
}

} // namespace fitroom
