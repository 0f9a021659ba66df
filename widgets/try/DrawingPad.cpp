#include "widgets/try/DrawingPad.h"

#include "widgets/image/DatasetImage.h"
#include "widgets/image/ImageView.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace fitroom {

namespace {
constexpr double kBrush = 2.4; // pixels of the drawing
constexpr int kMillisecondsATelling = 100;
} // namespace

DrawingPad::DrawingPad(QWidget* parent)
    : QWidget(parent), drawing_(kSide, kSide, QImage::Format_Grayscale8) {
    setObjectName(QStringLiteral("drawingPad"));
    setAccessibleName(tr("Drawing"));
    setToolTip(tr("Draw with the mouse; the right button rubs out, Delete clears"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    drawing_.fill(Qt::black);
    told_.setSingleShot(true);
    told_.setInterval(kMillisecondsATelling);
    told_.callOnTimeout(this, &DrawingPad::drawn);
}

QSize DrawingPad::sizeHint() const {
    return {10 * kSide, 10 * kSide};
}

void DrawingPad::clear() {
    drawing_.fill(Qt::black);
    empty_ = true;
    update();
    told_.start();
}

Picture DrawingPad::drawing() const {
    return toPicture(drawing_);
}

QRectF DrawingPad::field() const {
    return sharpRect(drawing_.size(), rect(), devicePixelRatioF());
}

QPointF DrawingPad::toDrawing(const QPointF& point) const {
    const QRectF place = field();
    return (point - place.topLeft()) * (kSide / place.width());
}

void DrawingPad::lineTo(const QPointF& point, bool rub) {
    QPainter painter(&drawing_);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(rub ? Qt::black : Qt::white, rub ? 2 * kBrush : kBrush, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    const QPointF to = toDrawing(point);
    // A line without length would leave no mark.
    painter.drawLine(last_, to == last_ ? to + QPointF(0.01, 0) : to);
    last_ = to;
    empty_ = empty_ && rub;
    update();
    if (!told_.isActive())
        told_.start();
}

void DrawingPad::mousePressEvent(QMouseEvent* event) {
    rubbing_ = event->button() == Qt::RightButton || (event->modifiers() & Qt::ControlModifier);
    last_ = toDrawing(event->position());
    lineTo(event->position(), rubbing_);
}

void DrawingPad::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() != Qt::NoButton)
        lineTo(event->position(), rubbing_);
}

void DrawingPad::mouseReleaseEvent(QMouseEvent* event) {
    event->accept();
}

void DrawingPad::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete)
        clear();
    else
        QWidget::keyPressEvent(event);
}

void DrawingPad::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.drawImage(field(), drawing_);
    painter.setPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid));
    painter.drawRect(field().adjusted(0, 0, -1, -1));
}

} // namespace fitroom
