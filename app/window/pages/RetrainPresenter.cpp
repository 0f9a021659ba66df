#include "app/window/pages/RetrainPresenter.h"

#include "core/evaluation/Evaluate.h"
#include "core/runs/RunData.h"
#include "widgets/Text.h"
#include "widgets/common/ClassBars.h"
#include "widgets/data/CorrectionsView.h"

namespace fitroom {

RetrainPresenter::RetrainPresenter(CorrectionsView& view, TrainPresenter& training,
                                   Session& session, QObject* parent)
    : QObject(parent), view_(view), training_(training), session_(session) {
    connect(&view, &CorrectionsView::retrainRequested, this, &RetrainPresenter::retrain);
    Workspace& workspace = session.workspace;
    connect(&workspace, &Workspace::currentRunChanged, this, &RetrainPresenter::showRun);
    connect(&workspace, &Workspace::runsChanged, this, &RetrainPresenter::showRun);
    connect(&workspace, &Workspace::datasetChanged, this, [this] {
        comparison_.letGo();
        before_.clear();
        view_.setGain({});
        showRun();
    });
    connect(&session.training, &TrainingThread::ended, this, &RetrainPresenter::compare);
    connect(&session.training, &TrainingThread::failed, this, [this] { before_.clear(); });
}

void RetrainPresenter::showRun() {
    const auto run = session_.workspace.currentRunInfo();
    const DatasetPtr& dataset = session_.workspace.dataset();
    const bool usable = run && dataset && run->epochsDone > 0 && isDataOf(*run, *dataset);
    view_.setRun(usable ? QString::fromStdString(run->name) : QString());
}

void RetrainPresenter::retrain() {
    const auto run = session_.workspace.currentRunInfo();
    if (!run)
        return;
    view_.setGain({});
    const QString name = tr("%1, corrected labels").arg(QString::fromStdString(run->name));
    before_ = run->id;
    after_ = name.toStdString();
    training_.start(run->model, run->recipe, name);
    emit started();
}

void RetrainPresenter::compare(const RunInfo& after) {
    if (after.name != after_) // one that was started before, or by hand
        return;
    const auto before = session_.workspace.run(std::exchange(before_, {}));
    const DatasetPtr dataset = session_.workspace.dataset();
    if (!before || !dataset || after.status != RunStatus::Finished)
        return;
    struct Scores {
        double before = 0, after = 0;
        std::size_t images = 0;
    };
    const Subset subset = dataset->testSize() > 0 ? Subset::Test : Subset::Validation;
    JobEnds<Scores> ends;
    ends.finished = [this, subset, first = QString::fromStdString(before->name)](Scores scores) {
        view_.setGain((subset == Subset::Test
                           ? tr("On the test images, with the labels as they are now: “%1” %2, "
                                "trained again %3.")
                           : tr("On the validation images, with the labels as they are now: “%1” "
                                "%2, trained again %3."))
                          .arg(first, perCent(scores.before), perCent(scores.after)));
    };
    ends.failed = [this](const Error& error) { view_.setGain(text(error)); };
    comparison_ = session_.work.start<Scores>(
        tr("Comparing the two nets"),
        [before = *before, after, dataset, subset,
         store = session_.store](const Progress& progress) -> Result<Scores> {
            const auto old = evaluate(before, store, dataset, subset, Weights::Best, progress);
            if (!old)
                return tl::unexpected(old.error());
            return evaluate(after, store, dataset, subset, Weights::Best, progress)
                .map([&](const Predictions& now) {
                    return Scores{accuracy(*old), accuracy(now), now.size()};
                });
        },
        std::move(ends));
}

} // namespace fitroom
