#include "app/cli/Commands.h"
#include "app/cli/CommonOptions.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Format.h"
#include "app/cli/Interruption.h"
#include "app/cli/NoveltyJudge.h"
#include "app/cli/StepFiles.h"
#include "core/data/folder/PictureFiles.h"
#include "core/evaluation/Predictions.h"
#include "core/predict/Classify.h"
#include "core/predict/Photo.h"
#include "core/support/Compute.h"

#include <algorithm>
#include <iostream>
#include <map>
#include <optional>
#include <span>

namespace fitroom::cli {
namespace {

constexpr std::size_t kAtOnce = 64; ///< pictures in memory at the same time

struct PredictArguments {
    std::string run;
    std::vector<std::string> paths;
    std::string runs;
    Weights weights = Weights::Last;
    std::optional<PhotoPreparation> preparation; ///< what is usual for the run
    bool average = false;                        ///< over placements of a garment
    std::string steps;                           ///< folder; empty: none are written
    int top = 3;
    int threads = 0;
    bool json = false;
};

/// What became of the files, in the order of the command line.
struct Outcome {
    Json predictions = Json::array();
    Json errors = Json::array();
    std::optional<double> temperature; ///< by which the probabilities are calibrated
    std::string text;
    int exitCode = Done; ///< that of the first file that could not be read
};

void addAnswer(const std::string& file, const Classification& answer,
               const std::optional<Novelty>& novelty, const RunInfo& run,
               const PredictArguments& options, Outcome& outcome) {
    Json classes = Json::array();
    std::string text;
    for (const ClassProbability& likely : topClasses(answer.probabilities, options.top)) {
        const std::string& name = run.classNames[std::size_t(likely.label)];
        classes.push_back(
            {{"class", likely.label}, {"name", name}, {"probability", likely.probability}});
        text += (text.empty() ? "" : ", ") + name + " " + percent(likely.probability, 1);
    }
    Json prediction = {{"file", file}};
    prediction.update(classes.front());
    prediction["top"] = classes;
    prediction["placements"] = answer.placements;
    prediction["novelty"] = noveltyJson(novelty);
    outcome.predictions.push_back(prediction);
    outcome.text += file + ": " + (novelty && novelty->unknown() ? "unknown; " : "") + text + "\n";
}

/// Reads pictures; those that cannot be read are told.
std::vector<std::shared_ptr<const Picture>>
readPictures(std::span<const std::filesystem::path> files, std::vector<std::string>& names,
             Outcome& outcome) {
    std::vector<std::shared_ptr<const Picture>> pictures;
    for (const std::filesystem::path& file : files) {
        auto picture = readPhoto(file);
        if (picture) {
            pictures.push_back(std::make_shared<const Picture>(std::move(*picture)));
            names.push_back(file.string());
            continue;
        }
        const int code = fail(picture.error());
        outcome.exitCode = outcome.exitCode == Done ? code : outcome.exitCode;
        outcome.errors.push_back({{"file", file.string()}, {"message", picture.error().english()}});
    }
    return pictures;
}

tl::expected<void, Error> predictAll(const RunInfo& run, const RunStore& store,
                                     const PredictArguments& options, const std::stop_token& stop,
                                     Outcome& outcome) {
    const ClassifyOptions classifyOptions{
        options.weights, options.preparation.value_or(usualPreparation(run)), {}, options.average};
    const auto files = pictureFiles({options.paths.begin(), options.paths.end()}, {.stop = stop});
    if (!files)
        return Failure(files.error());
    NoveltyJudge judge(run, store, options.weights);
    for (std::size_t first = 0; first < files->size(); first += kAtOnce) {
        std::vector<std::string> names;
        const std::size_t count = std::min(kAtOnce, files->size() - first);
        const auto pictures = readPictures(std::span(*files).subspan(first, count), names, outcome);
        const auto answers = classify(run, store, pictures, classifyOptions, {[](double) {}, stop});
        if (!answers)
            return Failure(answers.error());
        const auto novelties = judge.judge(*answers, stop);
        if (!novelties)
            return Failure(novelties.error());
        for (std::size_t i = 0; i < answers->size(); ++i) {
            outcome.temperature = (*answers)[i].temperature;
            const bool told = i < novelties->size();
            addAnswer(names[i], (*answers)[i], told ? std::optional((*novelties)[i]) : std::nullopt,
                      run, options, outcome);
            if (options.steps.empty())
                continue;
            if (auto written = writeSteps(options.steps, names[i], (*answers)[i]); !written)
                return written;
        }
    }
    return {};
}

/// Whether the per cent can be believed.
std::string confidenceText(const Outcome& outcome) {
    return outcome.temperature
               ? "Confidence is calibrated on the validation images (temperature " +
                     fixed(*outcome.temperature, 3) + ")."
               : "Confidence is as the net gives it; `fitroom evaluate` calibrates it.";
}

int predictCommand(const PredictArguments& options) {
    const Interruption interruption;
    useThreads(options.threads);
    const RunStore store(options.runs);
    const auto run = store.find(options.run);
    if (!run)
        return fail(run.error());
    Outcome outcome;
    if (auto done = predictAll(*run, store, options, interruption.token(), outcome); !done)
        return fail(done.error());
    printMessage(confidenceText(outcome));
    if (options.json)
        printJson({{"schema_version", kSchemaVersion},
                   {"run", run->id},
                   {"temperature", outcome.temperature ? Json(*outcome.temperature) : Json()},
                   {"predictions", outcome.predictions},
                   {"errors", outcome.errors}});
    else
        std::cout << outcome.text << std::flush;
    return outcome.exitCode;
}

} // namespace

void addPredictCommand(CLI::App& app, Action& action) {
    auto* const command = app.add_subcommand(
        "predict", "Classify pictures (PNG, JPEG, WebP, BMP, GIF) with a run's net");
    const auto options = std::make_shared<PredictArguments>();
    command->add_option("run", options->run, "Run: its id, the beginning of it, or its name")
        ->required()
        ->type_name("RUN");
    command->add_option("paths", options->paths, "Pictures of any size, or folders of them")
        ->required()
        ->type_name("PATH");
    command->add_option("--top", options->top, "Classes to name for each picture")
        ->check(CLI::Range(1, 10'000))
        ->type_name("N")
        ->capture_default_str();
    static const std::map<std::string, PhotoPreparation> kPreparations = {
        {"garment", PhotoPreparation::Garment}, {"resize", PhotoPreparation::Resize}};
    command
        ->add_option("--prepare", options->preparation,
                     "Find the garment and make an image like Fashion-MNIST's of it, or resize the "
                     "picture as the run's own were (default: what suits the run)")
        ->transform(CLI::CheckedTransformer(kPreparations))
        ->type_name("garment|resize");
    command->add_flag("--average", options->average,
                      "Ask the net about several placements of a garment, a little smaller and "
                      "moved, and mirrored if it learnt from mirrored images; the mean counts");
    command
        ->add_option("--steps", options->steps,
                     "Write what becomes of each picture as PNG files to this folder")
        ->type_name("DIR");
    addWeightsOption(*command, options->weights);
    addRunsOption(*command, options->runs);
    addThreadsOption(*command, options->threads);
    addJsonOption(*command, options->json);
    command->callback(
        [&action, options] { action = [options] { return predictCommand(*options); }; });
}

} // namespace fitroom::cli
