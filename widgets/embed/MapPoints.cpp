#include "widgets/embed/MapPoints.h"

#include <algorithm>
#include <cmath>

namespace fitroom {

namespace {

constexpr double kMargin = 1.06; // room around the points when all are shown

} // namespace

QRectF MapPoints::bounds() const {
    if (places.empty())
        return {};
    const auto [left, right] = std::minmax_element(places.begin(), places.end(),
                                                   [](auto& a, auto& b) { return a.x() < b.x(); });
    const auto [bottom, top] = std::minmax_element(places.begin(), places.end(),
                                                   [](auto& a, auto& b) { return a.y() < b.y(); });
    return {QPointF(left->x(), bottom->y()), QPointF(right->x(), top->y())};
}

QPointF MapView::toPixel(const QPointF& place) const {
    return area.center() +
           QPointF((place.x() - centre.x()) * scale, (centre.y() - place.y()) * scale);
}

QPointF MapView::toMap(const QPointF& pixel) const {
    const QPointF shift = (pixel - area.center()) / scale;
    return centre + QPointF(shift.x(), -shift.y());
}

void MapView::fit(const QRectF& bounds) {
    centre = bounds.center();
    const double across = area.width() / std::max(bounds.width() * kMargin, 1e-12);
    const double down = area.height() / std::max(bounds.height() * kMargin, 1e-12);
    scale = std::clamp(std::min(across, down), 1e-9, 1e12);
}

void MapView::zoom(double factor, const QPointF& pixel) {
    const QPointF before = toMap(pixel);
    scale = std::clamp(scale * factor, 1e-9, 1e12);
    centre += before - toMap(pixel);
}

std::vector<double> roundTicks(double from, double to, int count) {
    if (!(to > from) || count < 1)
        return {};
    const double raw = (to - from) / count;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    const double step = raw <= power       ? power
                        : raw <= 2 * power ? 2 * power
                        : raw <= 5 * power ? 5 * power
                                           : 10 * power;
    std::vector<double> ticks;
    for (double index = std::ceil(from / step); index * step <= to; ++index)
        ticks.push_back(index * step);
    return ticks;
}

} // namespace fitroom
