#include "widgets/runs/table/RunTableModel.h"

#include "widgets/common/Swatch.h"
#include "widgets/runs/RunText.h"
#include "widgets/theme/Colours.h"

#include <algorithm>

namespace fitroom {

bool RunTableModel::sameRows(const std::vector<RunInfo>& runs) const {
    return std::equal(runs.begin(), runs.end(), runs_.begin(), runs_.end(),
                      [](const RunInfo& a, const RunInfo& b) { return a.id == b.id; });
}

void RunTableModel::setRuns(const std::vector<RunInfo>& runs) {
    if (!sameRows(runs)) {
        beginResetModel();
        runs_ = runs;
        endResetModel();
        return;
    }
    for (std::size_t row = 0; row < runs.size(); ++row) {
        if (runs_[row] == runs[row])
            continue;
        runs_[row] = runs[row];
        emit dataChanged(index(int(row), 0), index(int(row), kRunColumns - 1));
    }
}

int RunTableModel::rowOf(const QString& run) const {
    const std::string id = run.toStdString();
    const auto found =
        std::find_if(runs_.begin(), runs_.end(), [&](const RunInfo& one) { return one.id == id; });
    return found == runs_.end() ? -1 : int(found - runs_.begin());
}

int RunTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(runs_.size());
}

int RunTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kRunColumns;
}

QVariant RunTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunInfo& run = runAt(index.row());
    const auto column = RunColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cellText(column, run);
    case Qt::ToolTipRole:
        return column == RunColumn::Name ? runDetails(run) : cellText(column, run);
    case Qt::DecorationRole:
        return column == RunColumn::Name && run.notes.colour >= 0
                   ? QVariant(swatch(runColour(run.notes.colour)))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return QString::fromStdString(run.id);
    case KeyRole:
        return cellKey(column, run);
    default:
        return {};
    }
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= kRunColumns)
        return {};
    const auto column = RunColumn(section);
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(column);
    case Qt::ToolTipRole:
        return columnToolTip(column);
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool RunTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const RunInfo& run = runAt(index.row());
    RunNotes notes = run.notes;
    if (RunColumn(index.column()) == RunColumn::Tags)
        notes.tags = tagsFromText(value.toString().toStdString());
    else
        notes.text = value.toString().trimmed().toStdString();
    if (notes != run.notes)
        emit notesEdited(QString::fromStdString(run.id), notes);
    return true;
}

Qt::ItemFlags RunTableModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto column = RunColumn(index.column());
    const bool editable = column == RunColumn::Tags || column == RunColumn::Notes;
    return QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren |
           (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace fitroom
