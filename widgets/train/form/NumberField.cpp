#include "widgets/train/form/NumberField.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>

#include <algorithm>
#include <cmath>

namespace fitroom {

namespace {

/// "0,001" and "0.001" are both understood where the comma is the decimal mark: nobody who writes
/// a learning rate with a point means thousands.
std::optional<double> numberIn(const QString& text) {
    QLocale own;
    own.setNumberOptions(QLocale::RejectGroupSeparator);
    bool understood = false;
    double number = own.toDouble(text.trimmed(), &understood);
    if (!understood)
        number = QLocale::c().toDouble(text.trimmed(), &understood);
    if (!understood || !std::isfinite(number))
        return std::nullopt;
    return number;
}

QString textOf(double number) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    // Times a factor a number may get a tail of digits that nobody has written.
    return locale.toString(number, 'g', 12);
}

/// The next of … 1, 2, 5, 10, 20 … above (or below) `value`.
double neighbour(double value, int direction) {
    const double power = std::pow(10.0, std::floor(std::log10(value) + 1e-9));
    const double mantissa = value / power;
    constexpr double kSteps[] = {0.5, 1, 2, 5, 10};
    if (direction > 0)
        return power * *std::find_if(std::begin(kSteps), std::end(kSteps),
                                     [&](double step) { return step > mantissa * 1.0001; });
    return power * *std::find_if(std::rbegin(kSteps), std::rend(kSteps),
                                 [&](double step) { return step < mantissa * 0.9999; });
}

/// Without the last few bits, which steps of 0.1 leave behind.
double rounded(double value) {
    return QString::number(value, 'g', 12).toDouble();
}

} // namespace

NumberField::NumberField(QWidget* parent) : QLineEdit(parent) {
    setMaxLength(24);
    connect(this, &QLineEdit::textEdited, this, &NumberField::readText);
    writeText();
}

void NumberField::setUnit(const QString& unit, double factor) {
    unit_ = unit;
    factor_ = factor;
    setTextMargins(0, 0, unit.isEmpty() ? 0 : fontMetrics().horizontalAdvance(unit) + 6, 0);
    writeText();
}

void NumberField::setLimits(double min, double max) {
    min_ = min;
    max_ = max;
}

void NumberField::setValue(double value) {
    value_ = value;
    writeText();
}

void NumberField::setEmpty(double value) {
    value_.reset();
    faint_ = value;
    clear();
    setPlaceholderText(textOf(value * factor_));
}

QString NumberField::textFor(double value) const {
    const QString text = textOf(value * factor_);
    return unit_.isEmpty() ? text : text + QChar(QChar::Nbsp) + unit_;
}

void NumberField::readText() {
    value_ = numberIn(text());
    if (value_ && factor_ != 1)
        value_ = *value_ / factor_;
    emit valueEdited();
}

void NumberField::writeText() {
    if (value_)
        setText(textOf(*value_ * factor_));
}

void NumberField::stepBy(int direction) {
    const double value = value_.value_or(faint_);
    double next = 0;
    if (step_ > 0)
        next = value + direction * step_;
    else
        next = value > 0 ? neighbour(value, direction) : std::max(min_, 1e-6);
    next = std::clamp(rounded(next), min_, max_);
    if (value_ && next == *value_)
        return;
    setValue(next);
    emit valueEdited();
}

void NumberField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        return stepBy(event->key() == Qt::Key_Up ? 1 : -1);
    QLineEdit::keyPressEvent(event);
}

void NumberField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (unit_.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(0, 0, -10, 0), int(Qt::AlignRight) | Qt::AlignVCenter, unit_);
}

void NumberField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LocaleChange)
        writeText();
    QLineEdit::changeEvent(event);
}

} // namespace fitroom
