#pragma once

#include "app/window/jobs/Mailbox.h"
#include "app/window/workspace/Session.h"
#include "core/training/LearningRateFinder.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace fitroom {

class TrainPage;

/// Finds learning rates for the Train page.
class RatePresenter : public QObject {
    Q_OBJECT
public:
    RatePresenter(TrainPage& page, Session& session, QObject* parent = nullptr);

private:
    void begin(const ModelSpec& model, const Recipe& recipe, int phase);
    void end();
    void handOver();

    using Steps = Mailbox<RateStep>;

    TrainPage& page_;
    Session& session_;
    JobHandle trial_;
    std::shared_ptr<Steps> steps_; ///< of the trial in hand
    QTimer timer_;                 ///< the curve is not drawn anew for every step
};

} // namespace fitroom
