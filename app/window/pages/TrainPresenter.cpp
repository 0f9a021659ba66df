#include "app/window/pages/TrainPresenter.h"

#include "app/window/jobs/FileWork.h"
#include "app/window/pages/BuiltIns.h"
#include "app/window/pages/PreviewImages.h"
#include "core/training/Repeats.h"
#include "widgets/Text.h"
#include "widgets/runs/RunList.h"
#include "widgets/train/TrainPage.h"

#include <QDir>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace fitroom {

TrainPresenter::TrainPresenter(TrainPage& page, const RunList& list, Session& session,
                               QObject* parent)
    : QObject(parent), page_(page), list_(list), session_(session),
      feed_(session.store, session.files) {
    page.setBuiltInModels(builtInModels());
    page.setRecipes(builtInRecipes());
    connectPage();
    connectQueue();
    connectTraining();
    connectWorkspace();
    connect(&feed_, &MetricsFeed::metricsRead, this,
            [this](const std::string& run, const RunMetrics& metrics) {
                page_.setMetrics(QString::fromStdString(run), metrics);
            });
}

void TrainPresenter::connectPage() {
    connect(&page_, &TrainPage::startRequested, this, &TrainPresenter::start);
    connect(&page_, &TrainPage::pauseRequested, &session_.training, &TrainingThread::pause);
    connect(&page_, &TrainPage::goOnRequested, &session_.training, &TrainingThread::goOn);
    connect(&page_, &TrainPage::stopRequested, this, &TrainPresenter::stop);
    connect(&page_, &TrainPage::learningRateRequested, &session_.training,
            &TrainingThread::setLearningRate);
    connect(&page_, &TrainPage::modelChosen, this, [this](const QString& name) {
        if (const auto model = builtInModel(name.toStdString()))
            emit modelWanted(*model);
    });
    connect(&page_, &TrainPage::chartOptionsChanged, this, &TrainPresenter::showRuns);
    connect(&page_, &TrainPage::exportRequested, this, &TrainPresenter::exportChart);
    connect(&page_, &TrainPage::recipeOpenRequested, this, &TrainPresenter::openRecipe);
    connect(&page_, &TrainPage::recipeSaveRequested, this, &TrainPresenter::saveRecipe);
    connect(&page_, &TrainPage::previewRequested, this, &TrainPresenter::computePreview);
}

void TrainPresenter::connectQueue() {
    connect(&waiting_, &TrainingQueue::changed, this,
            [this] { page_.setWaiting(waiting_.names()); });
    connect(&page_, &TrainPage::startWaitingRequested, this, &TrainPresenter::startNext);
    connect(&page_, &TrainPage::removeWaitingRequested, &waiting_, &TrainingQueue::remove);
    connect(&page_, &TrainPage::clearWaitingRequested, &waiting_, &TrainingQueue::clear);
}

void TrainPresenter::connectTraining() {
    connect(&session_.training, &TrainingThread::eventsArrived, this, &TrainPresenter::take);
    connect(&session_.training, &TrainingThread::ended, this,
            [this](const RunInfo& run) { end(run.id, {}); });
    connect(&session_.training, &TrainingThread::failed, this,
            [this](const Error& error) { end(ownRun_, text(error)); });
    // A run that failed says so in the list of runs; those that wait need not fail with it.
    connect(&session_.training, &TrainingThread::freed, this, [this] {
        if (!held_)
            startNext();
    });
}

void TrainPresenter::connectWorkspace() {
    Workspace& workspace = session_.workspace;
    connect(&workspace, &Workspace::datasetChanged, this,
            [this] { page_.setDataset(session_.workspace.dataset()); });
    connect(&workspace, &Workspace::modelChanged, this, &TrainPresenter::showModel);
    connect(&workspace, &Workspace::currentRunChanged, this, &TrainPresenter::showCurrentRun);
    connect(&workspace, &Workspace::currentRunChanged, this, &TrainPresenter::showRuns);
    connect(&workspace, &Workspace::tickedRunsChanged, this, &TrainPresenter::showRuns);
    connect(&workspace, &Workspace::runsChanged, this, [this] {
        if (!toShow_.empty() && session_.workspace.run(toShow_))
            session_.workspace.setCurrentRun(std::exchange(toShow_, {}));
        showRuns();
    });
}

