#pragma once

#include "core/support/Error.h"

#include <nlohmann/json_fwd.hpp>

#include <span>
#include <string>
#include <vector>

namespace fitroom {

/// What a pixel takes that falls between pixels of the image it is taken from: the nearest of them,
/// or a mixture of the four around it. Nearest keeps images as sharp as those a net is tested on.
enum class Interpolation { Nearest, Linear };

/// Random changes made to training images. The default changes nothing. The first six have the
/// meaning of Keras's ImageDataGenerator; empty regions take the nearest edge pixel.
struct AugmentationSpec {
    double rotationDegrees = 0; ///< uniform in ±this
    double widthShift = 0;      ///< uniform in ±this, as a share of the width
    double heightShift = 0;     ///< uniform in ±this, as a share of the height
    double shearDegrees = 0;    ///< uniform in ±this, Keras's `shear_range`
    double zoomMin = 1;         ///< uniform per axis; below 1 enlarges, as Keras has it
    double zoomMax = 1;
    bool horizontalFlip = false; ///< with probability one half
    double cropScaleMin = 1;     ///< image rescaled by a factor in [min, max] >= 1, then a random
    double cropScaleMax = 1;     ///< window of the original size is cut out
    double brightness = 0;       ///< adds a value uniform in ±this, pixels being 0 to 1
    double contrast = 0;         ///< scales about the image's mean by 1 ± this
    double colour = 0;           ///< adds to each channel of a colour image a value of its own in
                                 ///< ±this
    double eraseProbability = 0; ///< random erasing (Zhong et al. 2017): a rectangle of noise
    double eraseAreaMin = 0.02;  ///< its share of the image's area
    double eraseAreaMax = 0.2;
    double mixUp = 0;  ///< MixUp (Zhang et al. 2018) with shares from Beta(this, this); 0: none
    double cutMix = 0; ///< CutMix (Yun et al. 2019), likewise; of both, each image takes either
    double pairProbability = 0; ///< of an image to become a pair seen from above; see PairView.h
    std::vector<std::string> pairClasses = {};           ///< names of the classes it is done to
    Interpolation interpolation = Interpolation::Linear; ///< Keras's `interpolation_order` 0 or 1

    [[nodiscard]] bool changesNothing() const;
    /// Whether an image may hold a part of another, so that it has two labels.
    [[nodiscard]] bool mixes() const { return mixUp > 0 || cutMix > 0; }
    bool operator==(const AugmentationSpec&) const = default;
};

void to_json(nlohmann::json& json, const AugmentationSpec& spec);

/// Missing members keep their defaults; unknown ones and values out of range are errors that name
/// the member, with `prefix` before it. `where` says where the JSON came from.
Result<AugmentationSpec> augmentationFromJson(const nlohmann::json& json, const Message& where,
                                              const std::string& prefix = {});

/// Nothing, or which value is out of range.
tl::expected<void, Error> checkAugmentation(const AugmentationSpec& spec, const Message& where,
                                            const std::string& prefix = {});

/// Nothing, or which of `pairClasses` is none of `classes`, when images are to become pairs.
tl::expected<void, Error> checkPairClasses(const AugmentationSpec& spec,
                                           std::span<const std::string> classes,
                                           const Message& where);

} // namespace fitroom
