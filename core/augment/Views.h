#pragma once

#include "core/augment/ImageChange.h"

#include <string>
#include <vector>

namespace fitroom {

/// Views of an image that a net is asked about one by one, its answer being the mean of their class
/// probabilities.
enum class TestTimeAugmentation {
    None,
    Flips,  ///< the image and its mirror image
    Shifts, ///< the image, and moved a 28th of its side, in whole pixels, left, right, up and down
    Crops   ///< ten crops (Krizhevsky et al. 2012, "ImageNet classification with deep convolutional
            ///< neural networks"): windows of 7/8 of the sides at the corners and in the middle,
            ///< enlarged again, and their mirror images
};

/// "none", "flips", "shifts", "crops", in the enumeration's order: for files and the command line.
const std::vector<std::string>& viewsNames();

/// Where each view takes its pixels from; the first of all but Crops is the image as it is.
std::vector<AffineMap> viewMaps(TestTimeAugmentation views, const ImageShape& shape);

} // namespace fitroom
