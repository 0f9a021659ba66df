#include "widgets/data/GalleryView.h"

#include "widgets/Text.h"
#include "widgets/common/ClassBars.h"
#include "widgets/data/FilterBar.h"
#include "widgets/data/ScoreNotice.h"
#include "widgets/gallery/ImageGrid.h"
#include "widgets/gallery/ZoomControl.h"
#include "widgets/theme/Theme.h"

#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

namespace fitroom {

GalleryView::GalleryView(QWidget* parent)
    : QWidget(parent), filter_(new FilterBar), notice_(new ScoreNotice), grid_(new ImageGrid) {
    grid_->setObjectName(QStringLiteral("gallery"));
    grid_->setAccessibleName(tr("Images of the data set"));
    grid_->setEmptyText(tr("No image passes the filter."));
    grid_->setToolTips([this](std::int32_t image) { return describe(image); });

    filter_->addControl(new ZoomControl(grid_));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kNormal, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(filter_);
    column->addWidget(notice_);
    column->addWidget(grid_, 1);

    connect(filter_, &FilterBar::filterChanged, this, &GalleryView::applyFilter);
    connect(grid_, &ImageGrid::currentChanged, this, &GalleryView::currentChanged);
    connect(grid_, &ImageGrid::selectionChanged, this, [this] {
        showCounts();
        emit selectionChanged(grid_->selection());
    });
}

void GalleryView::setDataset(DatasetPtr dataset, std::vector<Subset> subsets) {
    dataset_ = std::move(dataset);
    subsets_ = std::move(subsets);
    scores_ = {};
    filter_->setClasses(dataset_->classNames());
    grid_->setDataset(dataset_);
    applyFilter();
}

void GalleryView::setLabels(DatasetPtr dataset) {
    dataset_ = std::move(dataset);
    grid_->setLabels(dataset_);
}

void GalleryView::setSelection(const std::vector<std::int32_t>& images) {
    grid_->setSelection(images);
    showCounts();
}

void GalleryView::setScores(ImageScores scores) {
    const bool asked = filter_->filter().needsScores() || needsScores(filter_->order()) ||
                       !filter_->filter().text.isEmpty();
    const bool corrected = !scores_.empty() && !scores.empty(); // of the same net
    scores_ = std::move(scores);
    if (dataset_ && asked && !corrected)
        applyFilter();
    grid_->viewport()->update();
}

void GalleryView::showClass(int label) {
    filter_->chooseClass(label);
}

bool GalleryView::lacksScores() const {
    return scores_.empty() && (filter_->filter().needsScores() || needsScores(filter_->order()));
}

void GalleryView::applyFilter() {
    if (!dataset_)
        return;
    auto images = filterImages(*dataset_, subsets_, filter_->filter(), scores_, grid_->selection());
    sortImages(images, filter_->order(), filter_->descending(), *dataset_, scores_);
    showCaptions();
    emit filtered(images);
    grid_->setImages(std::move(images));
    const Order order(filter_->order(), filter_->descending());
    if (order != sorted_ && !lacksScores()) {
        sorted_ = order;
        grid_->verticalScrollBar()->setValue(0); // what the new order puts first
    }
    notice_->setNeeded(lacksScores());
    showCounts();
}

void GalleryView::showCaptions() {
    const ImageOrder order = scores_.empty() ? ImageOrder::Index : filter_->order();
    if (order == captioned_)
        return;
    captioned_ = order;
    if (!needsScores(order))
        return grid_->setCaptions(0, 0, {});
    const int width = fontMetrics().horizontalAdvance(QStringLiteral("00.000 ")) + spacing::kTight;
    grid_->setCaptions(1, width, [this, order](std::int32_t image) {
        if (scores_.empty() || !scores_.known(image))
            return QStringLiteral("–");
        const auto score = double(scoreOf(order, image, scores_));
        return order == ImageOrder::Loss ? QLocale().toString(score, 'f', 3) : perCent(score, 0);
    });
}

void GalleryView::showCounts() {
    filter_->setCounts(grid_->images().size(), dataset_ ? dataset_->size() : 0,
                       grid_->selectionSize());
}

QString GalleryView::describe(std::int32_t image) const {
    const auto index = std::size_t(image);
    const auto className = [this](int label) {
        return QString::fromStdString(dataset_->classNames()[std::size_t(label)]);
    };
    QString text = tr("%1, image %2, %3")
                       .arg(className(dataset_->label(index)), QLocale().toString(image),
                            subsetName(subsets_[index]));
    if (dataset_->hasFileNames())
        text += QLatin1Char('\n') + fitroom::text(dataset_->fileName(index));
    if (!scores_.empty() && scores_.known(image))
        text += QLatin1Char('\n') + tr("The net says %1, with %2")
                                        .arg(className(scores_.predicted[index]),
                                             perCent(double(scores_.confidence[index]), 1));
    return text;
}

} // namespace fitroom
