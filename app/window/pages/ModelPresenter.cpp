#include "app/window/pages/ModelPresenter.h"

#include "app/window/jobs/FileWork.h"
#include "app/window/pages/BuiltIns.h"
#include "core/model/ModelJson.h"
#include "core/training/RecipeCost.h"
#include "widgets/Text.h"
#include "widgets/model/ModelPage.h"

#include <QDir>
#include <QFileInfo>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace fitroom {

ModelPresenter::ModelPresenter(ModelPage& page, Session& session, QObject* parent)
    : QObject(parent), page_(page), session_(session),
      draft_(session.options.userData / "net-being-built.json", session.files),
      trials_(session.work), weights_(session) {
    page.setBuiltIns(builtInModels());
    connectPage();
    connectWorkspace();
    connect(&trials_, &EpochTrials::changed, &page, &ModelPage::setEpoch);
    showOthers();
}

void ModelPresenter::connectPage() {
    connect(&page_, &ModelPage::edited, this, &ModelPresenter::take);
    connect(&page_, &ModelPage::builtInChosen, this, &ModelPresenter::chooseBuiltIn);
    connect(&page_, &ModelPage::newRequested, this, &ModelPresenter::beginNew);
    connect(&page_, &ModelPage::openRequested, this,
            [this] { chooseFile([this](const QString& path) { open(path); }); });
    connect(&page_, &ModelPage::fileDropped, this, &ModelPresenter::open);
    connect(&page_, &ModelPage::openOtherRequested, this,
            [this] { chooseFile([this](const QString& path) { openOther(path); }); });
    connect(&page_, &ModelPage::saveRequested, this, &ModelPresenter::save);
    connect(&page_, &ModelPage::saveAsRequested, this, &ModelPresenter::saveAs);
    connect(&page_, &ModelPage::weightsRequested, this, [this] { weights_.open(page_.window()); });
    connect(&weights_, &WeightsPresenter::listed, &page_, &ModelPage::setImported);
    connect(&page_, &ModelPage::runNetRequested, this, [this] {
        if (const auto run = session_.workspace.currentRunInfo())
            offer(run->model);
    });
    connect(&page_, &ModelPage::trainRequested, this, &ModelPresenter::trainRequested);
    connect(&page_, &ModelPage::measureRequested, &trials_, &EpochTrials::measure);
    connect(&page_, &ModelPage::measureCancelled, &trials_, &EpochTrials::cancel);
}

void ModelPresenter::connectWorkspace() {
    Workspace& workspace = session_.workspace;
    connect(&workspace, &Workspace::modelChanged, this, [this] {
        if (session_.workspace.model() != page_.model())
            page_.setModel(session_.workspace.model());
        showRun();
        updateTrial();
    });
    connect(&workspace, &Workspace::datasetChanged, this, [this] {
        if (const DatasetPtr& dataset = session_.workspace.dataset())
            page_.setInput(dataset->shape(), dataset->classCount());
        updateTrial();
    });
    connect(&workspace, &Workspace::currentRunChanged, this, &ModelPresenter::followRun);
    connect(&workspace, &Workspace::runsChanged, this, &ModelPresenter::showOthers);
}

void ModelPresenter::begin() {
    weights_.refresh();
    draft_.restore(
        [this](const NetDraft::Content& content) {
            page_.setUnsavedModel(content.model, content.file);
            session_.workspace.setModel(content.model);
        },
        [this](const Error& error) { page_.setError(text(error)); });
}

/// What the user has just made of the net.
void ModelPresenter::take() {
    session_.workspace.setModel(page_.model());
    if (page_.isModified())
        draft_.keep({page_.model(), page_.file()});
    else
        draft_.forget();
}

void ModelPresenter::show(const ModelSpec& model, const QString& file) {
    page_.setModel(model, file);
    session_.workspace.setModel(model);
    draft_.forget();
}

/// A net that has been trained is kept with its run.
bool ModelPresenter::wouldLose() const {
    return page_.isModified() && !page_.model().layers.empty() &&
           std::ranges::find(session_.workspace.runs(), page_.model(), &RunInfo::model) ==
               session_.workspace.runs().end();
}

void ModelPresenter::offer(const ModelSpec& model, const QString& file) {
    if (asking_)
        return;
    if (!wouldLose())
        return show(model, file);
    asking_ = true;
    session_.dialogs.ask(page_.window(),
                         {tr("Show Another Net"),
                          tr("The changes to “%1” are saved nowhere. Discard them?")
                              .arg(QString::fromStdString(page_.model().title)),
                          tr("&Discard"), tr("&Keep Editing")},
                         [this, model, file](bool accepted) {
                             asking_ = false;
                             if (accepted)
                                 show(model, file);
                             else
                                 emit kept();
                         });
}

