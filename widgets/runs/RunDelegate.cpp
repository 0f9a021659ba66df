#include "widgets/runs/RunDelegate.h"

#include "widgets/runs/RunListModel.h"
#include "widgets/runs/RunText.h"
#include "widgets/theme/Colours.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QKeyEvent>
#include <QLinearGradient>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace fitroom {

namespace {

constexpr int kBox = 16;
constexpr int kIcon = 14;

/// What is drawn into: one row's places and colours.
struct Row {
    QPainter* painter;
    QRect text; ///< right of the check box
    QFont font;
    QPalette palette;
    int line; ///< height of a line of text
};

void drawPlate(QPainter* painter, const QStyleOptionViewItem& option) {
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (!selected && !hovered)
        return;
    const QColor shade = option.palette.color(selected ? QPalette::Highlight : QPalette::Text);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(option.palette.color(QPalette::Base), shade, selected ? 0.16 : 0.06));
    const QRectF plate = QRectF(option.rect).adjusted(4, 1, -4, -1);
    painter->drawRoundedRect(plate, 6, 6);
    if (selected && (option.state & QStyle::State_HasFocus)) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
}

/// Half blue, half orange: the current run's curves have the colours of training and validation.
void fillBox(QPainter* painter, const QRectF& box, const QColor& left, const QColor& right) {
    painter->setPen(Qt::NoPen);
    QLinearGradient halves(box.topLeft(), box.topRight());
    halves.setColorAt(0, left);
    halves.setColorAt(0.5, left);
    halves.setColorAt(0.501, right);
    halves.setColorAt(1, right);
    painter->setBrush(halves);
    painter->drawRoundedRect(box, 4, 4);
}

/// The check box; when ticked it is filled with the colour of the run's curves.
void drawBox(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QRectF box = QRectF(RunDelegate::checkBox(option.rect)).adjusted(0.5, 0.5, -0.5, -0.5);
    const int slot = index.data(RunListModel::SlotRole).toInt();
    const QColor base = option.palette.color(QPalette::Base);
    if (slot < 0) {
        painter->setPen(QPen(option.palette.color(QPalette::Dark), 1));
        painter->setBrush(base);
        painter->drawRoundedRect(box, 4, 4);
        return;
    }
    const QColor own = readable(runColour(slot), base);
    const bool current = option.state & QStyle::State_Selected;
    fillBox(painter, box, current ? readable(trainingColour(), base) : own,
            current ? readable(validationColour(), base) : own);
    painter->setPen(QPen(isDark(option.palette) ? Qt::black : Qt::white, 2, Qt::SolidLine,
                         Qt::RoundCap, Qt::RoundJoin));
    const QPointF at = box.topLeft();
    painter->drawPolyline(
        QPolygonF({at + QPointF(3.5, 7.8), at + QPointF(6.4, 10.7), at + QPointF(11.6, 4.7)}));
}

/// Draws `text` at the right end of `rect`, gives what is left of it.
QRect drawAtRight(const Row& row, const QRect& rect, const QString& text, const QFont& font,
                  QPalette::ColorRole role) {
    if (text.isEmpty())
        return rect;
    row.painter->setFont(font);
    row.painter->setPen(row.palette.color(role));
    row.painter->drawText(rect, int(Qt::AlignRight) | Qt::AlignVCenter, text);
    const int width = QFontMetrics(font).horizontalAdvance(text);
    return rect.adjusted(0, 0, -width - spacing::kNormal, 0);
}

void drawElided(const Row& row, const QRect& rect, const QString& text, const QFont& font,
                QPalette::ColorRole role) {
    row.painter->setFont(font);
    row.painter->setPen(row.palette.color(role));
    row.painter->drawText(rect, int(Qt::AlignLeft) | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

void drawFirstLine(const Row& row, const RunInfo& run) {
    QFont strong = row.font;
    strong.setWeight(QFont::DemiBold);
    QString figure;
    if (run.score)
        figure = percent(run.score->testAccuracy, 2);
    else if (run.best)
        figure = percent(run.best->validationAccuracy, 1);
    const QRect line(row.text.left(), row.text.top(), row.text.width(), row.line);
    const QRect left = drawAtRight(row, line, figure, run.score ? strong : row.font,
                                   run.score ? QPalette::Text : QPalette::PlaceholderText);
    drawElided(row, left, QString::fromStdString(run.name), strong, QPalette::Text);
}

void drawSecondLine(const Row& row, const RunInfo& run) {
    const QRect line(row.text.left(), row.text.top() + row.line + 2, row.text.width(), row.line);
    const QRect place(line.left(), line.center().y() - kIcon / 2, kIcon, kIcon);
    icon(statusIconName(run.status), statusColour(run.status, row.palette))
        .paint(row.painter, place);
    const QString epochs =
        QStringLiteral("%1/%2").arg(run.epochsDone).arg(run.recipe.totalEpochs());
    QFont small = row.font;
    small.setPointSizeF(row.font.pointSizeF() * 0.92);
    QRect left = line.adjusted(kIcon + 6, 0, 0, 0);
    left = drawAtRight(row, left, epochs, small, QPalette::PlaceholderText);
    const QString words = statusText(run.status) + QStringLiteral(" · ") + netText(run);
    drawElided(row, left, words, small, QPalette::PlaceholderText);
}

} // namespace

QRect RunDelegate::checkBox(const QRect& row) {
    return {row.left() + 12, row.center().y() - kBox / 2, kBox, kBox};
}

void RunDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    const auto* model = qobject_cast<const RunListModel*>(index.model());
    if (!model)
        return;
    const RunInfo& run = model->runAt(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawPlate(painter, option);
    drawBox(painter, option, index);
    const Row row = {painter, option.rect.adjusted(12 + kBox + 10, 7, -14, -7), option.font,
                     option.palette, option.fontMetrics.height()};
    drawFirstLine(row, run);
    drawSecondLine(row, run);
    painter->restore();
}

QSize RunDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {200, 2 * option.fontMetrics.height() + 2 + 14};
}

bool RunDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                              const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto toggle = [&] {
        const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    };
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        return (key == Qt::Key_Space || key == Qt::Key_Select) && toggle();
    }
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonRelease &&
        event->type() != QEvent::MouseButtonDblClick)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const QRect target = checkBox(option.rect).adjusted(-8, -8, 6, 8);
    if (mouse->button() != Qt::LeftButton || !target.contains(mouse->position().toPoint()))
        return false;
    return event->type() != QEvent::MouseButtonRelease || toggle();
}

} // namespace fitroom
