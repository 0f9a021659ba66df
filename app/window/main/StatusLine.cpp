#include "app/window/main/StatusLine.h"

#include "widgets/status/JobStatus.h"

#include <QLabel>
#include <QLocale>
#include <QStatusBar>

namespace fitroom {

StatusLine::StatusLine(QStatusBar* bar, Session& session, TrainPresenter& training)
    : QObject(bar), bar_(bar), selected_(new QLabel), job_(new JobStatus(QStringLiteral("job"))),
      training_(new JobStatus(QStringLiteral("training"))) {
    bar->setObjectName(QStringLiteral("statusBar"));
    selected_->setObjectName(QStringLiteral("selectedCount"));
    selected_->setForegroundRole(QPalette::PlaceholderText);
    bar->addPermanentWidget(selected_);
    bar->addPermanentWidget(job_);
    bar->addPermanentWidget(training_);
    followSelection(session.workspace);
    followJobs(session.work);
    followTraining(training);
}

void StatusLine::followSelection(Workspace& workspace) {
    selected_->hide();
    connect(&workspace, &Workspace::selectionChanged, this, [this, &workspace] {
        const std::size_t count = workspace.selection().size();
        selected_->setText(
            count == 1 ? tr("1 image selected")
                       : tr("%1 images selected").arg(QLocale().toString(qulonglong(count))));
        selected_->setVisible(count > 0);
    });
}

void StatusLine::followJobs(JobThread& jobs) {
    connect(&jobs, &JobThread::started, this, [this](int job, const QString& title) {
        current_ = job;
        job_->begin(title);
    });
    connect(&jobs, &JobThread::progressed, this, [this](int job, double share) {
        if (job == current_)
            job_->setProgress(share);
    });
    connect(&jobs, &JobThread::ended, this, [this](int job) {
        if (job == current_)
            job_->end();
    });
    connect(job_, &JobStatus::cancelRequested, this, [this, &jobs] { jobs.cancel(current_); });
}

void StatusLine::followTraining(TrainPresenter& training) {
    connect(&training, &TrainPresenter::stateChanged, this, [this, &training] {
        switch (training.state()) {
        case TrainingState::Idle:
            return training_->end();
        case TrainingState::Starting:
            return training_->begin(tr("Training"));
        case TrainingState::Running:
            return training_->setTitle(tr("Training"));
        case TrainingState::Paused:
            return training_->setTitle(tr("Training is paused"));
        case TrainingState::Stopping:
            return training_->setTitle(tr("Saving the training"));
        }
    });
    connect(&training, &TrainPresenter::progressed, training_, &JobStatus::setProgress);
    connect(&training, &TrainPresenter::computingFeatures, training_, [this](double share) {
        training_->setTitle(share < 1 ? tr("Showing the images to the pretrained net")
                                      : tr("Training"));
        training_->setProgress(share < 1 ? share : 0);
    });
    connect(&training, &TrainPresenter::evaluating, training_, [this](double share) {
        training_->setTitle(tr("Evaluating the trained network"));
        training_->setProgress(share);
    });
    connect(training_, &JobStatus::cancelRequested, &training, &TrainPresenter::stop);
}

void StatusLine::say(const QString& sentence) {
    bar_->showMessage(sentence, 10000);
}

} // namespace fitroom
