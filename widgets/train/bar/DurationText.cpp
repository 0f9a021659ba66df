#include "widgets/train/bar/DurationText.h"

#include <QCoreApplication>

#include <cmath>

namespace fitroom {

QString durationText(double seconds) {
    struct Words {
        Q_DECLARE_TR_FUNCTIONS(DurationText)
    };
    const qint64 whole = std::llround(seconds);
    if (whole < 60)
        return Words::tr("%1 s").arg(whole);
    if (whole < 600)
        return Words::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60 / 10 * 10);
    const qint64 minutes = std::llround(seconds / 60);
    if (minutes < 60)
        return Words::tr("%1 min").arg(minutes);
    return Words::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

} // namespace fitroom
