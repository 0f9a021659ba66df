#include "widgets/embed/controls/UmapForm.h"

#include "widgets/train/form/NumberField.h"

#include <QSpinBox>

namespace fitroom {

UmapForm::UmapForm(QWidget* parent)
    : FieldList(parent), neighbours_(new QSpinBox), distance_(new NumberField),
      epochs_(new QSpinBox) {
    neighbours_->setObjectName(QStringLiteral("umapNeighbours"));
    neighbours_->setRange(2, 200);
    distance_->setObjectName(QStringLiteral("minimumDistance"));
    distance_->setStep(0.05);
    distance_->setLimits(0, 0.99);
    epochs_->setObjectName(QStringLiteral("umapEpochs"));
    epochs_->setRange(0, 10'000);
    epochs_->setSpecialValueText(tr("automatic"));
    epochs_->setSingleStep(50);
    addRow(QStringLiteral("umapNeighbours"), tr("Neighbours"), neighbours_,
           tr("How many neighbours each point is held close to; more show the whole, fewer the "
              "detail"));
    addRow(QStringLiteral("minimumDistance"), tr("Least distance"), distance_,
           tr("How close together points may come, 0 to 0.99"));
    addRow(QStringLiteral("umapEpochs"), tr("Steps"), epochs_,
           tr("Steps in all; automatic: 500 for up to 10,000 points, else 200"));
    distance_->setValue(MapRequest().minimumDistance);
    neighbours_->setValue(MapRequest().neighbours);
}

bool UmapForm::check() {
    clearComplaints();
    const auto value = distance_->value();
    if (value && *value >= 0 && *value <= 0.99)
        return true;
    complainOfRange(QStringLiteral("minimumDistance"), 0, 0.99);
    return false;
}

void UmapForm::read(MapRequest& request) const {
    request.neighbours = neighbours_->value();
    request.minimumDistance = distance_->value().value_or(request.minimumDistance);
    request.iterations = epochs_->value();
}

void UmapForm::write(const MapRequest& request) {
    neighbours_->setValue(request.neighbours);
    distance_->setValue(request.minimumDistance);
    epochs_->setValue(request.iterations);
}

} // namespace fitroom
