#include "widgets/theme/Colours.h"

#include <QPalette>

#include <array>

namespace fitroom {

namespace {

constexpr std::array<QRgb, 10> kClasses = {0xff3f90da, 0xffffa90e, 0xffbd1f01, 0xff94a4a2,
                                           0xff832db6, 0xffa96b59, 0xffe76300, 0xffb9ac70,
                                           0xff717581, 0xff92dadd};

} // namespace

QColor classColour(int label) {
    const int round = label / int(kClasses.size()) % 3;
    const QColor colour(kClasses[std::size_t(label) % kClasses.size()]);
    return round == 0 ? colour : round == 1 ? colour.lighter(140) : colour.darker(150);
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

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightnessF() <
           palette.color(QPalette::WindowText).lightnessF();
}

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto mix = [share](double from, double to) { return float(from + (to - from) * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()),
                            mix(a.blueF(), b.blueF()), mix(a.alphaF(), b.alphaF()));
}

} // namespace fitroom
