#include "widgets/inspect/explain/FeatureMapLayout.h"

#include <algorithm>
#include <cmath>

namespace fitroom {

namespace {

constexpr double kGap = 4;    ///< between maps
constexpr double kUnder = 12; ///< under a layer
constexpr double kSmallestSide = 8;

} // namespace

void FeatureMapLayout::setShapes(std::vector<std::vector<std::int64_t>> shapes) {
    shapes_ = std::move(shapes);
    tops_.clear();
}

void FeatureMapLayout::setRoom(double width, double titleHeight, double zoom) {
    const double side = (width - kGap * (kMapsInRow - 1)) / kMapsInRow;
    side_ = std::max(kSmallestSide, std::floor(side * zoom));
    titleHeight_ = titleHeight;
    tops_ = {0};
    for (int layer = 0; layer < layers(); ++layer) {
        const int rows = (channels(layer) + columns(layer) - 1) / columns(layer);
        tops_.push_back(tops_.back() + titleHeight_ + rows * (cell(layer).height() + gap(layer)) +
                        kUnder);
    }
}

int FeatureMapLayout::channels(int layer) const {
    return int(shapes_[std::size_t(layer)].front());
}

int FeatureMapLayout::columns(int layer) const {
    return shapes_[std::size_t(layer)].size() == 3 ? kMapsInRow : kValuesInRow;
}

double FeatureMapLayout::width() const {
    return kMapsInRow * (side_ + kGap) - kGap;
}

double FeatureMapLayout::height() const {
    return tops_.empty() ? 0 : tops_.back();
}

QSizeF FeatureMapLayout::cell(int layer) const {
    const auto& shape = shapes_[std::size_t(layer)];
    if (shape.size() != 3) {
        const double side = std::floor(width() / kValuesInRow);
        return {side, side};
    }
    return {side_, std::max(1.0, std::round(side_ * double(shape[1]) / double(shape[2])))};
}

double FeatureMapLayout::gap(int layer) const {
    return shapes_[std::size_t(layer)].size() == 3 ? kGap : 0;
}

double FeatureMapLayout::top(int layer) const {
    return tops_[std::size_t(layer)] + titleHeight_;
}

QRectF FeatureMapLayout::titleRect(int layer) const {
    return {0, tops_[std::size_t(layer)], width(), titleHeight_};
}

QRectF FeatureMapLayout::rect(const ChannelPlace& place) const {
    const QSizeF size = cell(place.layer);
    const double apart = gap(place.layer);
    const int column = place.channel % columns(place.layer);
    const int row = place.channel / columns(place.layer);
    return {
        QPointF(column * (size.width() + apart), top(place.layer) + row * (size.height() + apart)),
        size};
}

std::optional<ChannelPlace> FeatureMapLayout::at(const QPointF& point) const {
    const Range range = layersIn(point.y(), point.y());
    for (int layer = range.first; layer < range.end; ++layer) {
        const QSizeF size = cell(layer);
        const double row = std::floor((point.y() - top(layer)) / (size.height() + gap(layer)));
        const double column = std::floor(point.x() / (size.width() + gap(layer)));
        if (row < 0 || column < 0 || column >= columns(layer))
            continue;
        const ChannelPlace place{layer, int(row) * columns(layer) + int(column)};
        if (place.channel < channels(layer) && rect(place).contains(point))
            return place;
    }
    return {};
}

FeatureMapLayout::Range FeatureMapLayout::layersIn(double top, double bottom) const {
    Range range;
    while (range.first < layers() && tops_[std::size_t(range.first) + 1] < top)
        ++range.first;
    range.end = range.first;
    while (range.end < layers() && tops_[std::size_t(range.end)] <= bottom)
        ++range.end;
    return range;
}

FeatureMapLayout::Range FeatureMapLayout::channelsIn(int layer, double from, double to) const {
    const double row = cell(layer).height() + gap(layer);
    const auto first = int(std::max(0.0, std::floor((from - top(layer)) / row)));
    const auto end = int(std::max(0.0, std::ceil((to - top(layer)) / row)));
    return {std::min(first * columns(layer), channels(layer)),
            std::min(end * columns(layer), channels(layer))};
}

} // namespace fitroom
