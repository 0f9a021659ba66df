#pragma once

#include "core/data/Duplicates.h"

#include <QAbstractTableModel>

#include <vector>

namespace fitroom {

/// Groups of duplicates as a table, a row a group.
class DuplicateModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Images, Likeness, Splits, Labels, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setGroups(std::vector<DuplicateGroup> groups, DatasetPtr dataset,
                   const std::vector<Subset>& subsets);
    /// The same images with other labels.
    void setLabels(DatasetPtr dataset);
    [[nodiscard]] const DuplicateGroup& group(int row) const { return groups_[std::size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const DuplicateGroup& group, int column) const;
    [[nodiscard]] QString splitsOf(const DuplicateGroup& group) const;
    [[nodiscard]] QString labelsOf(const DuplicateGroup& group) const;

    DatasetPtr dataset_;
    std::vector<DuplicateGroup> groups_;
    std::vector<Subset> subsets_;
};

} // namespace fitroom
