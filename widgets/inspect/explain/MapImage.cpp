#include "widgets/inspect/explain/MapImage.h"

#include "widgets/theme/ColourMap.h"

#include <algorithm>

namespace fitroom {

namespace {

/// Between which two of `count` pixels the middle of pixel `at` of `toCount` lies, and where.
struct Between {
    int first = 0;
    int second = 0;
    float share = 0;
};

Between placeOf(int at, int toCount, int count) {
    const double middle = (at + 0.5) * count / toCount - 0.5;
    const double inside = std::clamp(middle, 0.0, double(count - 1));
    const int first = int(inside);
    return {first, std::min(first + 1, count - 1), float(inside - first)};
}

} // namespace

QImage mapImage(std::span<const float> values, int height, int width, float low, float high) {
    QImage image(width, height, QImage::Format_Indexed8);
    image.setColorTable(viridis());
    for (int y = 0; y < height; ++y) {
        uchar* line = image.scanLine(y);
        const float* row = values.data() + std::size_t(y) * std::size_t(width);
        for (int x = 0; x < width; ++x)
            line[x] = uchar(viridisIndex(double(row[x]), double(low), double(high)));
    }
    return image;
}

std::vector<float> resizedMap(std::span<const float> values, int height, int width, int toHeight,
                              int toWidth) {
    std::vector<float> out;
    out.reserve(std::size_t(toHeight) * std::size_t(toWidth));
    for (int y = 0; y < toHeight; ++y) {
        const Between rows = placeOf(y, toHeight, height);
        const float* upper = values.data() + std::size_t(rows.first) * std::size_t(width);
        const float* lower = values.data() + std::size_t(rows.second) * std::size_t(width);
        for (int x = 0; x < toWidth; ++x) {
            const Between columns = placeOf(x, toWidth, width);
            const auto along = [&columns](const float* row) {
                return row[columns.first] +
                       columns.share * (row[columns.second] - row[columns.first]);
            };
            const float above = along(upper);
            out.push_back(above + rows.share * (along(lower) - above));
        }
    }
    return out;
}

} // namespace fitroom
