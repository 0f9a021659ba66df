#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QSlider;

namespace fitroom {

/// Goes back and forth between a map's states after each epoch of a training.
class ReplayBar : public QWidget {
    Q_OBJECT
public:
    explicit ReplayBar(QWidget* parent = nullptr);

    /// One entry for each state; none hides the bar. Whoever looks at the last state goes on to the
    /// new last one.
    void setEpochs(const std::vector<int>& epochs);
    [[nodiscard]] int state() const;

signals:
    void stateChosen(int state);

private:
    void showEpoch();

    std::vector<int> epochs_;
    QSlider* slider_;
    QLabel* epoch_;
};

} // namespace fitroom
