#include "core/embedding/Supervision.h"

#include <numeric>
#include <stdexcept>

namespace fitroom {

SparseMatrix supervised(const SparseMatrix& affinities, std::span<const std::int32_t> labels,
                        double share) {
    if (labels.size() != affinities.rows())
        throw std::invalid_argument("every point needs a label");
    SparseMatrix changed = affinities;
    if (share <= 0)
        return changed;
    for (std::size_t row = 0; row < affinities.rows(); ++row) {
        for (auto i = std::size_t(affinities.starts[row]);
             i < std::size_t(affinities.starts[row + 1]); ++i) {
            const std::int32_t mine = labels[row];
            const std::int32_t other = labels[std::size_t(affinities.columns[i])];
            if (mine >= 0 && other >= 0)
                changed.values[i] *= float(mine == other ? 1 + share : 1 - share);
        }
    }
    const auto sum = [](const std::vector<float>& values) {
        return std::accumulate(values.begin(), values.end(), 0.0);
    };
    const double left = sum(changed.values);
    if (left <= 0) // no point has a neighbour of its own label
        return affinities;
    const auto scale = float(sum(affinities.values) / left);
    for (float& value : changed.values)
        value *= scale;
    return changed;
}

} // namespace fitroom
