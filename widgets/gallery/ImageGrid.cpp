#include "widgets/gallery/ImageGrid.h"

#include "widgets/image/DatasetImage.h"
#include "widgets/theme/Colours.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace fitroom {

namespace {

constexpr int kMargin = 4;        // around a picture, on each side
constexpr int kStripe = 3;        // height of the class's colour under it
constexpr double kFirstSide = 56; // a tile's size to begin with

} // namespace

ImageGrid::ImageGrid(QWidget* parent) : QAbstractScrollArea(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else its coming would change the columns
    viewport()->setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Images"));
}

void ImageGrid::setDataset(DatasetPtr dataset) {
    dataset_ = std::move(dataset);
    images_.clear();
    selection_.reset(dataset_ ? dataset_->size() : 0);
    current_ = anchor_ = -1;
    ratio_ = 0; // makes arrange() find scales anew
    arrange();
    emit currentChanged(-1);
}

void ImageGrid::setLabels(DatasetPtr dataset) {
    dataset_ = std::move(dataset);
    viewport()->update();
}

void ImageGrid::setImages(std::vector<std::int32_t> images) {
    const std::int32_t before = current();
    images_ = std::move(images);
    const auto found = std::find(images_.begin(), images_.end(), before);
    current_ = before >= 0 && found != images_.end() ? int(found - images_.begin()) : -1;
    anchor_ = current_;
    arrange();
    if (current_ >= 0)
        reveal(current_);
    else
        verticalScrollBar()->setValue(0);
    if (current() != before)
        emit currentChanged(current());
}

void ImageGrid::setCaptions(int lines, int width, TextOf caption) {
    captionLines_ = lines;
    captionWidth_ = width;
    caption_ = std::move(caption);
    arrange();
}

void ImageGrid::setEmptyText(const QString& text) {
    emptyText_ = text;
    viewport()->update();
}

void ImageGrid::setZoomLevel(int level) {
    level = std::clamp(level, 0, zoomLevels() - 1);
    if (level == level_)
        return;
    const int kept = layout_.firstIn(verticalScrollBar()->value());
    level_ = level;
    arrange();
    verticalScrollBar()->setValue(int(layout_.rect(kept).top()));
    emit zoomChanged(level_);
}

std::int32_t ImageGrid::current() const {
    return current_ >= 0 ? images_[std::size_t(current_)] : -1;
}

void ImageGrid::setCurrent(std::int32_t image) {
    const auto found = std::find(images_.begin(), images_.end(), image);
    if (found != images_.end())
        moveTo(int(found - images_.begin()));
}

void ImageGrid::setSelection(const std::vector<std::int32_t>& images) {
    selection_.assign(images);
    viewport()->update();
}

QRect ImageGrid::tileRect(std::int32_t image) const {
    const auto found = std::find(images_.begin(), images_.end(), image);
    if (found == images_.end())
        return {};
    const QRectF rect = layout_.rect(int(found - images_.begin()));
    return rect.translated(0, -verticalScrollBar()->value()).toRect() & viewport()->rect();
}

QSize ImageGrid::sizeHint() const {
    return {560, 420};
}

QSizeF ImageGrid::pictureSize() const {
    const ImageShape shape = dataset_ ? dataset_->shape() : ImageShape{1, 28, 28};
    return QSizeF(shape.width, shape.height) * scales_[std::size_t(level_)] / devicePixelRatioF();
}

int ImageGrid::captionHeight() const {
    return captionLines_ > 0 ? captionLines_ * fontMetrics().lineSpacing() + kMargin : 0;
}

