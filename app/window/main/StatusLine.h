#pragma once

#include "app/window/pages/TrainPresenter.h"
#include "app/window/workspace/Session.h"

#include <QObject>

class QLabel;
class QStatusBar;

namespace fitroom {

class JobStatus;

/// Shows in the window's status bar what the work thread and the training thread are at.
class StatusLine : public QObject {
    Q_OBJECT
public:
    StatusLine(QStatusBar* bar, Session& session, TrainPresenter& training);

    /// A sentence for some seconds.
    void say(const QString& sentence);

private:
    void followSelection(Workspace& workspace);
    void followJobs(JobThread& jobs);
    void followTraining(TrainPresenter& training);

    QStatusBar* bar_;
    QLabel* selected_;
    JobStatus* job_;
    JobStatus* training_;
    int current_ = 0; ///< the job shown
};

} // namespace fitroom
