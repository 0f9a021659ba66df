#include "widgets/embed/map/PointLayer.h"

#include "widgets/embed/map/gl/GlPainter.h"

#include <QTimerEvent>

namespace fitroom {

namespace {

constexpr std::int64_t kQuickCost = 12'000'000; // pixels drawn at once without being felt
constexpr std::size_t kQuickToSort = 200'000;   ///< points
constexpr int kStillAfter = 150;                // milliseconds
constexpr int kSlice = 12;                      // milliseconds of drawing at a time
constexpr int kFrame = 16;                      // milliseconds a picture may take to be quick

} // namespace

PointLayer::PointLayer(QObject* parent) : QObject(parent) {}

PointLayer::~PointLayer() = default;

void PointLayer::setImages(DatasetPtr dataset, const std::vector<std::int32_t>& images) {
    dataset_ = std::move(dataset);
    images_ = images;
    sprites_.setImages(dataset_, images);
    if (gl_)
        gl_->setImages(dataset_, images);
}

void PointLayer::change(bool moving) {
    slice_.stop();
    stale_ = true;
    moving_ = moving;
    if (moving)
        still_.start(kStillAfter, this);
}

void PointLayer::draw(const MapFrame& frame, ScreenPoints places) {
    stale_ = false;
    frame_ = frame;
    places_ = std::move(places);
    MapFrame quick = frame;
    quick.sorted = places_.depth.empty() || places_.size() < kQuickToSort;
    if (!drawByOpenGl(quick))
        drawBySoftware(quick);
    if (!moving_)
        refine();
}

bool PointLayer::drawByOpenGl(const MapFrame& frame) {
    if (wish_) {
        gl_ = glPainterFor(*std::exchange(wish_, std::nullopt));
        if (gl_)
            gl_->setImages(dataset_, images_);
    }
    if (!gl_)
        return false;
    QImage drawn = gl_->draw(frame, places_, look_);
    if (drawn.isNull()) {
        gl_.reset(); // it has failed, and the software never does
        return false;
    }
    picture_ = std::move(drawn);
    fine_ = frame.sorted;
    return true;
}

void PointLayer::drawBySoftware(const MapFrame& frame) {
    painter_.begin(frame, places_, look_, &sprites_);
    const bool quick = frame.sorted && painter_.cost() < kQuickCost;
    fine_ = quick && painter_.advance(QDeadlineTimer(kFrame));
    if (!fine_)
        painter_.finishRoughly();
    picture_ = painter_.picture();
}

void PointLayer::refine() {
    begun_ = false;
    if (!fine_)
        slice_.start(0, this);
    emit settled();
}

void PointLayer::drawOn() {
    if (gl_ && drawByOpenGl(frame_)) {
        slice_.stop();
        emit refined();
        return;
    }
    if (!begun_) {
        painter_.begin(frame_, places_, look_, &sprites_);
        begun_ = true;
        return;
    }
    if (!painter_.advance(QDeadlineTimer(kSlice)))
        return;
    slice_.stop();
    fine_ = true;
    picture_ = painter_.picture();
    emit refined();
}

QImage PointLayer::finePicture(const MapFrame& frame) const {
    MapPainter painter;
    SpriteAtlas sprites = sprites_; // in another size than those on the screen
    painter.begin(frame, places_, look_, &sprites);
    painter.advance(QDeadlineTimer(QDeadlineTimer::Forever));
    return painter.picture();
}

void PointLayer::timerEvent(QTimerEvent* event) {
    if (event->timerId() == slice_.timerId()) {
        drawOn();
    } else if (event->timerId() == still_.timerId()) {
        still_.stop();
        moving_ = false;
        if (!stale_)
            refine();
    }
}

} // namespace fitroom
