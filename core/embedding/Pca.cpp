#include "core/embedding/Pca.h"

#include "core/embedding/Points.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

namespace fitroom {
namespace {

/// Points handed out in blocks, so that the whole table need not exist as floats.
struct Table {
    std::size_t rows = 0;
    std::size_t columns = 0;
    /// Writes `count` rows from `first` on.
    std::function<void(std::size_t first, std::size_t count, float* out)> copy;
};

constexpr std::size_t kBlock = 2048; ///< rows; small enough for float sums, large enough for BLAS
constexpr std::size_t kLargestMatrix = 12'000;
constexpr std::size_t kLargestTable = 1'000'000'000; ///< values that are floats at the same time

/// Calls `use(first, block)` with all rows in blocks, less `centre`. False when asked to stop.
bool forBlocks(const Table& table, const at::Tensor& centre, const Progress& progress,
               const std::function<void(std::size_t, const at::Tensor&)>& use) {
    for (std::size_t first = 0; first < table.rows; first += kBlock) {
        if (progress.stopRequested())
            return false;
        const std::size_t count = std::min(kBlock, table.rows - first);
        const at::Tensor block = at::empty({std::int64_t(count), std::int64_t(table.columns)});
        table.copy(first, count, block.data_ptr<float>());
        use(first, block.sub_(centre));
    }
    return true;
}

/// The matrix product, in pieces that do not depend on the number of threads, so that its rounding
/// does not either.
at::Tensor product(const at::Tensor& a, const at::Tensor& b) {
    constexpr std::int64_t kPiece = 512; // rows of the result
    const at::Tensor result = at::empty({a.size(0), b.size(1)});
#pragma omp parallel for schedule(dynamic)
    for (std::int64_t first = 0; first < a.size(0); first += kPiece) {
        const std::int64_t count = std::min(kPiece, a.size(0) - first);
        at::Tensor piece = result.narrow(0, first, count);
        at::mm_out(piece, a.narrow(0, first, count), b);
    }
    return result;
}

/// Sums of the columns, in double precision.
at::Tensor columnSums(const at::Tensor& x) {
    const auto rows = std::size_t(x.size(0)), columns = std::size_t(x.size(1));
    const at::Tensor result = at::zeros({x.size(1)}, at::kDouble);
    double* const sums = result.data_ptr<double>();
    const float* value = x.data_ptr<float>();
    for (std::size_t i = 0; i < rows; ++i) {
        for (std::size_t j = 0; j < columns; ++j)
            sums[j] += double(*value++);
    }
    return result;
}

/// Mean of some rows from all over the table: near enough to the mean to take sums about it.
at::Tensor roughMean(const Table& table) {
    const std::size_t count = std::min(kBlock, table.rows);
    const at::Tensor some = at::empty({std::int64_t(count), std::int64_t(table.columns)});
    for (std::size_t i = 0; i < count; ++i)
        table.copy(i * table.rows / count, 1, some[std::int64_t(i)].data_ptr<float>());
    return columnSums(some).div_(double(count)).to(at::kFloat);
}

/// Mean of the points, and their components as columns of a columns x dimensions matrix.
struct Components {
    at::Tensor mean;
    at::Tensor weights;
    at::Tensor variances; ///< of all components, ascending, not divided by anything
};

/// Eigenvalues, ascending, and the eigenvectors of the `count` largest, largest first. Only the
/// lower triangle of `matrix` is looked at.
std::pair<at::Tensor, at::Tensor> eigen(const at::Tensor& matrix, int count) {
    // It is a long row of short steps. Several threads gain little, and wait for each other for
    // seconds when another program keeps a core busy.
    const int threads = at::get_num_threads();
    at::set_num_threads(1);
    const auto [values, vectors] = at::linalg_eigh(matrix);
    at::set_num_threads(threads);
    return {values, vectors.narrow(1, vectors.size(1) - count, count).flip(1)};
}

/// Adds x^T x to the lower triangle of `sum`, in strips, as the upper one is not needed. The
/// longest strips come first, so that threads end at about the same time.
void addProducts(const at::Tensor& x, at::Tensor& sum) {
    constexpr std::int64_t kStrips = 6;
    const std::int64_t columns = x.size(1), strip = (columns + kStrips - 1) / kStrips;
#pragma omp parallel for schedule(dynamic)
    for (std::int64_t i = kStrips - 1; i >= 0; --i) {
        const std::int64_t first = i * strip, end = std::min(first + strip, columns);
        if (first >= end)
            continue;
        const at::Tensor rows = x.narrow(1, first, end - first).t();
        sum.narrow(0, first, end - first)
            .narrow(1, 0, end)
            .add_(at::mm(rows, x.narrow(1, 0, end)).to(at::kDouble));
    }
}

/// From the covariance matrix, in one pass: products about a rough mean are summed in double
/// precision over blocks multiplied in single, then moved to the mean itself.
std::optional<Components> fromCovariance(const Table& table, int dimensions,
                                         const Progress& progress) {
    const auto columns = std::int64_t(table.columns);
    const at::Tensor centre = roughMean(table);
    at::Tensor products = at::zeros({columns, columns}, at::kDouble);
    at::Tensor sum = at::zeros({columns}, at::kDouble);
    const bool done =
        forBlocks(table, centre, progress, [&](std::size_t first, const at::Tensor& x) {
            addProducts(x, products);
            sum.add_(columnSums(x));
            progress.report(0.6 * double(first) / double(table.rows));
        });
    if (!done)
        return std::nullopt;
    const at::Tensor shift = sum.div(double(table.rows));
    products.sub_(at::outer(shift, sum));
    const auto [values, vectors] = eigen(products, dimensions);
    return Components{centre.to(at::kDouble).add_(shift).to(at::kFloat), vectors.to(at::kFloat),
                      values};
}

/// From the points' inner products, which have the same eigenvalues other than 0: if u is an
/// eigenvector of X X^T, then X^T u is one of X^T X.
Components fromInnerProducts(const Table& table, int dimensions) {
    at::Tensor points = at::empty({std::int64_t(table.rows), std::int64_t(table.columns)});
    table.copy(0, table.rows, points.data_ptr<float>());
    const at::Tensor mean = columnSums(points).div_(double(table.rows)).to(at::kFloat);
    points.sub_(mean);
    const auto [values, vectors] = eigen(product(points, points.t()).to(at::kDouble), dimensions);
    at::Tensor weights = product(points.t(), vectors.to(at::kFloat));
    // Directions in which the points do not differ are noise here: they become no direction at all.
    const at::Tensor lengths = columnSums(weights.square()).sqrt_().to(at::kFloat).unsqueeze(0);
    const at::Tensor nothing = lengths.le(lengths.max().mul(1e-5));
    return {mean, weights.div_(lengths).masked_fill_(nothing, 0), values};
}

/// Makes each column's largest entry by size positive.
void fixSigns(at::Tensor& weights) {
    const at::Tensor largest = weights.abs().argmax(0, true);
    weights.mul_(weights.gather(0, largest).sign());
}

Result<std::vector<float>> project(const Table& table, const at::Tensor& mean,
                                   const at::Tensor& weights, const Progress& progress) {
    const auto dimensions = std::size_t(weights.size(1));
    std::vector<float> coordinates(table.rows * dimensions);
    const bool done = forBlocks(table, mean, progress, [&](std::size_t first, const at::Tensor& x) {
        const at::Tensor y = product(x, weights);
        std::copy_n(y.data_ptr<float>(), y.numel(), coordinates.data() + first * dimensions);
        progress.report(0.8 + 0.2 * double(first) / double(table.rows));
    });
    if (!done)
        return cancelled();
    return coordinates;
}

tl::expected<void, Error> check(const Table& table, int dimensions) {
    const std::size_t most = std::min(table.rows, table.columns);
    if (table.rows < 2)
        return failed({CORE_TEXT("core", "Principal components need at least two points.")});
    if (dimensions < 1 || std::size_t(dimensions) > most)
        return failed({CORE_TEXT("core", "%1 points of %2 values have no %3 principal components."),
                       {std::to_string(table.rows), std::to_string(table.columns),
                        std::to_string(dimensions)}});
    const bool atOnce = table.rows < table.columns; // see fromInnerProducts()
    if (most > kLargestMatrix || (atOnce && table.rows > kLargestTable / table.columns))
        return failed({CORE_TEXT("core", "%1 points of %2 values are too many for exact principal "
                                         "components."),
                       {std::to_string(table.rows), std::to_string(table.columns)}},
                      {CORE_TEXT("core", "Choose fewer images, or smaller ones.")});
    return {};
}

Result<PcaResult> pca(const Table& table, int dimensions, const Progress& progress) {
    if (auto checked = check(table, dimensions); !checked)
        return Failure(checked.error());
    const at::NoGradGuard noGradients;
    auto components = table.rows < table.columns ? fromInnerProducts(table, dimensions)
                                                 : fromCovariance(table, dimensions, progress);
    if (!components)
        return cancelled();
    fixSigns(components->weights);
    auto coordinates = project(table, components->mean, components->weights, progress);
    if (!coordinates)
        return Failure(coordinates.error());

    PcaResult result{dimensions, std::move(*coordinates), {}};
    const at::Tensor variances = components->variances.clamp_min(0);
    const double total = variances.sum().item<double>();
    for (int i = 1; i <= dimensions; ++i) {
        const double variance = variances[variances.size(0) - i].item<double>();
        result.varianceShare.push_back(total > 0 ? variance / total : 0);
    }
    progress.report(1);
    return result;
}

} // namespace

Result<PcaResult> pca(std::span<const float> points, std::size_t columns, int dimensions,
                      const Progress& progress) {
    if (columns == 0)
        return failed({CORE_TEXT("core", "The points have no columns.")});
    if (auto finite = checkFinite({points, columns}); !finite)
        return Failure(finite.error());
    const Table table{points.size() / columns, columns,
                      [&](std::size_t first, std::size_t count, float* out) {
                          std::copy_n(points.data() + first * columns, count * columns, out);
                      }};
    return pca(table, dimensions, progress);
}

Result<PcaResult> pcaOfImages(const Dataset& dataset, std::span<const std::int32_t> indices,
                              int dimensions, const Progress& progress) {
    const std::size_t columns = dataset.shape().size();
    const Table table{indices.size(), columns,
                      [&](std::size_t first, std::size_t count, float* out) {
#pragma omp parallel for
                          for (std::size_t i = 0; i < count; ++i) {
                              const auto image = dataset.image(std::size_t(indices[first + i]));
                              for (std::size_t j = 0; j < columns; ++j)
                                  out[i * columns + j] = float(image[j]) / 255;
                          }
                      }};
    return pca(table, dimensions, progress);
}

} // namespace fitroom
