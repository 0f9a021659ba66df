#include "widgets/inspect/MatrixView.h"

#include "widgets/common/ClassBars.h"
#include "widgets/theme/Colours.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fitroom {

namespace {

constexpr int kSmallestCell = 24;
constexpr int kLargestCell = 64;
constexpr int kLongestName = 112;
constexpr int kGap = 8; // between names and cells

} // namespace

MatrixView::MatrixView(QWidget* parent) : QAbstractScrollArea(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Confusion matrix"));
}

void MatrixView::setMatrix(const ConfusionMatrix& matrix,
                           const std::vector<std::string>& classNames) {
    matrix_ = matrix;
    names_.clear();
    for (const std::string& name : classNames)
        names_.push_back(QString::fromStdString(name));
    order_.resize(names_.size());
    std::iota(order_.begin(), order_.end(), 0);
    places_ = order_;
    current_ = {};
    hovered_.reset();
    picked_.reset();
    arrange();
}

void MatrixView::setOrder(const std::vector<int>& order) {
    order_ = order;
    for (std::size_t place = 0; place < order.size(); ++place)
        places_[std::size_t(order[place])] = int(place);
    viewport()->update();
}

MatrixCell MatrixView::cellAtPlace(int row, int column) const {
    return {order_[std::size_t(row)], order_[std::size_t(column)]};
}

void MatrixView::setPerCent(bool perCent) {
    perCent_ = perCent;
    viewport()->update();
}

void MatrixView::setPicked(std::optional<MatrixCell> cell) {
    picked_ = cell;
    viewport()->update();
}

QSize MatrixView::sizeHint() const {
    return {440, 440};
}

QSize MatrixView::minimumSizeHint() const {
    return {240, 240};
}

