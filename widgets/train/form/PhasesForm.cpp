#include "widgets/train/form/PhasesForm.h"

#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"
#include "widgets/train/form/AugmentationForm.h"
#include "widgets/train/form/ScheduleForm.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>

namespace fitroom {

namespace {

QToolButton* smallButton(const QString& name, const QString& iconName, const QString& text,
                         const QString& toolTip) {
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
    return button;
}

} // namespace

PhasesForm::PhasesForm(QWidget* parent)
    : QWidget(parent), tabs_(new QTabBar),
      add_(smallButton(QStringLiteral("addPhase"), QStringLiteral("add"), tr("Add a phase"),
                       tr("Go on with a further phase after the last one"))),
      remove_(smallButton(QStringLiteral("removePhase"), QStringLiteral("remove"),
                          tr("Remove this phase"), tr("Remove the phase that is shown"))),
      schedule_(new ScheduleForm), augmentation_(new AugmentationForm) {
    tabs_->setObjectName(QStringLiteral("phaseTabs"));
    tabs_->setAccessibleName(tr("Phases"));
    tabs_->setToolTip(tr("The phases follow one another; weights and optimiser go on"));
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setUsesScrollButtons(true);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(tabs_, 1);
    row->addWidget(add_);
    row->addWidget(remove_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addLayout(row);
    column->addWidget(schedule_);
    column->addWidget(augmentation_);

    connect(tabs_, &QTabBar::currentChanged, this, &PhasesForm::showPhase);
    connect(add_, &QToolButton::clicked, this, &PhasesForm::addPhase);
    connect(remove_, &QToolButton::clicked, this, &PhasesForm::removePhase);
    connect(schedule_, &ScheduleForm::changed, this, &PhasesForm::read);
    connect(augmentation_, &AugmentationForm::changed, this, &PhasesForm::read);
    load({Phase{}});
}

void PhasesForm::load(const std::vector<Phase>& phases) {
    const int kept = qBound(0, currentPhase(), int(phases.size()) - 1);
    phases_ = phases;
    rebuildTabs(kept);
}

int PhasesForm::currentPhase() const {
    return tabs_->currentIndex();
}

void PhasesForm::setCurrentPhase(int phase) {
    tabs_->setCurrentIndex(phase);
}

void PhasesForm::setLearningRate(double rate) {
    phases_[std::size_t(currentPhase())].learningRate = rate;
    showPhase(currentPhase());
    emit changed();
}

void PhasesForm::rebuildTabs(int current) {
    const QSignalBlocker quiet(tabs_);
    while (tabs_->count() > int(phases_.size()))
        tabs_->removeTab(tabs_->count() - 1);
    while (tabs_->count() < int(phases_.size()))
        tabs_->addTab(tr("Phase %1").arg(tabs_->count() + 1));
    tabs_->setCurrentIndex(current);
    remove_->setEnabled(phases_.size() > 1);
    showPhase(current);
}

void PhasesForm::showPhase(int phase) {
    if (phase < 0 || phase >= int(phases_.size()))
        return;
    clearComplaints();
    schedule_->load(phases_[std::size_t(phase)]);
    augmentation_->load(phases_[std::size_t(phase)].augmentation);
    readable_ = true;
    emit currentPhaseChanged(phase);
}

void PhasesForm::read() {
    clearComplaints();
    Phase& phase = phases_[std::size_t(currentPhase())];
    const bool schedule = schedule_->store(phase);
    const bool augmentation = augmentation_->store(phase.augmentation);
    readable_ = schedule && augmentation;
    emit changed();
}

void PhasesForm::addPhase() {
    phases_.push_back(phases_.back());
    rebuildTabs(int(phases_.size()) - 1);
    emit changed();
}

void PhasesForm::removePhase() {
    const int gone = currentPhase();
    phases_.erase(phases_.begin() + gone);
    rebuildTabs(qMin(gone, int(phases_.size()) - 1));
    emit changed();
}

bool PhasesForm::complain(const QString& member, double min, double max) {
    for (FieldList* list : {static_cast<FieldList*>(schedule_), &augmentation_->fields()})
        if (list->has(member)) {
            list->complainOfRange(member, min, max);
            return true;
        }
    return false;
}

void PhasesForm::clearComplaints() {
    schedule_->clearComplaints();
    augmentation_->fields().clearComplaints();
}

} // namespace fitroom
