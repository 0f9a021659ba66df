#include "core/evaluation/ConfidenceReport.h"

#include "core/evaluation/Temperature.h"

namespace fitroom {

ConfidenceReport confidenceReport(const Predictions& predictions,
                                  std::optional<double> temperature) {
    ConfidenceReport report;
    report.curves = precisionRecall(predictions);
    report.meanAveragePrecision = meanAveragePrecision(report.curves);
    report.before = calibration(predictions);
    report.temperature = temperature;
    if (temperature)
        report.after = calibration(scaledByTemperature(predictions, *temperature));
    return report;
}

} // namespace fitroom
