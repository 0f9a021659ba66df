#pragma once

#include "core/evaluation/ConfidenceReport.h"

#include <QAbstractTableModel>

#include <optional>

namespace fitroom {

/// The errors of a net's confidence, as the net gives it and scaled by the fitted temperature.
class CalibrationModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Row { ExpectedError, LargestError, BrierScore, Loss, RowCount };
    enum Column { Name, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const ConfidenceReport& report);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::optional<Calibration> before_;
    std::optional<Calibration> after_;
};

} // namespace fitroom
