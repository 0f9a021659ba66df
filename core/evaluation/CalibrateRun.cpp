#include "core/evaluation/CalibrateRun.h"

#include "core/evaluation/Temperature.h"
#include "core/evaluation/TemperatureFile.h"
#include "core/nn/LoadRun.h"

namespace fitroom {
namespace {

std::filesystem::path temperatureFile(const RunInfo& run, const RunStore& store, Weights weights) {
    return store.runFolder(run.id) / "predictions" /
           (weights == Weights::Best ? "temperature-best.json" : "temperature-last.json");
}

std::string keyOf(const RunInfo& run, const std::string& checksum) {
    return checksum + " " + run.dataFingerprint;
}

} // namespace

Result<double> calibrateRun(const RunInfo& run, const RunStore& store, const DatasetPtr& dataset,
                            Weights weights, const Progress& progress) {
    const Result<Predictions> validation =
        evaluate(run, store, dataset, Subset::Validation, weights, progress);
    if (!validation)
        return Failure(validation.error());
    const Result<TrainedNetwork> trained = loadNetwork(run, store, weights);
    if (!trained)
        return Failure(trained.error());
    if (validation->size() == 0) {
        if (const auto kept = keptTemperature(run, store, weights, trained->checksum))
            return *kept;
        return badInput({}, {CORE_TEXT("core", "The run %1 has no validation images to calibrate "
                                               "its confidence on."),
                             {run.id}});
    }
    const double temperature = fitTemperature(*validation);
    // As with predictions, keeping it saves work only.
    static_cast<void>(writeTemperature(temperatureFile(run, store, weights), temperature,
                                       keyOf(run, trained->checksum), store.files()));
    return temperature;
}

Result<ConfidenceReport> confidenceOf(const RunInfo& run, const RunStore& store,
                                      const DatasetPtr& dataset, Weights weights,
                                      const Predictions& predictions, const Progress& progress) {
    const Result<double> temperature = calibrateRun(run, store, dataset, weights, progress);
    if (!temperature && temperature.error().kind == ErrorKind::Cancelled)
        return Failure(temperature.error());
    return confidenceReport(predictions, temperature ? std::optional(*temperature) : std::nullopt);
}

tl::expected<void, Error> keepTemperature(const RunInfo& run, const RunStore& store,
                                          double temperature) {
    for (const Weights weights : {Weights::Best, Weights::Last}) {
        const Result<TrainedNetwork> trained = loadNetwork(run, store, weights);
        if (!trained)
            return Failure(trained.error());
        if (auto written = writeTemperature(temperatureFile(run, store, weights), temperature,
                                            keyOf(run, trained->checksum), store.files());
            !written)
            return written;
    }
    return {};
}

std::optional<double> keptTemperature(const RunInfo& run, const RunStore& store, Weights weights,
                                      const std::string& checksum) {
    return readTemperature(temperatureFile(run, store, weights), keyOf(run, checksum));
}

} // namespace fitroom
