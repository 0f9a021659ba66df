#pragma once

#include "core/augment/AugmentationSpec.h"
#include "core/data/ImageShape.h"

#include <cstdint>

namespace fitroom {

/// Where an output pixel (x, y) is taken from: (xx x + xy y + x0, yx x + yy y + y0).
struct AffineMap {
    double xx = 1, xy = 0, x0 = 0;
    double yx = 0, yy = 1, y0 = 0;
    bool operator==(const AffineMap&) const = default;
};

/// First `first`, then `second`, on coordinates: second(first(x, y)).
AffineMap compose(const AffineMap& first, const AffineMap& second);

/// What happens to one image: an AugmentationSpec's ranges after the dice have fallen. (Random
/// erasing draws for itself.)
struct ImageChange {
    double rotation = 0; ///< radians
    double shiftX = 0;   ///< pixels
    double shiftY = 0;
    double shear = 0; ///< radians
    double zoomX = 1;
    double zoomY = 1;
    double cropScale = 1;
    double cropLeft = 0; ///< in pixels of the rescaled image
    double cropTop = 0;
    bool flip = false;
    float brightness = 0;
    float contrast = 1;
};

/// The same for the same arguments. Each member has its own place in the random sequence: ranges
/// that are opened or closed leave the other members as they were.
ImageChange drawChange(const AugmentationSpec& spec, const ImageShape& shape, std::uint64_t seed,
                       std::uint64_t epoch, std::int32_t image);

/// All geometry in one map, so that pixels are interpolated once: flip after crop after the affine
/// change of Keras's `apply_affine_transform`, rotation · shift · shear · zoom about the centre.
AffineMap geometry(const ImageChange& change, const ImageShape& shape);

} // namespace fitroom
