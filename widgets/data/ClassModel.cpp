#include "widgets/data/ClassModel.h"

#include "widgets/image/DatasetImage.h"

#include <QLocale>

namespace fitroom {

constexpr std::size_t kSteps = 64;

void ClassModel::setClasses(std::vector<ClassStatistics> statistics, const ImageShape& shape,
                            const std::vector<std::string>& names) {
    beginResetModel();
    statistics_ = std::move(statistics);
    shape_ = shape;
    names_ = names;
    endResetModel();
}

int ClassModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(statistics_.size());
}

QVariant ClassModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = std::size_t(index.row());
    const ClassStatistics& one = statistics_[row];
    const QString name = QString::fromStdString(names_[row]);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: mean of %2 training images, and how often each brightness occurs in them, "
                  "dark to the left (the two ends are cut off where they are higher)")
            .arg(name, QLocale().toString(qlonglong(one.images)));
    case MeanRole:
        return imageCopy(one.mean, shape_);
    case ImagesRole:
        return qlonglong(one.images);
    default:
        return {};
    }
}

std::vector<double> ClassModel::histogram(int row) const {
    std::vector<double> steps(kSteps);
    const auto& values = statistics_[std::size_t(row)].histogram;
    for (std::size_t value = 0; value < values.size(); ++value)
        steps[value * kSteps / values.size()] += double(values[value]);
    return steps;
}

} // namespace fitroom
