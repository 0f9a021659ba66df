#include "widgets/embed/select/PointSet.h"

#include <algorithm>

namespace fitroom {

namespace {

constexpr std::size_t kMostSteps = 50;

} // namespace

void PointSet::reset(std::size_t points) {
    selected_.assign(points, 0);
    before_.clear();
}

void PointSet::remember() {
    before_.push_back(points());
    if (before_.size() > kMostSteps)
        before_.erase(before_.begin());
}

void PointSet::choose(const std::vector<std::int32_t>& points, Qt::KeyboardModifiers modifiers) {
    remember();
    const bool adds = modifiers & Qt::ShiftModifier;
    const bool removes = modifiers & Qt::ControlModifier;
    if (!adds && !removes)
        std::ranges::fill(selected_, 0);
    for (const std::int32_t point : points)
        selected_[std::size_t(point)] = !removes;
}

void PointSet::assign(std::vector<std::uint8_t> selected) {
    if (selected == selected_)
        return;
    remember();
    selected_ = std::move(selected);
}

void PointSet::invert(const std::vector<std::uint8_t>& shown) {
    remember();
    for (std::size_t i = 0; i < selected_.size(); ++i)
        selected_[i] = shown[i] && !selected_[i];
}

void PointSet::undo() {
    if (before_.empty())
        return;
    std::ranges::fill(selected_, 0);
    for (const std::int32_t point : before_.back())
        selected_[std::size_t(point)] = 1;
    before_.pop_back();
}

std::vector<std::int32_t> PointSet::points() const {
    std::vector<std::int32_t> points;
    for (std::size_t i = 0; i < selected_.size(); ++i)
        if (selected_[i])
            points.push_back(std::int32_t(i));
    return points;
}

std::size_t PointSet::size() const {
    return std::size_t(std::ranges::count(selected_, 1));
}

} // namespace fitroom
