#include "widgets/inspect/explain/VariantsPanel.h"

#include "core/evaluation/Predictions.h"
#include "widgets/common/ClassBars.h"
#include "widgets/common/Labels.h"
#include "widgets/inspect/explain/PictureTiles.h"
#include "widgets/theme/Colours.h"
#include "widgets/theme/Theme.h"
#include "widgets/train/preview/PreviewGrid.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace fitroom {

VariantsPanel::VariantsPanel(QWidget* parent)
    : QWidget(parent), phase_(new QComboBox), sentence_(hint({})), tiles_(new PictureTiles) {
    phase_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    phase_->setObjectName(QStringLiteral("variantsPhase"));
    phase_->setAccessibleName(tr("Phase of the recipe"));
    phase_->setToolTip(tr("The phase of the recipe whose augmentation is shown"));
    sentence_->setObjectName(QStringLiteral("variantsSentence"));
    sentence_->setWordWrap(true);
    tiles_->setObjectName(QStringLiteral("variants"));
    tiles_->setAccessibleName(tr("Versions of the image"));

    auto* bar = new QHBoxLayout;
    bar->setSpacing(spacing::kNormal);
    bar->addWidget(phase_);
    bar->addWidget(sentence_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kNormal, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addLayout(bar);
    column->addWidget(tiles_, 1);
    connect(phase_, &QComboBox::currentIndexChanged, this, &VariantsPanel::chosen);
}

void VariantsPanel::setRun(const Recipe& recipe) {
    const QSignalBlocker quiet(phase_);
    phase_->clear();
    for (std::size_t phase = 0; phase < recipe.phases.size(); ++phase) {
        if (!recipe.phases[phase].augmentation.changesNothing())
            phase_->addItem(tr("Phase %1").arg(phase + 1), qulonglong(phase));
    }
    phase_->setVisible(phase_->count() > 1);
}

std::optional<std::size_t> VariantsPanel::phase() const {
    return phase_->count() > 0 ? std::optional(std::size_t(phase_->currentData().toULongLong()))
                               : std::nullopt;
}

void VariantsPanel::setVariants(const std::vector<AugmentedVariant>& variants,
                                const ImageShape& shape, int trueClass,
                                const std::vector<std::string>& classNames) {
    std::vector<PictureTiles::Tile> tiles;
    int right = 0;
    for (std::size_t i = 0; i < variants.size(); ++i) {
        const ClassProbability said = topClasses(variants[i].probabilities, 1)[0];
        const QString name = QString::fromStdString(classNames[std::size_t(said.label)]);
        const QString mark = said.label == trueClass ? QStringLiteral("✓") : QStringLiteral("✗");
        if (i > 0)
            right += said.label == trueClass;
        const QString title = i == 0 ? tr("As it is") : tr("Version %1").arg(i);
        const QString answer =
            QStringLiteral("%1 %2 %3").arg(mark, name, perCent(double(said.probability), 0));
        tiles.push_back({imageFromFloats(variants[i].pixels.data(), shape), answer, title,
                         classColour(said.label), title + QStringLiteral(": ") + answer});
    }
    sentence_->setText(tr("Versions as the recipe's augmentation makes them. The net is right "
                          "about %1 of %2.")
                           .arg(right)
                           .arg(variants.size() - 1));
    tiles_->setTiles(std::move(tiles));
}

} // namespace fitroom
