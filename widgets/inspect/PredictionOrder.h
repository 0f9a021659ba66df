#pragma once

#include "core/evaluation/Predictions.h"
#include "widgets/inspect/MatrixView.h"

#include <vector>

namespace fitroom {

enum class Shown { Mistakes, Right, All };
enum class PredictionSort { HighestLoss, LowestLoss, MostConfident, LeastConfident, DataOrder };

/// Rows of `predictions` to show, in their order.
std::vector<std::size_t> rowsToShow(const Predictions& predictions, Shown shown);

/// Those of one cell of the confusion matrix.
std::vector<std::size_t> rowsOfCell(const Predictions& predictions, const MatrixCell& cell);

/// Rows in the order asked for; what is equal stays in the order it was in.
std::vector<std::size_t> sortedRows(std::vector<std::size_t> rows, const Predictions& predictions,
                                    PredictionSort sort);

} // namespace fitroom
