#include "app/cli/EmbedSource.h"

#include "app/cli/ProgressLine.h"
#include "core/embedding/EmbeddingSource.h"
#include "core/embedding/ProjectorFiles.h"
#include "core/support/Check.h"

#include <charconv>
#include <numeric>

namespace fitroom::cli {
namespace {

/// "RUN", "RUN:LAYER" or "RUN:LAYER:weights".
struct RunSource {
    std::string run;
    std::optional<std::size_t> layer; ///< from 0
    bool weights = false;
};

Result<RunSource> parseRunSource(const std::string& text) {
    RunSource source;
    const std::size_t colon = text.find(':');
    source.run = text.substr(0, colon);
    if (colon == std::string::npos)
        return source;
    std::string_view rest = std::string_view(text).substr(colon + 1);
    source.weights = rest.ends_with(":weights");
    if (source.weights)
        rest.remove_suffix(std::string_view(":weights").size());
    std::size_t layer = 0;
    const auto [end, code] = std::from_chars(rest.data(), rest.data() + rest.size(), layer);
    if (code != std::errc() || end != rest.data() + rest.size() || layer < 1)
        return badInput({}, {CORE_TEXT("core", "\"%1\" names no layer by its number."), {text}});
    source.layer = layer - 1;
    return source;
}

std::vector<std::int32_t> imagesOf(const Dataset& dataset, const Split& split,
                                   const EmbedOptions& options) {
    std::vector<std::int32_t> images;
    if (options.split == "all") {
        images.resize(dataset.size());
        std::iota(images.begin(), images.end(), 0);
    } else {
        const Subset subset = options.split == "train"        ? Subset::Training
                              : options.split == "validation" ? Subset::Validation
                                                              : Subset::Test;
        images = subsetIndices(dataset, split, subset);
    }
    if (options.limit > 0)
        images.resize(std::min(images.size(), std::size_t(options.limit)));
    return images;
}

Metadata metadataOf(const Dataset& dataset, const std::vector<std::int32_t>& images) {
    Metadata metadata{{"label", "image"}, {{}, {}}};
    for (const std::int32_t image : images) {
        const int label = dataset.label(std::size_t(image));
        metadata.columns[0].push_back(dataset.classNames()[std::size_t(label)]);
        metadata.columns[1].push_back(std::to_string(image));
    }
    return metadata;
}

Result<EmbedSource> withImages(const std::string& name, const DatasetPtr& dataset,
                               Result<PointTable> table) {
    if (!table)
        return Failure(table.error());
    table->metadata = metadataOf(*dataset, table->images);
    return EmbedSource{name, std::move(*table), dataset};
}

Result<EmbedSource> fromPixels(const EmbedOptions& options, const std::stop_token& stop) {
    const auto dataset = loadData(options.data, stop);
    if (!dataset)
        return Failure(dataset.error());
    const auto split = makeSplit(**dataset, {});
    if (!split)
        return Failure(split.error());
    const auto images = imagesOf(**dataset, *split, options);
    return withImages((*dataset)->name(), *dataset,
                      pixelTable(**dataset, images, {[](double) {}, stop}));
}

Result<EmbedSource> fromRun(const RunSource& source, const EmbedOptions& options,
                            const std::stop_token& stop) {
    const RunStore store(options.runs);
    const auto info = store.find(source.run);
    if (!info)
        return Failure(info.error());
    const std::size_t layers = info->model.layers.size();
    if (source.layer && *source.layer >= layers)
        return badInput({}, *outOfRange("layer", double(*source.layer + 1), 1, double(layers)));
    const auto dataset = loadDataOf(*info, options.data, stop);
    if (!dataset)
        return Failure(dataset.error());
    const auto run = loadRun(*info, store, *dataset, options.weights);
    if (!run)
        return Failure(run.error());
    if (source.weights)
        return weightTable(*run, *source.layer).map([&](PointTable&& table) {
            return EmbedSource{options.source, std::move(table), nullptr};
        });
    const auto images = imagesOf(**dataset, run->split, options);
    ProgressLine line;
    auto table = layerTable(
        *run, images, source.layer,
        {[&](double share) { line.show(share, "Computing the layer's activations"); }, stop});
    line.clear();
    return withImages(options.source, *dataset, std::move(table));
}

Result<EmbedSource> fromFile(const EmbedOptions& options, const std::stop_token& stop) {
    ProgressLine line;
    auto file = readTable(options.source,
                          {[&](double share) { line.show(share, "Reading the points"); }, stop});
    line.clear();
    if (!file)
        return Failure(file.error());
    return EmbedSource{file->name, std::move(file->table), nullptr};
}

} // namespace

Result<EmbedSource> loadEmbedSource(const EmbedOptions& options, const std::stop_token& stop) {
    if (options.source == "pixels")
        return fromPixels(options, stop);
    std::error_code ignored;
    const bool looksLikeFile = options.source.find_first_of("/.") != std::string::npos;
    if (looksLikeFile || std::filesystem::exists(options.source, ignored))
        return fromFile(options, stop);
    const auto run = parseRunSource(options.source);
    if (!run)
        return Failure(run.error());
    return fromRun(*run, options, stop);
}

} // namespace fitroom::cli
