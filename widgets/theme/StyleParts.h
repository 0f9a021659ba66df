#pragma once

#include <QStyleOption>

class QPainter;

/// The pieces that Style is drawn with, each from the option's palette and state alone.
namespace fitroom::parts {

constexpr double kRadius = 5;
constexpr int kControlHeight = 30;

/// A raised control: push button, combo box, tool button with a frame.
void button(QPainter* painter, const QStyleOption& option, bool primary);
/// A tool button without a frame: something is drawn only under the mouse, or when it is down
/// unless it is `plain`.
void flatButton(QPainter* painter, const QStyleOption& option, bool plain);
/// Something to write into; `wrong` when what is written is a mistake.
void field(QPainter* painter, const QStyleOption& option, bool focused, bool wrong);
/// A panel's border.
void frame(QPainter* painter, const QStyleOption& option);
void focusRing(QPainter* painter, const QStyleOption& option);
void checkBox(QPainter* painter, const QStyleOption& option);
void radioButton(QPainter* painter, const QStyleOption& option);

enum class Arrow { Up, Down, Left, Right };
void arrow(QPainter* painter, const QRect& rect, Arrow direction, const QColor& colour);

void progress(QPainter* painter, const QStyleOptionProgressBar& option);
void progressGroove(QPainter* painter, const QStyleOption& option);
void tab(QPainter* painter, const QStyleOptionTab& option);
void headerSection(QPainter* painter, const QStyleOptionHeader& option);
void slider(QPainter* painter, const QStyleOptionSlider& option, const QRect& groove,
            const QRect& handle);
void scrollBarHandle(QPainter* painter, const QStyleOptionSlider& option, const QRect& handle);

} // namespace fitroom::parts
