#include "app/cli/ConfidenceText.h"

#include "app/cli/Format.h"

namespace fitroom::cli {
namespace {

Json calibrationJson(const Calibration& calibration) {
    Json bins = Json::array();
    for (const CalibrationBin& bin : calibration.bins)
        bins.push_back({{"lower", bin.lower},
                        {"upper", bin.upper},
                        {"images", bin.count},
                        {"confidence", bin.confidence},
                        {"accuracy", bin.accuracy}});
    return {{"expected_calibration_error", calibration.expectedError},
            {"largest_calibration_error", calibration.largestError},
            {"brier_score", calibration.brierScore},
            {"loss", calibration.loss},
            {"bins", bins}};
}

} // namespace

Json confidenceJson(const ConfidenceReport& report) {
    Json precisions = Json::array();
    for (const PrecisionRecallCurve& curve : report.curves)
        precisions.push_back(curve.averagePrecision);
    return {{"average_precision", precisions},
            {"mean_average_precision", report.meanAveragePrecision},
            {"calibration", calibrationJson(report.before)},
            {"temperature", report.temperature ? Json(*report.temperature) : Json()},
            {"calibrated", report.after ? calibrationJson(*report.after) : Json()}};
}

std::string confidenceText(const ConfidenceReport& report) {
    Table table({Table::Align::Left, Table::Align::Right, Table::Align::Right});
    table.add({"confidence", "as given",
               report.temperature ? "at temperature " + fixed(*report.temperature, 3) : ""});
    const auto add = [&](const char* name, double Calibration::*value) {
        table.add({name, fixed(report.before.*value, 4),
                   report.after ? fixed((*report.after).*value, 4) : ""});
    };
    add("expected calibration error", &Calibration::expectedError);
    add("largest calibration error", &Calibration::largestError);
    add("Brier score", &Calibration::brierScore);
    add("loss", &Calibration::loss);
    return table.text() + "mean average precision " + fixed(report.meanAveragePrecision, 4) + "\n";
}

} // namespace fitroom::cli
