#include "widgets/try/GarmentCanvas.h"

#include "widgets/try/GarmentMarks.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fitroom {

namespace {

constexpr int kLargeStep = 8; // pixels of the photo an arrow key moves things with Ctrl
constexpr double kLeastMove = 0.5;

/// The mask as it will be once strokes are in it that were drawn since.
GarmentMask expectedMask(const PhotoSteps& steps, const GarmentHints& now) {
    GarmentMask mask = steps.mask;
    const std::vector<BrushStroke>& known = steps.hints.strokes;
    const bool more = now.box == steps.hints.box && now.strokes.size() > known.size() &&
                      std::equal(known.begin(), known.end(), now.strokes.begin());
    for (std::size_t i = known.size(); more && i < now.strokes.size(); ++i)
        paint(now.strokes[i], mask);
    return mask;
}

bool largeEnough(const PhotoBox& box, const QSize& photo) {
    return box.width() >= std::min(kLeastBoxSide, photo.width()) &&
           box.height() >= std::min(kLeastBoxSide, photo.height());
}

} // namespace

GarmentCanvas::GarmentCanvas(QWidget* parent) : ImageView(parent) {
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
}

void GarmentCanvas::showPhoto(const QImage& picture) {
    cancel();
    mask_.reset();
    box_.reset();
    setFocusPolicy(Qt::NoFocus);
    unsetCursor();
    setToolTip(tr("The photo as it came"));
    setAccessibleDescription({});
    setImage(picture);
}

void GarmentCanvas::showGarment(int photo, const QImage& picture, const PhotoSteps& steps,
                                const GarmentHints& hints) {
    if (!mask_ || photo != photo_) {
        drag_.reset();
        stroke_.reset();
        cursor_ = {steps.mask.width / 2.0, steps.mask.height / 2.0};
        keyStep_ = KeyStep::None;
        setCursor(Qt::CrossCursor);
    }
    if (hints != hints_) // somebody else changed them
        keyStep_ = KeyStep::None;
    photo_ = photo;
    hints_ = hints;
    mask_ = expectedMask(steps, hints);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Drag the box, or paint, to correct what was found"));
    setImage(picture);
    if (!drag_)
        setBox(hints.box ? hints.box : boxAround(*mask_));
    showPainted();
}

void GarmentCanvas::setTool(Tool tool) {
    cancel();
    tool_ = tool;
    keyStep_ = KeyStep::None;
    setCursor(Qt::CrossCursor);
    update();
}

void GarmentCanvas::setBrush(int radius) {
    brush_ = radius;
    update();
}

QSize GarmentCanvas::photoSize() const {
    return mask_ ? QSize(mask_->width, mask_->height) : QSize(1, 1);
}

double GarmentCanvas::scale() const {
    return pictureRect().width() / photoSize().width();
}

QPointF GarmentCanvas::toScreen(const PhotoPoint& place) const {
    return pictureRect().topLeft() + QPointF(place.x, place.y) * scale();
}

PhotoPoint GarmentCanvas::toPhoto(const QPointF& point) const {
    const QPointF place = (point - pictureRect().topLeft()) / scale();
    return {place.x(), place.y()};
}

QRectF GarmentCanvas::screenBox() const {
    if (!box_)
        return {};
    return {toScreen({double(box_->left), double(box_->top)}),
            toScreen({double(box_->right), double(box_->bottom)})};
}

/// Brings painted_ and its veil up to date.
void GarmentCanvas::showPainted() {
    if (!mask_)
        return;
    painted_ = *mask_;
    if (stroke_)
        paint(*stroke_, painted_);
    veil_ = garmentVeil(painted_, palette().color(QPalette::Window),
                        palette().color(QPalette::Highlight));
    update();
}

void GarmentCanvas::setBox(const std::optional<PhotoBox>& box) {
    box_ = box;
    setAccessibleDescription(box ? tr("The box begins at %1, %2 and is %3 × %4 pixels large.")
                                       .arg(box->left)
                                       .arg(box->top)
                                       .arg(box->width())
                                       .arg(box->height())
                                 : tr("Nothing is left of the garment."));
    update();
}

void GarmentCanvas::choose(GarmentHints hints, bool continued) {
    hints_ = hints;
    emit hintsChosen(hints, continued);
}

void GarmentCanvas::mousePressEvent(QMouseEvent* event) {
    const bool left = event->button() == Qt::LeftButton;
    if (!mask_ || drag_ || stroke_ || (!left && event->button() != Qt::RightButton))
        return event->ignore();
    keyStep_ = KeyStep::None;
    if (brushing()) {
        cursor_ = toPhoto(event->position());
        return beginStroke((tool_ == Tool::Add) == left);
    }
    if (!left)
        return event->ignore();
    const bool anew = event->modifiers() & Qt::ControlModifier;
    drag_ = Drag{anew || !box_ ? BoxGrip() : gripAt(screenBox(), event->position()),
                 toPhoto(event->position()), box_};
}

void GarmentCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (!mask_)
        return;
    if (drag_)
        dragTo(toPhoto(event->position()));
    else if (stroke_ && event->buttons() != Qt::NoButton)
        strokeTo(toPhoto(event->position()));
    else if (!stroke_)
        updatePointer(event->position());
}

void GarmentCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (mask_ && event->buttons() == Qt::NoButton)
        finish();
}

void GarmentCanvas::updatePointer(const QPointF& point) {
    if (brushing()) {
        cursor_ = toPhoto(point);
        update();
    } else {
        setCursor(cursorOf(box_ ? gripAt(screenBox(), point) : BoxGrip()));
    }
}

