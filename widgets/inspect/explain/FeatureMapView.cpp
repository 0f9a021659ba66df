#include "widgets/inspect/explain/FeatureMapView.h"

#include "widgets/inspect/explain/MapImage.h"
#include "widgets/model/LayerText.h"
#include "widgets/theme/ColourMap.h"
#include "widgets/theme/Theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace fitroom {

FeatureMapView::FeatureMapView(QWidget* parent) : QAbstractScrollArea(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming would change the maps' size
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Feature maps"));
}

FeatureMapView::Range FeatureMapView::rangeOf(std::span<const float> values) {
    if (values.empty())
        return {};
    const auto [low, high] = std::ranges::minmax(values);
    double sum = 0;
    for (const float value : values)
        sum += double(value);
    return {low, high, float(sum / double(values.size()))};
}

void FeatureMapView::setMaps(std::vector<LayerMaps> layers, const QStringList& titles) {
    std::vector<std::vector<std::int64_t>> shapes;
    layers_.clear();
    for (std::size_t i = 0; i < layers.size(); ++i) {
        shapes.push_back(layers[i].shape);
        layers_.push_back({std::move(layers[i]), titles.value(qsizetype(i)), {}, {}});
        Layer& layer = layers_.back();
        layer.range = rangeOf(layer.maps.values);
        for (int channel = 0; channel < int(layer.maps.channels()); ++channel)
            layer.channels.push_back(rangeOf(values({int(i), channel})));
    }
    layout_.setShapes(std::move(shapes));
    current_.reset();
    emit pointedAt({});
    arrange();
}

void FeatureMapView::setScaling(Scaling scaling) {
    scaling_ = scaling;
    viewport()->update();
}

void FeatureMapView::setZoomLevel(int level) {
    level = std::clamp(level, 0, int(std::size(kZooms)) - 1);
    if (level == zoom_)
        return;
    const double before = layout_.height();
    const double share = before > 0 ? origin().y() / before : 0;
    zoom_ = level;
    arrange();
    verticalScrollBar()->setValue(int(share * layout_.height()));
    emit zoomChanged(level);
}

void FeatureMapView::scrollToLayer(int layer) {
    if (layer >= 0 && layer < layout_.layers())
        verticalScrollBar()->setValue(int(layout_.titleRect(layer).top()));
}

std::span<const float> FeatureMapView::values(const ChannelPlace& place) const {
    const LayerMaps& maps = layers_[std::size_t(place.layer)].maps;
    const std::size_t size = maps.values.size() / maps.channels();
    return std::span(maps.values).subspan(std::size_t(place.channel) * size, size);
}

QPointF FeatureMapView::origin() const {
    return QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()) -
           QPointF(spacing::kNormal, 0);
}

QRect FeatureMapView::mapRect(const ChannelPlace& place) const {
    return layout_.rect(place).translated(-origin()).toAlignedRect();
}

QString FeatureMapView::describe(const ChannelPlace& place) const {
    const Layer& layer = layers_[std::size_t(place.layer)];
    const Range& range = layer.channels[std::size_t(place.channel)];
    const QLocale locale;
    const auto number = [&locale](float value) { return locale.toString(double(value), 'g', 4); };
    if (!layer.maps.isImage())
        return tr("%1, feature %2: %3")
            .arg(layer.title, locale.toString(place.channel), number(range.low));
    return tr("%1, channel %2: %3 to %4, mean %5")
        .arg(layer.title, locale.toString(place.channel), number(range.low), number(range.high),
             number(range.mean));
}

/// Brings places and scroll bars up to date with maps, size and zoom.
void FeatureMapView::arrange() {
    const double width = viewport()->width() - 2 * spacing::kNormal;
    layout_.setRoom(width, 1.9 * fontMetrics().height(), kZooms[zoom_]);
    const int wide = int(std::ceil(layout_.width())) + 2 * spacing::kNormal;
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setRange(
        0, std::max(0, int(std::ceil(layout_.height())) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(48);
    viewport()->update();
}

void FeatureMapView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    const QPointF from = origin();
    painter.translate(-from);
    const double top = from.y() + event->rect().top();
    const double bottom = from.y() + event->rect().bottom() + 1;
    const auto layers = layout_.layersIn(top, bottom);
    for (int layer = layers.first; layer < layers.end; ++layer) {
        paintTitle(painter, layer);
        const auto channels = layout_.channelsIn(layer, top, bottom);
        for (int channel = channels.first; channel < channels.end; ++channel)
            paintMap(painter, {layer, channel});
    }
}

void FeatureMapView::paintTitle(QPainter& painter, int number) const {
    const Layer& layer = layers_[std::size_t(number)];
    QRectF place = layout_.titleRect(number);
    place.setWidth(viewport()->width() - 2 * spacing::kNormal);
    place.moveLeft(place.left() + horizontalScrollBar()->value()); // is read wherever one looks
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, layer.title);
    const QLocale locale;
    const QString facts = tr("%1, values %2 to %3")
                              .arg(shapeText(layer.maps.shape, QStringLiteral(" × ")),
                                   locale.toString(double(layer.range.low), 'g', 3),
                                   locale.toString(double(layer.range.high), 'g', 3));
    const double used = QFontMetricsF(bold).horizontalAdvance(layer.title) + spacing::kSection;
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(place.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, facts);
}

