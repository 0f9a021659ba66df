#include "widgets/inspect/PredictionGallery.h"

#include "widgets/Text.h"
#include "widgets/common/ClassBars.h"
#include "widgets/common/Labels.h"
#include "widgets/common/NarrowBox.h"
#include "widgets/gallery/ImageGrid.h"
#include "widgets/gallery/ZoomControl.h"
#include "widgets/inspect/PredictionDetail.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

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
    : QWidget(parent), shown_(new QComboBox), sort_(new QComboBox), count_(hint({})),
      leaveCell_(new QPushButton(tr("Show All Mistakes"))), grid_(new ImageGrid),
      previous_(new QToolButton), next_(new QToolButton), place_(hint({})),
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
    column->addWidget(makeSteps());
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
    shown_->setToolTip(tr("Show mistakes, right answers or both"));
    shown_->addItem(tr("Mistakes"), int(Shown::Mistakes));
    shown_->addItem(tr("Right ones"), int(Shown::Right));
    shown_->addItem(tr("All images"), int(Shown::All));
    sort_->setObjectName(QStringLiteral("predictionSort"));
    sort_->setAccessibleName(tr("Order of the images"));
    sort_->setToolTip(tr("Which images come first"));
    sort_->addItem(tr("Highest loss first"), int(PredictionSort::HighestLoss));
    sort_->addItem(tr("Lowest loss first"), int(PredictionSort::LowestLoss));
    sort_->addItem(tr("Most confident first"), int(PredictionSort::MostConfident));
    sort_->addItem(tr("Least confident first"), int(PredictionSort::LeastConfident));
    sort_->addItem(tr("As in the data set"), int(PredictionSort::DataOrder));
    sort_->setMinimumWidth(kNarrowBox);
    count_->setObjectName(QStringLiteral("predictionCount"));
    count_->setToolTip(tr("Images shown"));
    leaveCell_->setObjectName(QStringLiteral("leaveCell"));
    leaveCell_->setAccessibleName(leaveCell_->text());
    leaveCell_->setToolTip(tr("Leave these images (Escape in the confusion matrix)"));
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
    row->addWidget(sort_);
    row->addStretch();
    row->addWidget(explain);
    connect(sort_, &QComboBox::currentIndexChanged, this, &PredictionGallery::refill);
    connect(shown_, &QComboBox::currentIndexChanged, this, &PredictionGallery::refill);
    connect(leaveCell_, &QPushButton::clicked, this, &PredictionGallery::cellLeft);
    return bar;
}

QWidget* PredictionGallery::makeSteps() {
    const auto prepare = [this](QToolButton* button, const char* name, const QString& picture,
                                const QString& toolTip, const QKeySequence& key, int by) {
        button->setObjectName(QString::fromLatin1(name));
        button->setIcon(icon(picture));
        button->setAutoRaise(true);
        button->setAccessibleName(toolTip);
        button->setToolTip(toolTip);
        connect(button, &QToolButton::clicked, this, [this, by] { step(by); });
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { step(by); });
    };
    prepare(previous_, "previousImage", QStringLiteral("chevron-left"),
            tr("Previous image (Shift+N)"), Qt::SHIFT | Qt::Key_N, -1);
    prepare(next_, "nextImage", QStringLiteral("chevron-right"), tr("Next image (N)"), Qt::Key_N,
            1);
    place_->setObjectName(QStringLiteral("imagePlace"));
    auto* steps = new QWidget;
    auto* row = new QHBoxLayout(steps);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kNormal);
    row->addWidget(previous_);
    row->addWidget(next_);
    row->addWidget(place_);
    row->addStretch();
    row->addWidget(count_);
    row->addWidget(new ZoomControl(grid_));
    return steps;
}

void PredictionGallery::step(int by) {
    const auto& images = grid_->images();
    if (images.empty())
        return;
    const auto at = std::ranges::find(images, grid_->current());
    const auto last = std::ptrdiff_t(images.size()) - 1;
    const std::ptrdiff_t next = at == images.end() ? 0 : at - images.begin() + by;
    grid_->setCurrent(images[std::size_t(std::clamp<std::ptrdiff_t>(next, 0, last))]);
}

void PredictionGallery::showPlace() {
    const auto& images = grid_->images();
    const auto at = std::ranges::find(images, grid_->current());
    const bool found = at != images.end();
    const QLocale locale;
    place_->setText(found ? tr("%1 of %2")
                                .arg(locale.toString(qlonglong(at - images.begin() + 1)),
                                     locale.toString(qulonglong(images.size())))
                          : QString());
    previous_->setEnabled(found && at != images.begin());
    next_->setEnabled(found && at + 1 != images.end());
}

void PredictionGallery::setPredictions(DatasetPtr dataset, PredictionsPtr predictions) {
    dataset_ = std::move(dataset);
    predictions_ = std::move(predictions);
    picked_.reset();
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
    picked_.reset();
    if (cell && predictions_)
        picked_ = Picked{QStringLiteral("%1 → %2").arg(className(cell->trueClass),
                                                       className(cell->predictedClass)),
                         rowsOfCell(*predictions_, *cell)};
    refill();
}

void PredictionGallery::setPicked(const QString& title, const std::vector<std::int32_t>& images) {
    if (!predictions_)
        return;
    picked_ = Picked{title, {}};
    for (const std::int32_t image : images)
        if (const std::int32_t row = rowOfImage_[std::size_t(image)]; row >= 0)
            picked_->rows.push_back(std::size_t(row));
    refill();
}

void PredictionGallery::setSelection(const std::vector<std::int32_t>& images) {
    grid_->setSelection(images);
}

std::int32_t PredictionGallery::picked() const {
    return grid_->current();
}

void PredictionGallery::refill() {
    if (!predictions_)
        return;
    std::vector<std::int32_t> images;
    const auto rows =
        picked_ ? picked_->rows : rowsToShow(*predictions_, Shown(shown_->currentData().toInt()));
    for (const std::size_t row :
         sortedRows(rows, *predictions_, PredictionSort(sort_->currentData().toInt())))
        images.push_back(predictions_->indices[row]);
    const QString number = QLocale().toString(qulonglong(images.size()));
    shown_->setVisible(!picked_);
    leaveCell_->setVisible(picked_.has_value());
    count_->setText(picked_ ? QStringLiteral("%1: %2").arg(picked_->title, number) : number);
    grid_->setImages(std::move(images));
    if (grid_->current() < 0 && !grid_->images().empty())
        grid_->setCurrent(grid_->images().front());
    showPlace();
}

void PredictionGallery::showPicked(int image) {
    showPlace();
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
