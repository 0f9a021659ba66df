#pragma once

#include "core/runs/PredictionHistory.h"

#include <QWidget>

#include <string>
#include <vector>

class QCustomPlot;
class QLabel;

namespace fitroom {

/// What the net said of an image after each epoch: the probability of its true class, and in the
/// colour of each dot the class it was taken for.
class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget* parent = nullptr);

    void setHistory(const ImageHistory& history, int trueClass,
                    const std::vector<std::string>& classNames);
    [[nodiscard]] QCustomPlot& plot() const { return *plot_; }
    /// What is said of the epoch nearest to a place in the plot; empty without epochs.
    [[nodiscard]] QString describeNear(double x) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void draw();
    void recolour();
    [[nodiscard]] QString className(int label) const;

    QLabel* sentence_;
    QCustomPlot* plot_;
    ImageHistory history_;
    int trueClass_ = 0;
    std::vector<std::string> classNames_;
    std::vector<int> shownClasses_; ///< of the plot's graphs but the first, the line
};

} // namespace fitroom