/// Brings scales, cells and scroll bar up to date with data set, size, zoom and screen.
void ImageGrid::arrange() {
    if (dataset_ && ratio_ != devicePixelRatioF()) {
        const double side = ratio_ > 0 ? scales_[std::size_t(level_)] / ratio_ : 0;
        ratio_ = devicePixelRatioF();
        const int edge = std::max(dataset_->shape().width, dataset_->shape().height);
        scales_ = zoomScales(edge, ratio_);
        const double first = std::max(kFirstSide, 0.75 * captionWidth_);
        const double wanted = side > 0 ? side * ratio_ : first * ratio_ / edge;
        const auto at = std::upper_bound(scales_.begin(), scales_.end(), wanted * 1.01);
        level_ = std::max(0, int(at - scales_.begin()) - 1);
        emit zoomChanged(level_);
    }
    const QSizeF picture = pictureSize();
    layout_.count = int(images_.size());
    layout_.least = {std::ceil(std::max<double>(picture.width(), captionWidth_)) + 2 * kMargin,
                     std::ceil(picture.height()) + kStripe + captionHeight() + 2 * kMargin};
    layout_.width = viewport()->width();

    const int height = viewport()->height();
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(layout_.height())) - height));
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setSingleStep(int(std::clamp(layout_.least.height() / 2, 16.0, 80.0)));
    viewport()->update();
}

bool ImageGrid::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ImageGrid::showToolTip(const QPoint& point, const QPoint& global) {
    const int tile = tileAt(point);
    if (tile < 0 || !toolTip_)
        QToolTip::hideText();
    else
        QToolTip::showText(global, toolTip_(images_[std::size_t(tile)]), viewport(),
                           tileRect(images_[std::size_t(tile)]));
}

void ImageGrid::paintEvent(QPaintEvent* event) {
    if (ratio_ != 0 && ratio_ != devicePixelRatioF())
        arrange(); // moved to another screen
    QPainter painter(viewport());
    if (images_.empty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24),
                         Qt::AlignCenter | Qt::TextWordWrap, emptyText_);
        return;
    }
    const int top = verticalScrollBar()->value();
    painter.translate(0, -top);
    const int end = layout_.endIn(top + event->rect().bottom() + 1);
    for (int tile = layout_.firstIn(top + event->rect().top()); tile < end; ++tile)
        paintTile(painter, tile);
}

void ImageGrid::paintTile(QPainter& painter, int tile) const {
    const std::int32_t image = images_[std::size_t(tile)];
    const QRectF cell = layout_.rect(tile);
    const bool selected = selection_.contains(image);
    if (selected)
        painter.fillRect(cell.adjusted(1, 1, -1, -1), palette().highlight());

    const double ratio = devicePixelRatioF();
    const QSizeF size = pictureSize();
    const auto snap = [ratio](double value) { return std::round(value * ratio) / ratio; };
    const QRectF target(snap(cell.left() + (cell.width() - size.width()) / 2),
                        snap(cell.top() + kMargin), size.width(), size.height());
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scales_[std::size_t(level_)] < 1);
    painter.drawImage(target, imageView(*dataset_, std::size_t(image)));
    painter.fillRect(QRectF(target.left(), target.bottom(), target.width(), kStripe),
                     classColour(dataset_->label(std::size_t(image))));

    if (captionLines_ > 0 && caption_) {
        painter.setPen(palette().color(selected ? QPalette::HighlightedText : QPalette::Text));
        const double below = target.bottom() + kStripe + kMargin / 2.0;
        QRectF line(cell.left() + 2, below, cell.width() - 4, fontMetrics().lineSpacing());
        for (const QString& text : caption_(image).split(QLatin1Char('\n'))) {
            painter.drawText(line, Qt::AlignCenter,
                             fontMetrics().elidedText(text, Qt::ElideRight, int(line.width())));
            line.translate(0, line.height());
        }
    }
    if (tile == current_) {
        const QColor accent = hasFocus() ? palette().color(QPalette::Text)
                                         : palette().color(QPalette::PlaceholderText);
        painter.setPen(QPen(accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell.adjusted(1, 1, -1, -1));
    }
}

void ImageGrid::resizeEvent(QResizeEvent*) {
    const int kept = layout_.firstIn(verticalScrollBar()->value());
    const int columns = layout_.columns();
    arrange();
    if (layout_.columns() != columns)
        verticalScrollBar()->setValue(int(layout_.rect(kept).top()));
}

void ImageGrid::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
    QAbstractScrollArea::changeEvent(event);
}

int ImageGrid::tileAt(const QPoint& point) const {
    return layout_.at(QPointF(point) + QPointF(0, verticalScrollBar()->value()));
}