TrainingState TrainPresenter::state() const {
    return page_.trainingState();
}

void TrainPresenter::setState(TrainingState state) {
    if (state == page_.trainingState())
        return;
    page_.setTrainingState(state);
    emit stateChanged();
}

void TrainPresenter::startAsChosen() {
    if (const auto model = page_.model())
        start(*model, page_.recipe(), page_.runName(), page_.repeats());
}

void TrainPresenter::start(const ModelSpec& model, const Recipe& recipe, const QString& name,
                           int count) {
    if (!session_.workspace.dataset())
        return;
    waiting_.add(
        repeats({session_.workspace.dataset(), model, recipe, name.toStdString(), {}}, count));
    startNext();
}

void TrainPresenter::startNext() {
    if (session_.training.busy())
        return;
    auto job = waiting_.take();
    if (!job)
        return;
    held_ = false;
    ownRun_.clear();
    page_.setError({});
    session_.training.train(std::move(*job));
    setState(TrainingState::Starting);
}

void TrainPresenter::resume(const QString& run) {
    if (session_.training.busy() || !session_.workspace.dataset())
        return;
    held_ = false;
    ownRun_ = run.toStdString();
    page_.setError({});
    session_.workspace.setCurrentRun(ownRun_);
    session_.training.resume(ownRun_, session_.workspace.dataset());
    setState(TrainingState::Starting);
}

void TrainPresenter::pauseOrGoOn() {
    if (state() == TrainingState::Paused)
        session_.training.goOn();
    else
        session_.training.pause();
}

void TrainPresenter::stop() {
    if (!session_.training.busy())
        return;
    held_ = true;
    session_.training.stop();
    if (state() != TrainingState::Idle) // else it is a search
        setState(TrainingState::Stopping);
}

void TrainPresenter::take(const std::vector<TrainingEvent>& events) {
    for (const TrainingEvent& event : events) {
        noteEvent(event); // first: it tells the run's id
        page_.addEvent(QString::fromStdString(ownRun_), event);
    }
}

void TrainPresenter::noteEvent(const TrainingEvent& event) {
    if (const auto* begun = std::get_if<RunStarted>(&event)) {
        ownRun_ = toShow_ = begun->run;
        totalSteps_ = begun->totalSteps;
        session_.runs.refresh();
        if (state() == TrainingState::Starting)
            setState(TrainingState::Running);
    } else if (const auto* step = std::get_if<StepMetrics>(&event)) {
        if (totalSteps_ > 0)
            emit progressed(double(step->step) / double(totalSteps_));
    } else if (const auto* change = std::get_if<StatusChanged>(&event)) {
        if (change->status == RunStatus::Paused)
            setState(TrainingState::Paused);
        else if (change->status == RunStatus::Running && state() == TrainingState::Paused)
            setState(TrainingState::Running);
    } else if (const auto* keeping = std::get_if<KeepingPredictions>(&event)) {
        emit evaluating(keeping->share);
    } else if (const auto* computing = std::get_if<ComputingFeatures>(&event)) {
        emit computingFeatures(computing->share);
    } else if (const auto* warning = std::get_if<TrainingWarning>(&event)) {
        page_.setError(text(warning->error));
    }
}

void TrainPresenter::end(const std::string& run, const QString& sentence) {
    toShow_ = run;
    ownRun_.clear();
    session_.runs.refresh();
    if (!sentence.isEmpty())
        page_.setError(sentence);
    setState(TrainingState::Idle);
}

void TrainPresenter::showCurrentRun() {
    const auto run = session_.workspace.currentRunInfo();
    if (!run || run->id == ownRun_)
        return; // the form has what the training in hand was started with, or better by now
    page_.setRecipe(run->recipe);
}

void TrainPresenter::showModel() {
    page_.setModel(session_.workspace.model());
}

