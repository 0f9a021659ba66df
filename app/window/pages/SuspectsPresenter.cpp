#include "app/window/pages/SuspectsPresenter.h"

#include "core/evaluation/Evaluate.h"
#include "core/evaluation/LabelErrors.h"
#include "core/runs/RunData.h"
#include "core/training/CrossValidation.h"
#include "widgets/Text.h"
#include "widgets/data/SuspectsView.h"

#include <array>

namespace fitroom {

namespace {

struct Suspects {
    std::vector<LabelSuspect> suspects;
    std::size_t images = 0; ///< judged
};

Result<Predictions> heldOut(const RunInfo& run, const RunStore& store, const DatasetPtr& dataset,
                            const SuspectSearch& search, const Progress& progress) {
    if (search.crossValidate)
        return crossValidateRun(run, store, dataset, search.folds, search.epochs, progress);
    static constexpr std::array kHeldOut = {Subset::Validation, Subset::Test};
    const std::size_t parts = dataset->testSize() > 0 ? 2 : 1;
    return evaluate(run, store, dataset, std::span(kHeldOut).first(parts), Weights::Best, progress);
}

} // namespace

SuspectsPresenter::SuspectsPresenter(SuspectsView& view, Session& session, QObject* parent)
    : QObject(parent), view_(view), session_(session) {
    connect(&view, &SuspectsView::searchRequested, this, &SuspectsPresenter::search);
    connect(&view, &SuspectsView::cancelRequested, this, [this] { job_.cancel(); });
    Workspace& workspace = session.workspace;
    connect(&workspace, &Workspace::currentRunChanged, this, &SuspectsPresenter::showRun);
    connect(&workspace, &Workspace::runsChanged, this, &SuspectsPresenter::showRun);
    connect(&workspace, &Workspace::datasetChanged, this, [this] {
        job_.letGo();
        shown_.clear();
        showRun();
    });
}

void SuspectsPresenter::showRun() {
    const auto run = session_.workspace.currentRunInfo();
    const DatasetPtr& dataset = session_.workspace.dataset();
    const bool usable = run && dataset && run->epochsDone > 0 && isDataOf(*run, *dataset);
    const std::string id = usable ? run->id : std::string();
    if (id == shown_)
        return;
    job_.letGo();
    shown_ = id;
    view_.setRun(usable ? QString::fromStdString(run->name) : QString());
}

void SuspectsPresenter::search(const SuspectSearch& search) {
    const auto run = session_.workspace.run(shown_);
    const DatasetPtr dataset = session_.workspace.dataset();
    if (!run || !dataset)
        return;
    JobEnds<Suspects> ends;
    ends.finished = [this](Suspects found) {
        view_.setSuspects(std::move(found.suspects), found.images);
    };
    ends.failed = [this](const Error& error) { view_.setError(text(error)); };
    ends.cancelled = [this] { view_.setError({}); };
    view_.setProgress(search.crossValidate ? 0 : -1);
    job_ = session_.work.start<Suspects>(
        tr("Looking for wrong labels"),
        [run = *run, store = session_.store, dataset,
         search](const Progress& progress) -> Result<Suspects> {
            return heldOut(run, store, dataset, search, progress)
                .map([](const Predictions& predictions) {
                    return Suspects{labelSuspects(predictions), predictions.size()};
                });
        },
        std::move(ends), [this](double share) { view_.setProgress(share); });
}

} // namespace fitroom
