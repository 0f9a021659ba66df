#include "app/cli/Commands.h"
#include "app/cli/CommonOptions.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Format.h"
#include "app/cli/RunText.h"
#include "core/runs/RunJson.h"

#include <iostream>

namespace fitroom::cli {
namespace {

struct RunsArguments {
    std::string runs;
    std::string run;
    std::vector<std::string> several;
    bool json = false;
};

int runsList(const RunsArguments& options) {
    const RunStore::Listing listing = RunStore(options.runs).list();
    for (const Error& problem : listing.problems)
        printWarning(problem.english());
    if (options.json) {
        Json runs = Json::array();
        for (const RunInfo& run : listing.runs)
            runs.push_back(runSummaryJson(run));
        printJson({{"schema_version", kSchemaVersion}, {"folder", options.runs}, {"runs", runs}});
        return Done;
    }
    if (listing.runs.empty()) {
        printMessage("There are no runs in " + options.runs + " yet.");
        return Done;
    }
    using Align = Table::Align;
    Table table({Align::Left, Align::Left, Align::Left, Align::Right, Align::Right, Align::Right});
    table.add({"run", "name", "status", "epochs", "validation", "test"});
    for (const RunInfo& run : listing.runs)
        table.add({run.id, run.name, statusName(run.status),
                   std::to_string(run.epochsDone) + "/" + std::to_string(run.recipe.totalEpochs()),
                   run.best ? percent(run.best->validationAccuracy) : "",
                   run.score ? percent(run.score->testAccuracy) : ""});
    std::cout << table.text() << std::flush;
    return Done;
}

int runsShow(const RunsArguments& options) {
    const RunStore store(options.runs);
    const auto run = store.find(options.run);
    if (!run)
        return fail(run.error());
    const auto metrics = store.metrics(run->id);
    if (!metrics)
        return fail(metrics.error());
    if (options.json) {
        printJson(runJson(*run, *metrics, store));
        return Done;
    }
    std::cout << runText(*run, store);
    if (!metrics->epochs.empty())
        std::cout << '\n';
    for (const EpochMetrics& epoch : metrics->epochs)
        std::cout << epochText(epoch, run->recipe.totalEpochs()) << '\n';
    std::cout << std::flush;
    return Done;
}

int runsRemove(const RunsArguments& options) {
    RunStore store(options.runs);
    Json removed = Json::array();
    int exitCode = Done;
    for (const std::string& name : options.several) {
        const auto run = store.find(name);
        const auto done = run ? store.remove(run->id) : Failure(run.error());
        if (!done) {
            const int code = fail(done.error());
            exitCode = exitCode == Done ? code : exitCode;
            continue;
        }
        removed.push_back(run->id);
        printMessage("Moved " + run->id + " to " + (store.folder() / ".trash").string());
    }
    if (options.json)
        printJson({{"schema_version", kSchemaVersion}, {"removed", removed}});
    return exitCode;
}

CLI::App* addOne(CLI::App& runs, Action& action, const char* name, const char* help,
                 const std::shared_ptr<RunsArguments>& options, int (*run)(const RunsArguments&)) {
    auto* const command = runs.add_subcommand(name, help);
    addRunsOption(*command, options->runs);
    addJsonOption(*command, options->json);
    command->callback(
        [&action, options, run] { action = [options, run] { return run(*options); }; });
    return command;
}

} // namespace

void addRunsCommand(CLI::App& app, Action& action) {
    auto* const runs = app.add_subcommand("runs", "List, show, compare and remove runs");
    runs->require_subcommand(1);
    const auto options = std::make_shared<RunsArguments>();
    addOne(*runs, action, "list", "All runs, the newest first", options, runsList);
    addOne(*runs, action, "show", "What one run is and how it went", options, runsShow)
        ->add_option("run", options->run, "Run: its id, the beginning of it, or its name")
        ->required()
        ->type_name("RUN");
    addCompareCommand(*runs, action);
    addOne(*runs, action, "remove", "Move runs to the trash in the runs' folder", options,
           runsRemove)
        ->add_option("runs", options->several, "Runs")
        ->required()
        ->type_name("RUN");
}

} // namespace fitroom::cli
