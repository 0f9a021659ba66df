#include "core/report/ReportHtml.h"

#include "core/report/Html.h"
#include "core/report/ReportTables.h"
#include "core/report/SvgChart.h"
#include "core/report/SvgReliability.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fitroom {
namespace {

constexpr int kWorstImages = 32;
constexpr int kLargestMatrix = 30; ///< classes; a larger table is read by nobody
constexpr std::size_t kMostCurves = 10;

constexpr const char* kStyle = R"(
body { font-family: sans-serif; color: #1c2026; background-color: #ffffff; max-width: 60em;
       margin: 2em auto; padding: 0 1em; line-height: 1.45; }
h1 { margin-bottom: 0; }
h2 { margin-top: 2em; }
p.muted { color: #667078; margin-top: 0; }
table { border-collapse: collapse; font-size: 90%; }
th { font-weight: 600; }
td, th { padding: 3px 10px 3px 0; vertical-align: top; }
table.numbers td, table.numbers th { border-bottom: 1px solid #d8dce0; }
table.matrix td { padding: 3px 6px; min-width: 2.2em; }
table.matrix th { padding: 3px 6px; font-weight: normal; }
table.images td { padding: 6px; font-size: 80%; }
td { overflow-wrap: anywhere; }
img { image-rendering: pixelated; }
.figure { font-size: 180%; font-weight: 600; }
.charts { margin-top: 1.2em; }
.charts svg { max-width: 100%; height: auto; margin-right: 1em; }
@media (prefers-color-scheme: dark) {
  body { color: #e6e9ec; background-color: #1b1e22; }
  p.muted { color: #98a2ab; }
  table.numbers td, table.numbers th { border-bottom-color: #3a4047; }
}
@media print { h2 { page-break-after: avoid; } tr { page-break-inside: avoid; } }
)";

class Writer {
public:
    Writer(const RunReport& report, const ReportLanguage& language)
        : report_(report), language_(language) {}

    std::string write() {
        const std::string& name = report_.run.name;
        html_ = "<!DOCTYPE html>\n<html lang=\"" + escaped(language_.code) +
                "\">\n<head>\n<meta charset=\"utf-8\">\n" +
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
                element("title", escaped(name) + " – Fitting Room") + "\n" +
                element("style", kStyle) + "\n</head>\n<body>\n" + element("h1", escaped(name)) +
                "\n";
        addResult();
        addCurves();
        addClasses();
        addMistakes();
        addConfidence();
        addSetUp();
        return html_ + "</body>\n</html>\n";
    }

private:
    [[nodiscard]] std::string say(const char* text) const {
        return escaped(language_.say({text, {}}));
    }

    void section(const char* title) { html_ += element("h2", say(title)) + "\n"; }
    /// On paper it begins a page, so that fewer tables are cut in two.
    void sectionOnNewPage(const char* title) {
        html_ += element("h2", say(title), "style=\"page-break-before: always\"") + "\n";
    }
    void paragraph(const std::string& html) { html_ += element("p", html) + "\n"; }
    void hint(const char* text) { html_ += element("p", say(text), "class=\"muted\"") + "\n"; }
    void charts(const std::string& pictures) {
        html_ += element("div", "\n" + pictures, "class=\"charts\"") + "\n";
    }

    void addResult() {
        const char* images = report_.subset == Subset::Test
                                 ? CORE_TEXT("core", "right of %1 test images")
                                 : CORE_TEXT("core", "right of %1 validation images");
        const auto count = std::int64_t(report_.predictions.size());
        const std::string share = element(
            "span", escaped(language_.perCent(accuracy(report_.predictions))), "class=\"figure\"");
        paragraph(share + " " + escaped(language_.say({images, {language_.count(count)}})) + ", " +
                  escaped(language_.say({CORE_TEXT("core", "cross-entropy %1"),
                                         {language_.number(meanLoss(report_.predictions), 4)}})) +
                  ". " +
                  say(report_.weights == Weights::Best
                          ? CORE_TEXT("core", "Weights with the lowest validation loss.")
                          : CORE_TEXT("core", "Weights at the end of the training.")));
        html_ += summaryTable(report_, language_);
    }

    SvgChart curves(double EpochMetrics::*training, double EpochMetrics::*validation) const {
        SvgChart chart;
        chart.xTitle = language_.say({CORE_TEXT("core", "Epoch"), {}});
        SvgCurve curve{language_.say({CORE_TEXT("core", "Training"), {}}), svgColour(0), {}};
        for (const EpochMetrics& epoch : report_.metrics.epochs)
            curve.points.emplace_back(epoch.epoch, epoch.*training);
        chart.curves.push_back(curve);
        curve = {language_.say({CORE_TEXT("core", "Validation"), {}}), svgColour(6), {}};
        for (const EpochMetrics& epoch : report_.metrics.epochs)
            curve.points.emplace_back(epoch.epoch, epoch.*validation);
        chart.curves.push_back(curve);
        return chart;
    }

    void addCurves() {
        section(CORE_TEXT("core", "Training"));
        SvgChart loss = curves(&EpochMetrics::trainingLoss, &EpochMetrics::validationLoss);
        loss.yTitle = loss.title = language_.say({CORE_TEXT("core", "Loss"), {}});
        SvgChart right = curves(&EpochMetrics::trainingAccuracy, &EpochMetrics::validationAccuracy);
        right.yTitle = right.title = language_.say({CORE_TEXT("core", "Accuracy"), {}});
        right.perCent = true;
        charts(svgOf(loss, language_) + svgOf(right, language_));
    }

    void addClasses() {
        sectionOnNewPage(CORE_TEXT("core", "Report by class"));
        html_ += classTable(report_, language_);
        section(CORE_TEXT("core", "Confusion matrix"));
        if (report_.predictions.classes <= kLargestMatrix) {
            hint(CORE_TEXT("core", "Rows: true class. Columns: predicted class."));
            html_ += matrixTable(report_, language_);
        } else {
            hint(CORE_TEXT("core", "There are too many classes for a table."));
        }
        section(CORE_TEXT("core", "Most confused classes"));
        html_ += confusionTable(report_, language_);
    }

    void addMistakes() {
        section(CORE_TEXT("core", "Worst mistakes"));
        hint(CORE_TEXT("core", "True class, what the net takes it for, and its loss."));
        html_ += worstImagesTable(report_, language_, kWorstImages);
    }

    void addConfidence() {
        sectionOnNewPage(CORE_TEXT("core", "Confidence"));
        hint(CORE_TEXT("core", "A net is calibrated when, of the images it is 80 % sure of, 80 % are "
                               "right. The temperature is fitted on the validation images."));
        html_ += calibrationTable(report_, language_);
        std::string pictures = svgReliability(report_.confidence.before, language_);
        if (report_.confidence.after)
            pictures += svgReliability(*report_.confidence.after, language_);
        charts(pictures);
        section(CORE_TEXT("core", "Precision and recall"));
        if (report_.confidence.curves.size() > kMostCurves)
            hint(CORE_TEXT("core", "The ten classes with the lowest average precision."));
        charts(svgOf(precisionRecallChart(), language_));
    }

    [[nodiscard]] SvgChart precisionRecallChart() const {
        SvgChart chart;
        chart.unitRange = true;
        chart.title = language_.say({CORE_TEXT("core", "Precision and recall"), {}});
        chart.xTitle = language_.say({CORE_TEXT("core", "Recall"), {}});
        chart.yTitle = language_.say({CORE_TEXT("core", "Precision"), {}});
        for (const std::size_t label : hardestClasses()) {
            const PrecisionRecallCurve& curve = report_.confidence.curves[label];
            SvgCurve line{report_.run.classNames[label], svgColour(int(label)), {}};
            for (const PrecisionRecallPoint& point : curve.points)
                addPoint(line, point);
            chart.curves.push_back(std::move(line));
        }
        return chart;
    }

    /// Thousands of points too close to be told apart would only make the file large.
    static void addPoint(SvgCurve& line, const PrecisionRecallPoint& point) {
        constexpr double kVisible = 0.003;
        if (!line.points.empty() && std::abs(line.points.back().first - point.recall) < kVisible &&
            std::abs(line.points.back().second - point.precision) < kVisible)
            return;
        line.points.emplace_back(point.recall, point.precision);
    }

    [[nodiscard]] std::vector<std::size_t> hardestClasses() const {
        const auto& curves = report_.confidence.curves;
        std::vector<std::size_t> labels(curves.size());
        std::iota(labels.begin(), labels.end(), std::size_t(0));
        if (labels.size() <= kMostCurves)
            return labels;
        std::ranges::stable_sort(labels, {}, [&](std::size_t label) {
            return curves[label].support > 0 ? curves[label].averagePrecision : 2;
        });
        labels.resize(kMostCurves);
        return labels;
    }

    void addSetUp() {
        sectionOnNewPage(CORE_TEXT("core", "Net"));
        html_ += layerTable(report_, language_);
        section(CORE_TEXT("core", "Recipe"));
        html_ += recipeTable(report_, language_);
    }

    const RunReport& report_;
    const ReportLanguage& language_;
    std::string html_;
};

} // namespace

std::string reportHtml(const RunReport& report, const ReportLanguage& language) {
    return Writer(report, language).write();
}

} // namespace fitroom
