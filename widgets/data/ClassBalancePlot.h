#pragma once

#include "core/data/Dataset.h"
#include "core/data/Split.h"

#include <QWidget>

#include <array>
#include <vector>

class QCPBars;
class QCustomPlot;

namespace fitroom {

/// How many images of each class there are: a bar a class, made of training, validation and test.
class ClassBalancePlot : public QWidget {
    Q_OBJECT
public:
    explicit ClassBalancePlot(QWidget* parent = nullptr);

    /// `subsets` holds one entry for each image.
    void setDataset(const Dataset& dataset, const std::vector<Subset>& subsets);

    /// Images of one class in one subset, as drawn.
    [[nodiscard]] std::int64_t count(Subset subset, int label) const;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void colour();
    void rescale();
    [[nodiscard]] QString describe(int label) const;

    QCustomPlot* plot_;
    std::array<QCPBars*, 3> bars_; ///< by Subset
    std::array<std::vector<std::int64_t>, 3> counts_;
    std::vector<QString> names_;
};

} // namespace fitroom
