#pragma once

#include "core/data/ClassStatistics.h"

#include <QAbstractListModel>

#include <string>
#include <vector>

namespace fitroom {

/// The classes of a data set, each with its mean image and pixel histogram.
class ClassModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { MeanRole = Qt::UserRole, ImagesRole };

    using QAbstractListModel::QAbstractListModel;

    void setClasses(std::vector<ClassStatistics> statistics, const ImageShape& shape,
                    const std::vector<std::string>& names);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: the name; MeanRole: a QImage; ImagesRole: their number.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Pixels in each of 64 steps of brightness, 0 for the darkest.
    [[nodiscard]] std::vector<double> histogram(int row) const;

private:
    std::vector<ClassStatistics> statistics_;
    ImageShape shape_;
    std::vector<std::string> names_;
};

} // namespace fitroom
