#pragma once

#include <QStyle>
#include <QStyleOption>

class QPainter;
class QWidget;

/// Controls of several parts, as Style draws them.
namespace fitroom::controls {

constexpr int kMenuArrow = 18; ///< width of the arrow's place in a button with a menu

/// Whether a tool button does nothing but open a menu.
bool opensMenu(const QStyleOption* option);
/// Whether a form has found a mistake in the field, see FieldList.
bool isWrong(const QWidget* widget);
QColor arrowColour(const QStyleOption& option, bool active = true);

/// The box with a text that is shortened to the room there is.
QStyleOptionComboBox shortened(const QStyle& style, const QStyleOptionComboBox& option,
                               const QWidget* widget);
void comboBox(const QStyle& style, const QStyleOptionComboBox& option, QPainter* painter,
              const QWidget* widget);
void spinBox(const QStyle& style, const QStyleOptionSpinBox& option, QPainter* painter,
             const QWidget* widget);
/// A tool button that opens a menu: the arrow has a place of its own right of the label.
void menuButton(const QStyle& style, const QStyleOptionToolButton& option, QPainter* painter,
                const QWidget* widget);

/// A scroll bar without arrows, as wide as its handle.
void scrollBar(const QStyleOptionSlider& option, QPainter* painter, const QWidget* widget);
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);

} // namespace fitroom::controls
