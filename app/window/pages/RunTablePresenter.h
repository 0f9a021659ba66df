#pragma once

#include "app/window/workspace/Session.h"

#include <QObject>

namespace fitroom {

class RunTable;

/// Keeps the table of all runs and the workspace in step, writes the user's notes and exports.
class RunTablePresenter : public QObject {
    Q_OBJECT
public:
    RunTablePresenter(RunTable& table, Session& session, QObject* parent = nullptr);

signals:
    /// By a sentence, for the status line.
    void failed(const QString& sentence);
    void removeRequested(const QStringList& runs);

private:
    void saveNotes(const QString& run, const RunNotes& notes);
    void exportTable();

    RunTable& table_;
    Session& session_;
    std::vector<JobHandle> saving_; ///< each is to be written, however quickly they follow
    JobHandle export_;
};

} // namespace fitroom
