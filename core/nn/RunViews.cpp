#include "core/nn/RunViews.h"

#include "core/augment/Sampling.h"
#include "core/nn/RunNetwork.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

namespace fitroom {
namespace {

/// One view of some images: count x channels x height x width.
at::Tensor viewOf(const Dataset& dataset, std::span<const std::int32_t> indices,
                  const AffineMap& map) {
    const ImageShape& shape = dataset.shape();
    const std::size_t plane = std::size_t(shape.height) * std::size_t(shape.width);
    at::Tensor images =
        at::empty({std::int64_t(indices.size()), shape.channels, shape.height, shape.width});
    at::parallel_for(0, std::int64_t(indices.size()), 16, [&](auto begin, auto end) {
        std::vector<std::uint32_t> scratch(plane);
        for (auto i = std::size_t(begin); i < std::size_t(end); ++i) {
            const auto pixels = dataset.image(std::size_t(indices[i]));
            float* out = images.data_ptr<float>() + i * shape.size();
            for (std::size_t at = 0; at < shape.size(); at += plane)
                samplePlane(pixels.subspan(at, plane), shape.height, shape.width, map,
                            Interpolation::Linear, scratch, {out + at, plane});
        }
    });
    return images;
}

} // namespace

Result<Predictions> predictViews(Network& network, const Dataset& dataset,
                                 std::span<const std::int32_t> indices, TestTimeAugmentation views,
                                 const Progress& progress) {
    const std::vector<AffineMap> maps = viewMaps(views, dataset.shape());
    return predictBatches(
        dataset, indices, network.imagesAtOnce(),
        [&](std::span<const std::int32_t> images) {
            at::Tensor sum;
            for (const AffineMap& map : maps) {
                const at::Tensor rows =
                    network.forward(viewOf(dataset, images, map), Pass{}).softmax(1);
                sum = sum.defined() ? sum + rows : rows;
            }
            return sum / double(maps.size());
        },
        progress);
}

} // namespace fitroom
