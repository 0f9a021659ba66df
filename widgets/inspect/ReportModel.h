#pragma once

#include "core/evaluation/ClassReport.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace fitroom {

/// scikit-learn's classification report as a table: a row a class, then accuracy and the averages.
class ReportModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Class, Precision, Recall, F1, Support, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const ClassReport& report, const std::vector<std::string>& classNames);
    /// Places after the point.
    void setDigits(int digits);
    [[nodiscard]] int digits() const { return digits_; }
    /// The report as scikit-learn prints it.
    [[nodiscard]] QString plainText() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString name(int row) const;
    [[nodiscard]] QString value(int row, int column) const;
    [[nodiscard]] int classCount() const { return int(report_.classes.size()); }

    ClassReport report_;
    std::vector<std::string> names_;
    int digits_ = 2;
};

} // namespace fitroom
