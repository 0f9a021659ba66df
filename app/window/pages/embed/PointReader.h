#pragma once

#include "app/window/pages/embed/MapSource.h"
#include "app/window/workspace/Session.h"

namespace fitroom {

/// Reads the points of maps on a worker thread. It keeps those read last, so that another map of
/// them need not wait.
class PointReader {
public:
    explicit PointReader(Session& session) : session_(session) {}

    /// Points in memory are handed over before it returns.
    [[nodiscard]] JobHandle read(const QString& title, const PointSource& source,
                                 JobEnds<PointTablePtr> ends,
                                 std::function<void(double)> progressed = {});
    /// A file may hold other points than before.
    void forget() { points_.reset(); }

private:
    Session& session_;
    PointSource source_; ///< of points_
    PointTablePtr points_;
};

} // namespace fitroom
