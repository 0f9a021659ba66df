#pragma once

#include "core/support/Error.h"

#include <QAbstractTableModel>

#include <vector>

namespace fitroom {

/// Files that were passed over when a data set was read, and what else is to be known of it: a file
/// and a sentence in each row.
class ProblemModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { File, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(std::vector<Error> problems);
    /// Rows as lines, file and sentence separated by a tabulator.
    [[nodiscard]] QString plainText(const QList<int>& rows) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString cell(int row, int column) const;

    std::vector<Error> problems_;
};

} // namespace fitroom
