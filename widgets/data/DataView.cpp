#include "widgets/data/DataView.h"

#include "widgets/Text.h"
#include "widgets/common/ElidedLabel.h"
#include "widgets/common/Labels.h"
#include "widgets/data/ClassBalancePlot.h"
#include "widgets/data/DatasetFacts.h"
#include "widgets/data/FilterBar.h"
#include "widgets/data/PickedImage.h"
#include "widgets/gallery/ImageGrid.h"
#include "widgets/gallery/ZoomControl.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace fitroom {

DataView::DataView(QWidget* parent)
    : QWidget(parent), name_(new ElidedLabel), filter_(new FilterBar), grid_(new ImageGrid),
      picked_(new PickedImage), balance_(new ClassBalancePlot), facts_(new DatasetFacts) {
    name_->setObjectName(QStringLiteral("dataName"));
    name_->setFont(pageTitleFont());
    grid_->setObjectName(QStringLiteral("gallery"));
    grid_->setAccessibleName(tr("Images of the data set"));
    grid_->setEmptyText(tr("No image is of this split and this class."));
    grid_->setToolTips([this](std::int32_t image) { return describe(image); });

    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(filter_);
    bar->addStretch();
    bar->addWidget(new ZoomControl(grid_));
    auto* left = new QWidget;
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 8, 0);
    leftColumn->setSpacing(8);
    leftColumn->addLayout(bar);
    leftColumn->addWidget(grid_, 1);

    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("dataSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(makeHeader());
    column->addWidget(splitter, 1);

    connect(filter_, &FilterBar::filterChanged, this, &DataView::applyFilter);
    connect(grid_, &ImageGrid::currentChanged, this, &DataView::showPicked);
    connect(grid_, &ImageGrid::selectionChanged, this, [this] {
        showCounts();
        emit selectionChanged(grid_->selection());
    });
}

QWidget* DataView::makeHeader() {
    auto* open = new QPushButton(tr("Open…"));
    open->setObjectName(QStringLiteral("openData"));
    open->setAccessibleName(tr("Open another data set"));
    open->setToolTip(tr("Open another data set"));
    auto* menu = new QMenu(open);
    menu->addAction(tr("Open &Folder…"), this, &DataView::openFolderRequested);
    menu->addAction(tr("Open Fi&les…"), this, &DataView::openFilesRequested);
    menu->addSeparator();
    menu->addAction(tr("&Download Fashion-MNIST"), this, &DataView::downloadRequested);
    open->setMenu(menu);

    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(name_, 1);
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
    name_->setText(QString::fromStdString(dataset_->name()));
    filter_->setClasses(dataset_->classNames());
    facts_->setDataset(*dataset_, split.training.size(), split.validation.size());
    balance_->setDataset(*dataset_, subsets_);
    grid_->setDataset(dataset_);
    applyFilter();
}

void DataView::setStatistics(const PixelStatistics& statistics) {
    facts_->setStatistics(statistics);
}

void DataView::setSelection(const std::vector<std::int32_t>& images) {
    grid_->setSelection(images);
    showCounts();
}

void DataView::applyFilter() {
    grid_->setImages(filterImages(*dataset_, subsets_, filter_->filter()));
    showCounts();
}

void DataView::showCounts() {
    filter_->setCounts(grid_->images().size(), dataset_ ? dataset_->size() : 0,
                       grid_->selectionSize());
}

void DataView::showPicked(int image) {
    if (image < 0)
        picked_->clear();
    else
        picked_->show(dataset_, image, subsets_[std::size_t(image)]);
}

QString DataView::describe(std::int32_t image) const {
    const auto index = std::size_t(image);
    const std::string& name = dataset_->classNames()[std::size_t(dataset_->label(index))];
    const QString about = tr("%1, image %2, %3")
                              .arg(QString::fromStdString(name), QLocale().toString(image),
                                   subsetName(subsets_[index]));
    return dataset_->hasFileNames() ? about + QLatin1Char('\n') + text(dataset_->fileName(index))
                                    : about;
}

} // namespace fitroom
