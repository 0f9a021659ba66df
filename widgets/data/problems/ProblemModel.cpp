#include "widgets/data/problems/ProblemModel.h"

#include "widgets/Text.h"

namespace fitroom {

void ProblemModel::setProblems(std::vector<Error> problems) {
    beginResetModel();
    problems_ = std::move(problems);
    endResetModel();
}

QString ProblemModel::cell(int row, int column) const {
    Error problem = problems_[std::size_t(row)];
    if (column == File)
        return text(problem.where);
    problem.where = {};
    return text(problem);
}

QString ProblemModel::plainText(const QList<int>& rows) const {
    QString lines;
    for (const int row : rows)
        lines += cell(row, File) + QLatin1Char('\t') + cell(row, Reason) + QLatin1Char('\n');
    return lines;
}

int ProblemModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(problems_.size());
}

int ProblemModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return cell(index.row(), index.column());
    if (role == Qt::ToolTipRole) // plain text, whatever the file is called
        return cell(index.row(), index.column()).toHtmlEscaped();
    return {};
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == File ? tr("File") : tr("Reason");
}

} // namespace fitroom
