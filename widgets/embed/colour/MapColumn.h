#pragma once

#include "core/data/Dataset.h"
#include "core/evaluation/ImageScores.h"

#include <QColor>
#include <QRgb>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace fitroom {

/// Something known of each point of a map, to colour and to find points by: one of a few names, or
/// a number.
struct MapColumn {
    QString id;                  ///< the same in every language, for bookmarks
    QString name;                ///< for people
    std::vector<float> values;   ///< a number or a name's index for each point; NaN: not known
    QStringList categories = {}; ///< the names; none: it is a number

    [[nodiscard]] bool isNumber() const { return categories.isEmpty(); }
    /// What it says of a point: a name, a number in the user's way of writing, or "–".
    [[nodiscard]] QString textOf(std::size_t point) const;
};

/// What is known of images: class, what the net says of them (where `scores` are), and how well
/// each keeps its neighbours (where `preservation` is there, one for each image, 0 to 1).
std::vector<MapColumn> imageColumns(const Dataset& dataset, const std::vector<std::int32_t>& images,
                                    const ImageScores& scores,
                                    const std::vector<float>& preservation);

/// Between which numbers a scale of colours runs: all but the one in a hundred at either end, which
/// would leave little of it to the others. Both 0 when nothing is known.
struct ColourRange {
    double low = 0;
    double high = 0;
};
ColourRange colourRange(const MapColumn& column);

/// Of each point; `unknown` where nothing is known.
std::vector<QRgb> columnColours(const MapColumn& column, QRgb unknown);

} // namespace fitroom
