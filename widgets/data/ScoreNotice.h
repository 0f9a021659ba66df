#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QPushButton;

namespace fitroom {

/// Says above the gallery what is missing before images can be sorted or filtered by what a net
/// says of them, and offers to evaluate it. Hidden while nothing is missing.
class ScoreNotice : public QFrame {
    Q_OBJECT
public:
    explicit ScoreNotice(QWidget* parent = nullptr);

    /// Whether what is shown needs a net's answers that are not there.
    void setNeeded(bool needed);
    /// The run whose net is asked; an empty name: none is chosen. `usable`: it was trained on these
    /// images and has weights.
    void setRun(const QString& name, bool usable);
    /// 0 to 1 while the net is tried on the images; negative: it is not.
    void setProgress(double share);

signals:
    void evaluationRequested();
    void cancelRequested();

private:
    void showState();

    QLabel* sentence_;
    QPushButton* evaluate_;
    QPushButton* cancel_;
    QString run_;
    bool usable_ = false;
    bool needed_ = false;
    double progress_ = -1;
};

} // namespace fitroom
