#include "widgets/embed/map/ScatterView.h"

#include "widgets/embed/map/DensityContours.h"
#include "widgets/image/DatasetImage.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fitroom {

namespace {

constexpr double kReach = 10; // how near the mouse must come to a dot, in pixels
constexpr double kZoomStep = 1.25;
constexpr double kKeyStep = 48;      // pixels
constexpr double kContourWidth = 12; // pixels
constexpr int kContours = 5;
constexpr int kLargestSprite = 64;

/// Fewer points make larger dots.
double dotRadius(std::size_t points) {
    return std::clamp(3.4 - 0.35 * std::log10(double(points) + 1), 1.4, 3.4);
}

/// Sides that images are drawn in; few, since each is a size to be made anew.
int spriteStep(double side) {
    int step = 6;
    while (step * 1.25 <= side && step < kLargestSprite)
        step = int(std::ceil(step * 1.25));
    return std::min(step, kLargestSprite);
}

} // namespace

ScatterView::ScatterView(QWidget* parent) : QWidget(parent), layer_(new PointLayer(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Map of the points"));
    setMinimumSize(240, 200);
    connect(layer_, &PointLayer::settled, this, &ScatterView::showContours);
    connect(layer_, &PointLayer::refined, this, qOverload<>(&QWidget::update));
}

void ScatterView::setImages(DatasetPtr dataset, const std::vector<std::int32_t>& images) {
    dataset_ = std::move(dataset);
    images_ = images;
    layer_->setImages(dataset_, images);
    redraw(false);
}

void ScatterView::setPoints(MapPoints points) {
    points_ = std::move(points);
    MapLook& look = layer_->look();
    look.colours.assign(points_.size(), palette().color(QPalette::Text).rgb());
    look.shown.assign(points_.size(), 1);
    look.selected.assign(points_.size(), 0);
    labels_.clear();
    hovered_ = -1;
    camera_.rotation = {};
    if (deep()) // seen a little from above and from the side, so that its depth shows
        camera_.turn({-60, 40});
    showAll();
}

void ScatterView::movePoints(MapPoints points) {
    Q_ASSERT(points.size() == points_.size() && points.dimensions == points_.dimensions);
    points_ = std::move(points);
    hovered_ = -1;
    if (whole_)
        showAll();
    redraw(true);
}

void ScatterView::setLook(std::vector<QRgb> colours, std::vector<std::uint8_t> shown) {
    Q_ASSERT(colours.size() == points_.size() && shown.size() == points_.size());
    layer_->look().colours = std::move(colours);
    layer_->look().shown = std::move(shown);
    hover(-1);
    redraw(false);
}

void ScatterView::setSelected(std::vector<std::uint8_t> selected) {
    Q_ASSERT(selected.size() == points_.size());
    layer_->look().selected = std::move(selected);
    redraw(false);
}

void ScatterView::setAxisNames(const QStringList& names) {
    axisNames_ = names;
    setAccessibleDescription(names.join(QStringLiteral(", ")));
    updateArea();
}

void ScatterView::setLabels(std::vector<MapLabel> labels) {
    labels_ = std::move(labels);
    update();
}

void ScatterView::setTool(MapTool tool) {
    drag_.setTool(tool);
    setCursor(tool == MapTool::Move ? Qt::ArrowCursor : Qt::CrossCursor);
}

void ScatterView::setSprites(bool sprites) {
    showsSprites_ = sprites;
    redraw(false);
}

void ScatterView::setContours(bool contours) {
    showsContours_ = contours;
    if (!layer_->isStale() && !layer_->isMoving())
        showContours();
}

void ScatterView::setDotSize(double factor) {
    dotSize_ = factor;
    redraw(false);
}

void ScatterView::showAll() {
    camera_.area = mapArea(rect(), fontMetrics().height(), axisNames_.size() == 2);
    camera_.fit(points_);
    wholeScale_ = camera_.scale;
    whole_ = true;
    redraw(false);
}

void ScatterView::setCamera(const Camera& camera) {
    const QRectF area = camera_.area;
    camera_ = camera;
    // Kept in another window, it shows the same part of the map here.
    if (!camera.area.isEmpty())
        camera_.scale *=
            std::min(area.width() / camera.area.width(), area.height() / camera.area.height());
    camera_.area = area;
    whole_ = false;
    redraw(false);
}

void ScatterView::reveal(int point) {
    if (point < 0 || camera_.area.contains(pixelOf(std::size_t(point))))
        return;
    const auto [x, y, z] = points_.at(std::size_t(point));
    camera_.centre = {x, y, z};
    cameraMoved();
}

QPointF ScatterView::pixelOf(std::size_t point) const {
    const auto [x, y, z] = points_.at(point);
    return camera_.toPixel({x, y, z});
}

void ScatterView::updateArea() {
    const QRectF before = camera_.area;
    camera_.area = mapArea(rect(), fontMetrics().height(), axisNames_.size() == 2);
    if (whole_)
        showAll();
    else if (before.width() > 0) // keeps what is seen in proportion
        camera_.scale *= std::min(camera_.area.width() / before.width(),
                                  camera_.area.height() / before.height());
    redraw(false);
}

void ScatterView::redraw(bool moving) {
    layer_->change(moving);
    update();
}

MapFrame ScatterView::frame(double ratio) const {
    MapFrame frame;
    frame.area = camera_.area;
    frame.ratio = ratio;
    frame.radius = dotRadius(points_.size()) * dotSize_;
    frame.background = palette().color(QPalette::Base).rgb();
    frame.outline = palette().color(QPalette::Text).rgb();
    if (showsSprites_ && layer_->hasImages()) {
        // So large that they would cover the map three times over; nearer they grow, though more
        // slowly than the distances, so that they come apart.
        const double room = 3 * frame.area.width() * frame.area.height() / double(points_.size());
        frame.spriteSide =
            spriteStep(std::sqrt(room * std::max(camera_.scale / wholeScale_, 1e-3)) * dotSize_);
    }
    return frame;
}

void ScatterView::drawNow() {
    contours_.clear();
    layer_->draw(frame(devicePixelRatioF()), screenPoints(points_, camera_));
}

/// They are too dear for each step of a movement.
void ScatterView::showContours() {
    contours_.clear();
    if (showsContours_)
        contours_ = densityContours(layer_->places(), layer_->look().shown, camera_.area,
                                    kContourWidth, kContours);
    update();
}

const PointLayer& ScatterView::pointsNow() {
    if (layer_->isStale())
        drawNow();
    return *layer_;
}

void ScatterView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.drawImage(camera_.area, pointsNow().picture());
    paintOverlay(painter);
    if (drag_.isChoosing()) {
        QColor fill = palette().color(QPalette::Highlight);
        painter.setPen(QPen(fill, 1.5));
        fill.setAlphaF(0.15F);
        painter.setBrush(fill);
        painter.drawPolygon(drag_.region());
    }
    if (hovered_ >= 0)
        paintHovered(painter);
}

