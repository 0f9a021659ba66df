#include "widgets/embed/ScatterView.h"

#include "widgets/embed/DotPainter.h"
#include "widgets/image/DatasetImage.h"
#include "widgets/theme/Colours.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fitroom {

namespace {

constexpr double kReach = 10; // how near the mouse must come to a dot, in pixels
constexpr double kZoomStep = 1.25;
constexpr double kOpacity = 0.8;
constexpr int kCard = 84; // side of the picture shown while hovering

/// Fewer points make larger dots.
double dotRadius(std::size_t points) {
    return std::clamp(3.4 - 0.35 * std::log10(double(points) + 1), 1.4, 3.4);
}

} // namespace

ScatterView::ScatterView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Map of the images"));
    setMinimumSize(240, 200);
}

void ScatterView::setDataset(DatasetPtr dataset) {
    dataset_ = std::move(dataset);
    points_ = {};
    selected_.clear();
    hovered_ = -1;
    redraw();
}

void ScatterView::setPoints(MapPoints points, bool fit) {
    const std::vector<std::int32_t> kept = selection();
    points_ = std::move(points);
    hovered_ = -1;
    setSelection(kept);
    placed_ = placed_ && !fit;
    if (!placed_)
        showAll();
    redraw();
}

void ScatterView::setAxisNames(const QString& x, const QString& y) {
    xName_ = x;
    yName_ = y;
    setAccessibleDescription(tr("Across: %1. Up: %2.").arg(x, y));
    update();
}

void ScatterView::setHiddenClasses(std::vector<bool> hidden) {
    hiddenClasses_ = std::move(hidden);
    hover(-1);
    redraw();
}

void ScatterView::setSelection(const std::vector<std::int32_t>& images) {
    std::vector<std::int32_t> sorted = images;
    std::sort(sorted.begin(), sorted.end());
    selected_.assign(points_.size(), false);
    for (std::size_t i = 0; i < points_.size(); ++i)
        selected_[i] = std::binary_search(sorted.begin(), sorted.end(), points_.images[i]);
    update();
}

std::vector<std::int32_t> ScatterView::selection() const {
    std::vector<std::int32_t> images;
    for (std::size_t i = 0; i < selected_.size(); ++i)
        if (selected_[i])
            images.push_back(points_.images[i]);
    return images;
}

void ScatterView::showAll() {
    view_.area = plotArea();
    view_.fit(points_.bounds());
    placed_ = points_.size() > 0 && isVisible();
    redraw();
}

std::int32_t ScatterView::hoveredImage() const {
    return hovered_ >= 0 ? points_.images[std::size_t(hovered_)] : -1;
}

QPointF ScatterView::pixelOf(std::size_t point) const {
    return view_.toPixel(points_.places[point]);
}

QRectF ScatterView::plotArea() const {
    const int line = fontMetrics().height();
    return QRectF(rect()).adjusted(2 * line + 3 * spacing::kTight + 24, 1, -1,
                                   -2 * line - 3 * spacing::kTight);
}

bool ScatterView::hidden(std::size_t point) const {
    const auto label = std::size_t(points_.labels[point]);
    return label < hiddenClasses_.size() && hiddenClasses_[label];
}

int ScatterView::nearestPoint(const QPointF& pixel) const {
    const QPointF place = view_.toMap(pixel);
    double best = std::pow(kReach / view_.scale, 2);
    int nearest = -1;
    for (std::size_t i = 0; i < points_.size(); ++i) {
        const QPointF away = points_.places[i] - place;
        const double distance = QPointF::dotProduct(away, away);
        if (distance <= best && !hidden(i)) {
            best = distance;
            nearest = int(i);
        }
    }
    return nearest;
}

void ScatterView::redraw() {
    buffer_ = {};
    update();
}

