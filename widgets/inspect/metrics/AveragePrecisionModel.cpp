#include "widgets/inspect/metrics/AveragePrecisionModel.h"

#include "widgets/common/Swatch.h"
#include "widgets/theme/Colours.h"

#include <QFont>
#include <QLocale>

namespace fitroom {

void AveragePrecisionModel::setCurves(const std::vector<PrecisionRecallCurve>& curves, double mean,
                                      const std::vector<std::string>& classNames) {
    beginResetModel();
    rows_.clear();
    std::int64_t images = 0;
    for (std::size_t label = 0; label < curves.size(); ++label) {
        rows_.push_back({QString::fromStdString(classNames[label]), curves[label].averagePrecision,
                         curves[label].support});
        images += curves[label].support;
    }
    if (!rows_.empty())
        rows_.push_back({tr("Mean of the classes"), mean, images});
    endResetModel();
}

int AveragePrecisionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

int AveragePrecisionModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AveragePrecisionModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = rows_[std::size_t(index.row())];
    const bool isMean = index.row() + 1 == rowCount();
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Class)
            return row.name;
        return index.column() == Support ? QLocale().toString(qlonglong(row.support))
                                         : QLocale().toString(row.averagePrecision, 'f', 4);
    case Qt::DecorationRole:
        if (index.column() == Class && !isMean)
            return swatch(classColour(index.row()));
        return {};
    case Qt::TextAlignmentRole:
        return int((index.column() == Class ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (isMean) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant AveragePrecisionModel::headerData(int section, Qt::Orientation orientation,
                                           int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Class ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == AveragePrecision)
        return tr("Mean of the precision at every threshold, weighted by the gain in recall");
    if (role != Qt::DisplayRole)
        return {};
    return section == Class              ? tr("Class")
           : section == AveragePrecision ? tr("Average precision")
                                         : tr("Images");
}

} // namespace fitroom
