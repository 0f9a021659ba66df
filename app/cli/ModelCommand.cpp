#include "app/cli/Commands.h"
#include "app/cli/CommonOptions.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Format.h"
#include "app/cli/Interruption.h"
#include "app/cli/ModelCompare.h"
#include "app/cli/ModelOptions.h"
#include "app/cli/ProgressLine.h"
#include "core/model/BuiltIn.h"
#include "core/model/ModelJson.h"
#include "core/model/ShapeInference.h"
#include "core/support/Compute.h"
#include "core/training/EpochTrial.h"

#include <iostream>
#include <optional>

namespace fitroom::cli {
namespace {

struct ModelArguments {
    std::string model;
    ModelOptions net;
    bool time = false;
    DataOptions data; ///< what to time an epoch on
    int threads = 0;
};

void printAsJson(const ModelSpec& model, const ModelSummary& summary, const ModelArguments& options,
                 const std::optional<EpochTime>& time) {
    Json layers = Json::array();
    for (const LayerSummary& layer : summary.layers)
        layers.push_back({{"title", layer.title},
                          {"shape", layer.shape},
                          {"parameters", layer.parameters},
                          {"trainable", layer.trainable},
                          {"multiply_adds", layer.multiplyAdds}});
    Json json = {{"schema_version", kSchemaVersion},
                 {"name", model.name},
                 {"title", model.title},
                 {"input_shape", options.net.shape},
                 {"classes", options.net.classes},
                 {"layers", layers},
                 {"parameters", summary.parameters},
                 {"trainable", summary.trainable},
                 {"multiply_adds", summary.multiplyAdds},
                 {"activations", summary.activations},
                 {"memory", memoryJson(memoryFor(summary, options.net), options.net)},
                 {"model", modelToJson(model)}};
    if (time)
        json["epoch_seconds"] = {{"training", time->training},
                                 {"validation", time->validation},
                                 {"total", time->total()}};
    printJson(json);
}

void printAsText(const ModelSpec& model, const ModelSummary& summary, const ModelArguments& options,
                 const std::optional<EpochTime>& time) {
    using Align = Table::Align;
    std::cout << model.title << " (" << model.name << ")\n\n";
    Table table({Align::Right, Align::Left, Align::Left, Align::Right, Align::Right});
    table.add({"", "layer", "output", "parameters", "multiply-adds"});
    const std::vector<int>& input = options.net.shape;
    table.add({"", "Input", shapeText({input.begin(), input.end()})});
    for (std::size_t i = 0; i < summary.layers.size(); ++i) {
        const LayerSummary& layer = summary.layers[i];
        table.add({std::to_string(i + 1), layer.title, shapeText(layer.shape),
                   grouped(layer.parameters), grouped(layer.multiplyAdds)});
    }
    table.add({"", "Total", "", grouped(summary.parameters), grouped(summary.multiplyAdds)});
    const TrainingMemory memory = memoryFor(summary, options.net);
    std::cout << table.text() << '\n'
              << grouped(summary.trainable) << " of " << grouped(summary.parameters)
              << " parameters are trained.\n"
              << "Training with batches of " << options.net.batch << " takes about "
              << mebibytes(memory.total()) << ": weights " << mebibytes(memory.weights)
              << ", gradients " << mebibytes(memory.gradients) << ", optimiser "
              << mebibytes(memory.moments) << ", activations " << mebibytes(memory.activations)
              << ".\n";
    if (time)
        std::cout << "An epoch takes about " << fixed(time->total(), time->total() < 10 ? 1 : 0)
                  << " s here: training " << fixed(time->training, 1) << " s, validation "
                  << fixed(time->validation, 1) << " s.\n";
    std::cout << std::flush;
}

/// On the data that the options name; shape and classes are the data's from then on.
Result<EpochTime> measure(const ModelSpec& model, ModelArguments& options) {
    const Interruption interruption;
    useThreads(options.threads);
    const auto dataset = loadData(options.data, interruption.token());
    if (!dataset)
        return Failure(dataset.error());
    const ImageShape& shape = (*dataset)->shape();
    options.net.shape = {shape.channels, shape.height, shape.width};
    options.net.classes = (*dataset)->classCount();
    Recipe recipe;
    recipe.batchSize = options.net.batch;
    recipe.threads = options.threads;
    ProgressLine line;
    const Progress progress{[&](double share) { line.show(share, "Measuring"); },
                            interruption.token()};
    auto time = timeEpoch(model, *dataset, recipe, progress);
    line.clear();
    return time;
}

int modelShow(ModelArguments options) {
    const auto model = findModel(options.model);
    if (!model)
        return fail(model.error());
    std::optional<EpochTime> time;
    if (options.time) {
        const auto measured = measure(*model, options);
        if (!measured)
            return fail(measured.error());
        time = *measured;
    }
    const auto summary = inferShapes(*model, options.net.input(), options.net.classes);
    if (!summary)
        return fail(atLayer(*model, summary.error()));
    if (options.net.json)
        printAsJson(*model, *summary, options, time);
    else
        printAsText(*model, *summary, options, time);
    return Done;
}

void addShow(CLI::App& model, Action& action) {
    auto* const show = model.add_subcommand(
        "show", "Layers of a net with their output shapes, parameters and multiply-adds");
    show->footer("Built in: " + CLI::detail::join(builtInModelNames(), ", "));
    const auto options = std::make_shared<ModelArguments>();
    show->add_option("model", options->model, "Name of a built-in net, or a JSON file")
        ->required()
        ->type_name("NAME|FILE");
    addModelOptions(*show, options->net);
    auto* const time = show->add_flag(
        "--time", options->time, "Measure how long an epoch takes here, on the images of --data");
    time->excludes("--input")->excludes("--classes");
    addDataOptions(*show, options->data);
    addThreadsOption(*show, options->threads);
    show->callback([&action, options] { action = [options] { return modelShow(*options); }; });
}

} // namespace

void addModelCommand(CLI::App& app, Action& action) {
    auto* const model = app.add_subcommand("model", "Look at nets");
    model->require_subcommand(1);
    addShow(*model, action);
    addModelCompare(*model, action);
}

} // namespace fitroom::cli
