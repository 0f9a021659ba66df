#pragma once

#include "core/search/Standings.h"

#include <QAbstractTableModel>

#include <vector>

namespace fitroom {

/// The candidates of a search, a row each, best first.
class LeaderboardModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Candidate, Round, Right, Interval, Epochs, Reason, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    void setState(const SearchState& state);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString cell(const Standing& standing, int column) const;

    std::vector<Contender> contenders_;
    std::vector<Standing> standings_;
};

/// "Residual, small, strong augmentation", in the user's language.
QString candidateText(const fitroom::Candidate& candidate);

/// "82.5 to 86.1 %"
QString intervalText(double lower, double upper);

} // namespace fitroom
