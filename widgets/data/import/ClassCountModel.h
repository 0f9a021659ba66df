#pragma once

#include <QAbstractTableModel>

#include <array>
#include <string>
#include <vector>

namespace fitroom {

/// How many files were found of each class, for training, validation and test.
class ClassCountModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Class, Training, Validation, Test, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCounts(const std::vector<std::string>& names,
                   const std::vector<std::array<std::size_t, 3>>& counts);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<std::string> names_;
    std::vector<std::array<std::size_t, 3>> counts_;
};

} // namespace fitroom
