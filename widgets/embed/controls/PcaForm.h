#pragma once

#include "widgets/embed/MapRequest.h"
#include "widgets/train/form/FieldList.h"

#include <array>
#include <vector>

class QComboBox;
class QLabel;
class QSpinBox;

namespace fitroom {

/// How many principal components are found, which of them are the axes of a map, and what each
/// tells.
class PcaForm : public FieldList {
    Q_OBJECT
public:
    explicit PcaForm(QWidget* parent = nullptr);

    /// Of the components that were found: each one's share of the variance. None: no components
    /// yet. Picks the first ones.
    void setShares(const std::vector<double>& shares);
    void setDimensions(int dimensions);
    void read(MapRequest& request) const;
    void write(const MapRequest& request);
    /// Components by number, as many as dimensions.
    [[nodiscard]] std::vector<int> axes() const;
    void setAxes(const std::vector<int>& axes);
    /// "Component 2 (17.7 %)"
    [[nodiscard]] QString axisName(int component) const;

signals:
    void axesChanged();

private:
    void showTotal();

    std::vector<double> shares_;
    int dimensions_ = 2;
    QSpinBox* components_;
    std::array<QComboBox*, 3> boxes_;
    QLabel* total_;
};

} // namespace fitroom
