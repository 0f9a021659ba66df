#include "app/cli/Commands.h"
#include "app/cli/CommonOptions.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Format.h"
#include "app/cli/Interruption.h"
#include "app/cli/ResumeCommand.h"
#include "app/cli/RunText.h"
#include "app/cli/SearchPrinter.h"
#include "app/cli/SearchText.h"
#include "core/search/Candidates.h"
#include "core/search/SearchFile.h"
#include "core/search/Standings.h"
#include "core/support/Compute.h"

#include <iostream>

namespace fitroom::cli {
namespace {

struct SearchArguments {
    SearchOptions search;
    DataOptions data;
    std::string runs;
    std::string resume;
    bool json = false;
};

Result<SearchState> startSearch(const SearchArguments& options, RunStore& store,
                                TrainingControl& control, const std::stop_token& stop) {
    const auto dataset = loadData(options.data, stop);
    if (!dataset)
        return Failure(dataset.error());
    SearchPrinter printer;
    return search(*dataset, options.search, candidatesFor(**dataset, options.search), store,
                  control, printer.sink());
}

Result<SearchState> goOn(const SearchArguments& options, RunStore& store, TrainingControl& control,
                         const std::stop_token& stop) {
    const auto state = findSearch(store.folder(), options.resume);
    if (!state)
        return state;
    DataOptions data = options.data;
    if (!data.named())
        data.path = state->dataSource;
    const auto dataset = loadData(data, stop, state->dataImport.value_or(ImportOptions()));
    if (!dataset)
        return Failure(dataset.error());
    SearchPrinter printer;
    return resumeSearch(state->id, *dataset, store, control, printer.sink());
}

/// What is to be expected of the winner, from images it had not learnt from. It was chosen by them:
/// the best of several is a little lucky.
std::string estimateText(const Standing& best) {
    return "expected accuracy " + percent(best.accuracy, 1) + " (95 % interval " +
           fixed(100 * best.lower, 1) + " to " + fixed(100 * best.upper, 1) + ", from " +
           grouped(best.images) + " images set aside)";
}

Result<Json> searchJson(const SearchState& state, const RunStore& store) {
    Json json = {{"schema_version", kSchemaVersion},
                 {"search", state.id},
                 {"finished", state.status == SearchStatus::Finished},
                 {"seconds", state.elapsed},
                 {"leaderboard", leaderboardJson(state)}};
    if (state.status != SearchStatus::Finished)
        return json;
    const auto run = store.find(state.finalRun);
    if (!run)
        return Failure(run.error());
    json["run"] = runSummaryJson(*run);
    return json;
}

int report(const SearchState& state, const SearchArguments& options, const RunStore& store) {
    if (options.json) {
        const auto json = searchJson(state, store);
        if (!json)
            return fail(json.error());
        printJson(*json);
    } else {
        std::cout << leaderboardText(state);
    }
    if (state.status == SearchStatus::Stopped) {
        printMessage("The search is stopped and its state saved. Go on with:\n  " +
                     resumeCommand("search", state.id, options.runs));
        return WasInterrupted;
    }
    if (options.json)
        return Done;
    const auto run = store.find(state.finalRun);
    if (!run)
        return fail(run.error());
    std::cout << "\n" << estimateText(standings(state).front()) << "\n\n"
              << runText(*run, store) << std::flush;
    return Done;
}

int searchCommand(const SearchArguments& options) {
    const Interruption interruption;
    TrainingControl control;
    const std::stop_callback stopTraining(interruption.token(), [&] { control.stop(); });
    useThreads(options.search.threads);
    warnOfSlowBlas();
    RunStore store(options.runs);
    const auto state = options.resume.empty()
                           ? startSearch(options, store, control, interruption.token())
                           : goOn(options, store, control, interruption.token());
    return state ? report(*state, options, store) : fail(state.error());
}

} // namespace

void addSearchCommand(CLI::App& app, Action& action) {
    auto* const command =
        app.add_subcommand("search", "Find the best net and recipe in a given time");
    command->footer("The test images are used once, to score the run that comes out.\n"
                    "Ctrl+C saves the search's state and says how to go on.");
    const auto options = std::make_shared<SearchArguments>();
    auto* const resume =
        command->add_option("--resume", options->resume, "Go on with this search, as it was begun")
            ->type_name("SEARCH");
    SearchOptions& search = options->search;
    command->add_option("--minutes", search.minutes, "Time for all of it")
        ->type_name("N")
        ->check(CLI::Range(0.01, 7.0 * 24 * 60))
        ->capture_default_str()
        ->excludes(resume);
    command
        ->add_option("--per-class", search.perClass,
                     "Learn from only so many training images of each class")
        ->type_name("K")
        ->check(CLI::Range(1, std::numeric_limits<int>::max()))
        ->excludes(resume);
    command
        ->add_option("--seed", search.seed, "Seed that draws those images and the splits")
        ->type_name("N")
        ->capture_default_str()
        ->excludes(resume);
    command->add_option("--name", search.name, "What to call the run that comes out")
        ->type_name("NAME")
        ->excludes(resume);
    addThreadsOption(*command, search.threads);
    addRunsOption(*command, options->runs);
    addJsonOption(*command, options->json);
    addDataOptions(*command, options->data);
    command->callback(
        [&action, options] { action = [options] { return searchCommand(*options); }; });
}

} // namespace fitroom::cli
