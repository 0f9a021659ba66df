#include "widgets/inspect/explain/NearestPanel.h"

#include "widgets/common/Labels.h"
#include "widgets/image/DatasetImage.h"
#include "widgets/inspect/explain/PictureTiles.h"
#include "widgets/theme/Colours.h"
#include "widgets/theme/Theme.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace fitroom {

NearestPanel::NearestPanel(QWidget* parent)
    : QWidget(parent), sentence_(hint({})), tiles_(new PictureTiles) {
    sentence_->setObjectName(QStringLiteral("nearestSentence"));
    sentence_->setWordWrap(true);
    tiles_->setObjectName(QStringLiteral("nearestImages"));
    tiles_->setAccessibleName(tr("Nearest training images"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kNormal, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(sentence_);
    column->addWidget(tiles_, 1);
    connect(tiles_, &PictureTiles::activated, this,
            [this](int tile) { emit imageChosen(neighbours_[std::size_t(tile)].image); });
}

void NearestPanel::setNearest(const DatasetPtr& dataset, const NearestImages& nearest,
                              int trueClass, int predicted) {
    neighbours_ = nearest.neighbours;
    const QLocale locale;
    const auto name = [&dataset](int label) {
        return QString::fromStdString(dataset->classNames()[std::size_t(label)]);
    };
    const auto labelOf = [&dataset](const Neighbour& neighbour) {
        return dataset->label(std::size_t(neighbour.image));
    };
    std::vector<PictureTiles::Tile> tiles;
    for (const Neighbour& neighbour : neighbours_) {
        const int label = labelOf(neighbour);
        const QString distance = locale.toString(1 - double(neighbour.similarity), 'f', 3);
        tiles.push_back({imageCopy(*dataset, std::size_t(neighbour.image)), name(label), distance,
                         classColour(label),
                         tr("Image %1: %2, distance %3")
                             .arg(locale.toString(neighbour.image), name(label), distance)});
    }
    const auto count = [&](int label) {
        return locale.toString(qlonglong(std::ranges::count(neighbours_, label, labelOf)));
    };
    const QString total = locale.toString(qulonglong(neighbours_.size()));
    const QString found =
        trueClass == predicted
            ? tr("Of the %1 nearest, %2 are “%3”, as the net says.")
                  .arg(total, count(trueClass), name(trueClass))
            : tr("Of the %1 nearest, %2 are “%3”, the true class, and %4 “%5”, as the net says.")
                  .arg(total, count(trueClass), name(trueClass), count(predicted), name(predicted));
    const QString how =
        tr("By the cosine distance of the %1 features before the last layer, among %2 training "
           "images (%3 MiB of memory).")
            .arg(locale.toString(qulonglong(nearest.features)),
                 locale.toString(qulonglong(nearest.images)),
                 locale.toString(double(nearest.bytes) / (1 << 20), 'f', 0));
    sentence_->setText(found + QLatin1Char(' ') + how);
    tiles_->setTiles(std::move(tiles));
}

} // namespace fitroom
