#pragma once

#include "core/runs/Run.h"

#include <QString>
#include <QVariant>

namespace fitroom {

/// What the table of runs says of each run, a column a fact.
enum class RunColumn {
    Name,
    TestAccuracy,
    ValidationAccuracy,
    Net,
    Recipe,
    Optimiser,
    LearningRate,
    BatchSize,
    Epochs,
    Augmentation,
    Seed,
    TestLoss,
    ValidationLoss,
    Status,
    Begun,
    Tags,
    Notes
};
inline constexpr int kRunColumns = int(RunColumn::Notes) + 1;

QString columnTitle(RunColumn column);
QString columnToolTip(RunColumn column);
bool isNumber(RunColumn column);

/// The cell as the user reads it.
QString cellText(RunColumn column, const RunInfo& run);
/// What a column is sorted by: a number, or the text. Runs without the number come last when
/// ascending.
QVariant cellKey(RunColumn column, const RunInfo& run);
/// The cell in a CSV file, numbers with a point and in full.
QString cellCsv(RunColumn column, const RunInfo& run);

} // namespace fitroom
