#include "widgets/inspect/PredictionOrder.h"

#include <algorithm>

namespace fitroom {

namespace {

template<class Wanted>
std::vector<std::size_t> rowsWhere(const Predictions& predictions, Wanted wanted) {
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < predictions.size(); ++row)
        if (wanted(row))
            rows.push_back(row);
    return rows;
}

/// What rows are sorted by, the least first.
double sortKey(const Predictions& predictions, std::size_t row, PredictionSort sort) {
    switch (sort) {
    case PredictionSort::HighestLoss:
        return -predictions.loss(row);
    case PredictionSort::LowestLoss:
        return predictions.loss(row);
    case PredictionSort::MostConfident:
        return -double(predictions.confidence(row));
    case PredictionSort::LeastConfident:
        return double(predictions.confidence(row));
    case PredictionSort::DataOrder:
        break;
    }
    return double(predictions.indices[row]);
}

} // namespace

std::vector<std::size_t> rowsToShow(const Predictions& predictions, Shown shown) {
    return rowsWhere(predictions, [&](std::size_t row) {
        return shown == Shown::All || predictions.right(row) == (shown == Shown::Right);
    });
}

std::vector<std::size_t> rowsOfCell(const Predictions& predictions, const MatrixCell& cell) {
    return rowsWhere(predictions, [&](std::size_t row) {
        return predictions.labels[row] == cell.trueClass &&
               predictions.predicted(row) == cell.predictedClass;
    });
}

std::vector<std::size_t> sortedRows(std::vector<std::size_t> rows, const Predictions& predictions,
                                    PredictionSort sort) {
    std::vector<std::pair<double, std::size_t>> keyed;
    keyed.reserve(rows.size());
    for (const std::size_t row : rows)
        keyed.emplace_back(sortKey(predictions, row, sort), row);
    std::ranges::stable_sort(keyed, {}, &std::pair<double, std::size_t>::first);
    std::ranges::transform(keyed, rows.begin(), &std::pair<double, std::size_t>::second);
    return rows;
}

} // namespace fitroom
