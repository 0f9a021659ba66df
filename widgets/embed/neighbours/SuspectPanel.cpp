#include "widgets/embed/neighbours/SuspectPanel.h"

#include "widgets/common/ClassBars.h"
#include "widgets/common/Labels.h"
#include "widgets/data/LabelKeys.h"
#include "widgets/gallery/ImageGrid.h"
#include "widgets/theme/Theme.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <map>

namespace fitroom {

SuspectPanel::SuspectPanel(QWidget* parent)
    : QWidget(parent), search_(new QPushButton(tr("Find Suspect Labels"))), message_(hint({})),
      grid_(new ImageGrid) {
    search_->setObjectName(QStringLiteral("findMapSuspects"));
    search_->setAccessibleName(search_->text());
    search_->setToolTip(tr("Compare each label with those of the nearest neighbours"));
    message_->setObjectName(QStringLiteral("mapSuspectMessage"));
    message_->setWordWrap(true);
    grid_->setObjectName(QStringLiteral("mapSuspects"));
    grid_->setAccessibleName(tr("Images whose label their neighbours contradict"));
    grid_->setMinimumSize(80, 80);
    auto* keys = new LabelKeys(grid_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kNormal, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(search_);
    column->addWidget(message_);
    column->addWidget(grid_, 1);
    connect(search_, &QPushButton::clicked, this, &SuspectPanel::searchRequested);
    connect(grid_, &ImageGrid::selectionChanged, this,
            [this] { emit selectionChanged(grid_->selection()); });
    connect(grid_, &ImageGrid::activated, this, &SuspectPanel::takeSuggestions);
    connect(keys, &LabelKeys::labelTyped, this, &SuspectPanel::relabel);
    setReady(false);
    setMessage(tr("Where most neighbours of an image have another label than its own, that label "
                  "is suspect."));
}

void SuspectPanel::setDataset(DatasetPtr dataset) {
    dataset_ = std::move(dataset);
    suspects_.clear();
    grid_->setDataset(dataset_);
    grid_->setCaptions(2, fontMetrics().horizontalAdvance(QStringLiteral("→ T-shirt/top 100 %")),
                       [this](std::int32_t image) { return caption(image); });
}

void SuspectPanel::setLabels(DatasetPtr dataset) {
    dataset_ = std::move(dataset);
    grid_->setLabels(dataset_);
}

void SuspectPanel::setReady(bool ready) {
    search_->setEnabled(ready);
    if (!ready)
        grid_->setImages({});
}

void SuspectPanel::setProgress(double share) {
    search_->setEnabled(false);
    message_->setText(share < 0 ? tr("Looking for neighbours…")
                                : tr("Looking for neighbours, %1").arg(perCent(share, 0)));
}

void SuspectPanel::setMessage(const QString& sentence) {
    message_->setText(sentence);
}

void SuspectPanel::setSuspects(const std::vector<LabelSuspect>& suspects) {
    search_->setEnabled(true);
    suspects_.clear();
    std::vector<std::int32_t> images;
    for (const LabelSuspect& suspect : suspects) {
        suspects_[suspect.image] = suspect;
        images.push_back(suspect.image);
    }
    grid_->setImages(std::move(images));
    message_->setText(suspects.empty()
                          ? tr("All labels agree with most of their neighbours.")
                          : tr("%1 suspect labels, the worst first. A digit corrects the selected "
                               "ones, Enter takes the neighbours' label.")
                                .arg(QLocale().toString(qulonglong(suspects.size()))));
}

void SuspectPanel::setSelection(const std::vector<std::int32_t>& images) {
    grid_->setSelection(images);
}

void SuspectPanel::relabel(int label) {
    if (dataset_ && label < dataset_->classCount() && grid_->selectionSize() > 0)
        emit relabelRequested(grid_->selection(), label);
}

void SuspectPanel::takeSuggestions() {
    std::map<int, std::vector<std::int32_t>> byLabel;
    for (const std::int32_t image : grid_->selection())
        if (const auto found = suspects_.find(image); found != suspects_.end())
            byLabel[found->second.suggested].push_back(image);
    for (const auto& [label, images] : byLabel)
        emit relabelRequested(images, label);
}

QString SuspectPanel::className(int label) const {
    return QString::fromStdString(dataset_->classNames()[std::size_t(label)]);
}

QString SuspectPanel::caption(std::int32_t image) const {
    const LabelSuspect& suspect = suspects_.at(image);
    return className(dataset_->label(std::size_t(image))) +
           QStringLiteral("\n→ %1 %2")
               .arg(className(suspect.suggested), perCent(double(suspect.suggestedProbability), 0));
}

} // namespace fitroom