/// Finds the room for names and the size of cells; they scroll when they would become too small.
void MatrixView::arrange() {
    int longest = 0;
    for (const QString& name : names_)
        longest = std::max(longest, fontMetrics().horizontalAdvance(name));
    longest = std::min(longest + 1, kLongestName);
    left_ = longest + kGap;
    top_ = int(longest * 0.71) + fontMetrics().height() + kGap; // names stand at 45 degrees

    const int classes = std::max(1, int(names_.size()));
    const QSize room = maximumViewportSize();
    // The last column's slanted name sticks out to the right.
    const int across = (room.width() - left_ - int(longest * 0.71)) / classes;
    const int down = (room.height() - top_ - 2) / classes;
    cell_ = std::clamp(std::min(across, down), kSmallestCell, kLargestCell);

    const QSize whole(left_ + cell_ * classes + 2, top_ + cell_ * classes + 2);
    horizontalScrollBar()->setRange(0, std::max(0, whole.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, std::max(0, whole.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setSingleStep(cell_);
    verticalScrollBar()->setSingleStep(cell_);
    viewport()->update();
}

QRect MatrixView::cellRect(const MatrixCell& cell) const {
    return {left_ + place(cell.predictedClass) * cell_ - horizontalScrollBar()->value(),
            top_ + place(cell.trueClass) * cell_ - verticalScrollBar()->value(), cell_, cell_};
}

std::optional<MatrixCell> MatrixView::cellAt(const QPoint& point) const {
    if (!matrix_ || point.x() < left_ || point.y() < top_)
        return {};
    const int row = (point.y() - top_ + verticalScrollBar()->value()) / cell_;
    const int column = (point.x() - left_ + horizontalScrollBar()->value()) / cell_;
    if (row >= matrix_->classes() || column >= matrix_->classes())
        return {};
    return cellAtPlace(row, column);
}

double MatrixView::share(const MatrixCell& cell) const {
    const auto total = matrix_->trueTotal(cell.trueClass);
    const auto count = matrix_->count(cell.trueClass, cell.predictedClass);
    return total > 0 ? double(count) / double(total) : 0;
}

QColor MatrixView::tint(const MatrixCell& cell) const {
    const bool right = cell.trueClass == cell.predictedClass;
    const double part = share(cell);
    // Mistakes are rare: the square root lets a few of a thousand show.
    const double strength = right ? 0.15 + 0.75 * part : 1.5 * std::sqrt(part);
    return mixed(palette().color(QPalette::Base), right ? trainingColour() : validationColour(),
                 part > 0 ? std::min(strength, 1.0) : 0);
}

QString MatrixView::cellText(const MatrixCell& cell) const {
    const auto count = matrix_->count(cell.trueClass, cell.predictedClass);
    if (count == 0)
        return {};
    if (!perCent_)
        return QString::number(count);
    const QString fine = QLocale().toString(share(cell) * 100, 'f', 1);
    const bool fits = fontMetrics().horizontalAdvance(fine) <= cell_ - 4;
    return fits ? fine : QLocale().toString(share(cell) * 100, 'f', 0);
}

QString MatrixView::describe(const MatrixCell& cell) const {
    if (!matrix_)
        return {};
    const QString& truth = names_[std::size_t(cell.trueClass)];
    const QString& said = names_[std::size_t(cell.predictedClass)];
    const QLocale locale;
    const QString count =
        locale.toString(qlonglong(matrix_->count(cell.trueClass, cell.predictedClass)));
    const QString total = locale.toString(qlonglong(matrix_->trueTotal(cell.trueClass)));
    if (cell.trueClass == cell.predictedClass)
        return tr("%1 taken for what it is: %2 of %3 images, %4")
            .arg(truth, count, total, perCent(share(cell), 1));
    return tr("%1 taken for %2: %3 of %4 images, %5")
        .arg(truth, said, count, total, perCent(share(cell), 1));
}

bool MatrixView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto cell = cellAt(help->pos()))
            QToolTip::showText(help->globalPos(), describe(*cell), viewport(), cellRect(*cell));
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave) {
        hovered_.reset();
        viewport()->update();
        emit pointedAt({});
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void MatrixView::paintEvent(QPaintEvent*) {
    if (!matrix_)
        return;
    QPainter painter(viewport());
    painter.save();
    painter.setClipRect(QRect(left_, top_, viewport()->width(), viewport()->height()));
    paintCells(painter);
    paintFrames(painter);
    painter.restore();
    painter.setClipRect(QRect(0, top_, left_, viewport()->height()));
    paintRowNames(painter);
    painter.setClipRect(QRect(left_ - cell_ / 2, 0, viewport()->width(), top_));
    paintColumnNames(painter);
}

void MatrixView::paintCells(QPainter& painter) const {
    const int firstRow = verticalScrollBar()->value() / cell_;
    const int firstColumn = horizontalScrollBar()->value() / cell_;
    for (int row = firstRow; row < matrix_->classes(); ++row) {
        if (cellRect(cellAtPlace(row, 0)).top() > viewport()->height())
            break;
        for (int column = firstColumn; column < matrix_->classes(); ++column) {
            const MatrixCell cell = cellAtPlace(row, column);
            const QRect rect = cellRect(cell);
            if (rect.left() > viewport()->width())
                break;
            const QColor colour = tint(cell);
            painter.fillRect(rect.adjusted(1, 1, -1, -1), colour);
            const QString text = cellText(cell);
            if (fontMetrics().horizontalAdvance(text) > cell_ - 4)
                continue;
            painter.setPen(colour.lightnessF() > 0.55F ? QColor(0x1c2026) : QColor(0xffffff));
            painter.drawText(rect, Qt::AlignCenter, text);
        }
    }
}

void MatrixView::paintFrames(QPainter& painter) const {
    painter.setBrush(Qt::NoBrush);
    const auto frame = [&](const MatrixCell& cell, const QColor& colour, double width) {
        painter.setPen(QPen(colour, width));
        painter.drawRect(QRectF(cellRect(cell)).adjusted(1, 1, -1, -1));
    };
    if (hovered_)
        frame(*hovered_, palette().color(QPalette::PlaceholderText), 1);
    if (picked_)
        frame(*picked_, palette().color(QPalette::Highlight), 3);
    if (hasFocus())
        frame(current_, palette().color(QPalette::WindowText), 1.5);
}

void MatrixView::paintRowNames(QPainter& painter) const {
    const auto& lit = hovered_ ? hovered_ : picked_;
    for (int truth = 0; truth < matrix_->classes(); ++truth) {
        const QRect row = cellRect({truth, 0});
        painter.setPen(palette().color(lit && lit->trueClass == truth ? QPalette::WindowText
                                                                      : QPalette::PlaceholderText));
        painter.drawText(
            QRect(0, row.top(), left_ - kGap, cell_), Qt::AlignRight | Qt::AlignVCenter,
            fontMetrics().elidedText(names_[std::size_t(truth)], Qt::ElideRight, left_ - kGap));
    }
}

void MatrixView::paintColumnNames(QPainter& painter) const {
    const auto& lit = hovered_ ? hovered_ : picked_;
    for (int said = 0; said < matrix_->classes(); ++said) {
        const QRect column = cellRect({0, said});
        painter.setPen(palette().color(
            lit && lit->predictedClass == said ? QPalette::WindowText : QPalette::PlaceholderText));
        painter.save();
        painter.translate(column.center().x() - 2, top_ - kGap / 2);
        painter.rotate(-45);
        painter.drawText(QPoint(0, 0), fontMetrics().elidedText(names_[std::size_t(said)],
                                                                Qt::ElideRight, kLongestName));
        painter.restore();
    }
}

void MatrixView::resizeEvent(QResizeEvent*) {
    arrange();
}

void MatrixView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
    QAbstractScrollArea::changeEvent(event);
}

void MatrixView::mousePressEvent(QMouseEvent* event) {
    const auto cell = cellAt(event->position().toPoint());
    if (!cell || event->button() != Qt::LeftButton)
        return;
    current_ = *cell;
    toggle(*cell);
}

void MatrixView::mouseMoveEvent(QMouseEvent* event) {
    const auto cell = cellAt(event->position().toPoint());
    if (cell == hovered_)
        return;
    hovered_ = cell;
    viewport()->setCursor(cell ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
    emit pointedAt(cell ? describe(*cell) : QString());
}

void MatrixView::toggle(const MatrixCell& cell) {
    picked_ = picked_ == cell ? std::nullopt : std::optional(cell);
    viewport()->update();
    emit pickedChanged();
}

void MatrixView::moveTo(int row, int column) {
    const int last = matrix_->classes() - 1;
    current_ = cellAtPlace(std::clamp(row, 0, last), std::clamp(column, 0, last));
    const QRect rect = cellRect(current_);
    QScrollBar* across = horizontalScrollBar();
    QScrollBar* down = verticalScrollBar();
    across->setValue(across->value() + std::min(0, rect.left() - left_) +
                     std::max(0, rect.right() - viewport()->width()));
    down->setValue(down->value() + std::min(0, rect.top() - top_) +
                   std::max(0, rect.bottom() - viewport()->height()));
    viewport()->update();
    setAccessibleDescription(describe(current_));
    emit pointedAt(describe(current_));
}

void MatrixView::keyPressEvent(QKeyEvent* event) {
    if (!matrix_) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const int row = place(current_.trueClass), column = place(current_.predictedClass);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(row, column - 1);
    case Qt::Key_Right:
        return moveTo(row, column + 1);
    case Qt::Key_Up:
        return moveTo(row - 1, column);
    case Qt::Key_Down:
        return moveTo(row + 1, column);
    case Qt::Key_Home:
        return moveTo(row, 0);
    case Qt::Key_End:
        return moveTo(row, matrix_->classes() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return toggle(current_);
    case Qt::Key_Escape:
        if (picked_)
            return toggle(*picked_);
        [[fallthrough]];
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void MatrixView::focusInEvent(QFocusEvent*) {
    viewport()->update();
}

void MatrixView::focusOutEvent(QFocusEvent*) {
    viewport()->update();
}

} // namespace fitroom
