#include "widgets/model/NetDiagram.h"

#include "widgets/model/LayerText.h"
#include "widgets/theme/Colours.h"
#include "widgets/theme/Theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fitroom {

namespace {

constexpr int kGlyphs = 104;    // width of the column of drawings
constexpr double kLargest = 44; // side of the input's sheet
constexpr double kSmallest = 8;
constexpr int kMostSheets = 9;
constexpr double kSheetStep = 2.5;
constexpr int kDotRow = 26;
constexpr int kTextWidth = 176;

const QColor kFaultColour(0xd1, 0x3b, 0x3b);

/// Convolving layers, pooling and dense layers in colours of their own, the rest in grey.
struct KindColour {
    QColor operator()(const Convolution&) const { return classColour(0); }
    QColor operator()(const ResidualBlock&) const { return classColour(0).darker(125); }
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
    current_ = -1;
    side_ = std::max({net.input.height, net.input.width, 1});
    const QString times = QStringLiteral(" × ");
    const std::vector<std::int64_t> input = {net.input.channels, net.input.height, net.input.width};
    addBlock({tr("Input"), shapeText(input, times), input, classColour(3)});
    for (std::size_t i = 0; i < net.model.layers.size(); ++i) {
        const LayerSpec& layer = net.model.layers[i];
        const bool known = i < net.known.size();
        Block block{layerText(layer), known ? shapeText(net.known[i].shape, times) : QString(),
                    known ? net.known[i].shape : std::vector<std::int64_t>{},
                    std::visit(KindColour{}, layer), changesShape(layer) && known};
        block.fault = net.fault && net.fault->layer == i;
        addBlock(std::move(block));
    }
    updateGeometry();
    update();
}

void NetDiagram::addBlock(Block block) {
    block.top = blocks_.empty() ? spacing::kNormal : blocks_.back().top + blocks_.back().height;
    const int text = 2 * fontMetrics().height() + 2 * spacing::kNormal;
    double glyph = 16;
    if (block.sizes.size() == 3)
        glyph = std::max(kSmallest, kLargest * double(block.sizes[1]) / side_) +
                sheetsOf(block.sizes[0]) * kSheetStep;
    block.height = block.large ? std::max(text, int(glyph) + 2 * spacing::kNormal) : kDotRow;
    blocks_.push_back(std::move(block));
}

void NetDiagram::setCurrentLayer(int layer) {
    current_ = layer;
    update();
}

QRect NetDiagram::layerRect(int layer) const {
    const auto at = std::size_t(layer + 1);
    return at < blocks_.size() ? QRect(0, blocks_[at].top, width(), blocks_[at].height) : QRect();
}

QSize NetDiagram::sizeHint() const {
    const int bottom = blocks_.empty() ? 0 : blocks_.back().top + blocks_.back().height;
    return {kGlyphs + kTextWidth, bottom + spacing::kNormal};
}

void NetDiagram::mousePressEvent(QMouseEvent* event) {
    for (int layer = 0; layer + 1 < int(blocks_.size()); ++layer)
        if (layerRect(layer).contains(event->position().toPoint()))
            emit layerPicked(layer);
}

void NetDiagram::paintEvent(QPaintEvent*) {
    if (blocks_.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (current_ >= 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(
            mixed(palette().color(QPalette::Window), palette().color(QPalette::Highlight), 0.18));
        painter.drawRoundedRect(layerRect(current_), 4, 4);
    }
    painter.setPen(QPen(palette().color(QPalette::Mid), 1.5));
    const Block& last = blocks_.back();
    painter.drawLine(QPointF(kGlyphs / 2.0, blocks_.front().top + blocks_.front().height / 2.0),
                     QPointF(kGlyphs / 2.0, last.top + last.height / 2.0));
    for (const Block& block : blocks_)
        paintBlock(painter, block);
}

void NetDiagram::paintBlock(QPainter& painter, const Block& block) const {
    const QPointF centre(kGlyphs / 2.0, block.top + block.height / 2.0);
    const QColor colour =
        block.fault ? kFaultColour : readable(block.colour, palette().color(QPalette::Window));
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
                     width() - kGlyphs - 2 * spacing::kNormal, block.height);
    const QString title = fontMetrics().elidedText(block.title, Qt::ElideRight, room.width());
    painter.setPen(block.fault ? kFaultColour
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