void ScatterView::drawDots() {
    const double ratio = devicePixelRatioF();
    buffer_ = QImage((view_.area.size() * ratio).toSize(), QImage::Format_RGB32);
    const QColor base = palette().color(QPalette::Base);
    buffer_.fill(base);
    std::vector<QRgb> colours;
    const int classes = dataset_ ? dataset_->classCount() : 0;
    for (int label = 0; label < classes; ++label)
        colours.push_back(classColour(label).rgb());
    const DotPainter dots(dotRadius(points_.size()) * ratio, kOpacity);
    for (std::size_t i = 0; i < points_.size(); ++i)
        if (!hidden(i))
            dots.draw(buffer_, (pixelOf(i) - view_.area.topLeft()) * ratio,
                      colours[std::size_t(points_.labels[i])]);
    buffer_.setDevicePixelRatio(ratio);
}

void ScatterView::paintEvent(QPaintEvent*) {
    const QSize wanted = (view_.area.size() * devicePixelRatioF()).toSize();
    if (buffer_.isNull() || buffer_.size() != wanted)
        drawDots();
    QPainter painter(this);
    painter.drawImage(view_.area.topLeft(), buffer_);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    painter.setClipRect(view_.area);
    paintSelection(painter);
    painter.setClipping(false);
    paintHover(painter);
}

void ScatterView::paintAxes(QPainter& painter) const {
    const QRectF area = view_.area;
    const int line = fontMetrics().height();
    const QColor muted = palette().color(QPalette::PlaceholderText);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
    const QPointF low = view_.toMap(area.bottomLeft());
    const QPointF high = view_.toMap(area.topRight());
    const QLocale locale;
    painter.setPen(muted);
    for (const double tick : roundTicks(low.x(), high.x(), std::max(2, int(area.width() / 90)))) {
        const double x = view_.toPixel({tick, 0}).x();
        if (x < area.left() + 8 || x > area.right() - 8)
            continue; // its number would stick out
        painter.drawText(QRectF(x - 40, area.bottom() + spacing::kTight, 80, line), Qt::AlignCenter,
                         locale.toString(tick, 'g', 4));
    }
    for (const double tick : roundTicks(low.y(), high.y(), std::max(2, int(area.height() / 60)))) {
        const double y = view_.toPixel({0, tick}).y();
        if (y < area.top() + line / 2.0 || y > area.bottom() - line / 2.0)
            continue;
        painter.drawText(QRectF(0, y - line / 2.0, area.left() - spacing::kTight, line),
                         Qt::AlignRight | Qt::AlignVCenter, locale.toString(tick, 'g', 4));
    }
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRectF(area.left(), height() - line, area.width(), line), Qt::AlignCenter,
                     xName_);
    painter.save();
    painter.translate(line / 2.0, area.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-area.height() / 2, -line / 2.0, area.height(), line), Qt::AlignCenter,
                     yName_);
    painter.restore();
}

void ScatterView::paintSelection(QPainter& painter) const {
    const double radius = dotRadius(points_.size()) + 2.5;
    painter.setPen(QPen(palette().color(QPalette::Text), 1.5));
    painter.setBrush(Qt::NoBrush);
    for (std::size_t i = 0; i < selected_.size(); ++i)
        if (selected_[i] && !hidden(i) && view_.area.contains(pixelOf(i)))
            painter.drawEllipse(pixelOf(i), radius, radius);
}

