#include "widgets/runs/RunListModel.h"

#include "widgets/runs/RunText.h"

#include <algorithm>

namespace fitroom {

namespace {

QString idOf(const RunInfo& run) {
    return QString::fromStdString(run.id);
}

} // namespace

RunListModel::RunListModel(QObject* parent) : QAbstractListModel(parent) {}

void RunListModel::setRuns(const std::vector<RunInfo>& runs) {
    const QStringList before = tickedRuns();
    removeMissing(runs);
    for (std::size_t row = 0; row < runs.size(); ++row)
        place(runs[row], int(row));
    if (tickedRuns() != before)
        emit ticksChanged();
}

void RunListModel::removeMissing(const std::vector<RunInfo>& runs) {
    for (int row = int(runs_.size()) - 1; row >= 0; --row) {
        const std::string id = runAt(row).id;
        if (std::any_of(runs.begin(), runs.end(), [&](const RunInfo& run) { return run.id == id; }))
            continue;
        beginRemoveRows({}, row, row);
        runs_.erase(runs_.begin() + row);
        endRemoveRows();
        slots_.remove(QString::fromStdString(id));
    }
}

/// Puts `run` at `row`, all rows above being in place already.
void RunListModel::place(const RunInfo& run, int row) {
    const int old = rowOf(idOf(run));
    if (old < 0) {
        beginInsertRows({}, row, row);
        runs_.insert(runs_.begin() + row, run);
        endInsertRows();
        return;
    }
    if (old != row) {
        beginMoveRows({}, old, old, {}, row);
        std::rotate(runs_.begin() + row, runs_.begin() + old, runs_.begin() + old + 1);
        endMoveRows();
    }
    if (runAt(row) == run)
        return;
    runs_[std::size_t(row)] = run;
    emit dataChanged(index(row), index(row));
}

int RunListModel::rowOf(const QString& run) const {
    const std::string id = run.toStdString();
    for (std::size_t row = 0; row < runs_.size(); ++row)
        if (runs_[row].id == id)
            return int(row);
    return -1;
}

void RunListModel::setTicked(const QString& run, bool ticked) {
    const int row = rowOf(run);
    if (row < 0 || ticked == isTicked(run))
        return;
    if (ticked)
        slots_.insert(run, freeSlot());
    else
        slots_.remove(run);
    emit dataChanged(index(row), index(row), {Qt::CheckStateRole, SlotRole});
    emit ticksChanged();
}

int RunListModel::freeSlot() const {
    int slot = 0;
    while (std::find(slots_.begin(), slots_.end(), slot) != slots_.end())
        ++slot;
    return slot;
}

int RunListModel::slot(const QString& run) const {
    const int row = rowOf(run);
    if (row >= 0 && isTicked(run) && runAt(row).notes.colour >= 0)
        return runAt(row).notes.colour;
    return slots_.value(run, -1);
}

QStringList RunListModel::tickedRuns() const {
    QStringList ticked;
    for (const RunInfo& run : runs_)
        if (isTicked(idOf(run)))
            ticked += idOf(run);
    return ticked;
}

int RunListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(runs_.size());
}

QVariant RunListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunInfo& run = runAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdString(run.name);
    case Qt::ToolTipRole:
        return runDetails(run);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3")
            .arg(QString::fromStdString(run.name), statusText(run.status), epochsText(run));
    case Qt::CheckStateRole:
        return isTicked(idOf(run)) ? Qt::Checked : Qt::Unchecked;
    case IdRole:
        return idOf(run);
    case SlotRole:
        return slot(idOf(run));
    default:
        return {};
    }
}

bool RunListModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    setTicked(idOf(runAt(index.row())), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags RunListModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace fitroom
