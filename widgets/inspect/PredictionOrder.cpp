#include "widgets/inspect/PredictionOrder.h"

#include <algorithm>

namespace fitroom {

namespace {

bool wanted(const Predictions& predictions, std::size_t row, Shown shown,
            const std::optional<MatrixCell>& cell) {
    if (cell)
        return predictions.labels[row] == cell->trueClass &&
               predictions.predicted(row) == cell->predictedClass;
    return shown == Shown::All || predictions.right(row) == (shown == Shown::Right);
}

} // namespace

std::vector<std::size_t> rowsToShow(const Predictions& predictions, Shown shown,
                                    const std::optional<MatrixCell>& cell) {
    std::vector<std::pair<double, std::size_t>> found;
    for (std::size_t row = 0; row < predictions.size(); ++row)
        if (wanted(predictions, row, shown, cell))
            found.emplace_back(predictions.loss(row), row);
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<std::size_t> rows;
    rows.reserve(found.size());
    for (const auto& [loss, row] : found)
        rows.push_back(row);
    return rows;
}

} // namespace fitroom
