#include "widgets/train/bar/LearningRateBox.h"

#include "widgets/theme/Theme.h"
#include "widgets/train/form/NumberField.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace fitroom {

namespace {
constexpr double kHighest = 100; // as checkRecipe() has it
constexpr int kDigits = 3;       // of a rate that a schedule has worked out
} // namespace

LearningRateBox::LearningRateBox(QWidget* parent)
    : QWidget(parent), rate_(new NumberField), apply_(new QPushButton(tr("Appl&y"))) {
    rate_->setObjectName(QStringLiteral("liveLearningRate"));
    rate_->setAccessibleName(tr("New learning rate"));
    rate_->setToolTip(tr("A new learning rate for the phase that is running"));
    rate_->setLimits(1e-12, kHighest);
    rate_->setFixedWidth(112);
    rate_->setEmpty(0.001);
    apply_->setObjectName(QStringLiteral("applyLearningRate"));
    apply_->setAccessibleName(tr("Apply the learning rate"));
    apply_->setToolTip(tr("Train on with this learning rate from the next batch"));
    apply_->setEnabled(false);
    auto* words = new QLabel(tr("Le&arning rate"));
    words->setBuddy(rate_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kNormal);
    row->addWidget(words);
    row->addWidget(rate_);
    row->addWidget(apply_);
    row->addStretch();
    connect(rate_, &NumberField::valueEdited, this, [this] {
        const auto rate = rate_->value();
        apply_->setEnabled(rate && *rate > 0 && *rate <= kHighest);
    });
    connect(apply_, &QPushButton::clicked, this, &LearningRateBox::apply);
    connect(rate_, &QLineEdit::returnPressed, this, &LearningRateBox::apply);
}

void LearningRateBox::setCurrentRate(double rate) {
    if (rate_->text().isEmpty() && !rate_->hasFocus())
        rate_->setEmpty(QString::number(rate, 'g', kDigits).toDouble());
}

void LearningRateBox::apply() {
    if (!apply_->isEnabled())
        return;
    const double rate = *rate_->value();
    apply_->setEnabled(false);
    rate_->setEmpty(rate);
    emit applied(rate);
}

} // namespace fitroom
