#pragma once

#include "core/runs/RunDifferences.h"

#include <QAbstractTableModel>

#include <vector>

namespace fitroom {

/// In what two runs were not set up alike: a row for each field of recipe, net, data and hardware
/// that differs.
class DifferencesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Field, First, Second, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDifferences(std::vector<RunDifference> differences);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<RunDifference> rows_;
};

} // namespace fitroom
