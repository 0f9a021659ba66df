#include "widgets/embed/neighbours/NeighbourPanel.h"

#include "widgets/common/Labels.h"
#include "widgets/common/NarrowBox.h"
#include "widgets/gallery/ImageGrid.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QSpinBox>

namespace fitroom {

namespace {

constexpr int kMost = 999;
constexpr int kFirst = 12;

} // namespace

NeighbourPanel::NeighbourPanel(QWidget* parent)
    : QWidget(parent), count_(new QSpinBox), metric_(new QComboBox), message_(hint({})),
      grid_(new ImageGrid), names_(new QListWidget) {
    count_->setObjectName(QStringLiteral("neighbourCount"));
    count_->setAccessibleName(tr("Number of neighbours"));
    count_->setToolTip(tr("How many neighbours are shown, 1 to 999"));
    count_->setRange(1, kMost);
    count_->setValue(kFirst);
    count_->setKeyboardTracking(false);
    metric_->setObjectName(QStringLiteral("neighbourMetric"));
    metric_->setAccessibleName(tr("Distance"));
    metric_->setToolTip(tr("How distances are measured: by the angle between two points, or along "
                           "a straight line"));
    metric_->setMinimumWidth(kNarrowBox);
    metric_->addItems({tr("Cosine"), tr("Euclidean")});
    message_->setObjectName(QStringLiteral("neighbourMessage"));
    message_->setWordWrap(true);
    grid_->setObjectName(QStringLiteral("neighbourImages"));
    grid_->setAccessibleName(tr("Nearest neighbours"));
    grid_->setMinimumSize(80, 80);
    names_->setObjectName(QStringLiteral("neighbourNames"));
    names_->setAccessibleName(tr("Nearest neighbours"));
    names_->setFrameShape(QFrame::NoFrame);

    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::kNormal);
    row->addWidget(count_);
    row->addWidget(metric_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kNormal, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addLayout(row);
    column->addWidget(message_);
    column->addWidget(grid_, 1);
    column->addWidget(names_, 1);
    names_->hide();
    connect(count_, &QSpinBox::valueChanged, this, &NeighbourPanel::changed);
    connect(metric_, &QComboBox::currentIndexChanged, this, &NeighbourPanel::changed);
    connect(grid_, &ImageGrid::activated, this,
            [this](int image) { emit picked(neighbours_[byImage_.at(image)].point); });
    connect(names_, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        emit picked(neighbours_[std::size_t(names_->row(item))].point);
    });
    setPicked({});
}

void NeighbourPanel::setDataset(DatasetPtr dataset) {
    if (dataset == dataset_)
        return;
    dataset_ = std::move(dataset);
    neighbours_.clear();
    byImage_.clear();
    grid_->setDataset(dataset_);
    const int width = fontMetrics().horizontalAdvance(QStringLiteral("T-shirt/top "));
    grid_->setCaptions(2, width, [this](std::int32_t image) {
        const NearPoint& near = neighbours_[byImage_.at(image)];
        return near.name + QLatin1Char('\n') + QLocale().toString(double(near.distance), 'g', 3);
    });
    grid_->setToolTips([this](std::int32_t image) {
        const NearPoint& near = neighbours_[byImage_.at(image)];
        return tr("%1, image %2, at a distance of %3. A double click picks it.")
            .arg(near.name, QLocale().toString(image),
                 QLocale().toString(double(near.distance), 'g', 4));
    });
}

void NeighbourPanel::setLabels(DatasetPtr dataset) {
    dataset_ = std::move(dataset);
    grid_->setLabels(dataset_);
}

void NeighbourPanel::setPicked(const QString& name) {
    message_->setText(name.isEmpty()
                          ? tr("Click a point on the map: its nearest neighbours among the points "
                               "it was made from come here.")
                          : tr("Nearest to %1").arg(name));
    if (name.isEmpty())
        setNeighbours({});
}

void NeighbourPanel::setMessage(const QString& sentence) {
    message_->setText(sentence);
}

void NeighbourPanel::setNeighbours(const std::vector<NearPoint>& neighbours) {
    neighbours_ = neighbours;
    byImage_.clear();
    std::vector<std::int32_t> images;
    names_->clear();
    const bool pictures = neighbours.empty() || neighbours.front().image >= 0;
    for (std::size_t i = 0; i < neighbours.size(); ++i) {
        const NearPoint& near = neighbours[i];
        if (pictures) {
            byImage_[near.image] = i;
            images.push_back(near.image);
        } else {
            names_->addItem(near.name + QStringLiteral("  ") +
                            QLocale().toString(double(near.distance), 'g', 3));
        }
    }
    grid_->setVisible(pictures);
    names_->setVisible(!pictures);
    grid_->setImages(std::move(images));
}

int NeighbourPanel::count() const {
    return count_->value();
}

bool NeighbourPanel::cosine() const {
    return metric_->currentIndex() == 0;
}

void NeighbourPanel::setCount(int count) {
    count_->setValue(count);
}

} // namespace fitroom
