#include "widgets/common/DurationText.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace fitroom {

// By translate() and not tr(): lupdate takes a class within a function for another context than
// the program does.
QString durationText(double seconds) {
    const qint64 whole = std::llround(std::max(0.0, seconds));
    if (whole < 60)
        return QCoreApplication::translate("DurationText", "%1 s").arg(whole);
    if (whole < 600)
        return QCoreApplication::translate("DurationText", "%1 min %2 s")
            .arg(whole / 60)
            .arg(whole % 60 / 10 * 10);
    const qint64 minutes = std::llround(double(whole) / 60);
    if (minutes < 60)
        return QCoreApplication::translate("DurationText", "%1 min").arg(minutes);
    return QCoreApplication::translate("DurationText", "%1 h %2 min")
        .arg(minutes / 60)
        .arg(minutes % 60);
}

} // namespace fitroom
