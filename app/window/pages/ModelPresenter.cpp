#include "app/window/pages/ModelPresenter.h"

#include "app/window/pages/BuiltIns.h"
#include "core/model/ModelJson.h"
#include "widgets/Text.h"
#include "widgets/model/ModelPage.h"

namespace fitroom {

ModelPresenter::ModelPresenter(ModelPage& page, Session& session, QObject* parent)
    : QObject(parent), page_(page), session_(session) {
    page.setBuiltIns(builtInModels());
    connect(&page, &ModelPage::builtInChosen, this, &ModelPresenter::chooseBuiltIn);
    connect(&page, &ModelPage::openRequested, this, &ModelPresenter::chooseFile);
    connect(&page, &ModelPage::fileDropped, this, &ModelPresenter::open);
    Workspace& workspace = session.workspace;
    connect(&workspace, &Workspace::modelChanged, this, [this] {
        page_.setError({});
        page_.setModel(session_.workspace.model(), std::exchange(file_, {}));
    });
    connect(&workspace, &Workspace::datasetChanged, this, [this] {
        if (const DatasetPtr& dataset = session_.workspace.dataset())
            page_.setInput(dataset->shape(), dataset->classCount());
    });
    connect(&workspace, &Workspace::currentRunChanged, this, [this] {
        if (const auto run = session_.workspace.currentRunInfo())
            session_.workspace.setModel(run->model);
    });
}

void ModelPresenter::chooseBuiltIn(const QString& name) {
    if (const auto model = builtInModel(name.toStdString()))
        session_.workspace.setModel(*model);
}

void ModelPresenter::chooseFile() {
    session_.dialogs.openFiles(page_.window(),
                               {tr("Open a Net"),
                                session_.settings.value(setting::lastFolder),
                                {tr("Nets (*.json)"), tr("All files (*)")}},
                               [this](const QStringList& files) { open(files.first()); });
}

void ModelPresenter::open(const QString& path) {
    JobEnds<ModelSpec> ends;
    ends.finished = [this, path](const ModelSpec& model) {
        file_ = path;
        session_.workspace.setModel(model);
        page_.setModel(model, path); // the same net as before tells of no change
    };
    ends.failed = [this](const Error& error) { page_.setError(text(error)); };
    reading_ = session_.files.start<ModelSpec>(
        {}, [file = path.toStdString()](const Progress&) { return readModel(file); },
        std::move(ends));
}

} // namespace fitroom
