#include "core/predict/Classify.h"

#include "core/data/PictureFit.h"
#include "core/evaluation/CalibrateRun.h"
#include "core/evaluation/Temperature.h"
#include "core/nn/LoadRun.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace fitroom {
namespace {

/// The picture as the net's training images were made.
std::vector<std::uint8_t> inputOf(const Picture& picture, const RunInfo& run) {
    std::vector<std::uint8_t> values(run.shape.size());
    const PictureFit fit = run.dataImport ? run.dataImport->fit : PictureFit::Stretch;
    fitPicture(picture, run.shape, fit, values);
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
        answers.push_back({inputOf(picture, run), run.shape, {}, {}});
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
