#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace fitroom {

/// How far the computation of a map is.
enum class MapState { Idle, Preparing, Running, Paused };

/// Starts, pauses and ends the computation of a map and tells how far it is.
class RunBar : public QWidget {
    Q_OBJECT
public:
    explicit RunBar(QWidget* parent = nullptr);

    void setState(MapState state);
    [[nodiscard]] MapState state() const { return state_; }
    /// Whether there is anything to start with.
    void setReady(bool ready);
    /// 0 to 1; negative while the length is unknown.
    void setProgress(double share);
    /// "Step 120 of 1000, KL divergence 2.31"
    void setStatus(const QString& status);

signals:
    void startRequested();
    void pauseRequested();
    void goOnRequested();
    void stopRequested();
    void perturbRequested();

private:
    void pressed();

    MapState state_ = MapState::Idle;
    bool ready_ = false;
    QPushButton* start_;
    QPushButton* stop_;
    QPushButton* perturb_;
    QProgressBar* progress_;
    QLabel* status_;
};

} // namespace fitroom
