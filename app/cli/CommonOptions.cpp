#include "app/cli/CommonOptions.h"

#include "app/cli/Console.h"
#include "app/cli/ProgressLine.h"
#include "core/data/LabelFile.h"
#include "core/support/UserFolders.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <tuple>

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
                    std::string("Weights to use: `last`, or `best` by validation loss (default: ") +
                        (weights == Weights::Best ? "best)" : "last)"))
        ->transform(CLI::CheckedTransformer(kNames))
        ->type_name("last|best");
}

/// "64" or "64x48", width first; nothing for anything else.
static std::optional<std::pair<int, int>> parseSize(const std::string& text) {
    const std::size_t by = text.find('x');
    const auto number = [](std::string_view digits) {
        int value = 0;
        const char* const end = digits.data() + digits.size();
        const auto [last, code] = std::from_chars(digits.data(), end, value);
        return code == std::errc() && last == end ? value : 0;
    };
    const int width = number(std::string_view(text).substr(0, by));
    const int height =
        by == std::string::npos ? width : number(std::string_view(text).substr(by + 1));
    return isImportSize(width, height) ? std::optional(std::pair(width, height)) : std::nullopt;
}

template<class Choice, std::size_t count>
static void addChoice(CLI::App& command, const char* name, std::optional<Choice>& choice,
                      const std::string_view (&names)[count], const char* help) {
    std::map<std::string, Choice> values;
    std::string all;
    for (std::size_t i = 0; i < count; ++i) {
        values.emplace(names[i], Choice(i));
        all += (all.empty() ? "" : "|") + std::string(names[i]);
    }
    command.add_option(name, choice, help)
        ->transform(CLI::CheckedTransformer(values))
        ->type_name(all)
        ->group("Data from pictures");
}

static void addPictureOptions(CLI::App& command, PictureOptions& options) {
    command
        .add_option_function<std::string>(
            "--size", [&options](const std::string& text) { options.size = parseSize(text); },
            "Image size, 8 to 512 (default: the pictures' own if all have the same, else 64)")
        ->check([](const std::string& text) {
            return parseSize(text) ? std::string() : "the size must be like 64 or 64x48, 8 to 512";
        })
        ->type_name("WxH|N")
        ->group("Data from pictures");
    addChoice(command, "--colour", options.colour, kImportColourNames,
              "Grey or colour images (default: grey when all pictures are)");
    addChoice(command, "--fit", options.fit, kPictureFitNames,
              "Pictures of other proportions are stretched, padded with the colour of their edge, "
              "or cropped (default: stretch)");
    command
        .add_flag("--large-zip", options.largeZip,
                  "Read a zip file though it holds more than 10,000 files")
        ->group("Data from pictures");
}

void addDataOptions(CLI::App& command, DataOptions& options) {
    auto* const data = command.add_option(
        "--data", options.path,
        "Folder with a data set, its training file, a folder with images of each class in a folder "
        "of its own, or a zip file of that (default: an installed Fashion-MNIST)");
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
    addPictureOptions(command, options.pictures);
}

void addJudgingOptions(CLI::App& command, JudgingOptions& options) {
    addWeightsOption(command, options.weights);
    addDataOptions(command, options.data);
    addRunsOption(command, options.runs);
    addThreadsOption(command, options.threads);
    addJsonOption(command, options.json);
}

static Result<DatasetPtr> withLabelsOf(const std::string& file, const DatasetPtr& dataset) {
    return readLabelEdits(file, *dataset).map([&](const LabelEdits& edits) {
        return edits.applyTo(*dataset);
    });
}

ImportOptions PictureOptions::over(ImportOptions options) const {
    if (size)
        std::tie(options.width, options.height) = *size;
    options.colour = colour.value_or(options.colour);
    options.fit = fit.value_or(options.fit);
    options.largeZip = options.largeZip || largeZip;
    return options;
}

static Result<DatasetPtr> loadNamed(const DataOptions& options, const ImportOptions& usual,
                                    const Progress& progress) {
    if (!options.files.trainingImages.empty())
        return loadDataset(options.files, progress);
    if (!options.path.empty())
        return loadDataset(options.path, options.pictures.over(usual), progress);
    const auto installed = findInstalledDataset(userDataFolder());
    if (!installed)
        return badInput({},
                        {CORE_TEXT("core", "No data set is named, and Fashion-MNIST is not "
                                           "installed.")},
                        {CORE_TEXT("core", "Give one with --data, or fetch it by “fitroom data "
                                           "download”.")});
    return loadDataset(*installed, progress);
}

/// The first few in full: there may be thousands.
static void warnOfProblems(const Dataset& dataset) {
    constexpr std::size_t kTold = 3;
    const auto& problems = dataset.problems();
    for (std::size_t i = 0; i < std::min(kTold, problems.size()); ++i)
        printWarning(problems[i].english());
    if (problems.size() > kTold)
        printWarning("and " + std::to_string(problems.size() - kTold) +
                     " more files were passed over; `fitroom data info` lists them all.");
}

Result<DatasetPtr> loadData(const DataOptions& options, const std::stop_token& stop,
                            const ImportOptions& usual) {
    ProgressLine line;
    auto dataset = loadNamed(options, usual,
                             {[&](double share) { line.show(share, "Reading the data"); }, stop});
    line.clear();
    if (dataset && !options.labels.empty())
        dataset = withLabelsOf(options.labels, *dataset);
    if (dataset) {
        for (const Error& note : (*dataset)->notes())
            printWarning(note.english());
        warnOfProblems(**dataset);
    }
    return dataset;
}

Result<DatasetPtr> loadDataOf(const RunInfo& run, const DataOptions& options,
                              const std::stop_token& stop) {
    const ImportOptions usual = run.dataImport.value_or(ImportOptions());
    if (options.named())
        return loadData(options, stop, usual);
    auto dataset = loadData({run.dataSource, {}, options.pictures, options.labels}, stop, usual);
    if (!dataset && dataset.error().kind != ErrorKind::Cancelled)
        printMessage("The run was trained on " + run.dataSource +
                     "; name the data with --data if they are elsewhere now.");
    return dataset;
}

} // namespace fitroom::cli
