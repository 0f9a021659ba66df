#pragma once

#include "core/training/Recipe.h"

#include <QWidget>

#include <vector>

class QTabBar;
class QToolButton;

namespace fitroom {

class AugmentationForm;
class ScheduleForm;

/// A recipe's phases, one a tab, each with its schedule and augmentation.
class PhasesForm : public QWidget {
    Q_OBJECT
public:
    explicit PhasesForm(QWidget* parent = nullptr);

    void load(const std::vector<Phase>& phases);
    [[nodiscard]] const std::vector<Phase>& phases() const { return phases_; }
    /// False when a field of the shown phase cannot be read; it carries a complaint then.
    [[nodiscard]] bool readable() const { return readable_; }

    [[nodiscard]] int currentPhase() const;
    void setCurrentPhase(int phase);
    /// Of the shown phase, as if the user had written it.
    void setLearningRate(double rate);

    /// Marks the member of the shown phase; false when it has no such field.
    bool complain(const QString& member, double min, double max);
    void clearComplaints();

signals:
    void changed();
    void currentPhaseChanged(int phase);

private:
    void rebuildTabs(int current);
    void showPhase(int phase);
    void read();
    void addPhase();
    void removePhase();

    std::vector<Phase> phases_;
    bool readable_ = true;
    QTabBar* tabs_;
    QToolButton* add_;
    QToolButton* remove_;
    ScheduleForm* schedule_;
    AugmentationForm* augmentation_;
};

} // namespace fitroom
