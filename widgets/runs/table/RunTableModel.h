#pragma once

#include "widgets/runs/table/RunColumns.h"

#include <QAbstractTableModel>

#include <vector>

namespace fitroom {

/// All runs, a row each, by the columns of RunColumn. Tags and notes can be edited; what is written
/// is told by notesEdited() and shown when the run comes back with it.
class RunTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, KeyRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(const std::vector<RunInfo>& runs);
    [[nodiscard]] const RunInfo& runAt(int row) const { return runs_[std::size_t(row)]; }
    /// -1 when there is no such run.
    [[nodiscard]] int rowOf(const QString& run) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void notesEdited(const QString& run, const fitroom::RunNotes& notes);

private:
    [[nodiscard]] bool sameRows(const std::vector<RunInfo>& runs) const;

    std::vector<RunInfo> runs_;
};

} // namespace fitroom
