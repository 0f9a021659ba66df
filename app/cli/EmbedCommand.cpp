#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "app/cli/EmbedSource.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Format.h"
#include "app/cli/Interruption.h"
#include "app/cli/ProgressLine.h"
#include "core/embedding/EmbeddingQuality.h"
#include "core/embedding/ProjectorFiles.h"
#include "core/support/Compute.h"
#include "core/support/Joined.h"

#include <algorithm>
#include <chrono>
#include <iostream>

namespace fitroom::cli {
namespace {

constexpr const char* kMethodNames[] = {"pca", "tsne", "umap", "custom"}; // as EmbeddingMethod
constexpr const char* kLossNames[] = {"", "KL divergence", "cross-entropy of an edge", ""};

/// What the points are called in a column; without its name, in the one for that. Empty without
/// metadata.
Result<std::vector<std::string>> labelsOf(const Metadata& metadata, const std::string& column) {
    if (column.empty())
        return metadata.empty() ? std::vector<std::string>()
                                : metadata.columns[metadata.labelColumn()];
    const auto named = std::ranges::find(metadata.names, column);
    if (named != metadata.names.end())
        return metadata.columns[std::size_t(named - metadata.names.begin())];
    const Message missing{CORE_TEXT("core", "There is no column “%1” in the table."), {column}};
    if (metadata.empty())
        return badInput({}, missing);
    return badInput({}, missing, {CORE_TEXT("core", "Its columns: %1."), {joined(metadata.names)}});
}

/// The axes that the patterns ask for.
tl::expected<void, Error> addAxes(const EmbedOptions& options, const Metadata& metadata,
                                  EmbeddingSpec& spec) {
    const Result<std::vector<std::string>> labels = labelsOf(metadata, options.label);
    if (!labels)
        return Failure(labels.error());
    const auto axis = [&](const std::string& from, AxisEnd fromEnd, const std::string& to,
                          AxisEnd toEnd) -> tl::expected<void, Error> {
        auto fromRows = matchingRows(*labels, {from, options.regularExpressions}, fromEnd);
        if (!fromRows)
            return Failure(fromRows.error());
        auto toRows = matchingRows(*labels, {to, options.regularExpressions}, toEnd);
        if (!toRows)
            return Failure(toRows.error());
        spec.axes.push_back({std::move(*fromRows), std::move(*toRows)});
        return {};
    };
    auto added = axis(options.left, AxisEnd::Left, options.right, AxisEnd::Right);
    if (added && !options.up.empty())
        added = axis(options.down, AxisEnd::Down, options.up, AxisEnd::Up);
    if (added && !options.front.empty())
        added = axis(options.back, AxisEnd::Back, options.front, AxisEnd::Front);
    if (!added)
        added.error().kind = ErrorKind::BadInput; // the words of the command line
    return added;
}

Result<Embedding> embedWithProgress(const EmbedSource& source, const EmbeddingSpec& spec,
                                    const std::stop_token& stop) {
    ProgressLine line;
    std::string text = "Preparing";
    return embed(source.table.points(), spec, {[&](double share) { line.show(share, text); }, stop},
                 [&](LayoutOptimiser& layout) {
                     text = "Iteration " + std::to_string(layout.iteration());
                     return true;
                 });
}

/// What the method saw of the points, which is what its map is measured by and saved with.
Points inputOf(const EmbedSource& source, const Embedding& map) {
    return map.input.empty() ? source.table.points() : Points{map.input, map.inputColumns};
}

/// Nothing when there are too few points for it, or when it was stopped.
std::optional<EmbeddingQuality> qualityOf(const EmbedSource& source, const Embedding& map,
                                          int neighbours, const std::stop_token& stop) {
    ProgressLine line;
    auto quality = embeddingQuality(
        inputOf(source, map), {map.coordinates, std::size_t(map.dimensions)}, neighbours,
        {[&](double share) { line.show(share, "Comparing neighbours"); }, stop});
    return quality ? std::optional(std::move(*quality)) : std::nullopt;
}

tl::expected<void, Error> save(const EmbedSource& source, const Embedding& map,
                               const std::filesystem::path& folder) {
    const Metadata& metadata = source.table.metadata;
    auto written = writeProjector(folder, source.name, inputOf(source, map), metadata,
                                  source.dataset.get(), source.table.images);
    if (written)
        written = writeCoordinates(folder / "coordinates.csv", map.coordinates, map.dimensions,
                                   source.table.images, metadata);
    return written;
}

Json resultJson(const EmbedOptions& options, const EmbedSource& source, const Embedding& map,
                const std::optional<EmbeddingQuality>& quality) {
    const auto orNull = [](bool there, double value) { return there ? Json(value) : Json(); };
    return {
        {"schema_version", kSchemaVersion},
        {"source", options.source},
        {"method", kMethodNames[int(options.spec.method)]},
        {"points", source.table.rows()},
        {"columns", source.table.columns},
        {"dimensions", map.dimensions},
        {"seed", options.spec.seed},
        {"iterations", map.iterations},
        {"stopped", map.stopped},
        {"loss", map.loss ? Json(*map.loss) : Json()},
        {"variance_share", map.varianceShare},
        {"neighbours", options.compared},
        {"points_measured", quality ? quality->rows.size() : 0},
        {"trustworthiness", orNull(quality.has_value(), quality ? quality->trustworthiness : 0)},
        {"preservation", orNull(quality.has_value(), quality ? quality->preservation : 0)},
        {"seconds",
         {{"reduction", map.times.reduction},
          {"neighbours", map.times.neighbours},
          {"affinities", map.times.affinities},
          {"layout", map.times.layout},
          {"total", map.times.total()}}},
        {"out", options.out}};
}

void printResult(const EmbedOptions& options, const EmbedSource& source, const Embedding& map,
                 const std::optional<EmbeddingQuality>& quality) {
    std::cout << grouped(std::int64_t(source.table.rows())) << " points of "
              << grouped(std::int64_t(source.table.columns)) << " values";
    if (map.inputColumns > 0 && map.inputColumns < source.table.columns)
        std::cout << ", " << map.inputColumns << " principal components of them";
    std::cout << '\n';
    using Align = Table::Align;
    Table table({Align::Left, Align::Right});
    table.add({"time", fixed(map.times.total(), 1) + " s"});
    if (map.iterations > 0)
        table.add({"iterations", std::to_string(map.iterations)});
    if (map.loss)
        table.add({kLossNames[int(options.spec.method)], fixed(*map.loss, 4)});
    for (std::size_t i = 0; i < map.varianceShare.size(); ++i)
        table.add(
            {"variance of component " + std::to_string(i + 1), percent(map.varianceShare[i], 1)});
    if (quality) {
        table.add({"trustworthiness", fixed(quality->trustworthiness, 4)});
        table.add({std::to_string(quality->neighbours) + "-neighbour preservation",
                   fixed(quality->preservation, 4)});
    }
    std::cout << table.text() << std::flush;
    if (quality && quality->rows.size() < source.table.rows())
        printMessage("The last two are of " + grouped(std::int64_t(quality->rows.size())) +
                     " points spread evenly.");
    printMessage("Written to " + options.out + ".");
}

int embedCommand(const EmbedOptions& options) {
    const Interruption interruption;
    useThreads(options.threads);
    const auto source = loadEmbedSource(options, interruption.token());
    if (!source)
        return fail(source.error());
    EmbeddingSpec spec = options.spec;
    if (options.components > 0)
        spec.dimensions = options.components;
    if (spec.method == EmbeddingMethod::Custom) {
        if (auto added = addAxes(options, source->table.metadata, spec); !added)
            return fail(added.error());
    }
    const auto map = embedWithProgress(*source, spec, interruption.token());
    if (!map)
        return fail(map.error());
    if (auto saved = save(*source, *map, options.out); !saved)
        return fail(saved.error());
    const auto quality = qualityOf(*source, *map, options.compared, interruption.token());
    if (options.json)
        printJson(resultJson(options, *source, *map, quality));
    else
        printResult(options, *source, *map, quality);
    if (map->stopped) {
        printMessage("Stopped after " + std::to_string(map->iterations) +
                     " iterations; the map is kept as it was.");
        return WasInterrupted;
    }
    if (!quality && interruption.token().stop_requested()) {
        printMessage("Stopped before the map was measured.");
        return WasInterrupted;
    }
    return Done;
}

} // namespace

void addEmbedCommand(CLI::App& app, Action& action) {
    auto* const command = app.add_subcommand(
        "embed", "Make a map of images or other points by PCA, t-SNE, UMAP or axes of your own");
    const auto options = std::make_shared<EmbedOptions>();
    addEmbedOptions(*command, *options);
    command->callback([&action, options] {
        const bool custom = options->spec.method == EmbeddingMethod::Custom;
        if (custom && options->left.empty())
            throw CLI::RequiredError("--left and --right");
        if (!custom && !options->left.empty())
            throw CLI::ValidationError("--left", "needs --method custom");
        if (options->components > 0 && options->spec.method != EmbeddingMethod::Pca)
            throw CLI::ValidationError("--components", "needs --method pca");
        action = [options] { return embedCommand(*options); };
    });
}

} // namespace fitroom::cli
