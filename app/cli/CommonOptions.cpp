#include "app/cli/CommonOptions.h"

#include "app/cli/Console.h"
#include "app/cli/ProgressLine.h"
#include "core/data/LabelFile.h"
#include "core/support/UserFolders.h"

#include <map>

namespace fitroom::cli {

void addJsonOption(CLI::App& command, bool& json) {
    command.add_flag("--json", json, "Give the result as JSON");
}

void addThreadsOption(CLI::App& command, int& threads) {
    command
        .add_option("--threads", threads, "Threads to compute with (default: one for each core)")
        ->check(CLI::Range(1, 1024))
        ->type_name("N");
}

void addRunsOption(CLI::App& command, std::string& runs) {
    runs = defaultRunsFolder().string();
    command.add_option("--runs", runs, "Folder that holds the runs")
        ->type_name("DIR")
        ->capture_default_str();
}

void addWeightsOption(CLI::App& command, Weights& weights) {
    static const std::map<std::string, Weights> kNames = {{"last", Weights::Last},
                                                          {"best", Weights::Best}};
    command
        .add_option("--weights", weights,
                    "Weights to use: `last`, or `best` by validation loss (default: last)")
        ->transform(CLI::CheckedTransformer(kNames))
        ->type_name("last|best");
}

void addDataOptions(CLI::App& command, DataOptions& options) {
    auto* const data = command.add_option(
        "--data", options.path,
        "Folder with a data set, or its training file (default: an installed Fashion-MNIST)");
    data->type_name("PATH")->group("Data");
    const auto file = [&](const char* name, std::filesystem::path& path, const char* help) {
        return command.add_option(name, path, help)
            ->type_name("FILE")
            ->group("Data, file by file")
            ->excludes(data);
    };
    auto* const images = file("--train-images", options.files.trainingImages,
                              "Training images, IDX, or CSV with labels");
    file("--train-labels", options.files.trainingLabels, "Their labels, IDX")->needs(images);
    auto* const test =
        file("--test-images", options.files.testImages, "Test images, IDX, or CSV with labels");
    test->needs(images);
    file("--test-labels", options.files.testLabels, "Their labels, IDX")->needs(test);
    command
        .add_option("--labels", options.labels,
                    "Corrected labels to use, as the Data page and `fitroom data labels` keep them")
        ->type_name("FILE")
        ->group("Data");
}

static Result<DatasetPtr> withLabelsOf(const std::string& file, const DatasetPtr& dataset) {
    return readLabelEdits(file, *dataset).map([&](const LabelEdits& edits) {
        return edits.applyTo(*dataset);
    });
}

static Result<DatasetPtr> loadNamed(const DataOptions& options, const Progress& progress) {
    if (!options.files.trainingImages.empty())
        return loadDataset(options.files, progress);
    if (!options.path.empty())
        return loadDataset(options.path, progress);
    const auto installed = findInstalledDataset(userDataFolder());
    if (!installed)
        return badInput({},
                        {CORE_TEXT("core", "No data set is named, and Fashion-MNIST is not "
                                           "installed.")},
                        {CORE_TEXT("core", "Give one with --data, or install Debian's package "
                                           "dataset-fashion-mnist.")});
    return loadDataset(*installed, progress);
}

Result<DatasetPtr> loadData(const DataOptions& options, const std::stop_token& stop) {
    ProgressLine line;
    auto dataset =
        loadNamed(options, {[&](double share) { line.show(share, "Reading the data"); }, stop});
    line.clear();
    if (dataset && !options.labels.empty())
        dataset = withLabelsOf(options.labels, *dataset);
    if (dataset) {
        for (const Error& note : (*dataset)->notes())
            printWarning(note.english());
    }
    return dataset;
}

Result<DatasetPtr> loadDataOf(const RunInfo& run, const DataOptions& options,
                              const std::stop_token& stop) {
    if (options.named())
        return loadData(options, stop);
    auto dataset = loadData({run.dataSource, {}, options.labels}, stop);
    if (!dataset && dataset.error().kind != ErrorKind::Cancelled)
        printMessage("The run was trained on " + run.dataSource +
                     "; name the data with --data if they are elsewhere now.");
    return dataset;
}

} // namespace fitroom::cli
