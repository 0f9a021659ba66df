#pragma once

#include "core/photo/GarmentMask.h"

#include <optional>
#include <vector>

namespace fitroom {

/// Whole pixels of a photo, `right` and `bottom` no longer inside.
struct PhotoBox {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;

    [[nodiscard]] int width() const { return right - left; }
    [[nodiscard]] int height() const { return bottom - top; }
    bool operator==(const PhotoBox&) const = default;
};

/// A place in a photo; the middle of its first pixel is at (0.5, 0.5).
struct PhotoPoint {
    double x = 0;
    double y = 0;
    bool operator==(const PhotoPoint&) const = default;
};

/// A line drawn over a photo with a round brush.
struct BrushStroke {
    bool adds = true;  ///< what it covers is garment; otherwise it is not
    double radius = 4; ///< in pixels of the photo
    std::vector<PhotoPoint> points;
    bool operator==(const BrushStroke&) const = default;
};

/// What a person says of a photo that is to be prepared; empty: all is as the program finds it.
/// Places are in the photo as PhotoSteps has it, at most 192 pixels long.
struct GarmentHints {
    std::optional<PhotoBox> box = {};      ///< the garment is in here, and nowhere else
    std::vector<BrushStroke> strokes = {}; ///< in the order drawn: the later one holds
    std::optional<bool> negate = {};       ///< nothing: as prepareLikeFashion() decides
    std::optional<bool> narrow = {};       ///< likewise: it lies flat, and is to look as if worn

    [[nodiscard]] bool empty() const { return *this == GarmentHints(); }
    bool operator==(const GarmentHints&) const = default;
};

/// The part of the box that lies in a photo of this size; nothing when there is none.
std::optional<PhotoBox> clipped(const PhotoBox& box, int width, int height);

/// The smallest box around what is inside the mask; nothing when nothing is.
std::optional<PhotoBox> boxAround(const GarmentMask& mask);

/// Sets every pixel whose middle the brush covers to what the stroke says, for certain: no other
/// pixel changes, so that what is seen under the brush is what comes out. What lies beside the
/// photo is passed over.
void paint(const BrushStroke& stroke, GarmentMask& mask);

} // namespace fitroom
