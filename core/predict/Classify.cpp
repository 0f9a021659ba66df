#include "core/predict/Classify.h"

#include "core/data/PictureFit.h"
#include "core/evaluation/CalibrateRun.h"
#include "core/evaluation/Temperature.h"
#include "core/nn/LoadRun.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace fitroom {
namespace {

bool learntMirrored(const Recipe& recipe) {
    return std::ranges::any_of(
        recipe.phases, [](const Phase& phase) { return phase.augmentation.horizontalFlip; });
}

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
            prepareLikeFashion(picture, run.shape.width, run.shape.height, options.hints);
        prepared.input = prepared.steps->image.pixels;
        return prepared;
    }
    const PictureFit fit = run.dataImport ? run.dataImport->fit : PictureFit::Stretch;
    fitPicture(picture, run.shape, fit, prepared.input);
    return prepared;
}

/// What the net is asked about for one picture: the input, and where it is wanted other placements
/// of the garment.
std::vector<std::vector<std::uint8_t>> placementsOf(const Classification& prepared,
                                                    const RunInfo& run, bool average) {
    std::vector<std::vector<std::uint8_t>> images = {prepared.input};
    if (!average || !prepared.steps)
        return images;
    std::vector<Picture> pictures = otherPlacements(*prepared.steps);
    for (const Picture& other : pictures)
        images.push_back(other.pixels);
    if (learntMirrored(run.recipe)) {
        pictures.push_back(prepared.steps->image);
        for (const Picture& other : pictures)
            images.push_back(mirrored(other).pixels);
    }
    return images;
}

at::Tensor toTensor(const std::vector<std::vector<std::uint8_t>>& pictures,
                    const ImageShape& shape) {
    at::Tensor images = at::empty(
        {std::int64_t(pictures.size()), shape.channels, shape.height, shape.width}, at::kFloat);
    float* to = images.data_ptr<float>();
    for (const std::vector<std::uint8_t>& picture : pictures)
        to = std::transform(picture.begin(), picture.end(), to,
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
    std::vector<std::vector<std::uint8_t>> asked;
    for (const auto& picture : pictures) {
        if (progress.stopRequested())
            return cancelled();
        Classification& answer = answers.emplace_back(prepare(*picture, run, options));
        const auto images = placementsOf(answer, run, options.averagePlacements);
        answer.placements = int(images.size());
        asked.insert(asked.end(), images.begin(), images.end());
        progress.report(double(answers.size()) / double(pictures.size()));
    }
    if (answers.empty())
        return answers;
    const at::Tensor rows = trained->network.forward(toTensor(asked, run.shape), Pass{})
                                .softmax(1)
                                .to(at::kCPU)
                                .contiguous();
    const auto temperature = keptTemperature(run, store, options.weights, trained->checksum);
    const auto classes = std::size_t(rows.size(1));
    const float* row = rows.data_ptr<float>();
    for (Classification& answer : answers) {
        answer.probabilities.assign(classes, 0);
        answer.temperature = temperature;
        for (int i = 0; i < answer.placements; ++i, row += classes) {
            std::vector<float> one(row, row + classes);
            if (temperature) // it was fitted to answers of this kind, not to means
                scaleByTemperature(one, *temperature);
            for (std::size_t label = 0; label < classes; ++label)
                answer.probabilities[label] += one[label] / float(answer.placements);
        }
    }
    return answers;
}

} // namespace fitroom
