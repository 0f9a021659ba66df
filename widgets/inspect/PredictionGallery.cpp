#include "widgets/inspect/PredictionGallery.h"

#include "widgets/Text.h"
#include "widgets/common/ClassBars.h"
#include "widgets/common/Labels.h"
#include "widgets/gallery/ImageGrid.h"
#include "widgets/gallery/ZoomControl.h"
#include "widgets/inspect/PredictionDetail.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace fitroom {

namespace {

constexpr int kWidestCaption = 152;

/// What the net says, as the second line of a caption.
QString said(const QString& className, const QString& confidence) {
    return QStringLiteral("→ %1 %2").arg(className, confidence);
}

} // namespace

PredictionGallery::PredictionGallery(QWidget* parent)
    : QWidget(parent), shown_(new QComboBox), count_(hint({})),
      leaveCell_(new QPushButton(tr("Show All Mistakes"))), grid_(new ImageGrid),
      detail_(new PredictionDetail) {
    grid_->setObjectName(QStringLiteral("predictionGallery"));
    grid_->setAccessibleName(tr("Images the net was tried on"));
    grid_->setEmptyText(tr("There is no such image."));
    grid_->setToolTips([this](std::int32_t image) { return describe(image); });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(makeBar());
    column->addWidget(grid_, 1);
    column->addSpacing(spacing::kNormal);
    column->addWidget(detail_);

    connect(grid_, &ImageGrid::currentChanged, this, &PredictionGallery::showPicked);
    connect(grid_, &ImageGrid::currentChanged, this, &PredictionGallery::pickedChanged);
    connect(grid_, &ImageGrid::activated, this, &PredictionGallery::explainRequested);
    connect(grid_, &ImageGrid::selectionChanged, this,
            [this] { emit selectionChanged(grid_->selection()); });
}

QWidget* PredictionGallery::makeBar() {
    shown_->setObjectName(QStringLiteral("shownPredictions"));
    shown_->setAccessibleName(tr("Which images"));
    shown_->setToolTip(tr("Show mistakes, right answers or both; highest loss first"));
    shown_->addItem(tr("Mistakes"), int(Shown::Mistakes));
    shown_->addItem(tr("Right ones"), int(Shown::Right));
    shown_->addItem(tr("All images"), int(Shown::All));
    count_->setObjectName(QStringLiteral("predictionCount"));
    count_->setToolTip(tr("Images shown, highest loss first"));
    leaveCell_->setObjectName(QStringLiteral("leaveCell"));
    leaveCell_->setAccessibleName(leaveCell_->text());
    leaveCell_->setToolTip(tr("Leave this cell of the confusion matrix (Escape in the matrix)"));
    leaveCell_->hide();

    auto* explain = new QPushButton(tr("Explain"));
    explain->setObjectName(QStringLiteral("explain"));
    explain->setAccessibleName(explain->text());
    explain->setToolTip(tr("Why the net says this of the picked image: Grad-CAM, feature maps, "
                           "history, nearest images (Enter)"));
    connect(explain, &QPushButton::clicked, this, &PredictionGallery::explainRequested);

    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kNormal);
    row->addWidget(shown_);
    row->addWidget(leaveCell_);
    row->addWidget(count_);
    row->addStretch();
    row->addWidget(explain);
    row->addWidget(new ZoomControl(grid_));
    connect(shown_, &QComboBox::currentIndexChanged, this, &PredictionGallery::refill);
    connect(leaveCell_, &QPushButton::clicked, this, &PredictionGallery::cellLeft);
    return bar;
}

void PredictionGallery::setPredictions(DatasetPtr dataset, PredictionsPtr predictions) {
    dataset_ = std::move(dataset);
    predictions_ = std::move(predictions);
    cell_.reset();
    rowOfImage_.assign(dataset_->size(), -1);
    for (std::size_t row = 0; row < predictions_->size(); ++row)
        rowOfImage_[std::size_t(predictions_->indices[row])] = std::int32_t(row);
    int width = 0;
    for (int label = 0; label < dataset_->classCount(); ++label)
        width =
            std::max(width, fontMetrics().horizontalAdvance(said(className(label), perCent(1, 0))));
    grid_->setCaptions(2, std::min(width, kWidestCaption) + spacing::kTight,
                       [this](std::int32_t image) { return caption(image); });
    grid_->setDataset(dataset_);
    refill();
}

void PredictionGallery::setCell(const std::optional<MatrixCell>& cell) {
    cell_ = cell;
    refill();
}

void PredictionGallery::setSelection(const std::vector<std::int32_t>& images) {
    grid_->setSelection(images);
}

void PredictionGallery::step(int by) {
    const auto& images = grid_->images();
    const auto found = std::ranges::find(images, grid_->current());
    const std::ptrdiff_t place = found - images.begin() + by;
    if (found != images.end() && place >= 0 && place < std::ssize(images))
        grid_->setCurrent(images[std::size_t(place)]);
}

std::int32_t PredictionGallery::picked() const {
    return grid_->current();
}

void PredictionGallery::refill() {
    if (!predictions_)
        return;
    std::vector<std::int32_t> images;
    for (const std::size_t row :
         rowsToShow(*predictions_, Shown(shown_->currentData().toInt()), cell_))
        images.push_back(predictions_->indices[row]);
    const QString number = QLocale().toString(qulonglong(images.size()));
    shown_->setVisible(!cell_);
    leaveCell_->setVisible(cell_.has_value());
    count_->setText(
        cell_ ? QStringLiteral("%1 → %2: %3")
                    .arg(className(cell_->trueClass), className(cell_->predictedClass), number)
              : number);
    grid_->setImages(std::move(images));
    if (grid_->current() < 0 && !grid_->images().empty())
        grid_->setCurrent(grid_->images().front());
}

void PredictionGallery::showPicked(int image) {
    if (image < 0)
        detail_->clear();
    else
        detail_->show(dataset_, *predictions_, std::size_t(rowOfImage_[std::size_t(image)]));
}

QString PredictionGallery::className(int label) const {
    return QString::fromStdString(dataset_->classNames()[std::size_t(label)]);
}

QString PredictionGallery::caption(std::int32_t image) const {
    const auto row = std::size_t(rowOfImage_[std::size_t(image)]);
    return className(predictions_->labels[row]) + QLatin1Char('\n') +
           said(className(predictions_->predicted(row)), perCent(predictions_->confidence(row), 0));
}

QString PredictionGallery::describe(std::int32_t image) const {
    const auto row = std::size_t(rowOfImage_[std::size_t(image)]);
    const QString about = tr("Image %1: %2, taken for %3 with %4")
                              .arg(QLocale().toString(image), className(predictions_->labels[row]),
                                   className(predictions_->predicted(row)),
                                   perCent(predictions_->confidence(row), 1));
    const std::string_view file = dataset_->fileName(std::size_t(image));
    return file.empty() ? about : about + QLatin1Char('\n') + text(file);
}

} // namespace fitroom
