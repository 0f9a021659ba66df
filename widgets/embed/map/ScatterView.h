#pragma once

#include "core/data/Dataset.h"
#include "widgets/embed/map/MapDrag.h"
#include "widgets/embed/map/MapOverlay.h"
#include "widgets/embed/map/PointLayer.h"

#include <QWidget>

#include <cstdint>
#include <functional>
#include <vector>

namespace fitroom {

/// Points on a flat or a deep map, as dots or as their images.
///
/// Dragging moves the map, or turns it where it is deep (with the right button, or Shift, it moves
/// that too), or chooses a region. Arrows move or turn, with Shift always move; the wheel, + and -
/// zoom; 0 or a double click show all. While something moves it may be drawn roughly.
class ScatterView : public QWidget {
    Q_OBJECT
public:
    explicit ScatterView(QWidget* parent = nullptr);

    /// Whose pictures the points are, as indices into the data set; none: points without pictures.
    void setImages(DatasetPtr dataset, const std::vector<std::int32_t>& images);
    /// Other points, all of them shown plainly until setLook(), and seen whole.
    void setPoints(MapPoints points);
    /// The same points elsewhere. Seen whole as before, unless the user has moved the map.
    void movePoints(MapPoints points);
    [[nodiscard]] const MapPoints& points() const { return points_; }
    /// One entry for each point in both.
    void setLook(std::vector<QRgb> colours, std::vector<std::uint8_t> shown);
    void setSelected(std::vector<std::uint8_t> selected);
    /// Of two axes or three; none where axes mean nothing.
    void setAxisNames(const QStringList& names);
    void setLabels(std::vector<MapLabel> labels);
    /// What the card beside a point says, first line first.
    void setCardText(std::function<QStringList(int point)> text) { cardText_ = std::move(text); }

    void setTool(MapTool tool);
    void setSprites(bool sprites);
    void setContours(bool contours);
    /// 1 is the usual size.
    void setDotSize(double factor);

    void showAll();
    [[nodiscard]] const Camera& camera() const { return camera_; }
    /// As the user would move it.
    void setCamera(const Camera& camera);
    /// Puts a point in the middle, if it is not in sight.
    void reveal(int point);

    /// The point under the mouse, or -1.
    [[nodiscard]] int hovered() const { return hovered_; }
    /// Where a point is now, for tests.
    [[nodiscard]] QPointF pixelOf(std::size_t point) const;
    /// Whether what is seen is as fine as it gets, for tests.
    [[nodiscard]] bool isFine() const { return layer_->isFine(); }

    /// For pictures of the map: it is drawn as it is now if it was not yet.
    [[nodiscard]] const PointLayer& pointsNow();
    [[nodiscard]] PointLayer& layer() { return *layer_; }
    [[nodiscard]] MapFrame frame(double ratio) const;
    /// Whose pictures the points are, see setImages().
    [[nodiscard]] const DatasetPtr& dataset() const { return dataset_; }
    [[nodiscard]] const std::vector<std::int32_t>& images() const { return images_; }
    /// All that is over and around the points, but the mouse's card.
    void paintOverlay(QPainter& painter) const;

    [[nodiscard]] QSize sizeHint() const override { return {640, 480}; }

signals:
    /// A click on a point, or beside all of them: -1.
    void clicked(int point, Qt::KeyboardModifiers modifiers);
    void regionChosen(const std::vector<std::int32_t>& points, Qt::KeyboardModifiers modifiers);
    void toolChosen(fitroom::MapTool tool);
    /// To have more room, or to give it back.
    void roomRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] bool deep() const { return points_.dimensions > 2; }
    void redraw(bool moving);
    void drawNow();
    void showContours();
    void cameraMoved();
    void moveBy(const QPointF& way, bool turn);
    void updateArea();
    void hover(int point);
    void paintHovered(QPainter& painter);
    [[nodiscard]] bool turnByKey(QKeyEvent* event);

    DatasetPtr dataset_;
    std::vector<std::int32_t> images_;
    MapPoints points_;
    PointLayer* layer_;
    QStringList axisNames_;
    std::vector<MapLabel> labels_;
    std::vector<std::vector<QLineF>> contours_;
    std::function<QStringList(int)> cardText_;
    bool showsSprites_ = false;
    bool showsContours_ = false;
    double dotSize_ = 1;

    Camera camera_;
    double wholeScale_ = 1; ///< the camera's when all was seen
    bool whole_ = true;     ///< all is seen and shall be
    int hovered_ = -1;
    MapDrag drag_;
};

} // namespace fitroom
