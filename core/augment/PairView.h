#pragma once

#include "core/augment/AugmentationSpec.h"
#include "core/data/ImageShape.h"

#include <cstdint>
#include <optional>
#include <span>

namespace fitroom {

/// How two of a thing lie side by side, seen from above, when the image shows one of it from the
/// side on black: as people photograph shoes. Lengths are shares of the thing's own length.
struct PairView {
    double angle = 0;      ///< radians, of the pair's length in the image
    double spread = 0;     ///< radians, between the two
    double width = 0.4;    ///< of one
    double gap = 0.4;      ///< between their middles, across
    double stagger = 0;    ///< and along
    double roundness = 3;  ///< exponent of the superellipse that is the outline from above; 0: the
                           ///< outline from the side
    double narrowing = 1;  ///< of the whole image's width
    bool reversed = false; ///< its left end points the other way
    bool mirrored = true;  ///< the second is the first's mirror image
};

/// What happens to an image of one of the classes that come in pairs; nothing with the
/// probability that `spec` leaves. The same for the same arguments.
std::optional<PairView> drawPairView(const AugmentationSpec& spec, std::uint64_t seed,
                                     std::uint64_t epoch, std::int32_t image);

/// Writes the pair to `out`, as large as the frame allows and in its middle, on black. Both are
/// channels x height x width of `shape`; `columns` has a word for each column at least. An image
/// that is all black stays so.
void showPair(const PairView& view, const ImageShape& shape, std::span<const std::uint8_t> pixels,
              std::span<std::uint32_t> columns, std::span<std::uint8_t> out);

} // namespace fitroom
