#pragma once

#include "core/picture/Picture.h"

#include <cstdint>
#include <vector>

namespace fitroom {

struct GarmentHints;

/// Which pixels of a photo belong to the thing that it shows.
struct GarmentMask {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> inside; ///< 1 or 0, row by row
    /// False when nothing stood out from the background: before any stroke of a brush, `inside` was
    /// the photo without a narrow frame, or all of the box that was drawn.
    bool found = false;

    [[nodiscard]] bool at(int x, int y) const {
        return inside[std::size_t(y) * std::size_t(width) + std::size_t(x)] != 0;
    }
};

/// Finds the garment in a photo. What differs from the colours of the border and lies near the
/// middle is taken for it at first; GrabCut (Rother, Kolmogorov and Blake 2004) then finds its
/// outline; the pieces in the middle are kept and small holes filled. The same photo gives the same
/// mask. Takes about 0.1 s for 192 x 192 pixels and grows with their number: shrink the photo first.
GarmentMask findGarment(const Picture& photo);

/// The same with what a person says of it. In a box GrabCut begins with the rectangle, as its authors
/// do: all outside is background, all inside may be garment. A box of less than 8 pixels a side is
/// taken as it is; one beside the photo is none. Strokes come last and are certain.
GarmentMask findGarment(const Picture& photo, const GarmentHints& hints);

} // namespace fitroom
