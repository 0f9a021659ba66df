#pragma once

#include "app/window/workspace/Session.h"

#include <QObject>
#include <QStringList>

namespace fitroom {

class RunList;

/// Keeps the run list and the workspace in step, and does what its menu asks for.
class RunListPresenter : public QObject {
    Q_OBJECT
public:
    RunListPresenter(RunList& list, Session& session, QObject* parent = nullptr);

    /// Asks, then moves them to the trash.
    void askToRemove(const QStringList& runs);

signals:
    /// By a sentence, for the status line.
    void failed(const QString& sentence);

private:
    void showRuns();
    void remove(const QStringList& runs);

    RunList& list_;
    Session& session_;
    JobHandle removal_;
    bool firstListing_ = true;
};

} // namespace fitroom
