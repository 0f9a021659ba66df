#pragma once

#include "core/support/Error.h"
#include "widgets/train/TrainingView.h"
#include "widgets/train/chart/RunHistory.h"

#include <QString>

#include <utility>
#include <vector>

class QCustomPlot;

namespace fitroom {

/// Writes the plot as its file's suffix says: .png (at twice the size in pixels), .pdf or .svg.
/// An existing file is replaced only when all went well.
tl::expected<void, Error> exportPicture(QCustomPlot& plot, const QString& path);

/// Every value of the curves, one a row: run, name, curve, step, epoch, value. Curves are
/// "training_step", "training_epoch", "validation_epoch" and "test".
using RunAndHistory = std::pair<ShownRun, const RunHistory*>;
tl::expected<void, Error> exportTable(Chart chart, const std::vector<RunAndHistory>& runs,
                                      const QString& path);

} // namespace fitroom
