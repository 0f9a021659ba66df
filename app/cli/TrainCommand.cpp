#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Format.h"
#include "app/cli/Interruption.h"
#include "app/cli/ResumeCommand.h"
#include "app/cli/RunText.h"
#include "app/cli/TrainOptions.h"
#include "app/cli/TrainingPrinter.h"
#include "core/model/BuiltIn.h"
#include "core/support/Compute.h"
#include "core/training/Repeats.h"

#include <iostream>

namespace fitroom::cli {
namespace {

using Runs = std::vector<RunInfo>;

/// One run after the other; a stop ends the repeats too.
Result<Runs> trainFresh(const TrainOptions& options, RunStore& store, TrainingControl& control,
                        const std::stop_token& stop) {
    auto model = findModel(options.model);
    if (!model)
        return Failure(model.error());
    auto recipe = recipeFor(options);
    if (!recipe)
        return Failure(recipe.error());
    auto dataset = loadData(options.data, stop);
    if (!dataset)
        return Failure(dataset.error());
    Runs runs;
    for (const TrainingJob& job :
         repeats({*dataset, *model, *recipe, options.name, {}}, options.repeats)) {
        TrainingPrinter printer;
        const auto run = train(job, store, control, std::ref(printer));
        if (!run)
            return Failure(run.error());
        runs.push_back(*run);
        if (control.stopRequested())
            break;
    }
    return runs;
}

Result<Runs> goOn(const TrainOptions& options, RunStore& store, TrainingControl& control,
                  const std::stop_token& stop) {
    const auto run = store.find(options.resume);
    if (!run)
        return Failure(run.error());
    auto dataset = loadDataOf(*run, options.data, stop);
    if (!dataset)
        return Failure(dataset.error());
    TrainingPrinter printer;
    return resume(run->id, *dataset, store, control, std::ref(printer)).map([](RunInfo done) {
        return Runs{std::move(done)};
    });
}

/// Over the runs that have a test score.
Spread testAccuracy(const Runs& runs) {
    std::vector<double> scores;
    for (const RunInfo& run : runs) {
        if (run.score)
            scores.push_back(run.score->testAccuracy);
    }
    return spread(scores);
}

Result<Json> runsJson(const Runs& runs, const RunStore& store) {
    Json all = Json::array();
    for (const RunInfo& run : runs) {
        const auto metrics = store.metrics(run.id);
        if (!metrics)
            return Failure(metrics.error());
        all.push_back(runJson(run, *metrics, store));
    }
    return all;
}

int report(const Runs& runs, const TrainOptions& options, const RunStore& store) {
    const Spread test = testAccuracy(runs);
    if (options.json) {
        const auto json = runsJson(runs, store);
        if (!json)
            return fail(json.error());
        if (options.repeats == 1)
            printJson(json->front());
        else
            printJson({{"schema_version", kSchemaVersion},
                       {"runs", *json},
                       {"test_accuracy", {{"mean", test.mean}, {"deviation", test.deviation}}}});
    } else {
        for (const RunInfo& run : runs)
            std::cout << runText(run, store) << (runs.size() > 1 ? "\n" : "");
        if (runs.size() > 1)
            std::cout << "test accuracy of " << runs.size() << " runs: " << percent(test.mean)
                      << " (deviation " << percent(test.deviation) << ")\n";
        std::cout << std::flush;
    }
    const RunInfo& run = runs.back();
    if (run.status != RunStatus::Stopped)
        return Done;
    printMessage("The run is stopped and its state saved. Go on with:\n  " +
                 resumeCommand("train", run.id, options.runs));
    return WasInterrupted;
}

int trainCommand(const TrainOptions& options) {
    const Interruption interruption;
    TrainingControl control;
    const std::stop_callback stopTraining(interruption.token(), [&] { control.stop(); });
    useThreads(options.threads.value_or(0));
    warnOfSlowBlas();
    RunStore store(options.runs);
    const auto runs = options.resume.empty()
                          ? trainFresh(options, store, control, interruption.token())
                          : goOn(options, store, control, interruption.token());
    return runs ? report(*runs, options, store) : fail(runs.error());
}

} // namespace

void addTrainCommand(CLI::App& app, Action& action) {
    auto* const train = app.add_subcommand("train", "Train a net, or go on training it");
    train->footer("Built-in nets: " + CLI::detail::join(builtInModelNames(), ", ") +
                  "\nBuilt-in recipes: " + CLI::detail::join(builtInRecipeNames(), ", ") +
                  "\nCtrl+C saves the run's state and says how to go on.");
    const auto options = std::make_shared<TrainOptions>();
    addTrainOptions(*train, *options);
    train->callback([&action, options] { action = [options] { return trainCommand(*options); }; });
}

} // namespace fitroom::cli
