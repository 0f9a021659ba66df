#pragma once

#include <QRectF>

#include <cstdint>
#include <optional>
#include <vector>

namespace fitroom {

/// One channel of one layer.
struct ChannelPlace {
    int layer = 0;
    int channel = 0;
    bool operator==(const ChannelPlace&) const = default;
};

/// Where the maps of all layers are: under each layer's title its maps, 16 to a row; the values of
/// a layer without rows and columns as small squares, 64 to a row. All in device-independent
/// pixels, from the left upper corner of the whole.
class FeatureMapLayout {
public:
    static constexpr int kMapsInRow = 16;
    static constexpr int kValuesInRow = 64;

    /// The layers' shapes, {C, H, W} or {features}.
    void setShapes(std::vector<std::vector<std::int64_t>> shapes);
    /// At zoom 1 the 16 maps of a row fill `width`.
    void setRoom(double width, double titleHeight, double zoom);

    [[nodiscard]] int layers() const { return int(shapes_.size()); }
    [[nodiscard]] int channels(int layer) const;
    [[nodiscard]] int columns(int layer) const;
    [[nodiscard]] double width() const;
    [[nodiscard]] double height() const;
    [[nodiscard]] QRectF titleRect(int layer) const;
    [[nodiscard]] QRectF rect(const ChannelPlace& place) const;
    /// The map at a point; nothing between maps.
    [[nodiscard]] std::optional<ChannelPlace> at(const QPointF& point) const;

    /// The layers, and of one layer the channels from first to before end, that show between two
    /// heights.
    struct Range {
        int first = 0;
        int end = 0;
    };
    [[nodiscard]] Range layersIn(double top, double bottom) const;
    [[nodiscard]] Range channelsIn(int layer, double top, double bottom) const;

private:
    [[nodiscard]] QSizeF cell(int layer) const;
    [[nodiscard]] double gap(int layer) const;
    [[nodiscard]] double top(int layer) const; ///< of the first row of maps

    std::vector<std::vector<std::int64_t>> shapes_;
    std::vector<double> tops_; ///< of the titles, and the end of the last layer
    double side_ = 24;
    double titleHeight_ = 24;
};

} // namespace fitroom
