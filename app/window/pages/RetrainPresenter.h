#pragma once

#include "app/window/pages/TrainPresenter.h"
#include "app/window/workspace/Session.h"

#include <QObject>

#include <string>

namespace fitroom {

class CorrectionsView;

/// Trains the current run's net again on the corrected labels, and tells what that has brought:
/// both nets are scored on the same test images with the labels as they are now.
class RetrainPresenter : public QObject {
    Q_OBJECT
public:
    RetrainPresenter(CorrectionsView& view, TrainPresenter& training, Session& session,
                     QObject* parent = nullptr);

signals:
    /// The training was started.
    void started();

private:
    void showRun();
    void retrain();
    void compare(const RunInfo& after);

    CorrectionsView& view_;
    TrainPresenter& training_;
    Session& session_;
    JobHandle comparison_;
    std::string before_; ///< the run to compare with, until the training we asked for has ended
    std::string after_;  ///< what the run we asked for is called
};

} // namespace fitroom
