#include "app/cli/RecipeRate.h"

#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Format.h"
#include "app/cli/Interruption.h"
#include "app/cli/ProgressLine.h"
#include "app/cli/TrainOptions.h"
#include "core/model/BuiltIn.h"
#include "core/support/Compute.h"
#include "core/training/LearningRateFinder.h"

#include <cstdio>
#include <iostream>

namespace fitroom::cli {
namespace {

struct RecipeRateArguments {
    TrainOptions training;
    int phase = 1;
    RateRange range;
    bool json = false;
};

std::string rateText(double rate) {
    char text[32];
    std::snprintf(text, sizeof text, "%.2g", rate);
    return text;
}

Json rateOrNull(const std::optional<double>& rate) {
    return rate ? Json(*rate) : Json();
}

void printAsJson(const RateCurve& curve) {
    Json steps = Json::array();
    for (std::size_t i = 0; i < curve.steps.size(); ++i)
        steps.push_back({{"rate", curve.steps[i].rate},
                         {"loss", curve.steps[i].loss},
                         {"smoothed", curve.smoothed[i]}});
    printJson({{"schema_version", kSchemaVersion},
               {"suggested", rateOrNull(curve.suggested)},
               {"lowest_loss_at", rateOrNull(curve.lowest)},
               {"steps", steps}});
}

/// About ten lines of the curve, and what it says.
void printAsText(const RateCurve& curve) {
    Table table({Table::Align::Right, Table::Align::Right});
    table.add({"rate", "loss"});
    const std::size_t stride = std::max<std::size_t>(1, curve.steps.size() / 10);
    for (std::size_t i = 0; i < curve.steps.size(); i += stride)
        table.add({rateText(curve.steps[i].rate), fixed(curve.smoothed[i], 4)});
    std::cout << table.text() << '\n';
    if (curve.suggested)
        std::cout << "The loss falls fastest at a learning rate of " << rateText(*curve.suggested)
                  << ", and grows beyond " << rateText(*curve.lowest)
                  << ". Try " << rateText(*curve.suggested) << ".\n";
    else
        std::cout << "The loss does not fall at any of these rates.\n";
    std::cout << std::flush;
}

Result<RateCurve> measure(const RecipeRateArguments& options) {
    const Interruption interruption;
    const auto model = findModel(options.training.model);
    if (!model)
        return Failure(model.error());
    const auto recipe = recipeFor(options.training);
    if (!recipe)
        return Failure(recipe.error());
    if (options.phase > int(recipe->phases.size()))
        return badInput(
            {}, {CORE_TEXT("core", "The recipe has no phase %1."), {std::to_string(options.phase)}});
    useThreads(recipe->threads);
    const auto dataset = loadData(options.training.data, interruption.token());
    if (!dataset)
        return Failure(dataset.error());
    ProgressLine line;
    const Progress progress{[&](double share) { line.show(share, "Raising the rate"); },
                            interruption.token()};
    auto curve = findLearningRate(*model, *dataset, *recipe, options.phase - 1, options.range,
                                  progress);
    line.clear();
    return curve;
}

int recipeRate(const RecipeRateArguments& options) {
    const auto curve = measure(options);
    if (!curve)
        return fail(curve.error());
    if (options.json)
        printAsJson(*curve);
    else
        printAsText(*curve);
    return Done;
}

} // namespace

void addRecipeRate(CLI::App& recipe, Action& action) {
    auto* const rate = recipe.add_subcommand(
        "rate", "Find a learning rate: train while it grows, and see how the loss answers");
    const auto options = std::make_shared<RecipeRateArguments>();
    addRecipeOptions(*rate, options->training);
    rate->add_option("--phase", options->phase, "The phase whose augmentation is used")
        ->type_name("N")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    rate->add_option("--from", options->range.from, "The lowest rate")
        ->type_name("X")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    rate->add_option("--to", options->range.to, "The highest rate")
        ->type_name("X")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    rate->add_option("--steps", options->range.steps, "Steps from the one to the other")
        ->type_name("N")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    addJsonOption(*rate, options->json);
    rate->callback([&action, options] { action = [options] { return recipeRate(*options); }; });
}

} // namespace fitroom::cli
