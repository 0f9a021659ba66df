#include "app/window/pages/RunTablePresenter.h"

#include "app/window/jobs/FileWork.h"
#include "widgets/Text.h"
#include "widgets/runs/table/RunTable.h"

#include <QDir>

#include <algorithm>

namespace fitroom {

RunTablePresenter::RunTablePresenter(RunTable& table, Session& session, QObject* parent)
    : QObject(parent), table_(table), session_(session) {
    connect(&session.workspace, &Workspace::runsChanged, this,
            [this] { table_.setRuns(session_.workspace.runs()); });
    connect(&table, &RunTable::runChosen, this,
            [this](const QString& run) { session_.workspace.setCurrentRun(run.toStdString()); });
    connect(&table, &RunTable::removeRequested, this, &RunTablePresenter::removeRequested);
    connect(&table, &RunTable::notesEdited, this, &RunTablePresenter::saveNotes);
    connect(&table, &RunTable::exportRequested, this, &RunTablePresenter::exportTable);
}

void RunTablePresenter::saveNotes(const QString& run, const RunNotes& notes) {
    JobEnds<Done> ends;
    ends.finished = [this](Done) { session_.runs.refresh(); };
    ends.failed = [this](const Error& error) { emit failed(text(error)); };
    std::erase_if(saving_, [](const JobHandle& job) { return !job.running(); });
    saving_.push_back(session_.files.start<Done>(
        {},
        [store = session_.store, id = run.toStdString(), notes](const Progress&) mutable {
            return store.saveNotes(id, notes).map([] { return Done(); });
        },
        std::move(ends)));
}

void RunTablePresenter::exportTable() {
    const QDir folder(session_.settings.value(setting::lastFolder));
    const auto write = [this](const QString& path) {
        JobEnds<Done> ends;
        ends.failed = [this](const Error& error) { emit failed(text(error)); };
        export_ = session_.files.start<Done>(
            {}, writingFile(path, [csv = table_.csv()] { return csv.toStdString(); }),
            std::move(ends));
    };
    session_.dialogs.saveFile(table_.window(),
                              {tr("Export Runs"),
                               folder.filePath(tr("runs") + QStringLiteral(".csv")),
                               {tr("Tables (*.csv)")}},
                              write);
}

} // namespace fitroom
