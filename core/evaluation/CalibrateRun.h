#pragma once

#include "core/evaluation/ConfidenceReport.h"
#include "core/evaluation/Evaluate.h"

#include <optional>
#include <string>

namespace fitroom {

/// The temperature that calibrates a run's confidence, fitted on its validation images (see
/// Temperature.h) and kept in the run's folder for classifying pictures. Runs the net on those
/// images only when evaluate() has no kept predictions. A run without validation images has the
/// temperature that was kept for it, or is an error.
Result<double> calibrateRun(const RunInfo& run, const RunStore& store, const DatasetPtr& dataset,
                            Weights weights, const Progress& progress = {});

/// What the probabilities of `predictions`, the run's with these weights, are worth as the net
/// gives them and as the run's temperature scales them. A run without validation images has no
/// temperature. The error is a cancellation.
Result<ConfidenceReport> confidenceOf(const RunInfo& run, const RunStore& store,
                                      const DatasetPtr& dataset, Weights weights,
                                      const Predictions& predictions,
                                      const Progress& progress = {});

/// Keeps a temperature found by other means for both the run's weights, best and last.
tl::expected<void, Error> keepTemperature(const RunInfo& run, const RunStore& store,
                                          double temperature);

/// The one kept for weights with this checksum (TrainedNetwork::checksum); nothing when there is
/// none.
std::optional<double> keptTemperature(const RunInfo& run, const RunStore& store, Weights weights,
                                      const std::string& checksum);

} // namespace fitroom
