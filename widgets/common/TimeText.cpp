#include "widgets/common/TimeText.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace fitroom {

QString timeText(double seconds) {
    const auto whole = qint64(std::llround(std::max(0.0, seconds)));
    if (whole < 60)
        return QCoreApplication::translate("TimeText", "%1 s").arg(whole);
    if (whole < 3600)
        return QCoreApplication::translate("TimeText", "%1 min %2 s")
            .arg(whole / 60)
            .arg(whole % 60);
    return QCoreApplication::translate("TimeText", "%1 h %2 min")
        .arg(whole / 3600)
        .arg(whole / 60 % 60);
}

} // namespace fitroom
