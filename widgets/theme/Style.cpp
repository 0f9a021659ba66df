#include "widgets/theme/Style.h"

#include "widgets/theme/StyleControls.h"
#include "widgets/theme/StyleParts.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QTabBar>
#include <QToolButton>

namespace fitroom {

namespace {

bool isPrimary(const QStyleOption* option) {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button && (button->features & QStyleOptionButton::DefaultButton) &&
           !(button->features & QStyleOptionButton::Flat);
}

/// One thin line, however wide the handle is to be taken hold of.
void drawSplitter(const QStyleOption& option, QPainter* painter) {
    QRect line = option.rect;
    if (option.state & QStyle::State_Horizontal) // the handle stands between left and right
        line = QRect(line.center().x(), line.top(), 1, line.height());
    else
        line = QRect(line.left(), line.center().y(), line.width(), 1);
    painter->fillRect(line, option.palette.color(QPalette::Mid));
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("fusion")) {}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QPushButton*>(widget) || qobject_cast<QToolButton*>(widget) ||
        qobject_cast<QTabBar*>(widget) || qobject_cast<QSlider*>(widget) ||
        qobject_cast<QScrollBar*>(widget) || widget->inherits("QLineEdit"))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
        return parts::button(painter, *option, isPrimary(option));
    case PE_PanelButtonTool: {
        const auto* tool = qobject_cast<const QToolButton*>(widget);
        if (!tool || tool->autoRaise())
            return parts::flatButton(painter, *option, tool && tool->property("plain").toBool());
        return parts::button(painter, *option, false);
    }
    case PE_PanelLineEdit: {
        const auto* line = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (line && line->lineWidth > 0)
            parts::field(painter, *option, option->state & State_HasFocus,
                         controls::isWrong(widget));
        return;
    }
    case PE_FrameLineEdit:
        return parts::field(painter, *option, option->state & State_HasFocus,
                            controls::isWrong(widget));
    case PE_Frame:
    case PE_FrameGroupBox:
        return parts::frame(painter, *option);
    case PE_FrameFocusRect:
    case PE_FrameTabWidget:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            option->palette.color(QPalette::Mid));
        return;
    case PE_IndicatorCheckBox:
        return parts::checkBox(painter, *option);
    case PE_IndicatorRadioButton:
        return parts::radioButton(painter, *option);
    case PE_IndicatorArrowDown:
        return parts::arrow(painter, option->rect, parts::Arrow::Down,
                            controls::arrowColour(*option));
    case PE_IndicatorArrowUp:
        return parts::arrow(painter, option->rect, parts::Arrow::Up,
                            controls::arrowColour(*option));
    case PE_IndicatorArrowLeft:
        return parts::arrow(painter, option->rect, parts::Arrow::Left,
                            controls::arrowColour(*option));
    case PE_IndicatorArrowRight:
        return parts::arrow(painter, option->rect, parts::Arrow::Right,
                            controls::arrowColour(*option));
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    switch (element) {
    case CE_PushButtonBevel: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button && (button->features & QStyleOptionButton::Flat))
            return parts::flatButton(painter, *option, false);
        parts::button(painter, *option, isPrimary(option));
        if (button && (button->features & QStyleOptionButton::HasMenu))
            parts::arrow(
                painter,
                QRect(option->rect.right() - 22, option->rect.top(), 16, option->rect.height()),
                parts::Arrow::Down, controls::arrowColour(*option));
        return;
    }
    case CE_PushButtonLabel:
        if (isPrimary(option) && (option->state & State_Enabled)) {
            QStyleOptionButton button = *qstyleoption_cast<const QStyleOptionButton*>(option);
            button.palette.setColor(QPalette::ButtonText,
                                    button.palette.color(QPalette::HighlightedText));
            return QProxyStyle::drawControl(element, &button, painter, widget);
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            const QStyleOptionComboBox fitting = controls::shortened(*this, *box, widget);
            return QProxyStyle::drawControl(element, &fitting, painter, widget);
        }
        break;
    case CE_ProgressBarGroove:
        return parts::progressGroove(painter, *option);
    case CE_ProgressBarContents: {
        const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
        if (bar && bar->maximum > bar->minimum) // Fusion animates the busy one
            return parts::progress(painter, *bar);
        break;
    }
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return parts::tab(painter, *tab);
        break;
    case CE_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return parts::headerSection(painter, *header);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case CE_Splitter:
        if (widget && widget->property("plain").toBool())
            return;
        drawSplitter(*option, painter);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const {
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        box && control == CC_ComboBox)
        return controls::comboBox(*this, *box, painter, widget);
    if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        box && control == CC_SpinBox)
        return controls::spinBox(*this, *box, painter, widget);
    if (control == CC_ToolButton && controls::opensMenu(option))
        return controls::menuButton(
            *this, *qstyleoption_cast<const QStyleOptionToolButton*>(option), painter, widget);
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (bar && control == CC_ScrollBar)
        return controls::scrollBar(*bar, painter, widget);
    if (bar && control == CC_Slider && bar->tickPosition == QSlider::NoTicks)
        return parts::slider(painter, *bar, subControlRect(CC_Slider, bar, SC_SliderGroove, widget),
                             subControlRect(CC_Slider, bar, SC_SliderHandle, widget));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                            SubControl part, const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar) {
        const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
        if (control == CC_ComboBox && part == SC_ComboBoxEditField)
            return rect.adjusted(4, 0, 0, 0);
        if (control == CC_ComboBox && part == SC_ComboBoxArrow)
            return rect.translated(-3, 0);
        if (control == CC_SpinBox && part == SC_SpinBoxEditField)
            return rect.adjusted(4, 0, 0, 0);
        if (control == CC_SpinBox && (part == SC_SpinBoxUp || part == SC_SpinBoxDown))
            return rect.translated(-5, 0);
        return rect;
    }
    return controls::scrollBarPart(*bar, part);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option,
                            const QWidget* widget) const {
    const auto* line = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == SE_LineEditContents && line && line->lineWidth > 0)
        return QProxyStyle::subElementRect(element, option, widget).adjusted(4, 0, -4, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const {
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        size.rwidth() += 12;
        [[fallthrough]];
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox: {
        if (type == CT_ComboBox)
            size.rwidth() += 8;
        const bool framed = type != CT_LineEdit || size.height() > contents.height();
        if (framed && option) // of one height, so that a form's rows are alike
            size.setHeight(qMax(option->fontMetrics.height() + 14, parts::kControlHeight));
        break;
    }
    case CT_ToolButton:
        if (controls::opensMenu(option))
            size.rwidth() += controls::kMenuArrow - 4;
        size = size.expandedTo({parts::kControlHeight, parts::kControlHeight});
        break;
    case CT_TabBarTab:
        size += QSize(8, 6);
        break;
    case CT_MenuItem:
        size.rheight() += 4;
        break;
    case CT_ItemViewItem:
        size.rheight() += 4;
        break;
    default:
        break;
    }
    return size;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option,
                       const QWidget* widget) const {
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ScrollBarExtent:
        return 12;
    case PM_SplitterWidth:
        return 1;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return 18;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* more) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, more);
    }
}

} // namespace fitroom
