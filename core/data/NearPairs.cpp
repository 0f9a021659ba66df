#include "core/data/NearPairs.h"

#include "core/embedding/Pca.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>

namespace fitroom {
namespace {

constexpr int kBlocks = 8;         ///< block means along each side
constexpr int kComponents = 24;    ///< compared one after the other
constexpr float kRounding = 1e-3f; ///< more than single precision can be wrong by
constexpr std::size_t kMostPairs = 5'000'000;
constexpr std::size_t kRows = 256; ///< images looked up between two looks at `stop`

/// Sums that a correlation is made of, exact in whole numbers.
struct Moments {
    std::int64_t sum = 0;
    std::int64_t squares = 0;
};

Moments momentsOf(std::span<const std::uint8_t> image) {
    Moments moments;
    for (const std::int64_t pixel : image) {
        moments.sum += pixel;
        moments.squares += pixel * pixel;
    }
    return moments;
}

/// n times the variance times n: 0 for an image of one value.
double spread(const Moments& moments, std::size_t pixels) {
    return double(pixels) * double(moments.squares) - double(moments.sum) * double(moments.sum);
}

std::int64_t product(std::span<const std::uint8_t> a, std::span<const std::uint8_t> b) {
    std::int64_t sum = 0;
    // In pieces whose sum fits into 32 bits, which the compiler turns into wide instructions.
    constexpr std::size_t kPiece = 32'768;
    for (std::size_t first = 0; first < a.size(); first += kPiece) {
        const std::size_t end = std::min(first + kPiece, a.size());
        std::uint32_t piece = 0;
        for (std::size_t i = first; i < end; ++i)
            piece += std::uint32_t(a[i]) * b[i];
        sum += piece;
    }
    return sum;
}

/// Where block `i` of `blocks` begins along a side.
int edge(int i, int blocks, int side) {
    return i * side / blocks;
}

/// An image, centred and scaled to length 1, projected to its block means: each block's sum over
/// the square root of its pixels, which is the projection to an orthonormal vector.
void projectToBlocks(std::span<const std::uint8_t> image, const ImageShape& shape, double mean,
                     double length, float* out) {
    const int rows = std::min(kBlocks, shape.height), columns = std::min(kBlocks, shape.width);
    for (int channel = 0; channel < shape.channels; ++channel) {
        const std::uint8_t* plane =
            image.data() + std::size_t(channel) * std::size_t(shape.height * shape.width);
        for (int i = 0; i < rows; ++i) {
            const int top = edge(i, rows, shape.height), bottom = edge(i + 1, rows, shape.height);
            for (int j = 0; j < columns; ++j) {
                const int left = edge(j, columns, shape.width);
                const int right = edge(j + 1, columns, shape.width);
                double sum = 0;
                for (int y = top; y < bottom; ++y) {
                    for (int x = left; x < right; ++x)
                        sum += plane[y * shape.width + x];
                }
                const double count = double(bottom - top) * double(right - left);
                *out++ = float((sum - mean * count) / (length * std::sqrt(count)));
            }
        }
    }
}

/// Points in few dimensions whose distances are never more than the images' own, in the order of
/// their first coordinate.
struct Sketch {
    int dimensions = 0;
    std::vector<std::int32_t> images;
    std::vector<Moments> moments;
    std::vector<float> points; ///< images x dimensions

