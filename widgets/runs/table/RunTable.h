#pragma once

#include "core/runs/Run.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace fitroom {

class RunFilter;
class RunTableModel;

/// All runs in a table, with what they were trained by and how well they did: sorted by any column,
/// filtered by words, with tags, notes and colours of the user's own.
class RunTable : public QWidget {
    Q_OBJECT
public:
    explicit RunTable(QWidget* parent = nullptr);

    /// Call as often as the store may have changed: order, filter and selected rows stay.
    void setRuns(const std::vector<RunInfo>& runs);
    [[nodiscard]] QStringList selectedRuns() const;
    /// The rows and columns that are shown, in their order, as CSV (RFC 4180).
    [[nodiscard]] QString csv() const;

signals:
    /// Double click on a run, or Enter: it is to become the current one.
    void runChosen(const QString& run);
    void notesEdited(const QString& run, const fitroom::RunNotes& notes);
    void removeRequested(const QStringList& runs);
    /// A path for csv() is wanted.
    void exportRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBar();
    [[nodiscard]] QToolButton* makeColumnMenu();
    void setUpView();
    void showMenu(const QPoint& place);
    void setColour(int colour);
    void choose(const QModelIndex& index);
    void showCount();

    RunTableModel* model_;
    RunFilter* filter_;
    QLineEdit* words_;
    QLabel* count_;
    QTableView* view_;
};

} // namespace fitroom
