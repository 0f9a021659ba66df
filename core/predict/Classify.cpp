#include "core/predict/Classify.h"

#include "core/data/PictureFit.h"
#include "core/evaluation/CalibrateRun.h"
#include "core/evaluation/Temperature.h"
#include "core/nn/LoadRun.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace fitroom {
namespace {

bool hasShape(const Picture& picture, const ImageShape& shape) {
    return picture.width == shape.width && picture.height == shape.height;
}

/// The picture as it goes into the net.
Classification prepare(const Picture& picture, const RunInfo& run, const ClassifyOptions& options) {
    Classification prepared;
    prepared.shape = run.shape;
    prepared.input.resize(run.shape.size());
    if (options.preparation == PhotoPreparation::Garment && canFindGarment(run) &&
        !hasShape(picture, run.shape)) {
        prepared.steps =
            prepareLikeFashion(picture, run.shape.width, run.shape.height, options.negate);
        prepared.input = prepared.steps->image.pixels;
        return prepared;
    }
    const PictureFit fit = run.dataImport ? run.dataImport->fit : PictureFit::Stretch;
    fitPicture(picture, run.shape, fit, prepared.input);
    return prepared;
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

bool canFindGarment(const RunInfo& run) {
    return run.shape.channels == 1;
}

PhotoPreparation usualPreparation(const RunInfo& run) {
    return canFindGarment(run) && !run.dataImport ? PhotoPreparation::Garment
                                                  : PhotoPreparation::Resize;
}

Result<std::vector<Classification>>
classify(const RunInfo& run, const RunStore& store,
         const std::vector<std::shared_ptr<const Picture>>& pictures,
         const ClassifyOptions& options, const Progress& progress) {
    at::NoGradGuard noGradient;
    Result<TrainedNetwork> trained = loadNetwork(run, store, options.weights);
    if (!trained)
        return Failure(trained.error());
    std::vector<Classification> answers;
    for (const auto& picture : pictures) {
        if (progress.stopRequested())
            return cancelled();
        answers.push_back(prepare(*picture, run, options));
        progress.report(double(answers.size()) / double(pictures.size()));
    }
    if (answers.empty())
        return answers;
    const at::Tensor rows = trained->network.forward(toTensor(answers, run.shape), Pass{})
                                .softmax(1)
                                .to(at::kCPU)
                                .contiguous();
    const auto temperature = keptTemperature(run, store, options.weights, trained->checksum);
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
