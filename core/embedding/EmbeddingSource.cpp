#include "core/embedding/EmbeddingSource.h"

#include "core/explain/OneImage.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <stdexcept>

namespace fitroom {
namespace {

/// An empty table of that size, or the error that it would take too much memory.
Result<PointTable> room(std::span<const std::int32_t> images, std::size_t columns) {
    const std::size_t bytes = images.size() * columns * sizeof(float);
    if (bytes > kMostTableBytes)
        return failed({CORE_TEXT("core", "%1 points of %2 values would take %3 MiB of memory; at "
                                         "most %4 MiB are given to them."),
                       {std::to_string(images.size()), std::to_string(columns),
                        std::to_string(bytes >> 20), std::to_string(kMostTableBytes >> 20)}},
                      {CORE_TEXT("core", "Choose fewer images, or a layer with fewer values.")});
    PointTable table;
    table.columns = columns;
    table.values.resize(images.size() * columns);
    table.images.assign(images.begin(), images.end());
    return table;
}

/// What `valuesOf` gives for batch after batch of images: batch x columns.
Result<PointTable> tableOf(const LoadedRun& run, std::span<const std::int32_t> images,
                           const std::function<at::Tensor(const at::Tensor&)>& valuesOf,
                           const Progress& progress) {
    const at::NoGradGuard noGradient;
    const Augmenter plain({}, run.dataset->shape(), 0);
    const std::size_t imagesAtOnce = run.trained->network.imagesAtOnce();
    PointTable table;
    for (std::size_t first = 0; first < images.size(); first += imagesAtOnce) {
        if (progress.stopRequested())
            return cancelled();
        const auto batch = images.subspan(first, std::min(imagesAtOnce, images.size() - first));
        const at::Tensor values = valuesOf(makeBatch(*run.dataset, batch, plain, 0).images)
                                      .flatten(1)
                                      .to(at::kCPU, at::kFloat)
                                      .contiguous();
        if (first == 0) {
            auto empty = room(images, std::size_t(values.size(1)));
            if (!empty)
                return empty;
            table = std::move(*empty);
        }
        std::memcpy(table.values.data() + first * table.columns, values.data_ptr<float>(),
                    values.nbytes());
        progress.report(double(first + batch.size()) / double(images.size()));
    }
    return table;
}

} // namespace

Result<PointTable> pixelTable(const Dataset& dataset, std::span<const std::int32_t> images,
                              const Progress& progress) {
    auto table = room(images, dataset.shape().size());
    if (!table)
        return table;
    for (std::size_t i = 0; i < images.size(); ++i) {
        if (i % 4096 == 0) {
            if (progress.stopRequested())
                return cancelled();
            progress.report(double(i) / double(images.size()));
        }
        const auto pixels = dataset.image(std::size_t(images[i]));
        std::ranges::transform(pixels, table->values.begin() + std::ptrdiff_t(i * table->columns),
                               [](std::uint8_t pixel) { return float(pixel) / 255; });
    }
    return table;
}

Result<PointTable> layerTable(const LoadedRun& run, std::span<const std::int32_t> images,
                              std::optional<std::size_t> layer, const Progress& progress) {
    Network& network = run.trained->network;
    if (!layer)
        return tableOf(
            run, images, [&](const at::Tensor& batch) { return network.features(batch); },
            progress);
    if (*layer >= run.info.model.layers.size())
        throw std::out_of_range("no such layer");
    return tableOf(
        run, images,
        [&](const at::Tensor& batch) {
            return network.inPyTorchOrder(*layer, network.layerOutputs(batch)[*layer]);
        },
        progress);
}

Result<PointTable> weightTable(const LoadedRun& run, std::size_t layer) {
    if (layer >= run.info.model.layers.size())
        throw std::out_of_range("no such layer");
    const std::string name = "layers." + std::to_string(layer) + ".weight";
    for (const NamedTensor& named : run.trained->network.state()) {
        if (named.name != name || named.tensor.dim() < 2)
            continue;
        const at::Tensor rows = named.tensor.flatten(1);
        PointTable table;
        table.columns = std::size_t(rows.size(1));
        table.values = valuesOf(rows);
        table.metadata.names = {"label"};
        table.metadata.columns.resize(1);
        for (std::int64_t i = 0; i < rows.size(0); ++i)
            table.metadata.columns[0].push_back(std::to_string(i));
        return table;
    }
    return failed({CORE_TEXT("core", "Layer %1 has no weights."), {std::to_string(layer + 1)}});
}

} // namespace fitroom
