#include "widgets/inspect/ConfusionModel.h"

#include "widgets/common/ClassBars.h"
#include "widgets/common/Swatch.h"
#include "widgets/theme/Colours.h"

#include <QLocale>

namespace fitroom {

void ConfusionModel::setMatrix(const ConfusionMatrix& matrix,
                               const std::vector<std::string>& classNames) {
    beginResetModel();
    rows_ = confusions(matrix);
    names_ = classNames;
    totals_.clear();
    for (int label = 0; label < matrix.classes(); ++label)
        totals_.push_back(matrix.trueTotal(label));
    endResetModel();
}

int ConfusionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

int ConfusionModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ConfusionModel::text(const Confusion& confusion, int column) const {
    switch (column) {
    case TrueClass:
        return QString::fromStdString(names_[std::size_t(confusion.trueClass)]);
    case PredictedClass:
        return QString::fromStdString(names_[std::size_t(confusion.predictedClass)]);
    case Images:
        return QLocale().toString(qlonglong(confusion.count));
    default:
        return perCent(double(confusion.count) / double(totals_[std::size_t(confusion.trueClass)]),
                       1);
    }
}

QVariant ConfusionModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Confusion& row = confusion(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::DecorationRole:
        if (column == TrueClass || column == PredictedClass)
            return swatch(classColour(column == TrueClass ? row.trueClass : row.predictedClass));
        return {};
    case Qt::TextAlignmentRole:
        return int((column < Images ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ConfusionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section < Images ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Share)
        return tr("Share of the images of the true class");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TrueClass:
        return tr("True class");
    case PredictedClass:
        return tr("Taken for");
    case Images:
        return tr("Images");
    default:
        return tr("Share");
    }
}

} // namespace fitroom
