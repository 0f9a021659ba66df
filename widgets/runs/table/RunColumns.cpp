#include "widgets/runs/table/RunColumns.h"

#include "widgets/common/Csv.h"
#include "widgets/runs/RunText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <optional>

namespace fitroom {

namespace {

/// The context under which translators find this file's words.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunColumns)
};

QString optimiserText(OptimiserKind kind) {
    switch (kind) {
    case OptimiserKind::Adam:
        return QStringLiteral("Adam");
    case OptimiserKind::AdamW:
        return QStringLiteral("AdamW");
    case OptimiserKind::Sgd:
        return QStringLiteral("SGD");
    }
    return {};
}

bool augments(const Recipe& recipe) {
    return std::any_of(recipe.phases.begin(), recipe.phases.end(),
                       [](const Phase& phase) { return !phase.augmentation.changesNothing(); });
}

/// The column's number; nothing when the run has none, or the column holds text.
std::optional<double> numberOf(RunColumn column, const RunInfo& run) {
    const auto best = [&](double EpochMetrics::*member) {
        return run.best ? std::optional((*run.best).*member) : std::nullopt;
    };
    const auto score = [&](double PhaseScore::*member) {
        return run.score ? std::optional((*run.score).*member) : std::nullopt;
    };
    switch (column) {
    case RunColumn::LearningRate:
        return run.recipe.phases.empty() ? std::nullopt
                                         : std::optional(run.recipe.phases.front().learningRate);
    case RunColumn::BatchSize:
        return run.recipe.batchSize;
    case RunColumn::Epochs:
        return run.epochsDone;
    case RunColumn::Seed:
        return double(run.recipe.seed);
    case RunColumn::ValidationLoss:
        return best(&EpochMetrics::validationLoss);
    case RunColumn::ValidationAccuracy:
        return best(&EpochMetrics::validationAccuracy);
    case RunColumn::TestLoss:
        return score(&PhaseScore::testLoss);
    case RunColumn::TestAccuracy:
        return score(&PhaseScore::testAccuracy);
    default:
        return std::nullopt;
    }
}

bool isShare(RunColumn column) {
    return column == RunColumn::ValidationAccuracy || column == RunColumn::TestAccuracy;
}

bool isLoss(RunColumn column) {
    return column == RunColumn::ValidationLoss || column == RunColumn::TestLoss;
}

QString numberText(RunColumn column, const RunInfo& run) {
    if (column == RunColumn::Seed)
        return QString::number(run.recipe.seed);
    if (column == RunColumn::Epochs)
        return QStringLiteral("%1/%2").arg(run.epochsDone).arg(run.recipe.totalEpochs());
    const auto number = numberOf(column, run);
    if (!number)
        return {};
    if (isShare(column))
        return percent(*number, 2);
    return isLoss(column) ? QLocale().toString(*number, 'f', 4) : QLocale().toString(*number);
}

} // namespace

QString columnTitle(RunColumn column) {
    switch (column) {
    case RunColumn::Name:
        return Words::tr("Run");
    case RunColumn::Tags:
        return Words::tr("Tags");
    case RunColumn::Notes:
        return Words::tr("Notes");
    case RunColumn::Net:
        return Words::tr("Net");
    case RunColumn::Recipe:
        return Words::tr("Recipe");
    case RunColumn::Optimiser:
        return Words::tr("Optimiser");
    case RunColumn::LearningRate:
        return Words::tr("Rate");
    case RunColumn::BatchSize:
        return Words::tr("Batch");
    case RunColumn::Epochs:
        return Words::tr("Epochs");
    case RunColumn::Augmentation:
        return Words::tr("Augmented");
    case RunColumn::Seed:
        return Words::tr("Seed");
    case RunColumn::ValidationLoss:
        return Words::tr("Val. loss");
    case RunColumn::ValidationAccuracy:
        return Words::tr("Validation");
    case RunColumn::TestLoss:
        return Words::tr("Test loss");
    case RunColumn::TestAccuracy:
        return Words::tr("Test");
    case RunColumn::Status:
        return Words::tr("Status");
    case RunColumn::Begun:
        return Words::tr("Begun");
    }
    return {};
}

QString columnToolTip(RunColumn column) {
    switch (column) {
    case RunColumn::Tags:
        return Words::tr("Words of your own, separated by commas; double-click to write");
    case RunColumn::Notes:
        return Words::tr("A remark of your own; double-click to write");
    case RunColumn::LearningRate:
        return Words::tr("Learning rate of the first phase");
    case RunColumn::Augmentation:
        return Words::tr("Whether images were changed at random");
    case RunColumn::ValidationLoss:
    case RunColumn::ValidationAccuracy:
        return Words::tr("On the validation images, after the epoch with the lowest loss");
    case RunColumn::TestLoss:
    case RunColumn::TestAccuracy:
        return Words::tr("On the test images, at the end of the last phase");
    default:
        return {};
    }
}

bool isNumber(RunColumn column) {
    switch (column) {
    case RunColumn::LearningRate:
    case RunColumn::BatchSize:
    case RunColumn::Epochs:
    case RunColumn::Seed:
        return true;
    default:
        return isShare(column) || isLoss(column);
    }
}

QString cellText(RunColumn column, const RunInfo& run) {
    switch (column) {
    case RunColumn::Name:
        return QString::fromStdString(run.name);
    case RunColumn::Tags:
        return QString::fromStdString(tagsText(run.notes.tags));
    case RunColumn::Notes:
        return QString::fromStdString(run.notes.text);
    case RunColumn::Net:
        return netText(run);
    case RunColumn::Recipe:
        return QString::fromStdString(run.recipe.title.empty() ? run.recipe.name
                                                               : run.recipe.title);
    case RunColumn::Optimiser:
        return optimiserText(run.recipe.optimiser.kind);
    case RunColumn::Augmentation:
        return augments(run.recipe) ? Words::tr("yes") : Words::tr("no");
    case RunColumn::Status:
        return statusText(run.status);
    case RunColumn::Begun:
        return createdText(run);
    default:
        return numberText(column, run);
    }
}

QVariant cellKey(RunColumn column, const RunInfo& run) {
    if (isNumber(column))
        return numberOf(column, run).value_or(std::numeric_limits<double>::infinity());
    if (column == RunColumn::Begun)
        return QString::fromStdString(run.created);
    return cellText(column, run);
}

QString cellCsv(RunColumn column, const RunInfo& run) {
    if (column == RunColumn::Seed)
        return QString::number(run.recipe.seed);
    if (column == RunColumn::Begun)
        return QString::fromStdString(run.created);
    if (!isNumber(column))
        return cellText(column, run);
    const auto number = numberOf(column, run);
    return number ? csvField(*number) : QString();
}

} // namespace fitroom
