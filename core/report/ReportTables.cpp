#include "core/report/ReportTables.h"

#include "core/evaluation/ClassReport.h"
#include "core/evaluation/ConfusionOrder.h"
#include "core/model/ShapeInference.h"
#include "core/report/Html.h"
#include "core/report/InlineImage.h"
#include "core/runs/RunDifferences.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

namespace fitroom {
namespace {

constexpr const char* kNumber = "align=\"right\"";
constexpr std::size_t kMostPairs = 10;
constexpr int kImagesInRow = 8;
constexpr int kImageSide = 64;

std::string say(const ReportLanguage& language, const char* text) {
    return escaped(language.say({text, {}}));
}

std::string table(const std::string& rows, const char* kind) {
    return element("table", "\n" + rows,
                   std::string("class=\"") + kind + "\" cellspacing=\"0\" cellpadding=\"4\"") +
           "\n";
}

std::string row(const std::string& cells) {
    return element("tr", cells) + "\n";
}

std::string text(const std::string& content) {
    return element("td", escaped(content));
}

std::string number(const std::string& content) {
    return element("td", escaped(content), kNumber);
}

std::string heading(const std::string& html, bool isNumber = false) {
    return element("th", html, isNumber ? kNumber : "align=\"left\"");
}

std::string fact(const std::string& name, const std::string& value) {
    return row(heading(name) + text(value));
}

std::string className(const RunReport& report, int label) {
    return report.run.classNames[std::size_t(label)];
}

std::string scores(const ClassScore& score, const std::string& averagePrecision,
                   const ReportLanguage& language) {
    return number(language.number(score.precision, 4)) + number(language.number(score.recall, 4)) +
           number(language.number(score.f1, 4)) + number(averagePrecision) +
           number(language.count(score.support));
}

/// Blue for right answers, orange for mistakes, the stronger the larger the share of the class.
std::string cellStyle(double share, bool right) {
    const double strength = share <= 0 ? 0
                            : right    ? 0.15 + 0.75 * share
                                       : std::min(1.5 * std::sqrt(share), 1.0);
    const int colour[] = {right ? 0x3f : 0xe7, right ? 0x90 : 0x63, right ? 0xda : 0x00};
    char style[96];
    const auto mix = [&](int part) { return int(255 + (part - 255) * strength); };
    std::snprintf(style, sizeof style,
                  "align=\"right\" style=\"background-color:#%02x%02x%02x;color:%s\"",
                  unsigned(mix(colour[0])), unsigned(mix(colour[1])), unsigned(mix(colour[2])),
                  strength > 0.75 ? "#ffffff" : "#1c2026");
    return style;
}

/// One mistake with its picture.
std::string imageCell(const RunReport& report, std::size_t at, const ReportLanguage& language) {
    const Predictions& predictions = report.predictions;
    const auto image = std::size_t(predictions.indices[at]);
    const ImageShape& shape = report.dataset->shape();
    const double scale = double(kImageSide) / std::max(shape.width, shape.height);
    const std::string truth = className(report, predictions.labels[at]);
    const std::string size = "width=\"" + std::to_string(int(shape.width * scale)) +
                             "\" height=\"" + std::to_string(int(shape.height * scale)) + "\"";
    const std::string picture = "<img " + size + " alt=\"" + escaped(truth) + "\" src=\"" +
                                inlineImage(*report.dataset, image) + "\">";
    return element("td",
                   picture + "<br>" + escaped(truth) + "<br>→ " +
                       escaped(className(report, predictions.predicted(at))) + " " +
                       language.perCent(predictions.confidence(at), 0) + "<br>" +
                       escaped(language.say({CORE_TEXT("core", "loss %1"),
                                             {language.number(predictions.loss(at), 2)}})),
                   "align=\"center\" valign=\"top\"");
}

} // namespace

std::string summaryTable(const RunReport& report, const ReportLanguage& language) {
    const RunInfo& run = report.run;
    std::string rows = fact(say(language, CORE_TEXT("core", "Run")), run.id) +
                       fact(say(language, CORE_TEXT("core", "Begun")), run.created) +
                       fact(say(language, CORE_TEXT("core", "Net")), run.model.title) +
                       fact(say(language, CORE_TEXT("core", "Recipe")), run.recipe.title) +
                       fact(say(language, CORE_TEXT("core", "Epochs")),
                            language.say({CORE_TEXT("core", "%1 of %2"),
                                          {std::to_string(run.epochsDone),
                                           std::to_string(run.recipe.totalEpochs())}}));
    if (run.best)
        rows += fact(say(language, CORE_TEXT("core", "Best validation accuracy")),
                     language.perCent(run.best->validationAccuracy));
    rows +=
        fact(say(language, CORE_TEXT("core", "Data")), run.dataName + " (" + run.dataSource + ")") +
        fact(say(language, CORE_TEXT("core", "Fingerprint of the data")), run.dataFingerprint) +
        fact(say(language, CORE_TEXT("core", "Program")), run.program) +
        fact(say(language, CORE_TEXT("core", "Hardware")), run.hardware);
    return table(rows, "facts");
}

std::string classTable(const RunReport& report, const ReportLanguage& language) {
    const ClassReport scored = classReport(confusionMatrix(report.predictions));
    std::string rows =
        row(heading(say(language, CORE_TEXT("core", "Class"))) +
            heading(say(language, CORE_TEXT("core", "Precision")), true) +
            heading(say(language, CORE_TEXT("core", "Recall")), true) + heading("F1", true) +
            heading(say(language, CORE_TEXT("core", "Average precision")), true) +
            heading(say(language, CORE_TEXT("core", "Images")), true));
    for (std::size_t label = 0; label < scored.classes.size(); ++label) {
        const double average = report.confidence.curves[label].averagePrecision;
        rows += row(text(className(report, int(label))) +
                    scores(scored.classes[label], language.number(average, 4), language));
    }
    rows += row(heading(say(language, CORE_TEXT("core", "Mean of the classes"))) +
                scores(scored.macroAverage,
                       language.number(report.confidence.meanAveragePrecision, 4), language));
    rows += row(heading(say(language, CORE_TEXT("core", "Mean by images"))) +
                scores(scored.weightedAverage, {}, language));
    return table(rows, "numbers");
}

std::string matrixTable(const RunReport& report, const ReportLanguage& language) {
    const ConfusionMatrix matrix = confusionMatrix(report.predictions);
    std::string head = heading("");
    for (int said = 0; said < matrix.classes(); ++said)
        head += heading(escaped(className(report, said)), true);
    std::string rows = row(head);
    for (int truth = 0; truth < matrix.classes(); ++truth) {
        const double total = double(std::max<std::int64_t>(matrix.trueTotal(truth), 1));
        std::string cells = heading(escaped(className(report, truth)));
        for (int said = 0; said < matrix.classes(); ++said) {
            const std::int64_t count = matrix.count(truth, said);
            cells += element("td", count > 0 ? language.count(count) : "",
                             cellStyle(double(count) / total, truth == said));
        }
        rows += row(cells);
    }
    return table(rows, "matrix");
}

std::string confusionTable(const RunReport& report, const ReportLanguage& language) {
    const ConfusionMatrix matrix = confusionMatrix(report.predictions);
    std::string rows = row(heading(say(language, CORE_TEXT("core", "True class"))) +
                           heading(say(language, CORE_TEXT("core", "Taken for"))) +
                           heading(say(language, CORE_TEXT("core", "Images")), true) +
                           heading(say(language, CORE_TEXT("core", "Of the class")), true));
    std::vector<Confusion> pairs = confusions(matrix);
    pairs.resize(std::min(pairs.size(), kMostPairs));
    for (const Confusion& pair : pairs)
        rows +=
            row(text(className(report, pair.trueClass)) +
                text(className(report, pair.predictedClass)) + number(language.count(pair.count)) +
                number(language.perCent(
                    double(pair.count) / double(matrix.trueTotal(pair.trueClass)), 1)));
    return table(rows, "numbers");
}

std::string calibrationTable(const RunReport& report, const ReportLanguage& language) {
    const Calibration& before = report.confidence.before;
    const std::optional<Calibration>& after = report.confidence.after;
    std::string head =
        heading("") + heading(say(language, CORE_TEXT("core", "As the net says")), true);
    if (after)
        head +=
            heading(escaped(language.say({CORE_TEXT("core", "At temperature %1"),
                                          {language.number(*report.confidence.temperature, 3)}})),
                    true);
    std::string rows = row(head);
    const auto add = [&](const char* name, double Calibration::*value) {
        std::string cells =
            heading(say(language, name)) + number(language.number(before.*value, 4));
        if (after)
            cells += number(language.number((*after).*value, 4));
        rows += row(cells);
    };
    add(CORE_TEXT("core", "Expected calibration error"), &Calibration::expectedError);
    add(CORE_TEXT("core", "Largest calibration error"), &Calibration::largestError);
    add(CORE_TEXT("core", "Brier score"), &Calibration::brierScore);
    add(CORE_TEXT("core", "Cross-entropy"), &Calibration::loss);
    return table(rows, "numbers");
}

std::string worstImagesTable(const RunReport& report, const ReportLanguage& language, int count) {
    std::vector<std::size_t> mistakes = mistakesByLoss(report.predictions);
    mistakes.resize(std::min(mistakes.size(), std::size_t(std::max(count, 0))));
    std::string rows, cells;
    for (std::size_t i = 0; i < mistakes.size(); ++i) {
        cells += imageCell(report, mistakes[i], language);
        if ((i + 1) % kImagesInRow == 0 || i + 1 == mistakes.size())
            rows += row(std::exchange(cells, {}));
    }
    return table(rows, "images");
}

std::string layerTable(const RunReport& report, const ReportLanguage& language) {
    const RunInfo& run = report.run;
    const auto summary = inferShapes(run.model, run.shape, int(run.classNames.size()));
    std::string rows = row(heading(say(language, CORE_TEXT("core", "Layer"))) +
                           heading(say(language, CORE_TEXT("core", "Output")), true) +
                           heading(say(language, CORE_TEXT("core", "Parameters")), true) +
                           heading(say(language, CORE_TEXT("core", "Multiply-adds")), true));
    if (!summary)
        return table(rows, "numbers");
    for (const LayerSummary& layer : summary->layers)
        rows += row(text(layer.title) + number(shapeText(layer.shape)) +
                    number(language.count(layer.parameters)) +
                    number(language.count(layer.multiplyAdds)));
    rows += row(heading(say(language, CORE_TEXT("core", "All layers"))) + number({}) +
                number(language.count(summary->parameters)) +
                number(language.count(summary->multiplyAdds)));
    return table(rows, "numbers");
}

std::string recipeTable(const RunReport& report, const ReportLanguage&) {
    std::string rows;
    for (const RecipeField& field : recipeFields(report.run.recipe))
        rows += fact(escaped(field.field), field.value);
    return table(rows, "facts");
}

} // namespace fitroom
