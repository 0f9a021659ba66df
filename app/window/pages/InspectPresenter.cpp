#include "app/window/pages/InspectPresenter.h"

#include "core/runs/RunData.h"
#include "widgets/Text.h"
#include "widgets/inspect/InspectPage.h"

namespace fitroom {

InspectPresenter::InspectPresenter(InspectPage& page, Session& session, QObject* parent)
    : QObject(parent), page_(page), session_(session) {
    connect(&page, &InspectPage::evaluationRequested, this, &InspectPresenter::evaluateRun);
    connect(&page, &InspectPage::cancelRequested, this, [this] { job_.cancel(); });
    Workspace& workspace = session.workspace;
    connect(&page, &InspectPage::selectionChanged, &workspace, &Workspace::setSelection);
    connect(&workspace, &Workspace::selectionChanged, this,
            [this] { page_.setSelection(session_.workspace.selection()); });
    connect(&workspace, &Workspace::datasetChanged, this, [this] {
        page_.setDataset(session_.workspace.dataset());
        shown_.reset();
        showRun();
    });
    connect(&workspace, &Workspace::labelsChanged, this, [this] {
        // The net's answers stay the same, but they are right or wrong by other labels now.
        page_.setDataset(session_.workspace.dataset());
        asked_ = false;
        evaluateWhenReady();
    });
    connect(&workspace, &Workspace::currentRunChanged, this, &InspectPresenter::showRun);
    connect(&workspace, &Workspace::runsChanged, this, &InspectPresenter::showRun);
    connect(&session.training, &TrainingThread::ended, this, &InspectPresenter::evaluateWhenReady);
}

void InspectPresenter::setVisible(bool visible) {
    visible_ = visible;
    evaluateWhenReady();
}

void InspectPresenter::showRun() {
    const auto run = session_.workspace.currentRunInfo();
    // A run that is training changes with every epoch; what was evaluated stays until it ends.
    if (run && shown_ && run->id == shown_->id && run->status == shown_->status)
        return;
    if (!run && !shown_)
        return;
    job_.letGo();
    shown_ = run;
    asked_ = false;
    page_.setRun(run);
    evaluateWhenReady();
}

void InspectPresenter::evaluateWhenReady() {
    // Our own training evaluates its net when it ends; what it finds is there a moment later.
    const bool done = shown_ && shown_->status != RunStatus::Running &&
                      shown_->status != RunStatus::Paused && shown_->epochsDone > 0 &&
                      shown_->id != session_.training.run();
    const DatasetPtr& dataset = session_.workspace.dataset();
    if (visible_ && done && !asked_ && dataset && isDataOf(*shown_, *dataset))
        evaluateRun(page_.subset(), page_.weights());
}

void InspectPresenter::evaluateRun(Subset subset, Weights weights) {
    const auto run = session_.workspace.currentRunInfo();
    const DatasetPtr dataset = session_.workspace.dataset();
    if (!run || !dataset)
        return;
    asked_ = true;
    JobEnds<Evaluation> ends;
    ends.finished = [this](const Evaluation& evaluation) {
        page_.setPredictions(evaluation.predictions);
        page_.setGain(evaluation.gain);
        page_.setSelection(session_.workspace.selection());
    };
    ends.failed = [this](const Error& error) { page_.setError(text(error)); };
    ends.cancelled = [this] { page_.setError({}); };
    page_.setProgress(-1);
    job_ = session_.work.start<Evaluation>(
        tr("Evaluating “%1”").arg(QString::fromStdString(run->name)),
        [run = *run, store = session_.store, dataset, subset, weights,
         views = page_.views()](const Progress& progress) {
            return evaluateWithGain(run, store, dataset, subset, weights, views, progress);
        },
        std::move(ends), [this](double share) { page_.setProgress(share); });
}

} // namespace fitroom