void TrainPresenter::showRuns() {
    std::vector<ShownRun> shown;
    std::vector<std::string> ids;
    const auto add = [&](const std::string& id, bool current) {
        const auto run = session_.workspace.run(id);
        if (!run)
            return;
        const QString name = QString::fromStdString(id);
        if (std::find(ids.begin(), ids.end(), id) != ids.end())
            return;
        shown.push_back({name, QString::fromStdString(run->name), list_.colourSlot(name), current,
                         QString::fromStdString(run->group)});
        ids.push_back(id);
    };
    const std::string& current = session_.workspace.currentRun();
    add(current, true);
    for (const std::string& id : session_.workspace.tickedRuns())
        add(id, false);
    if (page_.chartOptions().meanOfRepeats)
        addRepeats(shown, add);
    page_.setShownRuns(shown);
    feed_.follow(ids);
}

/// A mean is over all repeats of a training, not only those that happen to be ticked.
void TrainPresenter::addRepeats(const std::vector<ShownRun>& shown,
                                const std::function<void(const std::string&, bool)>& add) {
    std::set<std::string> groups;
    for (const ShownRun& run : shown)
        groups.insert(run.group.toStdString());
    for (const RunInfo& run : session_.workspace.runs())
        if (!run.group.empty() && groups.count(run.group) > 0)
            add(run.id, false);
}

void TrainPresenter::computePreview(const PreviewRequest& request) {
    const DatasetPtr dataset = session_.workspace.dataset();
    if (!dataset)
        return;
    JobEnds<Preview> ends;
    ends.finished = [this](const Preview& preview) { page_.setPreview(preview); };
    ends.failed = [this](const Error& error) { page_.setError(text(error)); };
    preview_ = session_.files.start<Preview>(
        {}, [dataset, request](const Progress&) { return previewImages(*dataset, request); },
        std::move(ends));
}

void TrainPresenter::exportChart(Chart chart) {
    const QString name = chart == Chart::Loss ? tr("loss") : tr("accuracy");
    const QDir folder(session_.settings.value(setting::lastFolder));
    session_.dialogs.saveFile(page_.window(),
                              {tr("Export Chart"),
                               folder.filePath(name + QStringLiteral(".png")),
                               {tr("Pictures (*.png)"), tr("PDF documents (*.pdf)"),
                                tr("Vector graphics (*.svg)"), tr("Tables (*.csv)")}},
                              [this, chart](const QString& path) {
                                  if (!page_.exportChart(chart, path))
                                      page_.setError(
                                          tr("%1: The chart cannot be written there.").arg(path));
                              });
}

void TrainPresenter::openRecipe() {
    const auto read = [this](const QStringList& files) {
        JobEnds<Recipe> ends;
        ends.finished = [this](const Recipe& recipe) { page_.setRecipe(recipe); };
        ends.failed = [this](const Error& error) { page_.setError(text(error)); };
        recipeFile_ = session_.files.start<Recipe>(
            {}, [file = files.first().toStdString()](const Progress&) { return readRecipe(file); },
            std::move(ends));
    };
    session_.dialogs.openFiles(page_.window(),
                               {tr("Open a Recipe"),
                                session_.settings.value(setting::lastFolder),
                                {tr("Recipes (*.json)"), tr("All files (*)")}},
                               read);
}

void TrainPresenter::saveRecipe(const Recipe& recipe) {
    const auto write = [this, recipe](const QString& path) {
        JobEnds<Done> ends;
        ends.failed = [this](const Error& error) { page_.setError(text(error)); };
        recipeFile_ = session_.files.start<Done>(
            {}, writingFile(path, [recipe] { return recipeToJson(recipe).dump(2) + "\n"; }),
            std::move(ends));
    };
    const QDir folder(session_.settings.value(setting::lastFolder));
    session_.dialogs.saveFile(page_.window(),
                              {tr("Save the Recipe"),
                               folder.filePath(tr("recipe") + QStringLiteral(".json")),
                               {tr("Recipes (*.json)")}},
                              write);
}

} // namespace fitroom
