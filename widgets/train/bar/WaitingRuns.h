#pragma once

#include <QStringList>
#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace fitroom {

class ElidedLabel;

/// The trainings that wait for their turn, in one line below the one in hand. Hidden when there are
/// none.
class WaitingRuns : public QWidget {
    Q_OBJECT
public:
    explicit WaitingRuns(QWidget* parent = nullptr);

    /// What they are called, the next one first.
    void setNames(const QStringList& names);
    /// Whether the next one could start now: no training is in hand.
    void setStartPossible(bool possible);

signals:
    void startRequested();
    void removeRequested(int place);
    void clearRequested();

private:
    void fillMenu();

    QStringList names_;
    ElidedLabel* words_;
    QPushButton* start_;
    QToolButton* edit_;
    QMenu* menu_;
};

} // namespace fitroom
