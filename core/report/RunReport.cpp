#include "core/report/RunReport.h"

#include "core/evaluation/CalibrateRun.h"

namespace fitroom {

Result<RunReport> makeRunReport(const RunInfo& run, const RunStore& store,
                                const DatasetPtr& dataset, Weights weights,
                                const Progress& progress) {
    RunReport report;
    report.run = run;
    report.dataset = dataset;
    report.weights = weights;
    report.subset = dataset->testSize() > 0 ? Subset::Test : Subset::Validation;
    Result<RunMetrics> metrics = store.metrics(run.id);
    if (!metrics)
        return Failure(metrics.error());
    report.metrics = std::move(*metrics);
    Result<Predictions> predictions =
        evaluate(run, store, dataset, report.subset, weights, progress.part(0, 0.5));
    if (!predictions)
        return Failure(predictions.error());
    report.predictions = std::move(*predictions);
    Result<ConfidenceReport> confidence =
        confidenceOf(run, store, dataset, weights, report.predictions, progress.part(0.5, 0.5));
    if (!confidence)
        return Failure(confidence.error());
    report.confidence = std::move(*confidence);
    return report;
}

} // namespace fitroom