void FeatureMapView::paintMap(QPainter& painter, const ChannelPlace& place) const {
    const Layer& layer = layers_[std::size_t(place.layer)];
    const QRectF target = layout_.rect(place);
    const bool image = layer.maps.isImage();
    const Range& range = scaling_ == Scaling::Channel && image
                             ? layer.channels[std::size_t(place.channel)]
                             : layer.range;
    if (image) {
        const auto height = int(layer.maps.shape[1]), width = int(layer.maps.shape[2]);
        painter.setRenderHint(QPainter::SmoothPixmapTransform,
                              target.width() * devicePixelRatioF() < width);
        painter.drawImage(target, mapImage(values(place), height, width, range.low, range.high));
    } else {
        const auto colour =
            viridisIndex(double(values(place)[0]), double(range.low), double(range.high));
        painter.fillRect(target, QColor(viridis()[colour]));
    }
    if (place == current_) {
        painter.setPen(QPen(palette().color(QPalette::Text), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(target.adjusted(-1, -1, 1, 1));
    }
}

void FeatureMapView::resizeEvent(QResizeEvent*) {
    arrange();
}

void FeatureMapView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        arrange();
    QAbstractScrollArea::changeEvent(event);
}

bool FeatureMapView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto place = layout_.at(QPointF(help->pos()) + origin());
        if (place)
            QToolTip::showText(help->globalPos(), describe(*place), viewport(), mapRect(*place));
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave)
        emit pointedAt(current_ ? describe(*current_) : QString());
    return QAbstractScrollArea::viewportEvent(event);
}

void FeatureMapView::mouseMoveEvent(QMouseEvent* event) {
    const auto place = layout_.at(event->position() + origin());
    emit pointedAt(place ? describe(*place) : current_ ? describe(*current_) : QString());
}

void FeatureMapView::mousePressEvent(QMouseEvent* event) {
    const auto place = layout_.at(event->position() + origin());
    if (place && event->button() == Qt::LeftButton)
        moveTo(*place);
}

void FeatureMapView::moveTo(const ChannelPlace& place) {
    current_ = place;
    const QRectF rect = layout_.rect(place);
    const QRectF title = layout_.titleRect(place.layer);
    const double top = place.channel < layout_.columns(place.layer) ? title.top() : rect.top();
    QScrollBar* down = verticalScrollBar();
    if (top < down->value())
        down->setValue(int(top));
    else if (rect.bottom() > down->value() + viewport()->height())
        down->setValue(int(std::ceil(rect.bottom())) - viewport()->height());
    QScrollBar* across = horizontalScrollBar();
    if (rect.left() < across->value())
        across->setValue(int(rect.left()));
    else if (rect.right() + 2 * spacing::kNormal > across->value() + viewport()->width())
        across->setValue(int(rect.right()) + 2 * spacing::kNormal - viewport()->width());
    setAccessibleDescription(describe(place));
    emit pointedAt(describe(place));
    viewport()->update();
}

ChannelPlace FeatureMapView::placeAfterKey(int key) const {
    if (!current_)
        return {};
    const ChannelPlace at = *current_;
    const int columns = layout_.columns(at.layer);
    const bool hasBefore = at.layer > 0, hasAfter = at.layer + 1 < layout_.layers();
    switch (key) {
    case Qt::Key_Left:
        return {at.layer, std::max(at.channel - 1, 0)};
    case Qt::Key_Right:
        return {at.layer, std::min(at.channel + 1, layout_.channels(at.layer) - 1)};
    case Qt::Key_Up:
        if (at.channel >= columns)
            return {at.layer, at.channel - columns};
        return hasBefore ? ChannelPlace{at.layer - 1, layout_.channels(at.layer - 1) - 1} : at;
    case Qt::Key_Down:
        if (at.channel + columns < layout_.channels(at.layer))
            return {at.layer, at.channel + columns};
        return hasAfter ? ChannelPlace{at.layer + 1, 0} : at;
    case Qt::Key_PageUp:
        return {std::max(at.layer - 1, 0), 0};
    case Qt::Key_PageDown:
        return {hasAfter ? at.layer + 1 : at.layer, 0};
    case Qt::Key_Home:
        return {};
    default:
        return {layout_.layers() - 1, 0}; // End
    }
}

void FeatureMapView::keyPressEvent(QKeyEvent* event) {
    constexpr int kMoves[] = {Qt::Key_Left,   Qt::Key_Right,    Qt::Key_Up,   Qt::Key_Down,
                              Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
    if (!layers_.empty() && std::ranges::find(kMoves, event->key()) != std::end(kMoves))
        moveTo(placeAfterKey(event->key()));
    else if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
        setZoomLevel(zoom_ + 1);
    else if (event->key() == Qt::Key_Minus)
        setZoomLevel(zoom_ - 1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void FeatureMapView::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        setZoomLevel(zoom_ + (event->angleDelta().y() > 0 ? 1 : -1));
    event->accept();
}

} // namespace fitroom
