#include "app/window/pages/embed/PointReader.h"

namespace fitroom {

JobHandle PointReader::read(const QString& title, const PointSource& source,
                            JobEnds<PointTablePtr> ends, std::function<void(double)> progressed) {
    if (points_ && source.sameAs(source_)) {
        ends.finished(points_);
        return {};
    }
    points_.reset(); // they may be large, and there would be two of them
    JobEnds<PointTable> reading;
    reading.finished = [this, source, finished = ends.finished](PointTable points) {
        source_ = source;
        points_ = std::make_shared<const PointTable>(std::move(points));
        finished(points_);
    };
    reading.failed = ends.failed;
    reading.cancelled = ends.cancelled;
    return session_.work.start<PointTable>(
        title,
        [source, store = session_.store](const Progress& progress) {
            return readPoints(source, store, progress);
        },
        std::move(reading), std::move(progressed));
}

} // namespace fitroom
