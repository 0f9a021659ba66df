#include "widgets/data/CorrectionModel.h"

#include "widgets/common/Swatch.h"
#include "widgets/image/DatasetImage.h"
#include "widgets/theme/Colours.h"

#include <QDateTime>
#include <QIcon>
#include <QLocale>
#include <QPixmap>

#include <algorithm>

namespace fitroom {

static QString localTime(const std::string& when) {
    const QDateTime time = QDateTime::fromString(QString::fromStdString(when), Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat)
                          : QString::fromStdString(when);
}

void CorrectionModel::setCorrections(const std::vector<LabelChange>& changes, DatasetPtr dataset) {
    beginResetModel();
    dataset_ = std::move(dataset);
    rows_.clear();
    for (const LabelChange& change : changes) {
        for (const LabelEdit& edit : change.edits)
            rows_.push_back({localTime(change.when), edit});
    }
    std::reverse(rows_.begin(), rows_.end());
    endResetModel();
}

int CorrectionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

int CorrectionModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CorrectionModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = rows_[std::size_t(index.row())];
    const int label = index.column() == From ? row.edit.from : row.edit.to;
    const bool isLabel = index.column() == From || index.column() == To;
    if (role == Qt::DisplayRole) {
        if (isLabel)
            return QString::fromStdString(dataset_->classNames()[std::size_t(label)]);
        return index.column() == When ? row.when : QLocale().toString(row.edit.image);
    }
    if (role == Qt::DecorationRole && isLabel)
        return swatch(classColour(label)).pixmap(QSize(12, 12));
    if (role == Qt::DecorationRole && index.column() == Image)
        return QIcon(QPixmap::fromImage(imageCopy(*dataset_, std::size_t(row.edit.image))));
    return {};
}

QVariant CorrectionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Time");
    case Image:
        return tr("Image");
    case From:
        return tr("From");
    default:
        return tr("To");
    }
}

} // namespace fitroom
