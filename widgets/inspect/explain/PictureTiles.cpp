#include "widgets/inspect/explain/PictureTiles.h"

#include "widgets/image/ImageView.h"
#include "widgets/theme/Theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace fitroom {

namespace {

constexpr double kSide = 112; // of a picture
constexpr int kStripe = 3;
constexpr int kMargin = 6; // around a tile's content

} // namespace

PictureTiles::PictureTiles(QWidget* parent) : QAbstractScrollArea(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
}

void PictureTiles::setTiles(std::vector<Tile> tiles) {
    tiles_ = std::move(tiles);
    current_ = -1;
    setAccessibleDescription({});
    arrange();
    verticalScrollBar()->setValue(0);
}

void PictureTiles::arrange() {
    layout_.count = int(tiles_.size());
    layout_.least = {kSide + 2 * kMargin,
                     kSide + kStripe + 2 * fontMetrics().lineSpacing() + 3 * kMargin};
    layout_.width = viewport()->width();
    const int height = viewport()->height();
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(layout_.height())) - height));
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setSingleStep(int(layout_.least.height() / 2));
    viewport()->update();
}

QRect PictureTiles::tileRect(int tile) const {
    return layout_.rect(tile).translated(0, -verticalScrollBar()->value()).toRect();
}

int PictureTiles::tileAt(const QPointF& point) const {
    return layout_.at(point + QPointF(0, verticalScrollBar()->value()));
}

void PictureTiles::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    const int top = verticalScrollBar()->value();
    painter.translate(0, -top);
    const int end = layout_.endIn(top + event->rect().bottom() + 1);
    for (int tile = layout_.firstIn(top + event->rect().top()); tile < end; ++tile)
        paintTile(painter, tile);
}

void PictureTiles::paintTile(QPainter& painter, int number) const {
    const Tile& tile = tiles_[std::size_t(number)];
    const QRectF cell = layout_.rect(number);
    const QRectF room(cell.center().x() - kSide / 2, cell.top() + kMargin, kSide, kSide);
    const QRectF target = sharpRect(tile.picture.size(), room, devicePixelRatioF());
    painter.setRenderHint(QPainter::SmoothPixmapTransform,
                          target.width() * devicePixelRatioF() < 3 * tile.picture.width());
    painter.drawImage(target, tile.picture);
    if (tile.stripe.isValid())
        painter.fillRect(QRectF(target.left(), target.bottom(), target.width(), kStripe),
                         tile.stripe);
    QRectF line(cell.left() + 2, room.bottom() + kStripe + kMargin / 2.0, cell.width() - 4,
                fontMetrics().lineSpacing());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(line, Qt::AlignCenter,
                     fontMetrics().elidedText(tile.first, Qt::ElideRight, int(line.width())));
    line.translate(0, line.height());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(line, Qt::AlignCenter,
                     fontMetrics().elidedText(tile.second, Qt::ElideRight, int(line.width())));
    if (number == current_ && hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Text), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell.adjusted(1, 1, -1, -1));
    }
}

bool PictureTiles::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const int tile = tileAt(help->pos()); tile >= 0)
            QToolTip::showText(help->globalPos(), tiles_[std::size_t(tile)].toolTip, viewport(),
                               tileRect(tile));
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PictureTiles::resizeEvent(QResizeEvent*) {
    arrange();
}

void PictureTiles::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        arrange();
    QAbstractScrollArea::changeEvent(event);
}

void PictureTiles::mousePressEvent(QMouseEvent* event) {
    if (const int tile = tileAt(event->position()); tile >= 0)
        moveTo(tile);
}

void PictureTiles::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const int tile = tileAt(event->position()); tile >= 0)
        emit activated(tile);
}

void PictureTiles::moveTo(int tile) {
    current_ = std::clamp(tile, 0, layout_.count - 1);
    setAccessibleDescription(tiles_[std::size_t(current_)].toolTip);
    const QRect place = tileRect(current_);
    QScrollBar* bar = verticalScrollBar();
    if (place.top() < 0)
        bar->setValue(bar->value() + place.top());
    else if (place.bottom() > viewport()->height())
        bar->setValue(bar->value() + place.bottom() - viewport()->height());
    viewport()->update();
}

void PictureTiles::keyPressEvent(QKeyEvent* event) {
    const int columns = layout_.columns();
    if (tiles_.empty())
        QAbstractScrollArea::keyPressEvent(event);
    else if (event->key() == Qt::Key_Right)
        moveTo(current_ + 1);
    else if (event->key() == Qt::Key_Left)
        moveTo(current_ - 1);
    else if (event->key() == Qt::Key_Down)
        moveTo(current_ < 0 ? 0 : current_ + columns);
    else if (event->key() == Qt::Key_Up)
        moveTo(current_ - columns);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current_ >= 0)
        emit activated(current_);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace fitroom
