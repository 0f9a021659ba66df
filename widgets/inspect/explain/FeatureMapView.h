#pragma once

#include "core/explain/FeatureMaps.h"
#include "widgets/inspect/explain/FeatureMapLayout.h"

#include <QAbstractScrollArea>
#include <QStringList>

namespace fitroom {

/// What every layer makes of an image, all channels, 16 to a row, smooth with any number of them:
/// only what is seen is painted, straight from the values.
///
/// Arrows go from map to map, Page keys from layer to layer, + and - and Ctrl+wheel zoom.
class FeatureMapView : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// Which values the colours stretch over.
    enum class Scaling { Layer, Channel };
    static constexpr double kZooms[] = {1, 1.5, 2, 3, 4, 6, 8};

    explicit FeatureMapView(QWidget* parent = nullptr);

    /// The layers with a title each. The place scrolled to stays when the shapes are the same.
    void setMaps(std::vector<LayerMaps> layers, const QStringList& titles);
    void setScaling(Scaling scaling);
    [[nodiscard]] int zoomLevel() const { return zoom_; }
    void setZoomLevel(int level);
    void scrollToLayer(int layer);

    /// Where a map is in the viewport, for tests; may be out of sight.
    [[nodiscard]] QRect mapRect(const ChannelPlace& place) const;
    /// What is said of a map: its layer, channel, and least, mean and greatest value.
    [[nodiscard]] QString describe(const ChannelPlace& place) const;

signals:
    /// The mouse, or the keyboard, has come to a map; empty when it has left.
    void pointedAt(const QString& sentence);
    void zoomChanged(int level);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    struct Range {
        float low = 0;
        float high = 0;
        float mean = 0;
    };
    struct Layer {
        LayerMaps maps;
        QString title;
        Range range;
        std::vector<Range> channels;
    };

    static Range rangeOf(std::span<const float> values);
    [[nodiscard]] std::span<const float> values(const ChannelPlace& place) const;
    void arrange();
    void moveTo(const ChannelPlace& place);
    [[nodiscard]] ChannelPlace placeAfterKey(int key) const;
    [[nodiscard]] QPointF origin() const; ///< of the viewport, in the layout
    void paintTitle(QPainter& painter, int layer) const;
    void paintMap(QPainter& painter, const ChannelPlace& place) const;

    std::vector<Layer> layers_;
    FeatureMapLayout layout_;
    Scaling scaling_ = Scaling::Layer;
    int zoom_ = 0;
    std::optional<ChannelPlace> current_;
};

} // namespace fitroom
