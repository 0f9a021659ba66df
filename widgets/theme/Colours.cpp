#include "widgets/theme/Colours.h"

#include "core/support/ClassColours.h"

#include <QPalette>

#include <algorithm>
#include <array>
#include <cmath>

namespace fitroom {

namespace {

/// Tol's vibrant and muted schemes ("Colour Schemes", SRON 2021) without their blues and oranges.
constexpr std::array<std::uint32_t, 6> kRuns = {0x009988, 0xcc3377, 0x7a4fb5,
                                                0x8f8a1e, 0x6d4c41, 0x7d8a99};

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

/// The `index`-th of a sequence that starts anew, lighter or darker each time, when it is used up.
template<std::size_t n>
QColor fromSequence(const std::array<std::uint32_t, n>& sequence, int index) {
    const int round = index / int(n);
    const QColor colour(sequence[std::size_t(index) % n]);
    if (round < 3)
        return round == 0 ? colour : round == 1 ? colour.lighter(140) : colour.darker(150);
    // Multiples of the golden ratio fall farthest from those before them.
    const double share = 0.2 + 0.55 * std::fmod(round * 0.618034, 1.0);
    return mixed(colour, round % 2 == 1 ? Qt::white : Qt::black, share);
}

} // namespace

QColor classColour(int label) {
    return fromSequence(kClassColours, label);
}

QColor runColour(int slot) {
    return fromSequence(kRuns, slot);
}

QColor trainingColour() {
    return QColor(kClassColours[0]);
}

QColor validationColour() {
    return QColor(kClassColours[6]);
}

QColor testColour() {
    return QColor(kClassColours[3]);
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
