#pragma once

#include "core/training/Trainer.h"

#include <QObject>
#include <QStringList>

#include <deque>
#include <optional>
#include <vector>

namespace fitroom {

/// Trainings that wait for their turn, first come first served.
class TrainingQueue : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void add(const std::vector<TrainingJob>& jobs);
    /// The next one, taken out of the queue.
    std::optional<TrainingJob> take();
    void remove(int place);
    void clear();

    [[nodiscard]] bool empty() const { return jobs_.empty(); }
    /// What they will be called, in their order.
    [[nodiscard]] QStringList names() const;

signals:
    void changed();

private:
    std::deque<TrainingJob> jobs_;
};

} // namespace fitroom
