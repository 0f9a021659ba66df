#include "widgets/theme/Colours.h"

#include <QPalette>

#include <algorithm>
#include <array>
#include <cmath>

namespace fitroom {

namespace {

constexpr std::array<QRgb, 10> kClasses = {0xff3f90da, 0xffffa90e, 0xffbd1f01, 0xff94a4a2,
                                           0xff832db6, 0xffa96b59, 0xffe76300, 0xffb9ac70,
                                           0xff717581, 0xff92dadd};

/// Tol's vibrant and muted schemes ("Colour Schemes", SRON 2021) without their blues and oranges.
constexpr std::array<QRgb, 6> kRuns = {0xff009988, 0xffcc3377, 0xff7a4fb5,
                                       0xff8f8a1e, 0xff6d4c41, 0xff7d8a99};

/// WCAG 2.1's relative luminance.
double luminance(const QColor& colour) {
    const auto linear = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

/// The `index`-th of a sequence that starts anew, lighter and then darker, when it is used up.
template<std::size_t n>
QColor fromSequence(const std::array<QRgb, n>& sequence, int index) {
    const int round = index / int(n) % 3;
    const QColor colour(sequence[std::size_t(index) % n]);
    return round == 0 ? colour : round == 1 ? colour.lighter(140) : colour.darker(150);
}

} // namespace

QColor classColour(int label) {
    return fromSequence(kClasses, label);
}

QColor runColour(int slot) {
    return fromSequence(kRuns, slot);
}

QColor trainingColour() {
    return QColor(kClasses[0]);
}

QColor validationColour() {
    return QColor(kClasses[6]);
}

QColor testColour() {
    return QColor(kClasses[3]);
}

QColor warningColour() {
    return QColor(0xd03a2f);
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightnessF() <
           palette.color(QPalette::WindowText).lightnessF();
}

QColor readable(const QColor& colour, const QColor& background) {
    const QColor end = luminance(background) < 0.18 ? Qt::white : Qt::black;
    for (double share = 0; share < 1; share += 0.05)
        if (const QColor tried = mixed(colour, end, share); contrast(tried, background) >= 3)
            return tried;
    return end;
}

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto mix = [share](double from, double to) { return float(from + (to - from) * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()),
                            mix(a.blueF(), b.blueF()), mix(a.alphaF(), b.alphaF()));
}

} // namespace fitroom
