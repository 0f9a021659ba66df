#include "core/augment/Augmenter.h"

#include "core/augment/Colours.h"
#include "core/augment/ImageChange.h"
#include "core/augment/PairView.h"
#include "core/augment/RandomErasing.h"
#include "core/augment/Sampling.h"

#include <omp.h>

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace fitroom {

namespace {

void checkArguments(const Dataset& dataset, const ImageShape& shape,
                    std::span<const std::int32_t> indices, std::span<const float> out) {
    if (dataset.shape() != shape || out.size() != indices.size() * shape.size())
        throw std::invalid_argument("The images or their place have another shape");
    const auto outside = [&](std::int32_t index) {
        return index < 0 || std::size_t(index) >= dataset.size();
    };
    if (std::ranges::any_of(indices, outside))
        throw std::out_of_range("There is no such image in the data set");
}

/// For each class whether its images may become pairs.
std::vector<char> pairedClasses(const AugmentationSpec& spec, const Dataset& dataset) {
    std::vector<char> paired;
    for (const std::string& name : dataset.classNames())
        paired.push_back(spec.pairProbability > 0 &&
                         std::ranges::find(spec.pairClasses, name) != spec.pairClasses.end());
    return paired;
}

} // namespace

Augmenter::Augmenter(const AugmentationSpec& spec, const ImageShape& shape, std::uint64_t seed)
    : spec_(spec), shape_(shape), seed_(seed), converts_(spec.changesNothing()) {
    if (const auto checked = checkAugmentation(spec, {}); !checked)
        throw std::invalid_argument(checked.error().english());
}

void Augmenter::apply(const Dataset& dataset, std::span<const std::int32_t> indices,
                      std::uint64_t epoch, std::span<float> out) const {
    checkArguments(dataset, shape_, indices, out);
    const std::size_t size = shape_.size();
    const std::size_t plane = std::size_t(shape_.height) * std::size_t(shape_.width);
    const std::vector<char> pairs = pairedClasses(spec_, dataset);
    // Made here because nothing may throw inside the loop.
    std::vector<Workspace> workspaces(
        converts_ ? 0 : std::size_t(omp_get_max_threads()),
        {std::vector<std::uint32_t>(plane),
         std::vector<std::uint8_t>(spec_.pairProbability > 0 ? size : 0)});
#pragma omp parallel for schedule(static)
    for (std::size_t i = 0; i < indices.size(); ++i) {
        const std::span<float> image = out.subspan(i * size, size);
        if (converts_)
            toFloat(dataset.image(std::size_t(indices[i])), image);
        else
            applyToOne(dataset.image(std::size_t(indices[i])),
                       pairs[std::size_t(dataset.label(std::size_t(indices[i])))], indices[i],
                       epoch, workspaces[std::size_t(omp_get_thread_num())], image);
    }
    if (const std::vector<Mix> how = mixes(indices, epoch); !how.empty())
        mixImages(how, shape_, out);
}

std::vector<Mix> Augmenter::mixes(std::span<const std::int32_t> indices,
                                  std::uint64_t epoch) const {
    std::vector<Mix> all;
    if (!spec_.mixes())
        return all;
    all.reserve(indices.size());
    for (const std::int32_t image : indices)
        all.push_back(drawMix(spec_, shape_, seed_, epoch, image));
    return all;
}

void Augmenter::applyToOne(std::span<const std::uint8_t> pixels, bool pairs, std::int32_t image,
                           std::uint64_t epoch, Workspace& workspace, std::span<float> out) const {
    const std::span<std::uint32_t> scratch = workspace.plane;
    if (pairs)
        if (const auto view = drawPairView(spec_, seed_, epoch, image)) {
            showPair(*view, shape_, pixels, scratch, workspace.pair);
            pixels = workspace.pair;
        }
    const ImageChange change = drawChange(spec_, shape_, seed_, epoch, image);
    const AffineMap map = geometry(change, shape_);
    for (std::size_t start = 0; start < pixels.size(); start += scratch.size())
        samplePlane(pixels.subspan(start, scratch.size()), shape_.height, shape_.width, map,
                    spec_.interpolation, scratch, out.subspan(start, scratch.size()));
    if (change.contrast != 1 || change.brightness != 0)
        adjustTones(change.contrast, change.brightness, out);
    if (spec_.colour > 0 && shape_.channels > 1)
        shiftColours(spec_.colour, shape_, seed_, epoch, image, out);
    if (const auto rectangle = drawErasing(spec_, shape_, seed_, epoch, image))
        erase(*rectangle, shape_, seed_, epoch, image, out);
}

} // namespace fitroom