void ScatterView::paintHovered(QPainter& painter) {
    const auto point = std::size_t(hovered_);
    const QPointF place = layer_->places().at(point);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Text), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(place, 6, 6);
    const QImage picture =
        images_.empty() ? QImage() : imageView(*dataset_, std::size_t(images_[point]));
    paintCard(painter, palette(), place, rect(), picture,
              cardText_ ? cardText_(hovered_) : QStringList());
}

void ScatterView::paintOverlay(QPainter& painter) const {
    const QRectF& area = camera_.area;
    painter.setClipRect(area);
    paintContours(painter, palette(), contours_);
    paintLabels(painter, palette(), camera_, labels_);
    if (deep())
        paintTripod(painter, palette(), camera_, axisNames_);
    painter.setClipping(false);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5));
    if (axisNames_.size() == 2)
        paintAxes(painter, palette(), camera_, axisNames_);
}

void ScatterView::resizeEvent(QResizeEvent*) {
    updateArea();
}

void ScatterView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateArea();
    QWidget::changeEvent(event);
}

void ScatterView::hover(int point) {
    if (point == hovered_)
        return;
    hovered_ = point;
    update();
}

void ScatterView::cameraMoved() {
    whole_ = false;
    hover(-1);
    redraw(true);
}

void ScatterView::moveBy(const QPointF& way, bool turn) {
    if (turn && deep())
        camera_.turn(way);
    else
        camera_.pan(way);
    cameraMoved();
}

