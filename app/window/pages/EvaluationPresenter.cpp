#include "app/window/pages/EvaluationPresenter.h"

#include "core/evaluation/CalibrateRun.h"
#include "core/evaluation/CompareRuns.h"
#include "widgets/Text.h"
#include "widgets/inspect/EvaluationView.h"
#include "widgets/inspect/InspectPage.h"
#include "widgets/inspect/compare/ComparisonTab.h"

namespace fitroom {

EvaluationPresenter::EvaluationPresenter(InspectPage& page, Session& session, QObject* parent)
    : QObject(parent), page_(page), session_(session) {
    EvaluationView* view = page.evaluation();
    connect(view, &EvaluationView::confidenceRequested, this,
            &EvaluationPresenter::computeConfidence);
    connect(view->comparison(), &ComparisonTab::requested, this, &EvaluationPresenter::compareWith);
    // Other images or weights: what is compared has to be compared anew.
    connect(&page, &InspectPage::evaluationRequested, this,
            [this] { compareWith(page_.evaluation()->comparison()->chosen()); });
    connect(&session.workspace, &Workspace::runsChanged, this, &EvaluationPresenter::offerRuns);
    connect(&session.workspace, &Workspace::currentRunChanged, this, [this] {
        confidence_.letGo();
        offerRuns();
        compareWith(page_.evaluation()->comparison()->chosen());
    });
}

void EvaluationPresenter::computeConfidence(const PredictionsPtr& predictions) {
    const auto run = session_.workspace.currentRunInfo();
    const DatasetPtr dataset = session_.workspace.dataset();
    if (!run || !dataset)
        return;
    EvaluationView* view = page_.evaluation();
    JobEnds<ConfidenceReport> ends;
    ends.finished = [view](const ConfidenceReport& report) { view->setConfidence(report); };
    ends.failed = [view](const Error& error) { view->setConfidenceMessage(text(error)); };
    ends.cancelled = [view] { view->setConfidenceMessage(tr("Cancelled.")); };
    confidence_ = session_.work.start<ConfidenceReport>(
        tr("Calibrating “%1”").arg(QString::fromStdString(run->name)),
        [run = *run, store = session_.store, dataset, weights = page_.weights(),
         predictions](const Progress& progress) {
            return confidenceOf(run, store, dataset, weights, *predictions, progress);
        },
        std::move(ends));
}

void EvaluationPresenter::compareWith(const QString& id) {
    comparison_.letGo();
    const auto run = session_.workspace.currentRunInfo();
    const auto other = session_.workspace.run(id.toStdString());
    const DatasetPtr dataset = session_.workspace.dataset();
    if (!run || !other || !dataset)
        return;
    ComparisonTab* tab = page_.evaluation()->comparison();
    JobEnds<RunComparison> ends;
    ends.finished = [tab](const RunComparison& comparison) { tab->setComparison(comparison); };
    ends.failed = [tab](const Error& error) { tab->setMessage(text(error)); };
    ends.cancelled = [tab] { tab->setMessage(tr("Cancelled.")); };
    tab->setMessage(tr("Being compared…"));
    comparison_ = session_.work.start<RunComparison>(
        tr("Comparing with “%1”").arg(QString::fromStdString(other->name)),
        [run = *run, other = *other, store = session_.store, dataset, subset = page_.subset(),
         weights = page_.weights()](const Progress& progress) {
            return compareRuns(run, other, store, dataset, subset, weights, progress);
        },
        std::move(ends));
}

void EvaluationPresenter::offerRuns() {
    page_.evaluation()->comparison()->setRuns(session_.workspace.currentRunInfo(),
                                              session_.workspace.runs());
}

} // namespace fitroom
