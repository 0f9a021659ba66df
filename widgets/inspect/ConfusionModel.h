#pragma once

#include "core/evaluation/ConfusionOrder.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace fitroom {

/// The ways in which images are mistaken, the commonest first: a row for each cell off the diagonal
/// of the confusion matrix that holds images.
class ConfusionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TrueClass, PredictedClass, Images, Share, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setMatrix(const ConfusionMatrix& matrix, const std::vector<std::string>& classNames);
    [[nodiscard]] const Confusion& confusion(int row) const { return rows_[std::size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const Confusion& confusion, int column) const;

    std::vector<Confusion> rows_;
    std::vector<std::int64_t> totals_; ///< images of each class
    std::vector<std::string> names_;
};

} // namespace fitroom
