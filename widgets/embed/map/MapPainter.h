#pragma once

#include "widgets/embed/map/DotPainter.h"
#include "widgets/embed/map/MapFrame.h"
#include "widgets/embed/map/ScreenPoints.h"
#include "widgets/embed/map/SpriteAtlas.h"

#include <QDeadlineTimer>
#include <QImage>

#include <cstdint>
#include <vector>

namespace fitroom {

/// Draws the points of a map into a picture, little by little, so that a million of them never keep
/// the window waiting.
class MapPainter {
public:
    /// Starts a picture. What is given must stay as it is until it is done or another one starts;
    /// `sprites` may be null where dots are drawn.
    void begin(const MapFrame& frame, const ScreenPoints& points, const MapLook& look,
               SpriteAtlas* sprites);
    /// Pixels touched by the whole picture, which tells how long it will take.
    [[nodiscard]] std::int64_t cost() const;
    /// Draws until all is done or time is up; whether all is done.
    bool advance(const QDeadlineTimer& deadline);
    /// All of it at once and roughly.
    void finishRoughly();
    [[nodiscard]] const QImage& picture() const { return picture_; }

private:
    void draw(std::size_t point);

    MapFrame frame_;
    const ScreenPoints* points_ = nullptr;
    const MapLook* look_ = nullptr;
    SpriteAtlas* sprites_ = nullptr;
    std::vector<DotPainter> dots_; ///< plain, then the larger one under those selected
    std::vector<std::int32_t> order_;
    std::size_t next_ = 0; ///< in `order_`
    QImage picture_;
};

} // namespace fitroom
