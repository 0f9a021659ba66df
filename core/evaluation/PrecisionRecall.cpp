#include "core/evaluation/PrecisionRecall.h"

#include <algorithm>
#include <functional>
#include <stdexcept>

namespace fitroom {
namespace {

struct Scored {
    float probability;
    bool positive;
};

/// All images with their probability of `label`, highest first.
std::vector<Scored> ranked(const Predictions& predictions, int label) {
    std::vector<Scored> images(predictions.size());
    for (std::size_t i = 0; i < images.size(); ++i)
        images[i] = {predictions.row(i)[std::size_t(label)], predictions.labels[i] == label};
    std::ranges::stable_sort(images, std::greater(), &Scored::probability);
    return images;
}

} // namespace

PrecisionRecallCurve precisionRecall(const Predictions& predictions, int label) {
    if (label < 0 || label >= predictions.classes)
        throw std::out_of_range("No such class in the predictions");
    PrecisionRecallCurve curve;
    curve.support = std::ranges::count(predictions.labels, label);
    const std::vector<Scored> images = ranked(predictions, label);
    std::int64_t hits = 0;
    double recallBefore = 0;
    for (std::size_t i = 0; i < images.size(); ++i) {
        hits += images[i].positive;
        const bool tied =
            i + 1 < images.size() && images[i + 1].probability == images[i].probability;
        if (tied)
            continue; // one threshold takes them all
        const double precision = double(hits) / double(i + 1);
        const double recall = curve.support > 0 ? double(hits) / double(curve.support) : 0;
        curve.points.push_back({images[i].probability, precision, recall});
        curve.averagePrecision += (recall - recallBefore) * precision;
        recallBefore = recall;
    }
    return curve;
}

std::vector<PrecisionRecallCurve> precisionRecall(const Predictions& predictions) {
    std::vector<PrecisionRecallCurve> curves;
    for (int label = 0; label < predictions.classes; ++label)
        curves.push_back(precisionRecall(predictions, label));
    return curves;
}

double meanAveragePrecision(const std::vector<PrecisionRecallCurve>& curves) {
    double sum = 0;
    int classes = 0;
    for (const PrecisionRecallCurve& curve : curves) {
        if (curve.support == 0)
            continue;
        sum += curve.averagePrecision;
        ++classes;
    }
    return classes > 0 ? sum / classes : 0;
}

} // namespace fitroom
