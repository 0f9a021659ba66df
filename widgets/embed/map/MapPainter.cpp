#include "widgets/embed/map/MapPainter.h"

namespace fitroom {

namespace {

constexpr std::size_t kBetween = 1024; ///< points drawn before the clock is looked at again

} // namespace

void MapPainter::begin(const MapFrame& frame, const ScreenPoints& points, const MapLook& look,
                       SpriteAtlas* sprites) {
    frame_ = frame;
    points_ = &points;
    look_ = &look;
    sprites_ = frame.spriteSide > 0 ? sprites : nullptr;
    next_ = 0;
    const QSize size = frame.pictureSize();
    if (picture_.size() != size)
        picture_ = QImage(size, QImage::Format_RGB32);
    picture_.fill(frame.background);
    dots_.clear();
    dots_.emplace_back(frame.radius * frame.ratio, kDotOpacity);
    dots_.emplace_back((frame.radius + kDotOutline) * frame.ratio, 1);
    if (sprites_)
        sprites_->setSide(int(frame.spriteSide * frame.ratio));
    order_ =
        drawingOrder(points, look.shown, look.selected, frame.area, frame.reach(), frame.sorted);
}

std::int64_t MapPainter::cost() const {
    const int each = sprites_ ? sprites_->side() * sprites_->side() : dots_.front().cost();
    return std::int64_t(order_.size()) * each;
}

void MapPainter::draw(std::size_t point) {
    const QPointF place = (points_->at(point) - frame_.area.topLeft()) * frame_.ratio;
    const bool selected = look_->selected[point];
    if (sprites_) {
        sprites_->draw(picture_, point, place, look_->colours[point], selected);
        return;
    }
    if (selected)
        dots_.back().draw(picture_, place, frame_.outline);
    dots_.front().draw(picture_, place, look_->colours[point]);
}

bool MapPainter::advance(const QDeadlineTimer& deadline) {
    while (next_ < order_.size()) {
        const std::size_t end = std::min(next_ + kBetween, order_.size());
        for (; next_ < end; ++next_)
            draw(std::size_t(order_[next_]));
        if (deadline.hasExpired())
            break;
    }
    return next_ == order_.size();
}

void MapPainter::finishRoughly() {
    const QPointF corner = frame_.area.topLeft();
    for (; next_ < order_.size(); ++next_) {
        const auto point = std::size_t(order_[next_]);
        dots_.front().drawRoughly(picture_, (points_->at(point) - corner) * frame_.ratio,
                                  look_->colours[point]);
    }
}

} // namespace fitroom
