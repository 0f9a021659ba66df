#include "core/predict/Classify.h"

#include "core/evaluation/CalibrateRun.h"
#include "core/evaluation/Temperature.h"
#include "core/nn/LoadRun.h"

#include <ATen/ATen.h>
#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace fitroom {
namespace {

/// The picture in the shape's size and number of channels, rows interleaved.
cv::Mat fitted(const Picture& picture, const ImageShape& shape) {
    const cv::Mat whole(picture.height, picture.width, CV_8UC(picture.channels),
                        const_cast<std::uint8_t*>(picture.pixels.data())); // only read
    cv::Mat coloured = whole;
    if (picture.channels == 3 && shape.channels == 1)
        cv::cvtColor(whole, coloured, cv::COLOR_RGB2GRAY);
    else if (picture.channels == 1 && shape.channels == 3)
        cv::cvtColor(whole, coloured, cv::COLOR_GRAY2RGB);
    cv::Mat resized;
    cv::resize(coloured, resized, cv::Size(shape.width, shape.height), 0, 0, cv::INTER_AREA);
    return resized;
}

/// channels x height x width out of interleaved rows.
std::vector<std::uint8_t> planes(const cv::Mat& image, const ImageShape& shape) {
    std::vector<std::uint8_t> values(shape.size());
    const std::size_t area = shape.size() / std::size_t(shape.channels);
    for (std::size_t pixel = 0; pixel < area; ++pixel) {
        for (int channel = 0; channel < shape.channels; ++channel)
            values[std::size_t(channel) * area + pixel] =
                image.data[pixel * std::size_t(shape.channels) + std::size_t(channel)];
    }
    return values;
}

at::Tensor toTensor(const std::vector<Classification>& pictures, const ImageShape& shape) {
    at::Tensor images = at::empty(
        {std::int64_t(pictures.size()), shape.channels, shape.height, shape.width}, at::kFloat);
    float* to = images.data_ptr<float>();
    for (const Classification& picture : pictures)
        to = std::transform(picture.input.begin(), picture.input.end(), to,
                            [](std::uint8_t value) { return float(value) / 255.f; });
    return images;
}

} // namespace

Result<std::vector<Classification>> classify(const RunInfo& run, const RunStore& store,
                                             const std::vector<Picture>& pictures,
                                             Weights weights) {
    at::NoGradGuard noGradient;
    Result<TrainedNetwork> trained = loadNetwork(run, store, weights);
    if (!trained)
        return Failure(trained.error());
    std::vector<Classification> answers;
    for (const Picture& picture : pictures)
        answers.push_back({planes(fitted(picture, run.shape), run.shape), run.shape, {}, {}});
    if (answers.empty())
        return answers;
    const at::Tensor rows = trained->network.forward(toTensor(answers, run.shape), Pass{})
                                .softmax(1)
                                .to(at::kCPU)
                                .contiguous();
    const auto temperature = keptTemperature(run, store, weights, trained->checksum);
    const float* row = rows.data_ptr<float>();
    for (Classification& answer : answers) {
        answer.probabilities.assign(row, row + rows.size(1));
        answer.temperature = temperature;
        if (temperature)
            scaleByTemperature(answer.probabilities, *temperature);
        row += rows.size(1);
    }
    return answers;
}

} // namespace fitroom
