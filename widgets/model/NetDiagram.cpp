#include "widgets/model/NetDiagram.h"

#include "widgets/model/LayerText.h"
#include "widgets/theme/Colours.h"
#include "widgets/theme/Theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace fitroom {

namespace {

constexpr int kGlyphs = 104;    // width of the column of drawings
constexpr double kLargest = 44; // side of the input's sheet
constexpr double kSmallest = 8;
constexpr int kMostSheets = 9;
constexpr double kSheetStep = 2.5;
constexpr double kSum = 6; // radius of a residual block's sum
constexpr int kDotRow = 26;
constexpr int kTextWidth = 176;

/// Convolving layers, pooling and dense layers in colours of their own, the rest in grey.
struct KindColour {
    QColor operator()(const Convolution&) const { return classColour(0); }
    QColor operator()(const ResidualBlock&) const { return classColour(0).darker(125); }
    QColor operator()(const Backbone&) const { return classColour(0).darker(150); }
    QColor operator()(const ScriptedNet&) const { return classColour(0).darker(150); }
    QColor operator()(const Pooling&) const { return classColour(6); }
    QColor operator()(const GlobalPooling&) const { return classColour(6); }
    QColor operator()(const Dense&) const { return classColour(4); }
    template<class Other>
    QColor operator()(const Other&) const {
        return classColour(8);
    }
};

bool changesShape(const LayerSpec& layer) {
    return !std::holds_alternative<BatchNormalisation>(layer) &&
           !std::holds_alternative<Dropout>(layer) &&
           !std::holds_alternative<ActivationLayer>(layer) &&
           !std::holds_alternative<Flatten>(layer);
}

int sheetsOf(std::int64_t channels) {
    return std::clamp(int(std::lround(std::log2(double(std::max<std::int64_t>(channels, 1))))) + 1,
                      1, kMostSheets);
}

} // namespace

NetDiagram::NetDiagram(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Drawing of the net"));
    setToolTip(tr("The net from its input at the top to its output; click a layer to find it in "
                  "the table"));
}

void NetDiagram::setNet(const NetSummary& net) {
    blocks_.clear();
    side_ = std::max({net.input.height, net.input.width, 1});
    const QString times = QStringLiteral(" × ");
    std::vector<std::int64_t> sizes = {net.input.channels, net.input.height, net.input.width};
    blocks_.push_back({tr("Input"), shapeText(sizes, times), sizes, classColour(3)});
    for (std::size_t i = 0; i < net.model.layers.size(); ++i) {
        const LayerSpec& layer = net.model.layers[i];
        const bool known = i < net.known.size();
        Block block{layerText(layer), known ? shapeText(net.known[i].shape, times) : QString(),
                    known ? net.known[i].shape : std::vector<std::int64_t>{},
                    std::visit(KindColour{}, layer), changesShape(layer) && known};
        block.fault = net.fault && net.fault->layer == i;
        block.residual = known && std::holds_alternative<ResidualBlock>(layer);
        block.projects = block.residual && net.known[i].shape != sizes;
        sizes = block.sizes;
        blocks_.push_back(std::move(block));
    }
    layOut();
    update();
}

void NetDiagram::layOut() {
    int top = spacing::kNormal;
    for (Block& block : blocks_) {
        block.top = top;
        const int text = 2 * fontMetrics().height() + 2 * spacing::kNormal;
        double glyph = 16;
        if (block.sizes.size() == 3)
            glyph = std::max(kSmallest, kLargest * double(block.sizes[1]) / side_) +
                    sheetsOf(block.sizes[0]) * kSheetStep + (block.residual ? 2 * kSum : 0);
        block.height = block.large ? std::max(text, int(glyph) + 2 * spacing::kNormal) : kDotRow;
        if (block.residual)
            block.height += 2 * int(kSum);
        top += block.height;
    }
    updateGeometry();
}

void NetDiagram::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        layOut();
    QWidget::changeEvent(event);
}

void NetDiagram::setSelectedLayers(const std::vector<std::size_t>& layers) {
    selected_ = layers;
    update();
}

void NetDiagram::setZoom(double zoom) {
    zoom = std::clamp(zoom, kSmallestZoom, kLargestZoom);
    if (qFuzzyCompare(zoom, zoom_))
        return;
    zoom_ = zoom;
    updateGeometry();
    update();
    emit zoomChanged(zoom_);
}

QRect NetDiagram::layerRect(int layer) const {
    const auto at = std::size_t(layer + 1);
    if (at >= blocks_.size())
        return {};
    const int top = int(std::lround(blocks_[at].top * zoom_));
    const int bottom = int(std::lround((blocks_[at].top + blocks_[at].height) * zoom_));
    return {0, top, width(), bottom - top};
}

QSize NetDiagram::naturalSize() const {
    const int bottom = blocks_.empty() ? 0 : blocks_.back().top + blocks_.back().height;
    return {kGlyphs + kTextWidth, bottom + spacing::kNormal};
}

QSize NetDiagram::sizeHint() const {
    return (QSizeF(naturalSize()) * zoom_).toSize();
}

