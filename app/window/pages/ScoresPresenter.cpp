#include "app/window/pages/ScoresPresenter.h"

#include "core/evaluation/Evaluate.h"
#include "core/runs/RunData.h"
#include "widgets/Text.h"
#include "widgets/data/GalleryView.h"
#include "widgets/data/ScoreNotice.h"

#include <array>

namespace fitroom {

ScoresPresenter::ScoresPresenter(GalleryView& view, Session& session, QObject* parent)
    : QObject(parent), view_(view), session_(session) {
    connect(&view.notice(), &ScoreNotice::evaluationRequested, this, &ScoresPresenter::evaluateAll);
    connect(&view.notice(), &ScoreNotice::cancelRequested, this, [this] { evaluation_.cancel(); });
    Workspace& workspace = session.workspace;
    connect(&workspace, &Workspace::currentRunChanged, this, &ScoresPresenter::showRun);
    connect(&workspace, &Workspace::runsChanged, this, &ScoresPresenter::showRun);
    connect(&workspace, &Workspace::labelsChanged, this, &ScoresPresenter::score);
    connect(&workspace, &Workspace::datasetChanged, this, [this] {
        forget();
        showRun();
    });
}

void ScoresPresenter::showRun() {
    const auto run = session_.workspace.currentRunInfo();
    const DatasetPtr& dataset = session_.workspace.dataset();
    // While a run is trained its answers change with every epoch: those asked for stay until it is
    // another run, or over.
    if (!shown_ || !run || run->id != shown_->id || run->status != shown_->status)
        forget();
    shown_ = run;
    const bool usable = run && dataset && run->epochsDone > 0 && isDataOf(*run, *dataset);
    view_.notice().setRun(run ? QString::fromStdString(run->name) : QString(), usable);
}

void ScoresPresenter::forget() {
    evaluation_.letGo();
    scoring_.letGo();
    view_.notice().setProgress(-1);
    if (!predictions_)
        return;
    predictions_.reset();
    view_.setScores({});
}

void ScoresPresenter::evaluateAll() {
    const DatasetPtr dataset = session_.workspace.dataset();
    if (!shown_ || !dataset)
        return;
    JobEnds<Predictions> ends;
    ends.finished = [this](Predictions predictions) {
        view_.notice().setProgress(-1);
        predictions_ = std::make_shared<const Predictions>(std::move(predictions));
        score();
    };
    ends.failed = [this](const Error& error) {
        view_.notice().setProgress(-1);
        session_.dialogs.tellError(view_.window(), tr("Evaluation"), text(error));
    };
    ends.cancelled = [this] { view_.notice().setProgress(-1); };
    view_.notice().setProgress(0);
    evaluation_ = session_.work.start<Predictions>(
        tr("Evaluating “%1”").arg(QString::fromStdString(shown_->name)),
        [run = *shown_, store = session_.store, dataset](const Progress& progress) {
            static constexpr std::array kAll = {Subset::Training, Subset::Validation, Subset::Test};
            const std::size_t parts = dataset->testSize() > 0 ? 3 : 2;
            return evaluate(run, store, dataset, std::span(kAll).first(parts), Weights::Best,
                            progress);
        },
        std::move(ends), [this](double share) { view_.notice().setProgress(share); });
}

/// What the net says stays the same when labels are corrected; how right it is does not.
void ScoresPresenter::score() {
    if (!predictions_)
        return;
    JobEnds<ImageScores> ends;
    ends.finished = [this](ImageScores scores) { view_.setScores(std::move(scores)); };
    scoring_ = session_.files.start<ImageScores>(
        {},
        [predictions = predictions_,
         dataset = session_.workspace.dataset()](const Progress&) -> Result<ImageScores> {
            Predictions now = *predictions;
            for (std::size_t row = 0; row < now.size(); ++row)
                now.labels[row] = dataset->label(std::size_t(now.indices[row]));
            return imageScores(now, dataset->size());
        },
        std::move(ends));
}

} // namespace fitroom
