#include "widgets/data/import/ClassCountModel.h"

#include "widgets/common/Swatch.h"
#include "widgets/data/FilterBar.h"
#include "widgets/theme/Colours.h"

#include <QLocale>

namespace fitroom {

void ClassCountModel::setCounts(const std::vector<std::string>& names,
                                const std::vector<std::array<std::size_t, 3>>& counts) {
    beginResetModel();
    names_ = names;
    counts_ = counts;
    endResetModel();
}

int ClassCountModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(names_.size());
}

int ClassCountModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

static int alignment(int column) {
    const auto across = column == ClassCountModel::Class ? Qt::AlignLeft : Qt::AlignRight;
    return int(across | Qt::AlignVCenter);
}

QVariant ClassCountModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = std::size_t(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (index.column() == Class)
            return QString::fromStdString(names_[row]);
        return QLocale().toString(qulonglong(counts_[row][std::size_t(index.column() - Training)]));
    case Qt::DecorationRole:
        return index.column() == Class ? QVariant(swatch(classColour(int(row)))) : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    default:
        return {};
    }
}

QVariant ClassCountModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    return section == Class ? tr("Class") : subsetName(Subset(section - Training));
}

} // namespace fitroom
