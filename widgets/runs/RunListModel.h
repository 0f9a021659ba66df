#pragma once

#include "core/runs/Run.h"

#include <QAbstractListModel>
#include <QHash>
#include <QStringList>

#include <vector>

namespace fitroom {

/// The runs, one a row. Rows are ticked by their check box; a ticked run gets a colour slot that it
/// keeps until it is unticked (see runColour()).
class RunListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, SlotRole };

    explicit RunListModel(QObject* parent = nullptr);

    /// Changes the rows into `runs` by the fewest insertions, removals, moves and changes, so that
    /// views keep their selection. Ticks stay with their runs.
    void setRuns(const std::vector<RunInfo>& runs);

    [[nodiscard]] const RunInfo& runAt(int row) const { return runs_[std::size_t(row)]; }
    /// -1 when there is no such run.
    [[nodiscard]] int rowOf(const QString& run) const;

    [[nodiscard]] bool isTicked(const QString& run) const { return slots_.contains(run); }
    void setTicked(const QString& run, bool ticked);
    /// In the order of the rows.
    [[nodiscard]] QStringList tickedRuns() const;
    /// The colour the user gave it, or else its own; -1 when it is not ticked.
    [[nodiscard]] int slot(const QString& run) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void ticksChanged();

private:
    void removeMissing(const std::vector<RunInfo>& runs);
    void place(const RunInfo& run, int row);
    [[nodiscard]] int freeSlot() const;

    std::vector<RunInfo> runs_;
    QHash<QString, int> slots_; ///< of the ticked runs, by id
};

} // namespace fitroom
