#include "core/evaluation/ClassReport.h"

#include <algorithm>
#include <cstdio>
#include <span>

namespace fitroom {

namespace {

double ratio(std::int64_t part, std::int64_t whole) {
    return whole > 0 ? double(part) / double(whole) : 0;
}

double f1Score(double precision, double recall) {
    const double sum = precision + recall;
    return sum > 0 ? 2 * precision * recall / sum : 0;
}

/// Adds in NumPy's order, so that averages that lie between two printed values round as there.
double pairwiseSum(std::span<const double> values) {
    const std::size_t count = values.size();
    if (count > 128) {
        const std::size_t half = count / 2 - count / 2 % 8;
        return pairwiseSum(values.first(half)) + pairwiseSum(values.subspan(half));
    }
    double sum = 0;
    std::size_t done = 0;
    if (count >= 8) {
        double lanes[8];
        std::copy_n(values.begin(), 8, lanes);
        for (done = 8; done + 8 <= count; done += 8) {
            for (std::size_t lane = 0; lane < 8; ++lane)
                lanes[lane] += values[done + lane];
        }
        sum = ((lanes[0] + lanes[1]) + (lanes[2] + lanes[3])) +
              ((lanes[4] + lanes[5]) + (lanes[6] + lanes[7]));
    }
    for (; done < count; ++done)
        sum += values[done];
    return sum;
}

/// The mean of one score over the classes, each counting `weight(class)`.
template<class Weight>
double average(const std::vector<ClassScore>& classes, double ClassScore::*score, Weight weight) {
    std::vector<double> weighted, weights;
    for (const ClassScore& one : classes) {
        weighted.push_back(one.*score * weight(one));
        weights.push_back(weight(one));
    }
    const double whole = pairwiseSum(weights);
    return whole > 0 ? pairwiseSum(weighted) / whole : 0;
}

template<class Weight>
ClassScore averages(const ClassReport& report, std::int64_t total, Weight weight) {
    return {average(report.classes, &ClassScore::precision, weight),
            average(report.classes, &ClassScore::recall, weight),
            average(report.classes, &ClassScore::f1, weight), total, total};
}

/// Characters, not bytes, of UTF-8.
std::size_t length(const std::string& text) {
    return std::size_t(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

/// The columns of the report, right-aligned.
struct Table {
    std::size_t nameWidth;
    int digits;
    std::string text = {};

    void name(const std::string& name) {
        const std::size_t used = length(name);
        text += std::string(nameWidth - std::min(nameWidth, used), ' ') + name + " ";
    }
    void cell(const std::string& content) {
        text += " " + std::string(9 - std::min<std::size_t>(9, content.size()), ' ') + content;
    }
    void cell(double score) {
        char digitsOfScore[64];
        std::snprintf(digitsOfScore, sizeof digitsOfScore, "%.*f", digits, score);
        cell(std::string(digitsOfScore));
    }
    void row(const std::string& heading, const ClassScore& score) {
        name(heading);
        cell(score.precision);
        cell(score.recall);
        cell(score.f1);
        cell(std::to_string(score.support));
        text += "\n";
    }
};

void overallRow(Table& table, const ClassReport& report) {
    // As scikit-learn, which prints the F1 score of all decisions: the accuracy but for rounding.
    const double micro = f1Score(report.accuracy, report.accuracy);
    const std::int64_t total = report.macroAverage.support;
    const bool allOccur = std::ranges::all_of(
        report.classes, [](const ClassScore& one) { return one.support > 0 || one.predicted > 0; });
    if (!allOccur)
        return table.row("micro avg", {report.accuracy, report.accuracy, micro, total, total});
    table.name("accuracy");
    table.cell(std::string());
    table.cell(std::string());
    table.cell(micro);
    table.cell(std::to_string(total));
    table.text += "\n";
}

} // namespace

ClassReport classReport(const ConfusionMatrix& matrix) {
    ClassReport report;
    std::int64_t right = 0;
    for (int i = 0; i < matrix.classes(); ++i) {
        const std::int64_t hits = matrix.count(i, i);
        const std::int64_t support = matrix.trueTotal(i), predicted = matrix.predictedTotal(i);
        const double precision = ratio(hits, predicted), recall = ratio(hits, support);
        report.classes.push_back(
            {precision, recall, f1Score(precision, recall), support, predicted});
        right += hits;
    }
    const std::int64_t total = matrix.total();
    report.accuracy = ratio(right, total);
    report.macroAverage = averages(report, total, [](const ClassScore&) { return 1.0; });
    report.weightedAverage =
        averages(report, total, [](const ClassScore& one) { return double(one.support); });
    return report;
}

std::string reportText(const ClassReport& report, const std::vector<std::string>& classNames,
                       int digits) {
    digits = std::clamp(digits, 0, 17);
    std::size_t nameWidth = std::max<std::size_t>(length("weighted avg"), std::size_t(digits));
    for (const std::string& name : classNames)
        nameWidth = std::max(nameWidth, length(name));
    Table table = {nameWidth, digits};
    table.name("");
    for (const char* header : {"precision", "recall", "f1-score", "support"})
        table.cell(std::string(header));
    table.text += "\n\n";
    for (std::size_t i = 0; i < report.classes.size(); ++i)
        table.row(classNames.at(i), report.classes[i]);
    table.text += "\n";
    overallRow(table, report);
    table.row("macro avg", report.macroAverage);
    table.row("weighted avg", report.weightedAverage);
    return table.text;
}

} // namespace fitroom
