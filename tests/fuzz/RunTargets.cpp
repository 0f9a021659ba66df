#include "tests/fuzz/RunTargets.h"

#include "core/runs/FeatureHistory.h"
#include "core/runs/HistoryLog.h"
#include "core/runs/MetricsJson.h"
#include "core/runs/PredictionHistory.h"
#include "core/runs/RunJson.h"
#include "core/support/ReadFile.h"
#include "core/support/Safetensors.h"
#include "tests/fuzz/RunFolder.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace fitroom::fuzz {
namespace {

using File = std::vector<std::uint8_t>;

File bytesOf(const std::string& text) {
    return {text.begin(), text.end()};
}

RunInfo finishedRun() {
    RunInfo run;
    run.id = "run";
    run.name = "A run";
    run.model = {"small", "Small", {Flatten{}, Dense{Dense::kClasses, Activation::None}}};
    run.shape = {1, 28, 28};
    run.classNames = {"Trouser", "Bag"};
    run.created = "2026-01-31T12:00:00Z";
    run.status = RunStatus::Finished;
    run.epochsDone = 2;
    run.best = EpochMetrics{2, 1, 376, .4, .85, .38, .86, .001, 12.5, 3900, true};
    run.score = PhaseScore{1, 2, .39, .855};
    return run;
}

} // namespace

std::optional<Error> readRunJson(Bytes content) {
    static const RunFolder folder; // one for all, or most of the time goes into making folders
    folder.write("run.json", content);
    const auto listing = folder.store().list();
    require(listing.runs.size() + listing.problems.size() == 1);
    if (!listing.problems.empty())
        return listing.problems.front();
    const std::string json = runToJson(listing.runs.front()).dump();
    const auto again = runFromJson(nlohmann::json::parse(json), "again");
    require(again && runToJson(*again).dump() == json);
    return std::nullopt;
}

std::optional<Error> readMetrics(Bytes content) {
    static const RunFolder folder;
    folder.write("metrics.jsonl", content);
    const auto metrics = folder.store().metrics("run");
    if (!metrics)
        return metrics.error();
    const auto lines = std::ranges::count(content, std::uint8_t('\n'));
    const auto read = metrics->steps.size() + metrics->epochs.size() + metrics->scores.size();
    require(read == std::size_t(lines));
    return std::nullopt;
}

std::optional<Error> readHistoryFile(Bytes content) {
    static const RunFolder folder;
    folder.write("history.bin", content);
    const auto history = readHistory(folder.store().historyFile("run"), 7);
    if (!history)
        return history.error();
    require(history->epochs.size() <= content.size());
    for (const EpochPrediction& epoch : history->epochs)
        require(epoch.predicted >= 0 && epoch.predicted < 2);
    return std::nullopt;
}

std::optional<Error> readFeatureFile(Bytes content) {
    static const RunFolder folder;
    folder.write("features.bin", content);
    const auto history = readFeatures(folder.store().featureFile("run"), 10);
    if (!history)
        return history.error();
    require(history->epochs.size() <= 10);
    for (const FeatureHistory::Epoch& epoch : history->epochs)
        require(epoch.values.size() == history->images.size() * epoch.columns);
    return std::nullopt;
}

std::optional<Error> readSafetensors(Bytes content) {
    const auto file = parseSafetensors({content.begin(), content.end()}, "file");
    if (!file)
        return file.error();
    for (const StoredTensor& tensor : file->tensors) {
        std::uint64_t bytes = bytesPerValue(tensor.type);
        for (const std::int64_t size : tensor.shape)
            bytes *= std::uint64_t(size);
        require(bytes == tensor.data.size());
        require(std::ranges::count(tensor.data, std::byte(0)) <= std::ptrdiff_t(bytes));
    }
    const auto again = parseSafetensors(safetensorsBytes(file->tensors, file->metadata), "again");
    require(again && again->tensors.size() == file->tensors.size());
    return std::nullopt;
}

std::vector<File> runSamples() {
    return {bytesOf(runToJson(finishedRun()).dump(2))};
}

std::vector<File> metricsSamples() {
    const RunInfo run = finishedRun();
    std::string text;
    for (const TrainingEvent& event : std::vector<TrainingEvent>{
             StepMetrics{10, .05, 1.9, .4, .001, 4000}, *run.best, *run.score})
        text += metricToJson(event).dump() + "\n";
    return {bytesOf(text)};
}

std::vector<File> featureSamples() {
    const std::vector<std::int32_t> images = {3, 7, 5};
    std::string bytes = featureHeader(images);
    for (int epoch = 1; epoch <= 3; ++epoch)
        bytes += featureRecord(epoch, std::vector<float>{1, 2, -3, 4, 5, 6}, 2);
    return {bytesOf(bytes)};
}

std::vector<File> historySamples() {
    const RunFolder folder;
    const std::filesystem::path file = folder.store().historyFile("run");
    const std::vector<std::int32_t> images = {3, 7, 5};
    HistoryLog log(file, images, 2, posixFiles());
    for (int epoch = 1; epoch <= 3; ++epoch)
        require(log.add(epoch, {2, images, {0, 1, 1}, {.9F, .1F, .2F, .8F, .6F, .4F}}).has_value());
    return {bytesOf(readFile(file, 1 << 20).value())};
}

std::vector<File> safetensorsSamples() {
    const std::vector<float> values = {1, 2, 3, 4, 5, 6};
    const std::vector<std::int64_t> numbers = {7, 8};
    return {
        bytesOf(safetensorsBytes({{"weight", "F32", {2, 3}, std::as_bytes(std::span(values))},
                                  {"empty", "U8", {0}, {}},
                                  {"steps", "I64", {2}, std::as_bytes(std::span(numbers))}},
                                 {{"state", "{\"epoch\": 3}"}, {"checksum", "0123456789abcdef"}}))};
}

} // namespace fitroom::fuzz
