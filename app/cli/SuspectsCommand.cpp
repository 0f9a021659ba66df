#include "app/cli/CommonOptions.h"
#include "app/cli/Console.h"
#include "app/cli/DataCommands.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Format.h"
#include "app/cli/Interruption.h"
#include "app/cli/ProgressLine.h"
#include "core/evaluation/LabelErrors.h"
#include "core/support/Compute.h"
#include "core/training/CrossValidation.h"

#include <array>
#include <iostream>

namespace fitroom::cli {
namespace {

struct SuspectsArguments : JudgingOptions {
    std::string run;
    int folds = 0; ///< 0: the run's held-out images
    int epochs = 3;
    int top = 50;
};

/// Predictions of nets for images that they did not learn from.
Result<Predictions> heldOut(const RunInfo& run, const RunStore& store, const DatasetPtr& dataset,
                            const SuspectsArguments& options, const std::stop_token& stop) {
    ProgressLine line;
    const auto progress = [&](const char* text) {
        return Progress{[&line, text](double share) { line.show(share, text); }, stop};
    };
    if (options.folds > 0)
        return crossValidateRun(run, store, dataset, options.folds, options.epochs,
                                progress("Cross-validating"));
    static constexpr std::array kBoth = {Subset::Validation, Subset::Test};
    static constexpr std::array kValidation = {Subset::Validation};
    const std::span<const Subset> subsets =
        dataset->testSize() > 0 ? std::span<const Subset>(kBoth) : kValidation;
    return evaluate(run, store, dataset, subsets, options.weights, progress("Evaluating"));
}

Json suspectJson(const LabelSuspect& suspect, const Dataset& dataset) {
    return {{"index", suspect.image},
            {"split", std::size_t(suspect.image) < dataset.trainingSize() ? "training" : "test"},
            {"label", suspect.label},
            {"label_name", dataset.classNames()[std::size_t(suspect.label)]},
            {"suggested", suspect.suggested},
            {"suggested_name", dataset.classNames()[std::size_t(suspect.suggested)]},
            {"label_probability", suspect.labelProbability},
            {"suggested_probability", suspect.suggestedProbability},
            {"margin", suspect.margin}};
}

void printAsJson(const RunInfo& run, const std::vector<LabelSuspect>& suspects,
                 const Predictions& predictions, const Dataset& dataset, int folds) {
    const ConfidentJoint joint = confidentJoint(predictions);
    Json json = {{"schema_version", kSchemaVersion},
                 {"run", run.id},
                 {"method", folds > 0 ? "cross-validation" : "held-out"},
                 {"images", predictions.size()},
                 {"thresholds", joint.thresholds},
                 {"confident_joint", Json::array()},
                 {"suspects", Json::array()}};
    for (int i = 0; i < joint.classes; ++i) {
        Json row = Json::array();
        for (int j = 0; j < joint.classes; ++j)
            row.push_back(joint.count(i, j));
        json["confident_joint"].push_back(row);
    }
    for (const LabelSuspect& suspect : suspects)
        json["suspects"].push_back(suspectJson(suspect, dataset));
    printJson(json);
}

void printAsText(const std::vector<LabelSuspect>& suspects, std::size_t images,
                 const Dataset& dataset, int top) {
    std::cout << grouped(std::int64_t(suspects.size())) << " of " << grouped(std::int64_t(images))
              << " labels look wrong\n";
    if (suspects.empty())
        return;
    using Align = Table::Align;
    Table table({Align::Right, Align::Left, Align::Right, Align::Left, Align::Right});
    table.add({"image", "label", "", "looks like", ""});
    for (std::size_t i = 0; i < std::min(suspects.size(), std::size_t(top)); ++i) {
        const LabelSuspect& one = suspects[i];
        table.add({std::to_string(one.image), dataset.classNames()[std::size_t(one.label)],
                   percent(one.labelProbability, 1),
                   dataset.classNames()[std::size_t(one.suggested)],
                   percent(one.suggestedProbability, 1)});
    }
    std::cout << '\n' << table.text() << std::flush;
    if (suspects.size() > std::size_t(top))
        printMessage("These are the " + std::to_string(top) +
                     " worst; more with --top, all with --json.");
}

int suspectsCommand(const SuspectsArguments& options) {
    const Interruption interruption;
    useThreads(options.threads);
    const RunStore store(options.runs);
    const auto run = store.find(options.run);
    if (!run)
        return fail(run.error());
    const auto dataset = loadDataOf(*run, options.data, interruption.token());
    if (!dataset)
        return fail(dataset.error());
    const auto predictions = heldOut(*run, store, *dataset, options, interruption.token());
    if (!predictions)
        return fail(predictions.error());
    const auto suspects = labelSuspects(*predictions);
    if (options.json)
        printAsJson(*run, suspects, *predictions, **dataset, options.folds);
    else
        printAsText(suspects, predictions->size(), **dataset, options.top);
    return Done;
}

} // namespace

void addSuspectsCommand(CLI::App& data, Action& action) {
    auto* const command = data.add_subcommand(
        "suspects", "Labels that are probably wrong, by confident learning, the worst first");
    const auto options = std::make_shared<SuspectsArguments>();
    command->add_option("run", options->run, "Run whose net judges: its id or its name")
        ->required()
        ->type_name("RUN");
    auto* const folds =
        command
            ->add_option("--folds", options->folds,
                         "Judge the training images instead: train the run's net anew on all but "
                         "one of so many parts, for each part in turn")
            ->check(CLI::Range(2, 20))
            ->type_name("N");
    command->add_option("--epochs", options->epochs, "Epochs of these trainings")
        ->check(CLI::Range(1, 1000))
        ->needs(folds)
        ->type_name("N")
        ->capture_default_str();
    command->add_option("--top", options->top, "Suspects to list")
        ->check(CLI::Range(1, 1'000'000))
        ->type_name("N")
        ->capture_default_str();
    addJudgingOptions(*command, *options);
    command->callback(
        [&action, options] { action = [options] { return suspectsCommand(*options); }; });
}

} // namespace fitroom::cli
