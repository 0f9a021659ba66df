#include "widgets/data/DuplicateModel.h"

#include "widgets/data/FilterBar.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace fitroom {

void DuplicateModel::setGroups(std::vector<DuplicateGroup> groups, DatasetPtr dataset,
                               const std::vector<Subset>& subsets) {
    beginResetModel();
    groups_ = std::move(groups);
    dataset_ = std::move(dataset);
    subsets_ = subsets;
    endResetModel();
}

void DuplicateModel::setLabels(DatasetPtr dataset) {
    dataset_ = std::move(dataset);
    if (rowCount() > 0)
        emit dataChanged(index(0, Labels), index(rowCount() - 1, Labels), {Qt::DisplayRole});
}

int DuplicateModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(groups_.size());
}

int DuplicateModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DuplicateModel::splitsOf(const DuplicateGroup& group) const {
    QStringList splits;
    for (const std::int32_t image : group.images)
        splits += subsetName(subsets_[std::size_t(image)]);
    splits.removeDuplicates();
    return splits.join(QStringLiteral(" + "));
}

QString DuplicateModel::labelsOf(const DuplicateGroup& group) const {
    QStringList labels;
    for (const std::int32_t image : group.images)
        labels += QString::fromStdString(
            dataset_->classNames()[std::size_t(dataset_->label(std::size_t(image)))]);
    labels.removeDuplicates();
    return labels.join(QStringLiteral(", "));
}

QString DuplicateModel::text(const DuplicateGroup& group, int column) const {
    switch (column) {
    case Images:
        return QLocale().toString(qulonglong(group.images.size()));
    case Likeness:
        // Rounded down: what is not exact must not look so.
        return group.exact ? tr("exact")
                           : QLocale().toString(std::floor(group.similarity * 1e4) / 1e4, 'f', 4);
    case Splits:
        return splitsOf(group);
    default:
        return labelsOf(group);
    }
}

QVariant DuplicateModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(groups_[std::size_t(index.row())], index.column());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QVariant DuplicateModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Images:
        return tr("Images");
    case Likeness:
        return tr("Likeness");
    case Splits:
        return tr("Splits");
    default:
        return tr("Labels");
    }
}

} // namespace fitroom
