#include "core/evaluation/LabelErrors.h"

#include "core/evaluation/ImageScores.h"

#include <algorithm>
#include <tuple>

namespace fitroom {
namespace {

constexpr double kUnreachable = 2;
constexpr double kRounding = 1e-6; // a mean of equal floats may come out a little above them

std::vector<double> confidentThresholds(const Predictions& predictions) {
    const auto classes = std::size_t(predictions.classes);
    std::vector<double> sums(classes);
    std::vector<std::int64_t> counts(classes);
    for (std::size_t row = 0; row < predictions.size(); ++row) {
        const auto label = std::size_t(predictions.labels[row]);
        sums[label] += double(predictions.row(row)[label]);
        ++counts[label];
    }
    for (std::size_t i = 0; i < classes; ++i)
        sums[i] = counts[i] > 0 ? sums[i] / double(counts[i]) : kUnreachable;
    return sums;
}

/// The likeliest class among those that reach their threshold; -1 when none does.
int confidentClass(std::span<const float> chances, const std::vector<double>& thresholds) {
    int found = -1;
    for (std::size_t i = 0; i < chances.size(); ++i) {
        const bool confident = double(chances[i]) >= thresholds[i] - kRounding;
        if (confident && (found < 0 || chances[i] > chances[std::size_t(found)]))
            found = int(i);
    }
    return found;
}

} // namespace

ConfidentJoint confidentJoint(const Predictions& predictions) {
    const auto classes = std::size_t(predictions.classes);
    ConfidentJoint joint{predictions.classes, confidentThresholds(predictions), {}};
    joint.counts.assign(classes * classes, 0);
    for (std::size_t row = 0; row < predictions.size(); ++row) {
        const int seeming = confidentClass(predictions.row(row), joint.thresholds);
        if (seeming >= 0)
            ++joint.counts[std::size_t(predictions.labels[row]) * classes + std::size_t(seeming)];
    }
    return joint;
}

std::vector<double> estimatedJoint(const ConfidentJoint& joint,
                                   const std::vector<std::int64_t>& labelCounts) {
    const auto classes = std::size_t(joint.classes);
    std::vector<double> shares(classes * classes);
    double total = 0;
    for (std::size_t i = 0; i < classes; ++i) {
        double row = 0;
        for (std::size_t j = 0; j < classes; ++j)
            row += double(joint.counts[i * classes + j]);
        for (std::size_t j = 0; row > 0 && j < classes; ++j) {
            shares[i * classes + j] =
                double(joint.counts[i * classes + j]) / row * double(labelCounts[i]);
            total += shares[i * classes + j];
        }
    }
    for (double& share : shares)
        share = total > 0 ? share / total : 0;
    return shares;
}

std::vector<LabelSuspect> labelSuspects(const Predictions& predictions) {
    const std::vector<double> thresholds = confidentThresholds(predictions);
    std::vector<LabelSuspect> suspects;
    for (std::size_t row = 0; row < predictions.size(); ++row) {
        const auto chances = predictions.row(row);
        const std::int32_t label = predictions.labels[row];
        const int seeming = confidentClass(chances, thresholds);
        if (seeming >= 0 && seeming != label)
            suspects.push_back({predictions.indices[row], label, seeming,
                                chances[std::size_t(label)], chances[std::size_t(seeming)],
                                labelMargin(predictions, row)});
    }
    std::ranges::sort(suspects, [](const LabelSuspect& a, const LabelSuspect& b) {
        return std::tuple(a.margin, a.image) < std::tuple(b.margin, b.image);
    });
    return suspects;
}

} // namespace fitroom
