#pragma once

#include "core/model/ModelComparison.h"
#include "core/model/TrainingMemory.h"
#include "widgets/model/NetSummary.h"

#include <QAbstractTableModel>

namespace fitroom {

/// Two nets layer by layer, those that stand for one another in one row, and their totals below.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        LeftNumber,
        LeftLayer,
        LeftOutput,
        Mark, ///< "≠" changed, "−" only left, "+" only right
        RightNumber,
        RightLayer,
        RightOutput,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setNets(const NetSummary& left, const NetSummary& right, const TrainingCost& cost);
    /// How many rows are not the same on both sides.
    [[nodiscard]] int differences() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    enum Total { Parameters, MultiplyAdds, Memory, TotalCount };

    [[nodiscard]] bool isTotal(int row) const { return row >= int(pairs_.size()); }
    [[nodiscard]] QString textOf(int row, int column) const;
    [[nodiscard]] QString totalOf(const NetSummary& net, Total total) const;
    [[nodiscard]] QString mark(int row) const;
    [[nodiscard]] QVariant background(int row, int column) const;

    NetSummary left_;
    NetSummary right_;
    TrainingCost cost_;
    std::vector<LayerPair> pairs_;
    bool filled_ = false;
};

} // namespace fitroom
