#include "app/cli/Commands.h"
#include "app/cli/CommonOptions.h"
#include "app/cli/ConfidenceText.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Format.h"
#include "app/cli/Interruption.h"
#include "app/cli/ProgressLine.h"
#include "core/evaluation/CalibrateRun.h"
#include "core/evaluation/ClassReport.h"
#include "core/support/Compute.h"

#include <algorithm>
#include <iostream>
#include <map>

namespace fitroom::cli {
namespace {

struct EvaluateArguments {
    std::string run;
    std::string runs;
    std::string split = "test";
    Weights weights = Weights::Last;
    std::string views = "none";
    DataOptions data;
    int threads = 0;
    bool json = false;
};

/// scikit-learn's names of the four numbers.
Json scoresJson(const ClassScore& score) {
    return {{"precision", score.precision},
            {"recall", score.recall},
            {"f1-score", score.f1},
            {"support", score.support}};
}

Json reportJson(const ClassReport& report, const std::vector<std::string>& classNames) {
    Json classes = Json::array();
    for (std::size_t i = 0; i < report.classes.size(); ++i) {
        Json row = {{"name", classNames[i]}};
        row.update(scoresJson(report.classes[i]));
        classes.push_back(row);
    }
    return {{"classes", classes},
            {"accuracy", report.accuracy},
            {"macro avg", scoresJson(report.macroAverage)},
            {"weighted avg", scoresJson(report.weightedAverage)}};
}

Json matrixJson(const ConfusionMatrix& matrix) {
    Json rows = Json::array();
    for (int i = 0; i < matrix.classes(); ++i) {
        Json row = Json::array();
        for (int j = 0; j < matrix.classes(); ++j)
            row.push_back(matrix.count(i, j));
        rows.push_back(row);
    }
    return rows;
}

/// Rows are the true classes, columns the predicted ones, by number.
std::string matrixText(const ConfusionMatrix& matrix, const std::vector<std::string>& classNames) {
    using Align = Table::Align;
    std::vector<Align> columns(std::size_t(matrix.classes()) + 2, Align::Right);
    columns[1] = Align::Left;
    Table table(columns);
    std::vector<std::string> heading = {"", "true \\ predicted"};
    for (int j = 0; j < matrix.classes(); ++j)
        heading.push_back(std::to_string(j));
    table.add(heading);
    for (int i = 0; i < matrix.classes(); ++i) {
        std::vector<std::string> row = {std::to_string(i), classNames[std::size_t(i)]};
        for (int j = 0; j < matrix.classes(); ++j)
            row.push_back(std::to_string(matrix.count(i, j)));
        table.add(row);
    }
    return table.text();
}

Json gainJson(const TestTimeGain& gain, const std::string& views) {
    return {{"views", views},
            {"accuracy_before", gain.accuracyBefore},
            {"accuracy_after", gain.accuracyAfter},
            {"loss_before", gain.lossBefore},
            {"loss_after", gain.lossAfter},
            {"fixed", gain.fixed},
            {"broken", gain.broken}};
}

std::string gainText(const TestTimeGain& gain, const std::string& views) {
    return "test-time augmentation (" + views + "): loss " + fixed(gain.lossBefore, 4) + " -> " +
           fixed(gain.lossAfter, 4) + "  accuracy " + percent(gain.accuracyBefore) + " -> " +
           percent(gain.accuracyAfter) + "  " + grouped(std::int64_t(gain.fixed)) + " fixed, " +
           grouped(std::int64_t(gain.broken)) + " broken\n";
}

/// What is printed of a run.
struct Findings {
    Evaluation evaluation;
    ConfidenceReport confidence;
};

void print(const RunInfo& run, const Findings& findings, const EvaluateArguments& options) {
    const auto& [evaluation, confidence] = findings;
    const Predictions& predictions = evaluation.predictions;
    const ConfusionMatrix matrix = confusionMatrix(predictions);
    const ClassReport report = classReport(matrix);
    if (options.json) {
        Json json = {{"schema_version", kSchemaVersion},
                     {"run", run.id},
                     {"split", options.split},
                     {"weights", options.weights == Weights::Best ? "best" : "last"},
                     {"images", predictions.size()},
                     {"loss", meanLoss(predictions)},
                     {"accuracy", accuracy(predictions)},
                     {"class_names", run.classNames},
                     {"confusion_matrix", matrixJson(matrix)},
                     {"report", reportJson(report, run.classNames)}};
        if (evaluation.gain)
            json["test_time_augmentation"] = gainJson(*evaluation.gain, options.views);
        json.update(confidenceJson(confidence));
        printJson(json);
        return;
    }
    std::cout << run.name << ", " << grouped(std::int64_t(predictions.size())) << ' '
              << options.split << " images\n"
              << "loss " << fixed(meanLoss(predictions), 4) << "  accuracy "
              << percent(accuracy(predictions)) << '\n'
              << (evaluation.gain ? gainText(*evaluation.gain, options.views) : std::string())
              << '\n'
              << reportText(report, run.classNames) << '\n'
              << matrixText(matrix, run.classNames) << '\n'
              << confidenceText(confidence) << std::flush;
}

TestTimeAugmentation viewsOf(const std::string& name) {
    return TestTimeAugmentation(std::ranges::find(viewsNames(), name) - viewsNames().begin());
}

Result<Findings> findingsFor(const RunInfo& run, const RunStore& store,
                             const EvaluateArguments& options, const std::stop_token& stop) {
    static const std::map<std::string, Subset> kSubsets = {
        {"training", Subset::Training}, {"validation", Subset::Validation}, {"test", Subset::Test}};
    const auto dataset = loadDataOf(run, options.data, stop);
    if (!dataset)
        return Failure(dataset.error());
    const Subset subset = kSubsets.at(options.split);
    if (subset == Subset::Test && (*dataset)->testSize() == 0)
        return badInput(inFile((*dataset)->source()),
                        {CORE_TEXT("core", "The data set has no test images.")},
                        {CORE_TEXT("core", "Use --split validation.")});
    ProgressLine line;
    const Progress progress{[&](double share) { line.show(share, "Evaluating"); }, stop};
    auto evaluation = evaluateWithGain(run, store, *dataset, subset, options.weights,
                                       viewsOf(options.views), progress);
    if (!evaluation)
        return Failure(evaluation.error());
    auto confidence =
        confidenceOf(run, store, *dataset, options.weights, evaluation->predictions, progress);
    if (!confidence)
        return Failure(confidence.error());
    return Findings{std::move(*evaluation), std::move(*confidence)};
}

int evaluateCommand(const EvaluateArguments& options) {
    const Interruption interruption;
    useThreads(options.threads);
    const RunStore store(options.runs);
    const auto run = store.find(options.run);
    if (!run)
        return fail(run.error());
    const auto findings = findingsFor(*run, store, options, interruption.token());
    if (!findings)
        return fail(findings.error());
    print(*run, *findings, options);
    return Done;
}

} // namespace

void addEvaluateCommand(CLI::App& app, Action& action) {
    auto* const command = app.add_subcommand(
        "evaluate", "Score a run: loss, accuracy, per-class report, confusion matrix, calibration");
    const auto options = std::make_shared<EvaluateArguments>();
    command->add_option("run", options->run, "Run: its id, the beginning of it, or its name")
        ->required()
        ->type_name("RUN");
    command->add_option("--split", options->split, "Images to score it on")
        ->check(CLI::IsMember({"test", "validation", "training"}))
        ->type_name("test|validation|training")
        ->capture_default_str();
    addWeightsOption(*command, options->weights);
    command
        ->add_option("--tta", options->views,
                     "Test-time augmentation: the mean over an image and its mirror image, over "
                     "small shifts, or over ten crops")
        ->check(CLI::IsMember(viewsNames()))
        ->type_name("none|flips|shifts|crops")
        ->capture_default_str();
    addDataOptions(*command, options->data);
    addRunsOption(*command, options->runs);
    addThreadsOption(*command, options->threads);
    addJsonOption(*command, options->json);
    command->callback(
        [&action, options] { action = [options] { return evaluateCommand(*options); }; });
}

} // namespace fitroom::cli
