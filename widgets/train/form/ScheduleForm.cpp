#include "widgets/train/form/ScheduleForm.h"

namespace fitroom {

ScheduleForm::ScheduleForm(QWidget* parent)
    : FieldList(parent), phase_(*this, [this] { emit changed(); }),
      schedule_(*this, [this] { emit changed(); }), kind_(new QComboBox) {
    auto* epochs = new QSpinBox;
    epochs->setObjectName(QStringLiteral("epochs"));
    epochs->setRange(1, 100000);
    addRow(QStringLiteral("epochs"), tr("&Epochs"), epochs,
           tr("How often this phase goes through all training images"));
    auto* rate = new NumberField;
    rate->setObjectName(QStringLiteral("learningRate"));
    rate->setLimits(1e-12, 100);
    addRow(QStringLiteral("learning_rate"), tr("&Learning rate"), rate,
           tr("How far one step changes the weights; Up and Down go to the next size"));
    kind_->setObjectName(QStringLiteral("scheduleKind"));
    kind_->addItem(tr("Constant"), int(ScheduleKind::Constant));
    kind_->addItem(tr("In steps"), int(ScheduleKind::Step));
    kind_->addItem(tr("Cosine"), int(ScheduleKind::Cosine));
    kind_->addItem(tr("One cycle"), int(ScheduleKind::OneCycle));
    addRow(QStringLiteral("schedule.kind"), tr("Sche&dule"), kind_,
           tr("How the learning rate goes over the phase"));
    auto* warmUp = new NumberField;
    warmUp->setObjectName(QStringLiteral("warmUp"));
    warmUp->setUnit(QStringLiteral("%"), 100);
    warmUp->setStep(0.05);
    warmUp->setLimits(0, 1);
    addRow(QStringLiteral("schedule.warm_up"), tr("Warm-up"), warmUp,
           tr("The share of the phase in which the rate rises to its full height"));
    auto* every = new QSpinBox;
    every->setObjectName(QStringLiteral("stepEpochs"));
    every->setRange(1, 100000);
    addRow(QStringLiteral("schedule.step_epochs"), tr("Step every"), every,
           tr("After so many epochs the rate is multiplied by the factor"));
    auto* factor = new NumberField;
    factor->setObjectName(QStringLiteral("stepFactor"));
    factor->setLimits(0, 1);
    addRow(QStringLiteral("schedule.step_factor"), tr("Factor"), factor,
           tr("What the rate is multiplied by at each step"));
    auto* last = new NumberField;
    last->setObjectName(QStringLiteral("finalFactor"));
    last->setLimits(0, 1);
    addRow(QStringLiteral("schedule.final_factor"), tr("Final factor"), last,
           tr("The share of the learning rate that is left at the end"));

    phase_.bind(QStringLiteral("epochs"), epochs, &Phase::epochs);
    phase_.bind(QStringLiteral("learning_rate"), rate, &Phase::learningRate);
    schedule_.bind(QStringLiteral("schedule.kind"), kind_, &ScheduleSpec::kind);
    schedule_.bind(QStringLiteral("schedule.warm_up"), warmUp, &ScheduleSpec::warmUp);
    schedule_.bind(QStringLiteral("schedule.step_epochs"), every, &ScheduleSpec::stepEpochs);
    schedule_.bind(QStringLiteral("schedule.step_factor"), factor, &ScheduleSpec::stepFactor);
    schedule_.bind(QStringLiteral("schedule.final_factor"), last, &ScheduleSpec::finalFactor);
    connect(kind_, &QComboBox::currentIndexChanged, this, &ScheduleForm::showParameters);
    showParameters();
}

void ScheduleForm::load(const Phase& phase) {
    phase_.load(phase);
    schedule_.load(phase.schedule);
}

bool ScheduleForm::store(Phase& phase) const {
    const bool whole = phase_.store(phase);
    return schedule_.store(phase.schedule) && whole;
}

void ScheduleForm::showParameters() {
    const auto kind = ScheduleKind(kind_->currentData().toInt());
    const bool curved = kind == ScheduleKind::Cosine || kind == ScheduleKind::OneCycle;
    setRowVisible(QStringLiteral("schedule.step_epochs"), kind == ScheduleKind::Step);
    setRowVisible(QStringLiteral("schedule.step_factor"), kind == ScheduleKind::Step);
    setRowVisible(QStringLiteral("schedule.final_factor"), curved);
}

} // namespace fitroom
