#pragma once

#include "core/photo/GarmentHints.h"
#include "core/photo/GarmentMask.h"
#include "core/picture/Picture.h"

namespace fitroom {

/// How a photo became an image like those of Fashion-MNIST.
struct PhotoSteps {
    Picture photo;         ///< in colour, at most 192 pixels long
    GarmentMask mask;      ///< of `photo`
    GarmentHints hints;    ///< that `mask` was made with
    Picture cutOut;        ///< grey, trimmed to the garment, all else black; without a pixel when
                           ///< strokes took away all of it
    bool negated = true;   ///< dark is bright in `cutOut`
    bool narrowed = false; ///< in `image`, to the width a garment has when it is worn
    Picture image; ///< grey, sharpened, as large as was asked for, the garment in the middle
};

/// Turns a photo into a grey image as Fashion-MNIST's were made (Xiao, Rasul and Vollgraf 2017,
/// figure 1): the garment is cut out and trimmed, negated, its longer edge scaled to the image's,
/// sharpened with a Gaussian of deviation 1, and put in the middle of black. Their photographs had
/// white backgrounds and clothes as if worn; here the garment is found first, where `hints` say if
/// they do, and narrowed to what a body leaves of the width of one that lies flat. Unless they say
/// otherwise, a picture is negated when its border is not black already, and narrowed unless its
/// border is black or of one colour, as in a shop's picture.
PhotoSteps prepareLikeFashion(const Picture& photo, int width, int height,
                              const GarmentHints& hints = {});

/// The garment as in `steps.image`, but with a margin around it of a 28th of the image's sides, a
/// pixel at least: in the middle, and moved by that margin left, right, up and down. Nothing is cut
/// off. None for an image too small for a margin.
std::vector<Picture> otherPlacements(const PhotoSteps& steps);

/// Left for right.
Picture mirrored(const Picture& picture);

} // namespace fitroom