/// A run that is picked brings its net along, unless changes would be lost.
void ModelPresenter::followRun() {
    const auto run = session_.workspace.currentRunInfo();
    if (run && run->model != page_.model() && !wouldLose())
        show(run->model, {});
    showRun();
}

void ModelPresenter::showRun() {
    const auto run = session_.workspace.currentRunInfo();
    const bool other = run && run->model != page_.model();
    page_.setRun(other ? QString::fromStdString(run->name) : QString());
}

void ModelPresenter::showOthers() {
    std::vector<NamedNet> others;
    for (const ModelSpec& model : builtInModels())
        others.push_back({QString::fromStdString(model.title), model});
    for (const RunInfo& run : session_.workspace.runs())
        others.push_back({tr("Run “%1”").arg(QString::fromStdString(run.name)), run.model});
    if (others == others_)
        return;
    others_ = std::move(others);
    page_.setOthers(others_);
}

void ModelPresenter::setRecipe(const Recipe& recipe) {
    recipe_ = recipe;
    page_.setCost(trainingCost(recipe));
    updateTrial();
}

void ModelPresenter::setTraining(bool training) {
    trials_.setTraining(training);
}

void ModelPresenter::setVisible(bool visible) {
    trials_.setWanted(visible);
}

void ModelPresenter::updateTrial() {
    trials_.setSubject({session_.workspace.model(), session_.workspace.dataset(), recipe_});
}

void ModelPresenter::chooseBuiltIn(const QString& name) {
    if (const auto model = builtInModel(name.toStdString()))
        offer(*model);
}

/// The smallest net there is: it can be trained as it is, and shows where layers go.
void ModelPresenter::beginNew() {
    offer({"new-net",
           tr("New net").toStdString(),
           {Flatten{}, Dense{Dense::kClasses, Activation::None}}});
}

void ModelPresenter::chooseFile(std::function<void(const QString&)> chosen) {
    session_.dialogs.openFiles(
        page_.window(),
        {tr("Open a Net"),
         session_.settings.value(setting::lastFolder),
         {tr("Nets (*.json)"), tr("All files (*)")}},
        [chosen = std::move(chosen)](const QStringList& files) { chosen(files.first()); });
}

void ModelPresenter::read(const QString& path, std::function<void(const ModelSpec&)> finished) {
    JobEnds<ModelSpec> ends;
    ends.finished = [this, finished = std::move(finished)](const ModelSpec& model) {
        page_.setError({});
        finished(model);
    };
    ends.failed = [this](const Error& error) { page_.setError(text(error)); };
    reading_ = session_.files.start<ModelSpec>(
        {}, [file = path.toStdString()](const Progress&) { return readModel(file); },
        std::move(ends));
}

void ModelPresenter::open(const QString& path) {
    read(path, [this, path](const ModelSpec& model) { offer(model, path); });
}

void ModelPresenter::openOther(const QString& path) {
    read(path, [this, path](const ModelSpec& model) {
        page_.addOther({QFileInfo(path).fileName(), model});
    });
}

void ModelPresenter::save() {
    if (page_.file().isEmpty())
        saveAs();
    else
        write(page_.file());
}

void ModelPresenter::saveAs() {
    const QString name = QString::fromStdString(page_.model().name) + QStringLiteral(".json");
    const QDir folder = page_.file().isEmpty() ? QDir(session_.settings.value(setting::lastFolder))
                                               : QFileInfo(page_.file()).dir();
    session_.dialogs.saveFile(page_.window(),
                              {tr("Save the Net"), folder.filePath(name), {tr("Nets (*.json)")}},
                              [this](const QString& path) { write(path); });
}

void ModelPresenter::write(const QString& path) {
    JobEnds<Done> ends;
    ends.finished = [this, path, model = page_.model()](Done) {
        if (page_.model() != model)
            return; // changed meanwhile: those changes are not saved
        page_.setSaved(path);
        draft_.forget();
    };
    ends.failed = [this](const Error& error) { page_.setError(text(error)); };
    writing_ = session_.files.start<Done>(
        {},
        writingFile(path, [model = page_.model()] { return modelToJson(model).dump(2) + "\n"; }),
        std::move(ends));
}

} // namespace fitroom
