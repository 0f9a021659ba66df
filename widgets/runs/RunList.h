#pragma once

#include "core/runs/Run.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;
class QListView;
class QStackedLayout;

namespace fitroom {

class RunListModel;

/// The list of runs: the current one is what every page shows, the ticked ones are overlaid in
/// charts and tables. Runs are spoken of by their id.
class RunList : public QWidget {
    Q_OBJECT
public:
    explicit RunList(QWidget* parent = nullptr);

    /// Call as often as the store may have changed: current run, ticks and scroll position stay.
    void setRuns(const std::vector<RunInfo>& runs);

    /// Empty when there is none.
    [[nodiscard]] QString currentRun() const { return current_; }
    /// An empty or unknown id: no current run.
    void setCurrentRun(const QString& run);
    /// nullptr when it is not in the list; valid until the next setRuns().
    [[nodiscard]] const RunInfo* run(const QString& id) const;

    [[nodiscard]] QStringList tickedRuns() const;
    void setTickedRuns(const QStringList& runs);
    /// A ticked run's colour slot (see runColour()), -1 when it is not ticked.
    [[nodiscard]] int colourSlot(const QString& run) const;

signals:
    /// By the user, setCurrentRun(), or because the current run went away.
    void currentRunChanged(const QString& run);
    void tickedRunsChanged(const QStringList& runs);
    void resumeRequested(const QString& run);
    void removeRequested(const QString& run);
    void openFolderRequested(const QString& run);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showMenu(const QPoint& place);
    void noteCurrent();
    void showEmptyState();

    RunListModel* model_;
    QListView* view_;
    QLabel* empty_;
    QLabel* count_;
    QStackedLayout* stack_;
    QString current_;
    bool updating_ = false; ///< setRuns() is under way
};

} // namespace fitroom