void ImageGrid::mousePressEvent(QMouseEvent* event) {
    const int tile = tileAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton)
        return;
    if (tile >= 0) {
        pick(tile, event->modifiers());
    } else if (event->modifiers() == Qt::NoModifier && selection_.size() > 0) {
        selection_.clear();
        viewport()->update();
        emit selectionChanged();
    }
}

void ImageGrid::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && tileAt(event->position().toPoint()) >= 0)
        emit activated(current());
}

/// Moves to `tile` and selects as a file manager would.
void ImageGrid::pick(int tile, Qt::KeyboardModifiers modifiers) {
    select(tile, modifiers);
    moveTo(tile);
    viewport()->update();
    emit selectionChanged();
}

void ImageGrid::select(int tile, Qt::KeyboardModifiers modifiers) {
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        if (!modifiers.testFlag(Qt::ControlModifier))
            selection_.clear();
        const int from = anchor_ >= 0 ? anchor_ : tile;
        for (int i = std::min(from, tile); i <= std::max(from, tile); ++i)
            selection_.set(images_[std::size_t(i)], true);
        return;
    }
    const std::int32_t image = images_[std::size_t(tile)];
    anchor_ = tile;
    if (modifiers.testFlag(Qt::ControlModifier)) {
        selection_.set(image, !selection_.contains(image));
        return;
    }
    selection_.clear();
    selection_.set(image, true);
}

void ImageGrid::moveTo(int tile) {
    reveal(tile);
    if (tile == current_)
        return;
    current_ = tile;
    viewport()->update();
    setAccessibleDescription(toolTip_ ? toolTip_(current()) : QString());
    emit currentChanged(current());
}

void ImageGrid::reveal(int tile) {
    const QRectF rect = layout_.rect(tile);
    const int top = verticalScrollBar()->value();
    if (rect.top() < top)
        verticalScrollBar()->setValue(int(rect.top()));
    else if (rect.bottom() > top + viewport()->height())
        verticalScrollBar()->setValue(int(std::ceil(rect.bottom())) - viewport()->height());
}

int ImageGrid::tileAfterKey(int key) const {
    const int columns = layout_.columns();
    const int page = std::max(1, int(viewport()->height() / layout_.least.height())) * columns;
    const int from = std::max(current_, 0);
    const int last = layout_.count - 1;
    switch (key) {
    case Qt::Key_Left:
        return std::max(from - 1, 0);
    case Qt::Key_Right:
        return current_ < 0 ? 0 : std::min(from + 1, last);
    case Qt::Key_Up:
        return from >= columns ? from - columns : from;
    case Qt::Key_Down:
        return current_ < 0 ? 0 : from + columns <= last ? from + columns : from;
    case Qt::Key_PageUp:
        return from >= page ? from - page : from % columns;
    case Qt::Key_PageDown:
        return std::min(from + page, last);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return -1;
    }
}

void ImageGrid::keyPressEvent(QKeyEvent* event) {
    const int tile = layout_.count > 0 ? tileAfterKey(event->key()) : -1;
    if (tile >= 0) {
        if (event->modifiers() == Qt::ControlModifier)
            moveTo(tile);
        else
            pick(tile, event->modifiers() & Qt::ShiftModifier);
    } else if (event->matches(QKeySequence::SelectAll)) {
        selection_.assign(images_);
        viewport()->update();
        emit selectionChanged();
    } else if (event->key() == Qt::Key_Space && current_ >= 0) {
        pick(current_, Qt::ControlModifier);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current_ >= 0) {
        emit activated(current());
    } else if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal) {
        setZoomLevel(level_ + 1);
    } else if (event->key() == Qt::Key_Minus) {
        setZoomLevel(level_ - 1);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ImageGrid::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        setZoomLevel(level_ + (event->angleDelta().y() > 0 ? 1 : -1));
    event->accept();
}

void ImageGrid::focusInEvent(QFocusEvent*) {
    viewport()->update();
}

void ImageGrid::focusOutEvent(QFocusEvent*) {
    viewport()->update();
}

} // namespace fitroom
