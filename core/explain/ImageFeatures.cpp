#include "core/explain/ImageFeatures.h"

#include "core/explain/OneImage.h"
#include "core/model/ShapeInference.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <numeric>

namespace fitroom {
namespace {

constexpr std::size_t kRowsAtOnce = 8192; ///< rows of one matrix product
constexpr float kTiny = 1e-12F;      ///< a row of zeros stays one

at::Tensor unitRows(const at::Tensor& features) {
    return features / features.norm(2, {1}, true).clamp_min(kTiny);
}

std::size_t featureCount(const LoadedRun& run) {
    const ModelSpec& model = run.info.model;
    if (model.layers.size() < 2)
        return run.info.shape.size(); // the last layer looks at the image itself
    const ModelSummary summary =      // of a net that has been built
        inferShapes(model, run.info.shape, int(run.info.classNames.size())).value();
    const std::vector<std::int64_t>& shape = summary.layers[model.layers.size() - 2].shape;
    return std::size_t(
        std::accumulate(shape.begin(), shape.end(), std::int64_t(1), std::multiplies<>()));
}

std::string mebibytes(std::size_t bytes) {
    return std::to_string((bytes + (1 << 20) - 1) >> 20);
}

} // namespace

std::vector<std::int32_t> learntImages(const LoadedRun& run) {
    return trainingSampler(run.split, run.info.recipe).images();
}

Result<ImageFeatures> trainingFeatures(const LoadedRun& run, std::size_t mostBytes) {
    return featuresFor(run, learntImages(run), mostBytes);
}

Result<ImageFeatures> featuresFor(const LoadedRun& run, std::vector<std::int32_t> images,
                                  std::size_t mostBytes) {
    ImageFeatures features;
    features.images = std::move(images);
    features.columns = featureCount(run);
    const std::size_t bytes = features.images.size() * features.columns * sizeof(float);
    if (bytes > mostBytes)
        return failed({CORE_TEXT("core", "The features of %1 training images, %2 each, would take "
                                         "%3 MiB of memory; at most %4 MiB are given to them."),
                       {std::to_string(features.images.size()), std::to_string(features.columns),
                        mebibytes(bytes), mebibytes(mostBytes)}},
                      {CORE_TEXT("core", "A net with a smaller dense layer, or global pooling, "
                                         "before its last layer needs less."),
                       {}});
    features.rows.resize(features.images.size() * features.columns);
    return features;
}

tl::expected<void, Error> compute(const LoadedRun& run, ImageFeatures& features,
                                  const Progress& progress) {
    at::NoGradGuard noGradient;
    const Augmenter plain({}, run.dataset->shape(), 0);
    while (!features.complete()) {
        if (progress.stopRequested())
            return cancelled();
        const std::size_t count =
            std::min(run.trained->network.imagesAtOnce(), features.images.size() - features.done);
        const auto images = std::span(features.images).subspan(features.done, count);
        const at::Tensor rows = unitRows(run.trained->network.features(
                                             makeBatch(*run.dataset, images, plain, 0).images))
                                    .to(at::kCPU)
                                    .contiguous();
        std::memcpy(features.rows.data() + features.done * features.columns, rows.data_ptr<float>(),
                    rows.nbytes());
        features.done += count;
        progress.report(double(features.done) / double(features.images.size()));
    }
    return {};
}

std::vector<float> featuresOf(const LoadedRun& run, std::int32_t image) {
    at::NoGradGuard noGradient;
    return valuesOf(unitRows(run.trained->network.features(imageTensor(run, image))));
}

std::vector<Neighbour> nearestImages(const ImageFeatures& features, const std::vector<float>& query,
                                     int count, std::int32_t except) {
    at::NoGradGuard noGradient;
    const auto columns = std::int64_t(features.columns);
    const at::Tensor direction =
        at::from_blob(const_cast<float*>(query.data()), {columns}, at::kFloat); // only read
    std::vector<Neighbour> all;
    all.reserve(features.done);
    for (std::size_t first = 0; first < features.done; first += kRowsAtOnce) {
        const std::size_t rows = std::min(kRowsAtOnce, features.done - first);
        float* block = const_cast<float*>(features.rows.data()) + first * features.columns;
        const at::Tensor cosines =
            at::mv(at::from_blob(block, {std::int64_t(rows), columns}, at::kFloat), direction);
        for (std::size_t i = 0; i < rows; ++i) {
            if (features.images[first + i] != except)
                all.push_back({features.images[first + i], cosines.data_ptr<float>()[i]});
        }
    }
    const auto kept = std::min(all.size(), std::size_t(std::max(count, 0)));
    // Ties in a fixed order; sorting all of them is cheap beside the product.
    std::ranges::stable_sort(all, std::greater(), &Neighbour::similarity);
    all.resize(kept);
    return all;
}

} // namespace fitroom
