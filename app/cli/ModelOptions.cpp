#include "app/cli/ModelOptions.h"

#include "app/cli/CommonOptions.h"
#include "core/training/RecipeCost.h"

namespace fitroom::cli {

/// "28x28" or "3x64x48" as channels, height and width; gives the complaint when it is neither.
static std::string parseShape(const std::string& text, std::vector<int>& shape) {
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

void addModelOptions(CLI::App& command, ModelOptions& options) {
    command
        .add_option_function<std::string>(
            "--input",
            [&options](const std::string& text) {
                if (const std::string wrong = parseShape(text, options.shape); !wrong.empty())
                    throw CLI::ValidationError(wrong, CLI::ExitCodes::ValidationError);
            },
            "Shape of the images: height and width, or channels before them (default: 28x28)")
        ->type_name("[C]xHxW");
    command.add_option("--classes", options.classes, "Number of classes")
        ->check(CLI::Range(1, 10'000))
        ->type_name("N")
        ->capture_default_str();
    command
        .add_option("--batch", options.batch, "Images in a batch, for the memory training takes")
        ->check(CLI::Range(1, 65'536))
        ->type_name("N")
        ->capture_default_str();
    addJsonOption(command, options.json);
}

TrainingMemory memoryFor(const ModelSummary& summary, const ModelOptions& options) {
    Recipe recipe;
    recipe.batchSize = options.batch;
    return trainingMemory(summary, options.input(), trainingCost(recipe));
}

Json memoryJson(const TrainingMemory& memory, const ModelOptions& options) {
    return {{"batch", options.batch},
            {"weights", memory.weights},
            {"gradients", memory.gradients},
            {"moments", memory.moments},
            {"activations", memory.activations},
            {"total", memory.total()}};
}

} // namespace fitroom::cli
