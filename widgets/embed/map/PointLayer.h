#pragma once

#include "widgets/embed/map/MapPainter.h"
#include "widgets/embed/map/gl/MapDrawing.h"

#include <QBasicTimer>
#include <QObject>

#include <memory>
#include <optional>

namespace fitroom {

/// The points of a map as a picture. OpenGL draws them at once where a graphics card does it; else
/// they are drawn by software: at once if that is quick, else roughly while something moves, and
/// finely, little by little, when nothing does.
class PointLayer : public QObject {
    Q_OBJECT
public:
    explicit PointLayer(QObject* parent);
    ~PointLayer() override;

    /// Before the first picture: what shall draw.
    void setDrawing(MapDrawing wish) { wish_ = wish; }
    [[nodiscard]] bool usesOpenGl() const { return gl_ != nullptr; }

    void setImages(DatasetPtr dataset, const std::vector<std::int32_t>& images);
    [[nodiscard]] bool hasImages() const { return !sprites_.empty(); }
    /// What is drawn follows with the next draw().
    [[nodiscard]] MapLook& look() { return look_; }
    [[nodiscard]] const MapLook& look() const { return look_; }
    /// Where the points were drawn last.
    [[nodiscard]] const ScreenPoints& places() const { return places_; }

    /// The picture that is shown is of before a change. `moving`: there will be another change in
    /// a moment.
    void change(bool moving);
    [[nodiscard]] bool isStale() const { return stale_; }
    void draw(const MapFrame& frame, ScreenPoints places);
    [[nodiscard]] const QImage& picture() const { return picture_; }
    /// Whether the picture is as fine as it gets.
    [[nodiscard]] bool isFine() const { return fine_; }
    [[nodiscard]] bool isMoving() const { return moving_; }
    /// Another picture of the same points, finely.
    [[nodiscard]] QImage finePicture(const MapFrame& frame) const;

signals:
    /// Nothing moves any more.
    void settled();
    /// The picture is finer than before.
    void refined();

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    void drawBySoftware(const MapFrame& frame);
    [[nodiscard]] bool drawByOpenGl(const MapFrame& frame);
    void refine();
    void drawOn();

    MapLook look_;
    ScreenPoints places_;
    MapFrame frame_;
    DatasetPtr dataset_;
    std::vector<std::int32_t> images_;
    SpriteAtlas sprites_;
    MapPainter painter_;
    std::optional<MapDrawing> wish_ = wantedMapDrawing(); ///< nothing once it was tried
    std::unique_ptr<GlPainter> gl_;
    QImage picture_;
    bool stale_ = true;
    bool moving_ = false;
    bool fine_ = false;
    bool begun_ = false; ///< the fine picture
    QBasicTimer still_;  ///< until nothing has moved for a while
    QBasicTimer slice_;  ///< between pieces of a fine picture
};

} // namespace fitroom