/// A card with the image and its class beside the dot under the mouse.
void ScatterView::paintHover(QPainter& painter) const {
    if (hovered_ < 0)
        return;
    const auto image = std::size_t(hoveredImage());
    const QPointF at = pixelOf(std::size_t(hovered_));
    const QString name =
        QString::fromStdString(dataset_->classNames()[std::size_t(dataset_->label(image))]);
    const QString index = tr("Image %1").arg(QLocale().toString(qulonglong(image)));
    const int line = fontMetrics().height();
    const int width = std::max({kCard, fontMetrics().horizontalAdvance(name),
                                fontMetrics().horizontalAdvance(index)}) +
                      2 * spacing::kNormal;
    QRectF card(at + QPointF(14, 14), QSizeF(width, kCard + 2 * line + 2.5 * spacing::kNormal));
    if (card.right() > rect().right())
        card.moveRight(at.x() - 14);
    if (card.bottom() > rect().bottom())
        card.moveBottom(at.y() - 14);

    painter.setPen(QPen(palette().color(QPalette::Text), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, 6, 6);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRoundedRect(card, 4, 4);
    const QRectF room(card.left() + spacing::kNormal, card.top() + spacing::kNormal,
                      card.width() - 2 * spacing::kNormal, kCard);
    const QImage picture = imageView(*dataset_, image);
    painter.drawImage(QRectF(room.center().x() - kCard / 2.0, room.top(), kCard, kCard), picture);
    painter.setPen(palette().color(QPalette::ToolTipText));
    QRectF words(room.left(), room.bottom() + spacing::kTight, room.width(), line);
    painter.drawText(words, Qt::AlignCenter, name);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(words.translated(0, line), Qt::AlignCenter, index);
}

void ScatterView::resizeEvent(QResizeEvent*) {
    const QRectF before = view_.area;
    view_.area = plotArea();
    if (!placed_)
        showAll();
    else if (before.width() > 0) // keeps what is seen in proportion
        view_.scale *=
            std::min(view_.area.width() / before.width(), view_.area.height() / before.height());
    redraw();
}

void ScatterView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        view_.area = plotArea();
        redraw();
    }
    QWidget::changeEvent(event);
}

void ScatterView::hover(int point) {
    if (point == hovered_)
        return;
    hovered_ = point;
    update();
}

void ScatterView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    pressed_ = dragged_ = event->position();
    dragging_ = false;
}

void ScatterView::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton)) {
        hover(nearestPoint(event->position()));
        return;
    }
    const QPointF way = event->position() - pressed_;
    if (!dragging_ && way.manhattanLength() < QApplication::startDragDistance())
        return;
    dragging_ = true;
    hover(-1);
    setCursor(Qt::ClosedHandCursor);
    view_.centre += view_.toMap(dragged_) - view_.toMap(event->position());
    dragged_ = event->position();
    redraw();
}

void ScatterView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    unsetCursor();
    if (!dragging_)
        click(event->position(), event->modifiers());
    dragging_ = false;
}

void ScatterView::click(const QPointF& pixel, Qt::KeyboardModifiers modifiers) {
    const int point = nearestPoint(pixel);
    const bool adds = modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    if (!adds)
        selected_.assign(points_.size(), false);
    if (point >= 0)
        selected_[std::size_t(point)] =
            !(modifiers & Qt::ControlModifier) || !selected_[std::size_t(point)];
    update();
    emit selectionChanged();
}

void ScatterView::mouseDoubleClickEvent(QMouseEvent*) {
    showAll();
}

void ScatterView::leaveEvent(QEvent*) {
    hover(-1);
}

void ScatterView::wheelEvent(QWheelEvent* event) {
    view_.zoom(std::pow(kZoomStep, event->angleDelta().y() / 120.0), event->position());
    redraw();
    hover(nearestPoint(event->position()));
    event->accept();
}

void ScatterView::keyPressEvent(QKeyEvent* event) {
    const double step = 48 / view_.scale;
    switch (event->key()) {
    case Qt::Key_Left:
        view_.centre.rx() -= step;
        break;
    case Qt::Key_Right:
        view_.centre.rx() += step;
        break;
    case Qt::Key_Up:
        view_.centre.ry() += step;
        break;
    case Qt::Key_Down:
        view_.centre.ry() -= step;
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        view_.zoom(kZoomStep, view_.area.center());
        break;
    case Qt::Key_Minus:
        view_.zoom(1 / kZoomStep, view_.area.center());
        break;
    case Qt::Key_0:
    case Qt::Key_Home:
        showAll();
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    hover(-1);
    redraw();
}

} // namespace fitroom
