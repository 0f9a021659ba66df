#include "core/embedding/Points.h"

#include <algorithm>
#include <cmath>

namespace fitroom {

tl::expected<void, Error> checkFinite(Points points) {
    const auto notFinite = std::find_if(points.values.begin(), points.values.end(),
                                        [](float x) { return !std::isfinite(x); });
    if (notFinite == points.values.end())
        return {};
    const auto index = std::size_t(notFinite - points.values.begin());
    return failed({CORE_TEXT("core", "The points hold values that are infinite or not numbers, "
                                     "the first of them in row %1."),
                   {std::to_string(index / points.columns + 1)}});
}

} // namespace fitroom