    [[nodiscard]] const float* point(std::size_t i) const {
        return points.data() + i * std::size_t(dimensions);
    }
};

Result<Sketch> makeSketch(const Dataset& dataset, std::vector<std::int32_t> images,
                          std::vector<Moments> moments, const Progress& progress) {
    const ImageShape& shape = dataset.shape();
    const std::size_t columns = std::size_t(shape.channels) *
                                std::size_t(std::min(kBlocks, shape.height)) *
                                std::size_t(std::min(kBlocks, shape.width));
    std::vector<float> blocks(images.size() * columns);
#pragma omp parallel for
    for (std::size_t i = 0; i < images.size(); ++i) {
        const double mean = double(moments[i].sum) / double(shape.size());
        const double length = std::sqrt(spread(moments[i], shape.size()) / double(shape.size()));
        projectToBlocks(dataset.image(std::size_t(images[i])), shape, mean, length,
                        blocks.data() + i * columns);
    }
    const int dimensions = int(std::min({std::size_t(kComponents), columns, images.size()}));
    const Result<PcaResult> map = pca(blocks, columns, dimensions, {[](double) {}, progress.stop});
    if (!map)
        return Failure(map.error());

    std::vector<std::size_t> order(images.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto first = [&](std::size_t i) { return map->coordinates[i * std::size_t(dimensions)]; };
    std::ranges::sort(order, std::less(), first);
    Sketch sketch;
    sketch.dimensions = dimensions;
    sketch.points.reserve(map->coordinates.size());
    for (const std::size_t i : order) {
        sketch.images.push_back(images[i]);
        sketch.moments.push_back(moments[i]);
        const float* const row = map->coordinates.data() + i * std::size_t(dimensions);
        sketch.points.insert(sketch.points.end(), row, row + dimensions);
    }
    return sketch;
}

/// Finds the partners that come after row `i` in the sketch.
void addPairsOf(std::size_t i, const Sketch& sketch, const Dataset& dataset, double similarity,
                std::vector<NearPair>& pairs) {
    const float reach = float(std::sqrt(2 - 2 * similarity)) + kRounding;
    const float most = reach * reach;
    const std::size_t pixels = dataset.shape().size();
    const float* const a = sketch.point(i);
    const auto image = dataset.image(std::size_t(sketch.images[i]));
    for (std::size_t j = i + 1; j < sketch.images.size(); ++j) {
        const float* const b = sketch.point(j);
        if (b[0] - a[0] > reach)
            break;
        float distance = 0;
        for (int k = 0; k < sketch.dimensions && distance <= most; ++k)
            distance += (b[k] - a[k]) * (b[k] - a[k]);
        if (distance > most)
            continue;
        const Moments &x = sketch.moments[i], &y = sketch.moments[j];
        const auto products = product(image, dataset.image(std::size_t(sketch.images[j])));
        const double correlation =
            (double(pixels) * double(products) - double(x.sum) * double(y.sum)) /
            std::sqrt(spread(x, pixels) * spread(y, pixels));
        if (correlation >= similarity)
            pairs.push_back({std::min(sketch.images[i], sketch.images[j]),
                             std::max(sketch.images[i], sketch.images[j]), correlation});
    }
}

Result<std::vector<NearPair>> comparePoints(const Sketch& sketch, const Dataset& dataset,
                                            double similarity, const Progress& progress) {
    const std::size_t count = sketch.images.size();
    std::vector<NearPair> pairs;
    // Rows in strips: within one the threads share the work, between two this thread looks up.
    for (std::size_t first = 0; first < count; first += kRows) {
        if (progress.stopRequested())
            return cancelled();
        if (pairs.size() > kMostPairs)
            return failed({CORE_TEXT("core", "More than %1 pairs of images are that much alike."),
                           {std::to_string(kMostPairs)}},
                          {CORE_TEXT("core", "Ask for a higher similarity.")});
        const std::size_t end = std::min(first + kRows, count);
#pragma omp parallel
        {
            std::vector<NearPair> own;
#pragma omp for schedule(dynamic, 8) nowait
            for (std::size_t i = first; i < end; ++i)
                addPairsOf(i, sketch, dataset, similarity, own);
#pragma omp critical
            pairs.insert(pairs.end(), own.begin(), own.end());
        }
        progress.report(double(end) / double(count));
    }
    return pairs;
}

} // namespace

Result<std::vector<NearPair>> nearPairs(const Dataset& dataset,
                                        std::span<const std::int32_t> images, double similarity,
                                        const Progress& progress) {
    std::vector<std::int32_t> varied; // images that have a correlation at all
    std::vector<Moments> moments;
    for (const std::int32_t image : images) {
        const Moments its = momentsOf(dataset.image(std::size_t(image)));
        if (spread(its, dataset.shape().size()) > 0) {
            varied.push_back(image);
            moments.push_back(its);
        }
    }
    if (varied.size() < 2)
        return std::vector<NearPair>();
    const Result<Sketch> sketch =
        makeSketch(dataset, std::move(varied), std::move(moments), progress);
    if (!sketch)
        return Failure(sketch.error());
    return comparePoints(*sketch, dataset, similarity, progress);
}

} // namespace fitroom
