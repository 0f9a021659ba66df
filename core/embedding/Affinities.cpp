#include "core/embedding/Affinities.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <tuple>

namespace fitroom {
namespace {

constexpr int kTries = 60;
constexpr double kTolerance = 1e-6; ///< of the entropy

/// Sets p to the Gaussian's probabilities, beta being 1 / (2 sigma^2); gives their entropy in nats
/// and its derivative by log(beta).
struct Entropy {
    double value = 0;
    double slope = 0;
};

Entropy gaussian(std::span<const double> squares, double beta, std::span<float> p) {
    double sum = 0, first = 0, second = 0;
    for (std::size_t i = 0; i < squares.size(); ++i) {
        const double weight = std::exp(-beta * squares[i]);
        p[i] = float(weight);
        sum += weight;
        first += weight * squares[i];
        second += weight * squares[i] * squares[i];
    }
    for (float& value : p)
        value = float(value / sum);
    const double mean = first / sum;
    const double variance = second / sum - mean * mean;
    return {std::log(sum) + beta * mean, -beta * beta * variance};
}

/// Where row i's entries in the transposed matrix begin.
std::vector<std::int64_t> transposedStarts(const Neighbours& neighbours) {
    std::vector<std::int64_t> starts(neighbours.rows() + 1);
    for (const std::int32_t column : neighbours.indices)
        ++starts[std::size_t(column) + 1];
    for (std::size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    return starts;
}

using Entry = std::pair<std::int32_t, float>; ///< column and value

/// Sorts a row's entries by column and adds up those of one column; gives how many are left.
std::size_t merge(std::span<Entry> row) {
    std::ranges::sort(row, {}, &Entry::first);
    std::size_t kept = 0;
    for (const Entry& entry : row) {
        if (kept > 0 && row[kept - 1].first == entry.first)
            row[kept - 1].second += entry.second;
        else
            row[kept++] = entry;
    }
    return kept;
}

} // namespace

int neighboursForPerplexity(double perplexity, std::size_t points) {
    const auto wanted = std::size_t(3 * perplexity);
    return int(std::min(wanted, points > 0 ? points - 1 : 0));
}

void calibrate(std::span<const float> distances, double perplexity, std::span<float> p) {
    // Less the smallest, as Gaussians of only large distances would all be 0. The scale makes the
    // first guess good.
    std::vector<double> squares(distances.size());
    const double nearest = double(distances[0]) * double(distances[0]);
    double mean = 0;
    for (std::size_t i = 0; i < squares.size(); ++i) {
        squares[i] = double(distances[i]) * double(distances[i]) - nearest;
        mean += squares[i] / double(squares.size());
    }
    if (mean <= 0) {
        std::ranges::fill(p, 1 / float(p.size())); // all equally near
        return;
    }
    const double wanted = std::log(perplexity);
    double low = -std::numeric_limits<double>::infinity(), high = -low;
    double logBeta = -std::log(mean);
    for (int i = 0; i < kTries; ++i) {
        const Entropy entropy = gaussian(squares, std::exp(logBeta), p);
        const double excess = entropy.value - wanted;
        if (std::abs(excess) < kTolerance)
            return;
        (excess > 0 ? low : high) = logBeta;
        // Newton's step, or bisection where it leads out of what is known.
        double next = logBeta - excess / entropy.slope;
        const double bound = excess > 0 ? high : low;
        if (!(entropy.slope < 0) || !std::isfinite(next) || next <= low || next >= high)
            next = std::isfinite(bound) ? (low + high) / 2 : logBeta + (excess > 0 ? 2 : -2);
        logBeta = std::clamp(next, logBeta - 2, logBeta + 2);
    }
}

SparseMatrix symmetrised(const Neighbours& neighbours, std::span<const float> values) {
    const std::size_t rows = neighbours.rows(), count = std::size_t(neighbours.count);
    const std::vector<std::int64_t> starts = transposedStarts(neighbours);
    std::vector<Entry> transposed(values.size());
    std::vector<std::int64_t> next(starts.begin(), starts.end() - 1);
    for (std::size_t i = 0; i < values.size(); ++i)
        transposed[std::size_t(next[std::size_t(neighbours.indices[i])]++)] = {
            std::int32_t(i / count), values[i] / 2};

    // Row i: its own entries, then those of the transposed matrix.
    std::vector<Entry> entries(2 * values.size());
    std::vector<std::int64_t> sizes(rows);
    const auto begin = [&](std::size_t row) { return std::size_t(starts[row]) + row * count; };
#pragma omp parallel for schedule(static, 256)
    for (std::size_t row = 0; row < rows; ++row) {
        std::size_t at = begin(row);
        for (std::size_t i = row * count; i < (row + 1) * count; ++i)
            entries[at++] = {neighbours.indices[i], values[i] / 2};
        std::copy(transposed.begin() + starts[row], transposed.begin() + starts[row + 1],
                  entries.begin() + std::ptrdiff_t(at));
        sizes[row] = std::int64_t(
            merge(std::span(entries).subspan(begin(row), begin(row + 1) - begin(row))));
    }

    SparseMatrix matrix;
    matrix.starts.assign(rows + 1, 0);
    for (std::size_t row = 0; row < rows; ++row)
        matrix.starts[row + 1] = matrix.starts[row] + sizes[row];
    matrix.columns.resize(std::size_t(matrix.starts[rows]));
    matrix.values.resize(matrix.columns.size());
#pragma omp parallel for schedule(static, 256)
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t i = 0; i < std::size_t(sizes[row]); ++i) {
            const std::size_t at = std::size_t(matrix.starts[row]) + i;
            std::tie(matrix.columns[at], matrix.values[at]) = entries[begin(row) + i];
        }
    }
    return matrix;
}

Result<SparseMatrix> affinities(const Neighbours& neighbours, double perplexity,
                                const Progress& progress) {
    const std::size_t rows = neighbours.rows(), count = std::size_t(neighbours.count);
    const double reachable = std::clamp(perplexity, 1.0, std::max(1.0, double(count) / 3));
    std::vector<float> p(rows * count);
    std::atomic<bool> stopped = false;
#pragma omp parallel for schedule(static, 256)
    for (std::size_t row = 0; row < rows; ++row) {
        if (stopped || (row % 256 == 0 && progress.stopRequested())) {
            stopped = true;
            continue;
        }
        const auto of = std::span(p).subspan(row * count, count);
        calibrate(neighbours.distancesOf(row), reachable, of);
        for (float& value : of)
            value /= float(rows);
    }
    if (stopped)
        return cancelled();
    progress.report(1);
    return symmetrised(neighbours, p);
}

} // namespace fitroom
