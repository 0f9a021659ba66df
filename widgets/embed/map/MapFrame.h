#pragma once

#include <QColor>
#include <QRectF>

#include <cstdint>
#include <vector>

namespace fitroom {

inline constexpr double kDotOpacity = 0.8;
inline constexpr double kDotOutline = 1.5; ///< of those selected, in the widget's pixels

/// How each point of a map looks.
struct MapLook {
    std::vector<QRgb> colours;
    std::vector<std::uint8_t> shown;
    std::vector<std::uint8_t> selected;
};

/// Where and how the points are drawn.
struct MapFrame {
    QRectF area;        ///< of the widget, which becomes the picture
    double ratio = 1;   ///< pixels of the picture for one of the widget
    double radius = 2;  ///< of a dot, in the widget's pixels
    int spriteSide = 0; ///< in the widget's pixels; 0: dots
    QRgb background = 0;
    QRgb outline = 0;   ///< around those selected
    bool sorted = true; ///< nearer points over those farther away

    [[nodiscard]] QSize pictureSize() const { return (area.size() * ratio).toSize(); }
    /// How far a point reaches from its place, in the widget's pixels.
    [[nodiscard]] double reach() const { return spriteSide > 0 ? spriteSide : 2 * radius; }
};

} // namespace fitroom
