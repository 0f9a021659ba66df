#include "app/window/main/FirstTraining.h"

#include "app/window/pages/BuiltIns.h"
#include "widgets/status/SuggestionBar.h"

#include <QLocale>

namespace fitroom {

FirstTraining::FirstTraining(SuggestionBar& bar, TrainPresenter& training, Session& session,
                             QObject* parent)
    : QObject(parent), bar_(bar), training_(training), session_(session) {
    connect(&bar, &SuggestionBar::accepted, this, &FirstTraining::start);
    connect(&bar, &SuggestionBar::closed, this, [this] {
        declined_ = true;
        suggestIfNew();
    });
    connect(&session.runs, &RunMonitor::refreshed, this, [this] {
        runsKnown_ = true;
        suggestIfNew();
    });
    connect(&session.workspace, &Workspace::datasetChanged, this, &FirstTraining::suggestIfNew);
    connect(&training, &TrainPresenter::stateChanged, this, &FirstTraining::suggestIfNew);
}

void FirstTraining::suggestIfNew() {
    const DatasetPtr& dataset = session_.workspace.dataset();
    const bool suggest = runsKnown_ && !declined_ && dataset && session_.workspace.runs().empty() &&
                         training_.state() == TrainingState::Idle;
    if (suggest == bar_.isVisibleTo(bar_.parentWidget()))
        return;
    if (!suggest) {
        bar_.hide();
        return;
    }
    bar_.suggest(tr("%1 is ready: %2 images to learn from. A small network, 1-conv, learns them in "
                    "about a minute, and you can watch it.")
                     .arg(QString::fromStdString(dataset->name()),
                          QLocale().toString(qlonglong(dataset->trainingSize()))),
                 tr("Train &1-conv"), tr("Train a small network now, with the quickest recipe"));
}

void FirstTraining::start() {
    const auto model = builtInModel("cnn1");
    const auto recipe = builtInRecipe("quick");
    if (!model || !recipe)
        return;
    training_.start(*model, *recipe, {});
    emit started();
}

} // namespace fitroom
