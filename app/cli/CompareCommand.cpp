#include "app/cli/Commands.h"
#include "app/cli/CommonOptions.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Format.h"
#include "app/cli/Interruption.h"
#include "app/cli/ProgressLine.h"
#include "app/cli/RunText.h"
#include "core/evaluation/CompareRuns.h"
#include "core/support/Compute.h"

#include <iostream>

namespace fitroom::cli {
namespace {

struct CompareArguments : JudgingOptions {
    CompareArguments() { weights = Weights::Best; }

    std::string first;
    std::string second;
    std::string split = "test";
};

Json differencesJson(const std::vector<RunDifference>& differences) {
    Json list = Json::array();
    for (const RunDifference& one : differences)
        list.push_back({{"field", one.field}, {"first", one.first}, {"second", one.second}});
    return list;
}

Json pairedJson(const RunComparison& comparison) {
    const PairedCounts& counts = comparison.counts;
    const PairedDifference& difference = comparison.difference;
    return {{"images", counts.total()},
            {"both_right", counts.bothRight},
            {"only_first_right", counts.onlyFirst},
            {"only_second_right", counts.onlySecond},
            {"both_wrong", counts.bothWrong},
            {"accuracy_difference", difference.difference},
            {"interval_95", {difference.lower, difference.upper}},
            {"interval_method", "Newcombe 1998, method 10"},
            {"mcnemar",
             {{"method",
               comparison.test.exact ? "exact binomial" : "chi-square with continuity correction"},
              {"statistic", comparison.test.statistic},
              {"p_value", comparison.test.pValue}}}};
}

std::string setUpText(const RunInfo& first, const RunInfo& second,
                      const std::vector<RunDifference>& differences) {
    const auto accuracyOf = [](const RunInfo& run) {
        return run.score ? percent(run.score->testAccuracy) : std::string();
    };
    Table table({Table::Align::Left, Table::Align::Left, Table::Align::Left});
    table.add({"", "A", "B"});
    table.add({"run", first.id, second.id});
    table.add({"name", first.name, second.name});
    table.add({"test accuracy", accuracyOf(first), accuracyOf(second)});
    for (const RunDifference& one : differences)
        table.add({one.field, one.first, one.second});
    return table.text();
}

/// "p = 0.0213", or what is left to say of a very small one.
std::string pText(double p) {
    return p < 0.0001 ? "p < 0.0001" : "p = " + fixed(p, 4);
}

std::string pairedText(const RunComparison& comparison, const CompareArguments& options) {
    const PairedCounts& counts = comparison.counts;
    Table table({Table::Align::Left, Table::Align::Right, Table::Align::Right});
    table.add({grouped(counts.total()) + " " + options.split + " images", "B right", "B wrong"});
    table.add({"A right", grouped(counts.bothRight), grouped(counts.onlyFirst)});
    table.add({"A wrong", grouped(counts.onlySecond), grouped(counts.bothWrong)});
    const PairedDifference& difference = comparison.difference;
    const McNemar& test = comparison.test;
    return table.text() + "\naccuracy of B minus that of A: " + percent(difference.difference) +
           " (95 % interval " + percent(difference.lower) + " to " + percent(difference.upper) +
           ", Newcombe 1998)\nMcNemar's test: " + pText(test.pValue) +
           (test.exact ? " (exact binomial)"
                       : " (chi-square " + fixed(test.statistic, 3) + ", continuity corrected)") +
           (test.pValue < 0.05 ? "\n" : "; the difference may be chance\n");
}

Result<RunComparison> compareOnImages(const RunInfo& first, const RunInfo& second,
                                      const RunStore& store, const CompareArguments& options,
                                      const std::stop_token& stop) {
    const auto dataset = loadDataOf(first, options.data, stop);
    if (!dataset)
        return Failure(dataset.error());
    const Subset subset = options.split == "test" ? Subset::Test : Subset::Validation;
    ProgressLine line;
    return compareRuns(first, second, store, *dataset, subset, options.weights,
                       {[&](double share) { line.show(share, "Evaluating"); }, stop});
}

/// What the runs are is told even where they cannot be compared image by image.
int report(const RunInfo& first, const RunInfo& second, const Result<RunComparison>& comparison,
           const CompareArguments& options) {
    const auto differences = runDifferences(first, second);
    if (options.json)
        printJson({{"schema_version", kSchemaVersion},
                   {"first", runSummaryJson(first)},
                   {"second", runSummaryJson(second)},
                   {"differences", differencesJson(differences)},
                   {"split", options.split},
                   {"paired", comparison ? pairedJson(*comparison) : Json()}});
    else
        std::cout << setUpText(first, second, differences)
                  << (comparison ? "\n" + pairedText(*comparison, options) : "") << std::flush;
    return comparison ? int(Done) : fail(comparison.error());
}

int compareCommand(const CompareArguments& options) {
    const Interruption interruption;
    useThreads(options.threads);
    const RunStore store(options.runs);
    const auto first = store.find(options.first);
    if (!first)
        return fail(first.error());
    const auto second = store.find(options.second);
    if (!second)
        return fail(second.error());
    const auto comparison = compareOnImages(*first, *second, store, options, interruption.token());
    if (!comparison && comparison.error().kind == ErrorKind::Cancelled)
        return fail(comparison.error());
    return report(*first, *second, comparison, options);
}

} // namespace

void addCompareCommand(CLI::App& runs, Action& action) {
    auto* const command = runs.add_subcommand(
        "compare", "How two runs differ, and whether one is better on the same images");
    const auto options = std::make_shared<CompareArguments>();
    command->add_option("first", options->first, "Run A: its id, the beginning of it, or its name")
        ->required()
        ->type_name("A");
    command->add_option("second", options->second, "Run B")->required()->type_name("B");
    command->add_option("--split", options->split, "Images to compare them on")
        ->check(CLI::IsMember({"test", "validation"}))
        ->type_name("test|validation")
        ->capture_default_str();
    addJudgingOptions(*command, *options);
    command->callback(
        [&action, options] { action = [options] { return compareCommand(*options); }; });
}

} // namespace fitroom::cli
