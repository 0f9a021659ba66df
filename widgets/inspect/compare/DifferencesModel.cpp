#include "widgets/inspect/compare/DifferencesModel.h"

namespace fitroom {

void DifferencesModel::setDifferences(std::vector<RunDifference> differences) {
    beginResetModel();
    rows_ = std::move(differences);
    endResetModel();
}

int DifferencesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

int DifferencesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DifferencesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const RunDifference& row = rows_[std::size_t(index.row())];
    const std::string& text = index.column() == Field   ? row.field
                              : index.column() == First ? row.first
                                                        : row.second;
    return text.empty() ? QStringLiteral("–") : QString::fromStdString(text);
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Field   ? tr("What differs")
           : section == First ? tr("This run")
                              : tr("The other");
}

} // namespace fitroom
