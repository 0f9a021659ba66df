#include "app/window/workspace/RunMonitor.h"

#include "widgets/Text.h"

namespace fitroom {

RunMonitor::RunMonitor(RunStore store, JobThread& files, Workspace& workspace, QObject* parent)
    : QObject(parent), store_(std::move(store)), files_(files), workspace_(workspace) {
    timer_.setInterval(1000);
    timer_.callOnTimeout(this, [this] {
        if (!job_.running()) // a slow disk must not pile requests up
            refresh();
    });
}

void RunMonitor::begin() {
    refresh();
    timer_.start();
}

void RunMonitor::refresh() {
    JobEnds<RunStore::Listing> ends;
    ends.finished = [this](RunStore::Listing listing) { take(std::move(listing)); };
    job_ = files_.start<RunStore::Listing>(
        {}, [store = store_](const Progress&) -> Result<RunStore::Listing> { return store.list(); },
        std::move(ends));
}

void RunMonitor::take(RunStore::Listing listing) {
    if (listing.runs != workspace_.runs())
        workspace_.setRuns(std::move(listing.runs));
    QStringList problems;
    for (const Error& problem : listing.problems)
        problems.append(text(problem));
    if (problems != problems_) {
        problems_ = problems;
        emit problemsChanged(listing.problems);
    }
    emit refreshed();
}

} // namespace fitroom
