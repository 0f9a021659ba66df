#include "widgets/theme/ColourMap.h"

#include <algorithm>
#include <array>

namespace fitroom {

namespace {

constexpr int kColours = 256;

/// Every tenth of the way.
constexpr std::array<QRgb, 11> kAnchors = {0xff440154, 0xff482475, 0xff414487, 0xff355f8d,
                                           0xff2a788e, 0xff21918c, 0xff22a884, 0xff44bf70,
                                           0xff7ad151, 0xffbddf26, 0xfffde725};

QRgb between(QRgb a, QRgb b, double share) {
    const auto mix = [share](int from, int to) { return int(from + (to - from) * share + 0.5); };
    return qRgb(mix(qRed(a), qRed(b)), mix(qGreen(a), qGreen(b)), mix(qBlue(a), qBlue(b)));
}

QList<QRgb> makeViridis() {
    QList<QRgb> colours;
    for (int i = 0; i < kColours; ++i) {
        const double at = i * double(kAnchors.size() - 1) / (kColours - 1);
        const std::size_t below = std::min(std::size_t(at), kAnchors.size() - 2);
        colours.append(between(kAnchors[below], kAnchors[below + 1], at - double(below)));
    }
    return colours;
}

} // namespace

const QList<QRgb>& viridis() {
    static const QList<QRgb> kViridis = makeViridis();
    return kViridis;
}

int viridisIndex(double value, double low, double high) {
    if (!(high > low))
        return 0;
    return int(std::clamp((value - low) / (high - low), 0.0, 1.0) * (kColours - 1) + 0.5);
}

} // namespace fitroom
