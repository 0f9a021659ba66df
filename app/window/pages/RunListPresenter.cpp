#include "app/window/pages/RunListPresenter.h"

#include "widgets/Text.h"
#include "widgets/runs/RunList.h"

namespace fitroom {

RunListPresenter::RunListPresenter(RunList& list, Session& session, QObject* parent)
    : QObject(parent), list_(list), session_(session) {
    Workspace& workspace = session.workspace;
    connect(&workspace, &Workspace::runsChanged, this, &RunListPresenter::showRuns);
    connect(&workspace, &Workspace::currentRunChanged, this, [this] {
        list_.setCurrentRun(QString::fromStdString(session_.workspace.currentRun()));
    });
    connect(&list, &RunList::currentRunChanged, this,
            [this](const QString& run) { session_.workspace.setCurrentRun(run.toStdString()); });
    connect(&list, &RunList::tickedRunsChanged, this, [this](const QStringList& runs) {
        std::vector<std::string> ids;
        for (const QString& run : runs)
            ids.push_back(run.toStdString());
        session_.workspace.setTickedRuns(ids);
    });
    connect(&list, &RunList::removeRequested, this, &RunListPresenter::askToRemove);
    connect(&list, &RunList::openFolderRequested, this, [this](const QString& run) {
        const auto folder = session_.store.runFolder(run.toStdString());
        session_.dialogs.showFolder(QString::fromStdString(folder.string()));
    });
}

void RunListPresenter::showRuns() {
    const auto& runs = session_.workspace.runs();
    list_.setRuns(runs);
    // A window that opens with runs shows the newest, rather than empty pages.
    if (firstListing_ && !runs.empty() && session_.workspace.currentRun().empty())
        session_.workspace.setCurrentRun(runs.front().id);
    firstListing_ = false;
}

void RunListPresenter::askToRemove(const QString& run) {
    const RunInfo* info = list_.run(run);
    if (!info)
        return;
    const QString name = QString::fromStdString(info->name);
    session_.dialogs.ask(list_.window(),
                         {tr("Remove Run"),
                          tr("Remove the run “%1” with its weights and metrics? It is moved to the "
                             "folder “.trash” beside the runs.")
                              .arg(name),
                          tr("&Remove"), tr("&Keep")},
                         [this, run](bool accepted) {
                             if (accepted)
                                 remove(run);
                         });
}

void RunListPresenter::remove(const QString& run) {
    JobEnds<Done> ends;
    ends.finished = [this](Done) { session_.runs.refresh(); };
    ends.failed = [this](const Error& error) { emit failed(text(error)); };
    removal_ = session_.files.start<Done>(
        {},
        [store = session_.store, id = run.toStdString()](const Progress&) mutable -> Result<Done> {
            return store.remove(id).map([] { return Done(); });
        },
        std::move(ends));
}

} // namespace fitroom
