#include "core/embedding/FuzzyGraph.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fitroom {
namespace {

constexpr int kTries = 64;
constexpr double kNarrowest = 1e-3; ///< least width, of the mean distance

double meanOf(std::span<const float> distances) {
    return std::accumulate(distances.begin(), distances.end(), 0.0) / double(distances.size());
}

/// How sure one point is of its neighbours.
void strengths(std::span<const float> distances, double meanOfAll, std::span<float> out) {
    const auto apart = std::ranges::find_if(distances, [](float d) { return d > 0; });
    const double nearest = apart == distances.end() ? 0 : double(*apart);
    const auto fill = [&](double width) {
        double sum = 0;
        for (std::size_t i = 0; i < distances.size(); ++i) {
            const double beyond = double(distances[i]) - nearest;
            out[i] = beyond > 0 ? float(std::exp(-beyond / width)) : 1.0F;
            sum += double(out[i]);
        }
        return sum;
    };
    const double wanted = std::log2(double(distances.size() + 1));
    double low = 0, high = INFINITY, width = 1;
    for (int i = 0; i < kTries; ++i) {
        const double excess = fill(width) - wanted;
        if (std::abs(excess) < 1e-5)
            break;
        (excess > 0 ? high : low) = width;
        width = std::isfinite(high) ? (low + high) / 2 : 2 * width;
    }
    const double own = nearest > 0 ? meanOf(distances) : meanOfAll;
    fill(std::max({width, kNarrowest * own, 1e-30}));
}

/// One step of Gauss and Newton's; gives by how much it changed a and b.
double improve(UmapCurve& curve, double minimumDistance) {
    constexpr int kPoints = 300;
    double aa = 0, ab = 0, bb = 0, ar = 0, br = 0;
    for (int i = 1; i < kPoints; ++i) {
        const double d = 3.0 * i / (kPoints - 1);
        const double target = d < minimumDistance ? 1 : std::exp(minimumDistance - d);
        const double power = std::pow(d, 2 * curve.b);
        const double value = 1 / (1 + curve.a * power);
        const double byA = -power * value * value;
        const double byB = byA * curve.a * 2 * std::log(d);
        const double rest = target - value;
        aa += byA * byA;
        ab += byA * byB;
        bb += byB * byB;
        ar += byA * rest;
        br += byB * rest;
    }
    const double determinant = aa * bb - ab * ab;
    const double changeA = (ar * bb - br * ab) / determinant;
    const double changeB = (br * aa - ar * ab) / determinant;
    curve.a = std::max(curve.a + changeA, 1e-3);
    curve.b = std::max(curve.b + changeB, 1e-3);
    return std::abs(changeA) + std::abs(changeB);
}

} // namespace

SparseMatrix fuzzyGraph(const Neighbours& neighbours) {
    const auto count = std::size_t(neighbours.count);
    const double meanOfAll = meanOf(neighbours.distances);
    std::vector<float> sure(neighbours.indices.size());
#pragma omp parallel for schedule(static, 256)
    for (std::size_t row = 0; row < neighbours.rows(); ++row)
        strengths(neighbours.distancesOf(row), meanOfAll,
                  std::span(sure).subspan(row * count, count));
    // Sure in one way or the other: a + b - ab. The product is told from the halved sums of the
    // values and of their squares, as (a + b)^2 = a^2 + 2ab + b^2.
    SparseMatrix graph = symmetrised(neighbours, sure);
    for (float& value : sure)
        value *= value;
    const SparseMatrix squares = symmetrised(neighbours, sure);
    for (std::size_t i = 0; i < graph.values.size(); ++i) {
        const double sum = 2 * double(graph.values[i]);
        const double product = std::max(sum * sum / 2 - double(squares.values[i]), 0.0);
        graph.values[i] = float(std::min(sum - product, 1.0));
    }
    return graph;
}

UmapCurve fitCurve(double minimumDistance) {
    UmapCurve curve;
    for (int i = 0; i < 100 && improve(curve, minimumDistance) > 1e-9; ++i) {
    }
    return curve;
}

} // namespace fitroom
