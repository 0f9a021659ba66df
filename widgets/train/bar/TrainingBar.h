#pragma once

#include "core/runs/Run.h"
#include "core/training/TrainingEvents.h"
#include "widgets/common/Card.h"
#include "widgets/train/TrainingView.h"
#include "widgets/train/bar/Pace.h"

#include <QElapsedTimer>
#include <QTimer>

#include <limits>
#include <optional>

class QProgressBar;
class QPushButton;

namespace fitroom {

class ElidedLabel;
class Figure;
class LearningRateBox;

/// The training in hand: buttons, progress and the last numbers, large. With no training in hand it
/// shows the numbers of the current run.
class TrainingBar : public Card {
    Q_OBJECT
public:
    explicit TrainingBar(QWidget* parent = nullptr);

    void setState(TrainingState state);
    [[nodiscard]] TrainingState state() const { return state_; }
    /// Why Start is not possible; empty when it is.
    void setObstacle(const QString& sentence);
    /// Gives the keyboard to the start button.
    void focusStart();
    void add(const TrainingEvent& event);
    /// What the training in hand is called, once it is known.
    void setTrainingName(const QString& name);
    /// The current run, shown while no training is in hand; nullptr: none.
    void setRun(const QString& name, const RunMetrics* metrics);

signals:
    void startRequested();
    void pauseRequested();
    void goOnRequested();
    void stopRequested();
    void learningRateRequested(double rate);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeButtons();
    void recolour();
    void forget();
    void showState();
    void showWords();
    void showStep();
    void showProgress();
    void showTime();
    void showRun();
    void showEpoch(const EpochMetrics& epoch);
    void showBest(const EpochMetrics& best);
    void showScore(const PhaseScore& score);
    void take(const RunStarted& started);
    void take(const StepMetrics& step);
    void take(const EpochMetrics& epoch);
    void take(const PhaseScore& score);
    template<class Other>
    void take(const Other&) {} ///< events that have no place here
    [[nodiscard]] int epochNow() const;
    [[nodiscard]] double now() const { return double(clock_.elapsed()) / 1000; }

    TrainingState state_ = TrainingState::Idle;
    QString obstacle_;
    QString trainingName_;
    QString runName_;       ///< of the current run
    RunMetrics runMetrics_; ///< its epochs and scores
    Pace pace_;
    QElapsedTimer clock_;
    QTimer ticker_; ///< shows what has come since it last did
    bool stepShown_ = true;
    int totalEpochs_ = 0;
    std::int64_t totalSteps_ = 0;
    StepMetrics last_;
    double lowestLoss_ = std::numeric_limits<double>::infinity();

    ElidedLabel* headline_;
    ElidedLabel* detail_;
    QPushButton* start_ = nullptr;
    QPushButton* pause_ = nullptr;
    QPushButton* stop_ = nullptr;
    QProgressBar* progress_;
    Figure* training_;
    Figure* validation_;
    Figure* best_;
    Figure* speed_;
    Figure* time_;
    LearningRateBox* rate_;
};

} // namespace fitroom
