#include "app/window/workspace/TrainingQueue.h"

namespace fitroom {

void TrainingQueue::add(const std::vector<TrainingJob>& jobs) {
    jobs_.insert(jobs_.end(), jobs.begin(), jobs.end());
    emit changed();
}

std::optional<TrainingJob> TrainingQueue::take() {
    if (jobs_.empty())
        return std::nullopt;
    std::optional<TrainingJob> next = std::move(jobs_.front());
    jobs_.pop_front();
    emit changed();
    return next;
}

void TrainingQueue::remove(int place) {
    if (place < 0 || place >= int(jobs_.size()))
        return;
    jobs_.erase(jobs_.begin() + place);
    emit changed();
}

void TrainingQueue::clear() {
    jobs_.clear();
    emit changed();
}

QStringList TrainingQueue::names() const {
    QStringList names;
    for (const TrainingJob& job : jobs_)
        names += QString::fromStdString(runName(job));
    return names;
}

} // namespace fitroom
