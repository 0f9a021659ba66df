#pragma once

#include "widgets/model/NetSummary.h"

#include <QAbstractTableModel>

namespace fitroom {

/// A net as a table: its input, a row a layer, and the totals.
class LayerModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Layer, Output, Parameters, MultiplyAdds, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setNet(const NetSummary& net);
    /// The row that shows a layer.
    static int rowOfLayer(std::size_t layer) { return int(layer) + 1; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] bool isTotal(int row) const { return row == rowCount() - 1; }
    [[nodiscard]] bool isFault(int row) const;
    [[nodiscard]] QString textOf(int row, int column) const;
    [[nodiscard]] QString textOfLayer(std::size_t layer, int column) const;

    NetSummary net_;
    bool filled_ = false;
};

} // namespace fitroom
