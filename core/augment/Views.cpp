#include "core/augment/Views.h"

#include <algorithm>
#include <cmath>

namespace fitroom {
namespace {

constexpr double kShift = 1 / 28.0; ///< of the side
constexpr double kWindow = 7 / 8.0; ///< 224 of 256 pixels

AffineMap mirrored(const ImageShape& shape) {
    return {.xx = -1, .x0 = shape.width - 1.0};
}

std::vector<AffineMap> shifts(const ImageShape& shape) {
    const double x = std::max(1.0, std::round(shape.width * kShift));
    const double y = std::max(1.0, std::round(shape.height * kShift));
    return {{}, {.x0 = x}, {.x0 = -x}, {.y0 = y}, {.y0 = -y}};
}

/// A window of kWindow of the sides, `right` and `down` of the way from the left upper corner to
/// the right lower one, enlarged to the whole image.
AffineMap window(const ImageShape& shape, double right, double down) {
    const auto start = [](int side, double share) { // pixels are squares about their centres
        return (1 - kWindow) * side * share + 0.5 * kWindow - 0.5;
    };
    return {.xx = kWindow,
            .x0 = start(shape.width, right),
            .yy = kWindow,
            .y0 = start(shape.height, down)};
}

std::vector<AffineMap> crops(const ImageShape& shape) {
    std::vector<AffineMap> maps = {window(shape, 0, 0), window(shape, 1, 0), window(shape, 0, 1),
                                   window(shape, 1, 1), window(shape, 0.5, 0.5)};
    for (std::size_t i = 0; i < 5; ++i)
        maps.push_back(compose(mirrored(shape), maps[i]));
    return maps;
}

} // namespace

const std::vector<std::string>& viewsNames() {
    static const std::vector<std::string> kNames = {"none", "flips", "shifts", "crops"};
    return kNames;
}

std::vector<AffineMap> viewMaps(TestTimeAugmentation views, const ImageShape& shape) {
    switch (views) {
    case TestTimeAugmentation::None:
        break;
    case TestTimeAugmentation::Flips:
        return {{}, mirrored(shape)};
    case TestTimeAugmentation::Shifts:
        return shifts(shape);
    case TestTimeAugmentation::Crops:
        return crops(shape);
    }
    return {{}};
}

} // namespace fitroom
