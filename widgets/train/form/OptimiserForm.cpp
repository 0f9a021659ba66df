#include "widgets/train/form/OptimiserForm.h"

namespace fitroom {

OptimiserForm::OptimiserForm(QWidget* parent)
    : FieldList(parent), binder_(*this, [this] { emit changed(); }) {
    const auto add = [this](const char* member, const QString& label, const QString& name,
                            double OptimiserSpec::*value, double step, double max,
                            const QString& toolTip) {
        auto* field = new NumberField;
        field->setObjectName(name);
        field->setStep(step);
        field->setLimits(0, max);
        addRow(QLatin1String(member), label, field, toolTip);
        binder_.bind(QLatin1String(member), field, value);
    };
    add("optimiser.weight_decay", tr("Weight decay"), QStringLiteral("weightDecay"),
        &OptimiserSpec::weightDecay, 0, 10,
        tr("Draws weights towards 0: as an L2 penalty with Adam and SGD, by itself with AdamW"));
    add("optimiser.beta1", tr("Beta 1"), QStringLiteral("beta1"), &OptimiserSpec::beta1, 0.01,
        0.999999, tr("How much of the old mean of gradients is kept"));
    add("optimiser.beta2", tr("Beta 2"), QStringLiteral("beta2"), &OptimiserSpec::beta2, 0.001,
        0.999999, tr("How much of the old mean of squared gradients is kept"));
    add("optimiser.epsilon", tr("Epsilon"), QStringLiteral("epsilon"), &OptimiserSpec::epsilon, 0,
        1, tr("Keeps the division by small gradients in bounds"));
    add("optimiser.momentum", tr("Momentum"), QStringLiteral("momentum"), &OptimiserSpec::momentum,
        0.01, 0.999999, tr("How much of the last step is taken again"));
    auto* nesterov = new QCheckBox(tr("look ahead"));
    nesterov->setObjectName(QStringLiteral("nesterov"));
    addRow(QStringLiteral("optimiser.nesterov"), tr("Nesterov"), nesterov,
           tr("Take the gradient where the momentum will have led"));
    binder_.bind(QStringLiteral("optimiser.nesterov"), nesterov, &OptimiserSpec::nesterov);
}

void OptimiserForm::load(const OptimiserSpec& optimiser) {
    binder_.load(optimiser);
    showParametersOf(optimiser.kind);
}

void OptimiserForm::showParametersOf(OptimiserKind kind) {
    const bool adam = kind != OptimiserKind::Sgd;
    for (const char* member : {"optimiser.beta1", "optimiser.beta2", "optimiser.epsilon"})
        setRowVisible(QLatin1String(member), adam);
    for (const char* member : {"optimiser.momentum", "optimiser.nesterov"})
        setRowVisible(QLatin1String(member), !adam);
}

} // namespace fitroom
