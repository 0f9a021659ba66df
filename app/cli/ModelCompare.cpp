#include "app/cli/ModelCompare.h"

#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Format.h"
#include "app/cli/ModelOptions.h"
#include "core/model/BuiltIn.h"
#include "core/model/ModelComparison.h"
#include "core/model/ShapeInference.h"

#include <iostream>

namespace fitroom::cli {
namespace {

struct ModelCompareArguments {
    std::string left;
    std::string right;
    ModelOptions net;
};

/// One of the two nets, with what it comes to.
struct Side {
    ModelSpec model;
    ModelSummary summary;
};

Result<Side> readSide(const std::string& nameOrFile, const ModelCompareArguments& options) {
    auto model = findModel(nameOrFile);
    if (!model)
        return Failure(model.error());
    auto summary = inferShapes(*model, options.net.input(), options.net.classes);
    if (!summary)
        return Failure(atLayer(*model, summary.error()));
    return Side{std::move(*model), std::move(*summary)};
}

Json sideJson(const Side& side, const ModelCompareArguments& options) {
    return {{"name", side.model.name},
            {"title", side.model.title},
            {"parameters", side.summary.parameters},
            {"trainable", side.summary.trainable},
            {"multiply_adds", side.summary.multiplyAdds},
            {"memory", memoryJson(memoryFor(side.summary, options.net), options.net)}};
}

Json layerJson(const Side& side, const std::optional<std::size_t>& layer) {
    if (!layer)
        return nullptr;
    const LayerSummary& summary = side.summary.layers[*layer];
    return {{"number", *layer + 1},
            {"title", summary.title},
            {"shape", summary.shape},
            {"parameters", summary.parameters}};
}

void printAsJson(const Side& left, const Side& right, const std::vector<LayerPair>& pairs,
                 const ModelCompareArguments& options) {
    Json layers = Json::array();
    for (const LayerPair& pair : pairs)
        layers.push_back({{"left", layerJson(left, pair.left)},
                          {"right", layerJson(right, pair.right)},
                          {"same", pair.same}});
    printJson({{"schema_version", kSchemaVersion},
               {"input_shape", options.net.shape},
               {"classes", options.net.classes},
               {"left", sideJson(left, options)},
               {"right", sideJson(right, options)},
               {"layers", layers}});
}

/// As `diff` has it: gone, come, or changed.
std::string mark(const LayerPair& pair) {
    if (!pair.right)
        return "-";
    if (!pair.left)
        return "+";
    return pair.same ? "" : "~";
}

void printAsText(const Side& left, const Side& right, const std::vector<LayerPair>& pairs,
                 const ModelCompareArguments& options) {
    using Align = Table::Align;
    Table table({Align::Left, Align::Left, Align::Left, Align::Left, Align::Left});
    table.add({"", left.model.title, "output", right.model.title, "output"});
    const auto title = [](const Side& side, const std::optional<std::size_t>& layer) {
        return layer ? side.summary.layers[*layer].title : std::string();
    };
    const auto shape = [](const Side& side, const std::optional<std::size_t>& layer) {
        return layer ? shapeText(side.summary.layers[*layer].shape) : std::string();
    };
    for (const LayerPair& pair : pairs)
        table.add({mark(pair), title(left, pair.left), shape(left, pair.left),
                   title(right, pair.right), shape(right, pair.right)});
    Table totals({Align::Left, Align::Right, Align::Right});
    totals.add({"", left.model.name, right.model.name});
    const auto total = [&](const char* name, auto value) {
        totals.add({name, value(left), value(right)});
    };
    total("parameters", [](const Side& side) { return grouped(side.summary.parameters); });
    total("multiply-adds", [](const Side& side) { return grouped(side.summary.multiplyAdds); });
    total("training memory", [&](const Side& side) {
        return mebibytes(memoryFor(side.summary, options.net).total());
    });
    std::cout << table.text() << "\n- only in " << left.model.name << ", + only in "
              << right.model.name << ", ~ changed\n\n"
              << totals.text() << std::flush;
}

int modelCompare(const ModelCompareArguments& options) {
    const auto left = readSide(options.left, options);
    if (!left)
        return fail(left.error());
    const auto right = readSide(options.right, options);
    if (!right)
        return fail(right.error());
    const std::vector<LayerPair> pairs = compareLayers(left->model, right->model);
    if (options.net.json)
        printAsJson(*left, *right, pairs, options);
    else
        printAsText(*left, *right, pairs, options);
    return Done;
}

} // namespace

void addModelCompare(CLI::App& model, Action& action) {
    auto* const compare =
        model.add_subcommand("compare", "Two nets side by side: what differs, and the totals");
    compare->footer("Built in: " + CLI::detail::join(builtInModelNames(), ", "));
    const auto options = std::make_shared<ModelCompareArguments>();
    const auto side = [&](const char* name, std::string& nameOrFile, const char* help) {
        compare->add_option(name, nameOrFile, help)->required()->type_name("NAME|FILE");
    };
    side("first", options->left, "Name of a built-in net, or a JSON file");
    side("second", options->right, "Another one");
    addModelOptions(*compare, options->net);
    compare->callback(
        [&action, options] { action = [options] { return modelCompare(*options); }; });
}

} // namespace fitroom::cli
