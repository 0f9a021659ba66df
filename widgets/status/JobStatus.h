#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace fitroom {

/// A long job in the window's status line: what is being done, how far it is, the time left and a
/// button to stop it. Hidden while there is none.
class JobStatus : public QWidget {
    Q_OBJECT
public:
    /// `name` begins the object names of the parts, so that a window may have two of these.
    explicit JobStatus(const QString& name, QWidget* parent = nullptr);

    void begin(const QString& title);
    /// 0 to 1. The time left is told once there is enough to judge by.
    void setProgress(double share);
    /// The title of what goes on now, such as "Paused".
    void setTitle(const QString& title);
    void end();

signals:
    void cancelRequested();

private:
    void showTimeLeft(double share);

    QLabel* title_;
    QProgressBar* bar_;
    QLabel* timeLeft_;
    QToolButton* cancel_;
    QElapsedTimer clock_;
    double first_ = -1; ///< share when the clock was started
};

} // namespace fitroom
