#pragma once

#include <QString>

namespace fitroom {

/// What is known of the time that an epoch takes on this computer.
struct EpochEstimate {
    enum class State {
        Unknown,   ///< not measured, for the reason in `sentence` if there is one
        Measuring, ///< a trial is going on
        Measured,
        Failed ///< `sentence` says why
    };
    State state = State::Unknown;
    double seconds = 0;
    QString sentence;
};

} // namespace fitroom
