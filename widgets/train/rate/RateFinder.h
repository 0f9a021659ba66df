#pragma once

#include "core/training/RateCurve.h"

#include <QWidget>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace fitroom {

class Placeholder;
class RatePlot;

/// Finds a learning rate: shows how the loss answers while the rate grows, suggests a rate, and
/// lets the user take it over or choose another on the curve.
///
/// The owner answers findRequested() with begin(), addSteps() as they come, and then one of
/// setCurve(), setError() and setCancelled().
class RateFinder : public QWidget {
    Q_OBJECT
public:
    explicit RateFinder(QWidget* parent = nullptr);

    /// Why it is not possible to begin; empty when it is.
    void setObstacle(const QString& sentence);
    /// The phase that a rate is taken over for, 0 for the first, of so many.
    void setPhase(int phase, int phases);

    void begin();
    /// `share` of the whole trial is done.
    void setProgress(double share);
    void addSteps(const std::vector<RateStep>& steps);
    void setCurve(const RateCurve& curve);
    void setError(const QString& sentence);
    /// What has been drawn stays.
    void setCancelled();

signals:
    void findRequested();
    void cancelRequested();
    /// The user takes the chosen rate over.
    void rateTaken(double rate);

private:
    enum class State { Empty, Finding, Found };

    [[nodiscard]] QWidget* makeContent();
    void setState(State state);
    void take();
    void showButtons();
    void showVerdict();
    void showChoice();

    State state_ = State::Empty;
    QString obstacle_;
    RateCurve curve_;
    QStackedLayout* stack_;
    Placeholder* empty_;
    QPushButton* first_; ///< of the placeholder
    QPushButton* again_;
    QPushButton* cancel_;
    QPushButton* take_;
    QProgressBar* progress_;
    QLabel* verdict_;
    RatePlot* plot_;
};

} // namespace fitroom
