#pragma once

#include "core/runs/Run.h"

#include <QColor>
#include <QString>

class QPalette;

namespace fitroom {

/// A run in words, in the user's language.
QString statusText(RunStatus status);
QString statusIconName(RunStatus status);
QColor statusColour(RunStatus status, const QPalette& palette);

/// "1-conv", the net's title or else its name.
QString netText(const RunInfo& run);
/// "42 of 60 epochs"
QString epochsText(const RunInfo& run);
/// "93.5 %"
QString percent(double share, int digits = 1);
/// The time the run was begun, in the user's time zone and short: "today 14:03", "12 May 2024".
QString createdText(const RunInfo& run);
/// Everything about the run, for a tool tip: plain text, several lines.
QString runDetails(const RunInfo& run);

/// Whether there is something left to train: it was stopped, interrupted or it failed.
bool canResume(const RunInfo& run);

} // namespace fitroom
