#include "widgets/theme/StyleControls.h"

#include "widgets/theme/StyleParts.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QPainter>
#include <QVariant>

namespace fitroom::controls {

namespace {

constexpr int kTextMargin = 1; // left and right of a combo box's text, as Qt draws it
constexpr int kIconGap = 4;    // between its picture and its text, likewise

/// The colour of what a scroll bar stands beside.
QColor scrolledGround(const QStyleOption& option, const QWidget* bar) {
    const QWidget* box = bar ? bar->parentWidget() : nullptr;
    const auto* area =
        qobject_cast<const QAbstractScrollArea*>(box ? box->parentWidget() : nullptr);
    return option.palette.color(area ? area->viewport()->backgroundRole() : QPalette::Base);
}

/// Where the handle of a scroll bar without arrows is.
QRect scrollHandle(const QStyleOptionSlider& option) {
    const bool lying = option.orientation == Qt::Horizontal;
    const int length = lying ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int handle = length;
    if (range > 0)
        handle =
            qBound(28, int(qint64(option.pageStep) * length / (range + option.pageStep)), length);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    return lying
               ? QRect(option.rect.left() + start, option.rect.top(), handle, option.rect.height())
               : QRect(option.rect.left(), option.rect.top() + start, option.rect.width(), handle);
}

} // namespace

bool opensMenu(const QStyleOption* option) {
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    return button && (button->features & QStyleOptionToolButton::HasMenu) &&
           !(button->features & QStyleOptionToolButton::MenuButtonPopup);
}

bool isWrong(const QWidget* widget) {
    return widget && widget->property("wrong").toBool();
}

QColor arrowColour(const QStyleOption& option, bool active) {
    const auto group =
        (option.state & QStyle::State_Enabled) && active ? QPalette::Active : QPalette::Disabled;
    return option.palette.color(group, QPalette::ButtonText);
}

QStyleOptionComboBox shortened(const QStyle& style, const QStyleOptionComboBox& option,
                               const QWidget* widget) {
    QStyleOptionComboBox box = option;
    const QRect field =
        style.subControlRect(QStyle::CC_ComboBox, &box, QStyle::SC_ComboBoxEditField, widget);
    const int icon = box.currentIcon.isNull() ? 0 : box.iconSize.width() + kIconGap;
    box.currentText = box.fontMetrics.elidedText(box.currentText, Qt::ElideRight,
                                                 field.width() - 2 * kTextMargin - icon);
    return box;
}

void comboBox(const QStyle& style, const QStyleOptionComboBox& option, QPainter* painter,
              const QWidget* widget) {
    if (option.editable)
        parts::field(painter, option, option.state & QStyle::State_HasFocus, isWrong(widget));
    else
        parts::button(painter, option, false);
    if (!option.editable && (option.state & QStyle::State_HasFocus))
        parts::focusRing(painter, option);
    const QRect place =
        style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    parts::arrow(painter, place, parts::Arrow::Down, arrowColour(option));
}

void spinBox(const QStyle& style, const QStyleOptionSpinBox& option, QPainter* painter,
             const QWidget* widget) {
    if (option.frame)
        parts::field(painter, option, option.state & QStyle::State_HasFocus, isWrong(widget));
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto place = [&](QStyle::SubControl part) {
        return style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
    };
    parts::arrow(painter, place(QStyle::SC_SpinBoxUp).translated(0, 2), parts::Arrow::Up,
                 arrowColour(option, option.stepEnabled & QAbstractSpinBox::StepUpEnabled));
    parts::arrow(painter, place(QStyle::SC_SpinBoxDown).translated(0, -2), parts::Arrow::Down,
                 arrowColour(option, option.stepEnabled & QAbstractSpinBox::StepDownEnabled));
}

void menuButton(const QStyle& style, const QStyleOptionToolButton& option, QPainter* painter,
                const QWidget* widget) {
    style.drawPrimitive(QStyle::PE_PanelButtonTool, &option, painter, widget);
    QStyleOptionToolButton label = option;
    label.rect.adjust(4, 0, -kMenuArrow, 0);
    label.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu |
                                                                  QStyleOptionToolButton::Arrow);
    style.drawControl(QStyle::CE_ToolButtonLabel, &label, painter, widget);
    const QRect place(option.rect.right() - kMenuArrow, option.rect.top(), kMenuArrow,
                      option.rect.height());
    parts::arrow(painter, place, parts::Arrow::Down, arrowColour(option));
}

void scrollBar(const QStyleOptionSlider& option, QPainter* painter, const QWidget* widget) {
    painter->fillRect(option.rect, scrolledGround(option, widget));
    if (option.maximum > option.minimum)
        parts::scrollBarHandle(painter, option, scrollHandle(option));
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part) {
    const QRect handle = scrollHandle(option);
    const QRect all = option.rect;
    const bool lying = option.orientation == Qt::Horizontal;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return all;
    case QStyle::SC_ScrollBarSlider:
        return handle;
    case QStyle::SC_ScrollBarSubPage:
        return lying ? QRect(all.left(), all.top(), handle.left() - all.left(), all.height())
                     : QRect(all.left(), all.top(), all.width(), handle.top() - all.top());
    case QStyle::SC_ScrollBarAddPage:
        return lying ? QRect(handle.right() + 1, all.top(), all.right() - handle.right(),
                             all.height())
                     : QRect(all.left(), handle.bottom() + 1, all.width(),
                             all.bottom() - handle.bottom());
    default:
        return {};
    }
}

} // namespace fitroom::controls
