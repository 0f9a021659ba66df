#include "app/window/workspace/MetricsFeed.h"

namespace fitroom {

MetricsFeed::MetricsFeed(RunStore store, JobThread& files, QObject* parent)
    : QObject(parent), store_(std::move(store)), files_(files) {
    timer_.setInterval(1000);
    timer_.callOnTimeout(this, [this] {
        if (!job_.running())
            poll();
    });
}

void MetricsFeed::follow(const std::vector<std::string>& runs) {
    Tails tails;
    for (const std::string& run : runs) {
        const auto known = tails_.find(run);
        tails[run] = known != tails_.end() ? known->second
                                           : std::make_shared<MetricsTail>(store_.metricsFile(run));
    }
    if (tails == tails_)
        return;
    tails_ = std::move(tails);
    if (tails_.empty()) {
        job_.letGo();
        timer_.stop();
        return;
    }
    timer_.start();
    poll();
}

void MetricsFeed::poll() {
    JobEnds<Readings> ends;
    ends.finished = [this](const Readings& readings) {
        for (const auto& [run, metrics] : readings)
            emit metricsRead(run, metrics);
    };
    job_ = files_.start<Readings>(
        {},
        [tails = tails_](const Progress&) -> Result<Readings> {
            Readings readings;
            for (const auto& [run, tail] : tails) {
                // A file that cannot be read, of a run just removed say, has nothing new.
                if (tail->update().value_or(false))
                    readings.emplace_back(run, tail->metrics());
            }
            return readings;
        },
        std::move(ends));
}

} // namespace fitroom