void ScatterView::mousePressEvent(QMouseEvent* event) {
    drag_.press(*event);
}

void ScatterView::mouseMoveEvent(QMouseEvent* event) {
    if (!drag_.isDown()) {
        const bool known = !layer_->isStale();
        hover(known
                  ? nearestPoint(layer_->places(), layer_->look().shown, event->position(), kReach)
                  : -1);
        return;
    }
    const std::optional<QPointF> way = drag_.move(event->position());
    if (!way)
        return;
    hover(-1);
    if (drag_.isChoosing())
        return update();
    setCursor(Qt::ClosedHandCursor);
    moveBy(*way, drag_.button() == Qt::LeftButton && !(event->modifiers() & Qt::ShiftModifier));
}

void ScatterView::mouseReleaseEvent(QMouseEvent* event) {
    if (!drag_.isDown() || event->button() != drag_.button())
        return;
    const PointLayer& points = pointsNow(); // a change may not have been painted yet
    if (drag_.isChoosing())
        emit regionChosen(pointsInside(points.places(), points.look().shown, drag_.region()),
                          event->modifiers());
    else if (!drag_.isDragging() && drag_.button() == Qt::LeftButton)
        emit clicked(nearestPoint(points.places(), points.look().shown, event->position(), kReach),
                     event->modifiers());
    drag_.end();
    setTool(drag_.tool()); // and its cursor
    update();
}

void ScatterView::mouseDoubleClickEvent(QMouseEvent*) {
    showAll();
}

void ScatterView::leaveEvent(QEvent*) {
    hover(-1);
}

void ScatterView::wheelEvent(QWheelEvent* event) {
    camera_.zoom(std::pow(kZoomStep, event->angleDelta().y() / 120.0), event->position());
    cameraMoved();
    event->accept();
}

bool ScatterView::turnByKey(QKeyEvent* event) {
    const bool turn = !(event->modifiers() & Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        moveBy({kKeyStep, 0}, turn);
        return true;
    case Qt::Key_Right:
        moveBy({-kKeyStep, 0}, turn);
        return true;
    case Qt::Key_Up:
        moveBy({0, kKeyStep}, turn);
        return true;
    case Qt::Key_Down:
        moveBy({0, -kKeyStep}, turn);
        return true;
    default:
        return false;
    }
}

void ScatterView::keyPressEvent(QKeyEvent* event) {
    if (turnByKey(event))
        return;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        camera_.zoom(kZoomStep, camera_.area.center());
        cameraMoved();
        break;
    case Qt::Key_Minus:
        camera_.zoom(1 / kZoomStep, camera_.area.center());
        cameraMoved();
        break;
    case Qt::Key_0:
    case Qt::Key_Home:
        showAll();
        break;
    case Qt::Key_M:
        emit toolChosen(MapTool::Move);
        break;
    case Qt::Key_R:
        emit toolChosen(MapTool::Rectangle);
        break;
    case Qt::Key_L:
        emit toolChosen(MapTool::Lasso);
        break;
    case Qt::Key_F:
        emit roomRequested();
        break;
    case Qt::Key_Escape:
        emit clicked(-1, Qt::NoModifier);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace fitroom
