#pragma once

#include "core/evaluation/Predictions.h"
#include "widgets/inspect/MatrixView.h"

#include <optional>
#include <vector>

namespace fitroom {

enum class Shown { Mistakes, Right, All };

/// Rows of `predictions` to show, highest loss first: those of one matrix cell if there is one,
/// else those `shown` says.
std::vector<std::size_t> rowsToShow(const Predictions& predictions, Shown shown,
                                    const std::optional<MatrixCell>& cell);

} // namespace fitroom