void NetDiagram::mousePressEvent(QMouseEvent* event) {
    const bool more = event->modifiers().testFlag(Qt::ControlModifier);
    for (int layer = 0; layer + 1 < int(blocks_.size()); ++layer)
        if (layerRect(layer).contains(event->position().toPoint()))
            emit layerPicked(layer, more);
}

void NetDiagram::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore(); // the area around scrolls
        return;
    }
    setZoom(zoom_ * std::pow(1.2, event->angleDelta().y() / 120.0));
}

void NetDiagram::paintEvent(QPaintEvent*) {
    if (blocks_.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(
        mixed(palette().color(QPalette::Window), palette().color(QPalette::Highlight), 0.18));
    for (const std::size_t layer : selected_)
        painter.drawRoundedRect(layerRect(int(layer)), 4, 4);
    painter.scale(zoom_, zoom_);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1.5));
    const Block& last = blocks_.back();
    painter.drawLine(QPointF(kGlyphs / 2.0, blocks_.front().top + blocks_.front().height / 2.0),
                     QPointF(kGlyphs / 2.0, last.top + last.height / 2.0));
    for (const Block& block : blocks_) {
        if (block.residual)
            paintShortcut(painter, block);
        paintBlock(painter, block);
    }
}

/// From above the block to the sum below it.
void NetDiagram::paintShortcut(QPainter& painter, const Block& block) const {
    const double middle = kGlyphs / 2.0;
    const double side = 7;
    const double top = block.top + 3;
    const double sum = block.top + block.height - kSum - 2;
    QPainterPath way(QPointF(middle, top));
    way.cubicTo(QPointF(side, top), QPointF(side, top), QPointF(side, top + 12));
    way.lineTo(QPointF(side, sum - 12));
    way.cubicTo(QPointF(side, sum), QPointF(side, sum), QPointF(middle - kSum, sum));
    const QColor colour = readable(block.colour, palette().color(QPalette::Window));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.5, block.projects ? Qt::DashLine : Qt::SolidLine));
    painter.drawPath(way);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawEllipse(QPointF(middle, sum), kSum, kSum);
    painter.drawLine(QPointF(middle - 3, sum), QPointF(middle + 3, sum));
    painter.drawLine(QPointF(middle, sum - 3), QPointF(middle, sum + 3));
}

void NetDiagram::paintBlock(QPainter& painter, const Block& block) const {
    const double below = block.residual ? 2 * kSum : 0; // the sum's place
    const QPointF centre(kGlyphs / 2.0, block.top + (block.height - below) / 2.0);
    const QColor colour =
        readable(block.fault ? warningColour() : block.colour, palette().color(QPalette::Window));
    painter.setPen(QPen(palette().color(QPalette::Window), 1));
    painter.setBrush(colour);
    if (!block.large) {
        painter.drawEllipse(centre, 5, 5);
    } else if (block.sizes.size() == 3) {
        paintSheets(painter, block, centre);
    } else {
        const double values = block.sizes.empty() ? 1 : double(block.sizes[0]);
        const double across = std::clamp(std::log2(values + 1) * 8, 16.0, kGlyphs - 12.0);
        painter.drawRoundedRect(QRectF(centre.x() - across / 2, centre.y() - 6, across, 12), 3, 3);
    }
    paintText(painter, block);
}

void NetDiagram::paintSheets(QPainter& painter, const Block& block, const QPointF& centre) const {
    const double scale = kLargest / side_;
    const QSizeF size(std::max(kSmallest, double(block.sizes[2]) * scale),
                      std::max(kSmallest, double(block.sizes[1]) * scale));
    const int sheets = sheetsOf(block.sizes[0]);
    const double spread = (sheets - 1) * kSheetStep / 2;
    const QColor front = painter.brush().color();
    for (int sheet = sheets - 1; sheet >= 0; --sheet) { // the farthest first
        const QPointF shift(sheet * kSheetStep - spread, spread - sheet * kSheetStep);
        const double fade = 0.45 * sheet / kMostSheets;
        painter.setBrush(mixed(front, palette().color(QPalette::Window), fade));
        painter.drawRect(QRectF(centre - QPointF(size.width(), size.height()) / 2 + shift, size));
    }
}

void NetDiagram::paintText(QPainter& painter, const Block& block) const {
    const QRect room(kGlyphs + spacing::kNormal, block.top,
                     int(width() / zoom_) - kGlyphs - 2 * spacing::kNormal, block.height);
    const QString title = fontMetrics().elidedText(block.title, Qt::ElideRight, room.width());
    painter.setPen(block.fault ? readable(warningColour(), palette().color(QPalette::Window))
                               : palette().color(block.large ? QPalette::WindowText
                                                             : QPalette::PlaceholderText));
    if (!block.large || block.shape.isEmpty()) {
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, title);
        return;
    }
    const QRect upper(room.left(), room.center().y() - fontMetrics().height() + 1, room.width(),
                      fontMetrics().height());
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(upper.translated(0, upper.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     block.shape);
}

} // namespace fitroom
