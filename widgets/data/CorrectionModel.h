#pragma once

#include "core/data/LabelEdits.h"

#include <QAbstractTableModel>

#include <vector>

namespace fitroom {

/// The audit list of corrected labels, the newest first: when, which image, from what to what.
class CorrectionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Image, From, To, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCorrections(const std::vector<LabelChange>& changes, DatasetPtr dataset);
    [[nodiscard]] std::int32_t image(int row) const { return rows_[std::size_t(row)].edit.image; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row {
        QString when;
        LabelEdit edit;
    };

    DatasetPtr dataset_;
    std::vector<Row> rows_;
};

} // namespace fitroom
