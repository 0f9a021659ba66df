#pragma once

#include "core/photo/GarmentMask.h"
#include "core/picture/Picture.h"

#include <optional>

namespace fitroom {

/// How a photo became an image like those of Fashion-MNIST.
struct PhotoSteps {
    Picture photo;     ///< in colour, at most 192 pixels long
    GarmentMask mask;  ///< of `photo`
    Picture cutOut;    ///< grey, trimmed to the garment, all else black
    bool negated = true; ///< dark is bright in `cutOut`
    Picture image;     ///< grey, sharpened, as large as was asked for, the garment in the middle
};

/// Turns a photo into a grey image as Fashion-MNIST's were made (Xiao, Rasul and Vollgraf 2017,
/// figure 1): the garment is cut out and trimmed, negated, its longer edge scaled to the image's,
/// sharpened with a Gaussian of deviation 1, and put in the middle of black. Their photographs had
/// white backgrounds; here the garment is found first. Unless `negate` says otherwise, a picture is
/// negated when its border is not black already.
PhotoSteps prepareLikeFashion(const Picture& photo, int width, int height,
                              std::optional<bool> negate = {});

} // namespace fitroom