void GarmentCanvas::dragTo(const PhotoPoint& place) {
    const QSize size = photoSize();
    if (drag_->grip.none())
        return setBox(boxBetween(drag_->from, place, size));
    setBox(moved(*drag_->before, drag_->grip, int(std::lround(place.x - drag_->from.x)),
                 int(std::lround(place.y - drag_->from.y)), size));
}

void GarmentCanvas::beginStroke(bool adds) {
    stroke_ = BrushStroke{adds, double(brush_), {cursor_}};
    showPainted();
}

void GarmentCanvas::strokeTo(const PhotoPoint& place) {
    const PhotoPoint last = stroke_->points.back();
    if (std::hypot(place.x - last.x, place.y - last.y) < kLeastMove)
        return;
    cursor_ = place;
    stroke_->points.push_back(place);
    showPainted();
}

/// The mouse button or the key was let go.
void GarmentCanvas::finish() {
    GarmentHints hints = hints_;
    if (stroke_) {
        hints.strokes.push_back(*stroke_);
        paint(*stroke_, *mask_);
        stroke_.reset();
        return choose(std::move(hints));
    }
    if (!drag_)
        return;
    const Drag drag = *drag_;
    drag_.reset();
    // A click is no box.
    if (box_ == drag.before || !box_ || !largeEnough(*box_, photoSize()))
        return setBox(drag.before);
    hints.box = box_;
    choose(std::move(hints));
}

void GarmentCanvas::cancel() {
    if (drag_)
        setBox(drag_->before);
    drag_.reset();
    stroke_.reset();
    showPainted();
}

void GarmentCanvas::keyPressEvent(QKeyEvent* event) {
    const bool dragging = drag_ || (stroke_ && event->key() == Qt::Key_Escape);
    if (!mask_ || (drag_ && event->key() != Qt::Key_Escape) ||
        (event->key() == Qt::Key_Escape && !dragging))
        return ImageView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Escape:
        return cancel();
    case Qt::Key_Left:
        return arrow(-1, 0, event->modifiers());
    case Qt::Key_Right:
        return arrow(1, 0, event->modifiers());
    case Qt::Key_Up:
        return arrow(0, -1, event->modifiers());
    case Qt::Key_Down:
        return arrow(0, 1, event->modifiers());
    case Qt::Key_Space:
        if (brushing() && !stroke_ && !event->isAutoRepeat())
            beginStroke(tool_ == Tool::Add);
        return;
    default:
        if (!chooseByKey(event->key()))
            ImageView::keyPressEvent(event);
    }
}

bool GarmentCanvas::chooseByKey(int key) {
    switch (key) {
    case Qt::Key_B:
        emit toolChosen(Tool::Box);
        return true;
    case Qt::Key_Plus:
        emit toolChosen(Tool::Add);
        return true;
    case Qt::Key_Minus:
        emit toolChosen(Tool::Remove);
        return true;
    case Qt::Key_PageUp:
        emit brushChosen(std::min(brush_ + 1, kMostBrush));
        return true;
    case Qt::Key_PageDown:
        emit brushChosen(std::max(brush_ - 1, kLeastBrush));
        return true;
    default:
        return false;
    }
}

void GarmentCanvas::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat() && stroke_)
        finish();
    else
        ImageView::keyReleaseEvent(event);
}

void GarmentCanvas::arrow(int dx, int dy, Qt::KeyboardModifiers modifiers) {
    const int step = modifiers & Qt::ControlModifier ? kLargeStep : 1;
    if (brushing()) {
        const PhotoPoint place{std::clamp(cursor_.x + dx * step, 0.0, double(mask_->width)),
                               std::clamp(cursor_.y + dy * step, 0.0, double(mask_->height))};
        if (stroke_)
            return strokeTo(place);
        cursor_ = place;
        return update();
    }
    if (!box_)
        return;
    const KeyStep kind = modifiers & Qt::ShiftModifier ? KeyStep::Resize : KeyStep::Move;
    const BoxGrip grip = kind == KeyStep::Resize ? BoxGrip{false, false, true, true}
                                                 : BoxGrip{true, true, true, true};
    const PhotoBox box = moved(*box_, grip, dx * step, dy * step, photoSize());
    if (box == *box_)
        return;
    const bool continued = keyStep_ == kind;
    keyStep_ = kind;
    setBox(box);
    GarmentHints hints = hints_;
    hints.box = box;
    choose(std::move(hints), continued);
}

void GarmentCanvas::leaveEvent(QEvent* event) {
    update(); // the brush is no longer over it
    ImageView::leaveEvent(event);
}

void GarmentCanvas::focusInEvent(QFocusEvent* event) {
    update();
    ImageView::focusInEvent(event);
}

void GarmentCanvas::focusOutEvent(QFocusEvent* event) {
    keyStep_ = KeyStep::None;
    if (stroke_)
        cancel(); // the key may be let go elsewhere
    update();
    ImageView::focusOutEvent(event);
}

void GarmentCanvas::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        showPainted();
    ImageView::changeEvent(event);
}

void GarmentCanvas::paintEvent(QPaintEvent* event) {
    ImageView::paintEvent(event);
    if (!mask_)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(pictureRect(), veil_);
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(pictureRect().adjusted(1, 1, -1, -1));
    }
    if (!brushing() && box_)
        drawGarmentBox(painter, screenBox(), drag_ || hints_.box,
                       palette().color(QPalette::Highlight));
    if (brushing() && (underMouse() || hasFocus()))
        drawBrush(painter, toScreen(cursor_), brush_ * scale(),
                  stroke_ ? stroke_->adds : tool_ == Tool::Add);
}

} // namespace fitroom
