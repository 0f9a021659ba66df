#include "app/cli/EmbedOptions.h"

#include <map>

namespace fitroom::cli {

static void addSourceOptions(CLI::App& command, EmbedOptions& options) {
    command
        .add_option("--source", options.source,
                    "What to embed: `pixels`; a run, for what its last layer decides by; RUN:LAYER "
                    "for a layer by its number, RUN:LAYER:weights for its weights; or a file of "
                    "points (.tsv, .csv, .npy, or a projector folder)")
        ->type_name("SOURCE")
        ->capture_default_str();
    command.add_option("--split", options.split, "Images to embed (default: test)")
        ->check(CLI::IsMember({"train", "validation", "test", "all"}))
        ->type_name("train|validation|test|all");
    command.add_option("--limit", options.limit, "Only the first so many of them")
        ->check(CLI::PositiveNumber)
        ->type_name("N");
}

static void addMethodOptions(CLI::App& command, EmbedOptions& options) {
    static const std::map<std::string, EmbeddingMethod> kMethods = {
        {"pca", EmbeddingMethod::Pca},
        {"tsne", EmbeddingMethod::Tsne},
        {"umap", EmbeddingMethod::Umap},
        {"custom", EmbeddingMethod::Custom}};
    EmbeddingSpec& spec = options.spec;
    command.add_option("--method", spec.method, "How to make the map (default: tsne)")
        ->transform(CLI::CheckedTransformer(kMethods))
        ->type_name("pca|tsne|umap|custom");
    command.add_option("--dims", spec.dimensions, "Dimensions of the map (default: 2)")
        ->check(CLI::IsMember({2, 3}))
        ->type_name("2|3");
    command
        .add_option("--components", options.components,
                    "Principal components of PCA in coordinates.csv (default: as --dims)")
        ->check(CLI::Range(1, 10'000))
        ->type_name("N");
    command.add_flag("--sphereise", spec.sphereise,
                     "Centre the points and scale each to length 1 first");
    command.add_option("--seed", spec.seed, "Seed of what is random")
        ->type_name("S")
        ->capture_default_str();
    command.add_option("--perplexity", spec.tsne.perplexity, "t-SNE's perplexity")
        ->check(CLI::Range(kSmallestPerplexity, kLargestPerplexity))
        ->type_name("X")
        ->capture_default_str();
    command.add_option("--neighbours", spec.umap.neighbours, "UMAP's neighbours")
        ->check(CLI::Range(2, 200))
        ->type_name("N")
        ->capture_default_str();
    command
        .add_option("--min-distance", spec.umap.minimumDistance,
                    "How close points may lie in UMAP's map")
        ->check(CLI::Range(0.0, 1.0))
        ->type_name("X")
        ->capture_default_str();
    command
        .add_option_function<int>(
            "--iterations",
            [&spec](int iterations) { spec.tsne.iterations = spec.umap.iterations = iterations; },
            "Steps of t-SNE (default: 1000) or UMAP (default: 500, or 200 over 10,000 points)")
        ->check(CLI::Range(1, 1'000'000))
        ->type_name("N");
}

static void addAxisOptions(CLI::App& command, EmbedOptions& options) {
    const auto pattern = [&](const char* name, std::string& text, const char* help) {
        return command.add_option(name, text, help)->type_name("TEXT")->group("Custom projection");
    };
    auto* const left = pattern("--left", options.left, "Text in the labels of points on the left");
    auto* const right = pattern("--right", options.right, "… on the right");
    auto* const up = pattern("--up", options.up, "… above");
    auto* const down = pattern("--down", options.down, "… below");
    auto* const front = pattern("--front", options.front, "… in front, on a map of 3 dimensions");
    auto* const back = pattern("--back", options.back, "… behind");
    left->needs(right);
    right->needs(left);
    up->needs(down)->needs(left);
    down->needs(up);
    front->needs(back)->needs(up);
    back->needs(front);
    command.add_flag("--regex", options.regularExpressions, "These texts are regular expressions")
        ->needs(left)
        ->group("Custom projection");
    command
        .add_option("--label", options.label,
                    "Column of the table with these labels (default: “label”, or the first one)")
        ->type_name("COLUMN")
        ->needs(left)
        ->group("Custom projection");
}

void addEmbedOptions(CLI::App& command, EmbedOptions& options) {
    addSourceOptions(command, options);
    addMethodOptions(command, options);
    addAxisOptions(command, options);
    command
        .add_option("--out", options.out,
                    "Folder for coordinates.csv and the projector's files (tensors.tsv, "
                    "metadata.tsv, sprite.png, projector_config.pbtxt)")
        ->required()
        ->type_name("DIR");
    addDataOptions(command, options.data);
    addWeightsOption(command, options.weights);
    addRunsOption(command, options.runs);
    addThreadsOption(command, options.threads);
    addJsonOption(command, options.json);
}

} // namespace fitroom::cli
