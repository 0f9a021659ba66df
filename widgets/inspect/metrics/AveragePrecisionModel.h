#pragma once

#include "core/evaluation/PrecisionRecall.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace fitroom {

/// Each class with its average precision, as scikit-learn has it, then their mean.
class AveragePrecisionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Class, AveragePrecision, Support, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCurves(const std::vector<PrecisionRecallCurve>& curves, double mean,
                   const std::vector<std::string>& classNames);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row {
        QString name;
        double averagePrecision = 0;
        std::int64_t support = 0;
    };

    std::vector<Row> rows_;
};

} // namespace fitroom
