#pragma once

#include "widgets/model/NetSummary.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace fitroom {

/// A net as a table: its input, a row a layer, and the totals. Layers can be dragged to other
/// places; the model tells of the wish and changes when it is given the net that came of it.
class LayerModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Layer, Output, Parameters, MultiplyAdds, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows of layers that are in both nets stay, with whatever views keep about them.
    void setNet(const NetSummary& net);
    /// The row that shows a layer.
    static int rowOfLayer(std::size_t layer) { return int(layer) + 1; }
    /// The layer in a row; nothing for the input and the totals.
    [[nodiscard]] std::optional<std::size_t> layerOfRow(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row,
                                       int column, const QModelIndex& parent) const override;
    /// Tells of the move and changes nothing. (Rows cannot be removed, so that the view, which
    /// would take the dragged ones away after a move, leaves them where they are.)
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    /// Layers were dropped before the one at `before`, or at the end.
    void moveRequested(const std::vector<std::size_t>& layers, std::size_t before);

private:
    void changeRows(const std::vector<LayerSpec>& layers);
    [[nodiscard]] std::vector<std::size_t> draggedLayers(const QMimeData* data) const;

    [[nodiscard]] bool isTotal(int row) const { return row == rowCount() - 1; }
    [[nodiscard]] bool isFault(int row) const;
    [[nodiscard]] QString textOf(int row, int column) const;
    [[nodiscard]] QString textOfLayer(std::size_t layer, int column) const;

    NetSummary net_;
    std::vector<int> numbers_; ///< of the layers; they are put right after rows have come or gone
    bool filled_ = false;
};

} // namespace fitroom
