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
    connect(&list, &RunList::removeRequested, this,
            [this](const QString& run) { askToRemove({run}); });
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

void RunListPresenter::askToRemove(const QStringList& runs) {
    QStringList names;
    for (const QString& run : runs)
        if (const RunInfo* info = list_.run(run))
            names += tr("“%1”").arg(QString::fromStdString(info->name));
    if (names.isEmpty())
        return;
    const QString which = names.size() == 1
                              ? tr("Remove the run %1 with its weights and metrics?").arg(names[0])
                              : tr("Remove %1 runs with their weights and metrics: %2?")
                                    .arg(names.size())
                                    .arg(names.join(QStringLiteral(", ")));
    session_.dialogs.ask(
        list_.window(),
        {names.size() == 1 ? tr("Remove Run") : tr("Remove Runs"),
         which + QLatin1Char(' ') + tr("They are moved to the folder “.trash” beside the runs."),
         tr("&Remove"), tr("&Keep")},
        [this, runs](bool accepted) {
            if (accepted)
                remove(runs);
        });
}

void RunListPresenter::remove(const QStringList& runs) {
    JobEnds<Done> ends;
    ends.finished = [this](Done) { session_.runs.refresh(); };
    ends.failed = [this](const Error& error) {
        session_.runs.refresh(); // some may be gone
        emit failed(text(error));
    };
    std::vector<std::string> ids;
    for (const QString& run : runs)
        ids.push_back(run.toStdString());
    removal_ = session_.files.start<Done>(
        {},
        [store = session_.store, ids](const Progress&) mutable -> Result<Done> {
            for (const std::string& id : ids)
                if (const auto removed = store.remove(id); !removed)
                    return Failure(removed.error());
            return Done();
        },
        std::move(ends));
}

} // namespace fitroom
