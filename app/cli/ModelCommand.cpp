#include "app/cli/Commands.h"
#include "app/cli/CommonOptions.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Format.h"
#include "core/model/BuiltIn.h"
#include "core/model/ModelJson.h"
#include "core/model/ShapeInference.h"

#include <iostream>

namespace fitroom::cli {
namespace {

struct Options {
    std::string model;
    std::vector<int> shape = {1, 28, 28};
    int classes = 10;
    bool json = false;
};

void printAsJson(const ModelSpec& model, const ModelSummary& summary, const Options& options) {
    Json layers = Json::array();
    for (const LayerSummary& layer : summary.layers)
        layers.push_back({{"title", layer.title},
                          {"shape", layer.shape},
                          {"parameters", layer.parameters},
                          {"trainable", layer.trainable},
                          {"multiply_adds", layer.multiplyAdds}});
    printJson({{"schema_version", kSchemaVersion},
               {"name", model.name},
               {"title", model.title},
               {"input_shape", options.shape},
               {"classes", options.classes},
               {"layers", layers},
               {"parameters", summary.parameters},
               {"trainable", summary.trainable},
               {"multiply_adds", summary.multiplyAdds},
               {"activations", summary.activations},
               {"model", modelToJson(model)}});
}

void printAsText(const ModelSpec& model, const ModelSummary& summary, const ImageShape& input) {
    using Align = Table::Align;
    std::cout << model.title << " (" << model.name << ")\n\n";
    Table table({Align::Right, Align::Left, Align::Left, Align::Right, Align::Right});
    table.add({"", "layer", "output", "parameters", "multiply-adds"});
    table.add({"", "Input", shapeText({input.channels, input.height, input.width})});
    for (std::size_t i = 0; i < summary.layers.size(); ++i) {
        const LayerSummary& layer = summary.layers[i];
        table.add({std::to_string(i + 1), layer.title, shapeText(layer.shape),
                   grouped(layer.parameters), grouped(layer.multiplyAdds)});
    }
    table.add({"", "Total", "", grouped(summary.parameters), grouped(summary.multiplyAdds)});
    std::cout << table.text() << '\n'
              << grouped(summary.trainable) << " of " << grouped(summary.parameters)
              << " parameters are trained.\n";
}

int modelShow(const Options& options) {
    const auto model = findModel(options.model);
    if (!model)
        return fail(model.error());
    const ImageShape input{options.shape[0], options.shape[1], options.shape[2]};
    const auto summary = inferShapes(*model, input, options.classes);
    if (!summary)
        return fail(atLayer(*model, summary.error()));
    if (options.json)
        printAsJson(*model, *summary, options);
    else
        printAsText(*model, *summary, input);
    return Done;
}

/// "28x28" or "3x64x48" as channels, height and width.
std::string parseShape(const std::string& text, std::vector<int>& shape) {
    std::vector<int> sizes;
    for (const std::string& part : CLI::detail::split(text, 'x')) {
        int size = 0;
        if (!CLI::detail::lexical_cast(part, size) || size < 1 || size > 65535)
            return "--input: \"" + text + "\" is not a shape such as 28x28 or 3x64x48";
        sizes.push_back(size);
    }
    if (sizes.size() == 2)
        sizes.insert(sizes.begin(), 1);
    if (sizes.size() != 3 || (sizes[0] != 1 && sizes[0] != 3))
        return "--input: \"" + text + "\" is not a shape such as 28x28 or 3x64x48";
    shape = sizes;
    return {};
}

} // namespace

void addModelCommand(CLI::App& app, Action& action) {
    auto* const model = app.add_subcommand("model", "Look at nets");
    model->require_subcommand(1);
    auto* const show = model->add_subcommand(
        "show", "Layers of a net with their output shapes, parameters and multiply-adds");
    show->footer("Built in: " + CLI::detail::join(builtInModelNames(), ", "));
    const auto options = std::make_shared<Options>();
    show->add_option("model", options->model, "Name of a built-in net, or a JSON file")
        ->required()
        ->type_name("NAME|FILE");
    show->add_option_function<std::string>(
            "--input",
            [options](const std::string& text) {
                if (const std::string wrong = parseShape(text, options->shape); !wrong.empty())
                    throw CLI::ValidationError(wrong, CLI::ExitCodes::ValidationError);
            },
            "Shape of the images: height and width, or channels before them (default: 28x28)")
        ->type_name("[C]xHxW");
    show->add_option("--classes", options->classes, "Number of classes")
        ->check(CLI::Range(1, 10'000))
        ->type_name("N")
        ->capture_default_str();
    addJsonOption(*show, options->json);
    show->callback([&action, options] { action = [options] { return modelShow(*options); }; });
}

} // namespace fitroom::cli
