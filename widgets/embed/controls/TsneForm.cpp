#include "widgets/embed/controls/TsneForm.h"

#include "widgets/common/ClassBars.h"
#include "widgets/train/form/NumberField.h"

#include <QSlider>
#include <QSpinBox>

namespace fitroom {

namespace {

constexpr double kLeastPerplexity = 2, kMostPerplexity = 100;
constexpr double kLeastExaggeration = 1, kMostExaggeration = 100;
constexpr double kMostRate = 1e7;

NumberField* numberField(const char* name) {
    auto* field = new NumberField;
    field->setObjectName(QString::fromLatin1(name));
    return field;
}

} // namespace

TsneForm::TsneForm(QWidget* parent)
    : FieldList(parent), perplexity_(numberField("perplexity")), rate_(numberField("mapRate")),
      exaggeration_(numberField("exaggeration")), iterations_(new QSpinBox),
      supervision_(new QSlider(Qt::Horizontal)) {
    perplexity_->setStep(5);
    perplexity_->setLimits(kLeastPerplexity, kMostPerplexity);
    exaggeration_->setStep(1);
    exaggeration_->setLimits(kLeastExaggeration, kMostExaggeration);
    rate_->setEmpty(0);
    rate_->setPlaceholderText(tr("automatic"));
    iterations_->setObjectName(QStringLiteral("mapIterations"));
    iterations_->setRange(1, 100'000);
    iterations_->setSingleStep(250);
    supervision_->setObjectName(QStringLiteral("supervision"));
    supervision_->setRange(0, 100);
    supervision_->setPageStep(10);
    addRow(QStringLiteral("perplexity"), tr("Perplexity"), perplexity_,
           tr("About how many neighbours a point looks at, 2 to 100"));
    addRow(QStringLiteral("mapRate"), tr("Learning rate"), rate_,
           tr("How far a step goes; empty: as many as points, over the exaggeration"));
    addRow(QStringLiteral("exaggeration"), tr("Exaggeration"), exaggeration_,
           tr("How many times as strongly neighbours attract each other in the first 250 "
              "steps"));
    addRow(QStringLiteral("iterations"), tr("Steps"), iterations_, tr("Steps in all"));
    addRow(QStringLiteral("supervision"), tr("Use labels"), supervision_,
           tr("How much labels count besides the points themselves: points of one label attract "
              "each other more"));
    connect(supervision_, &QSlider::valueChanged, this, [this](int value) {
        supervision_->setToolTip(perCent(value / 100.0, 0));
        emit supervisionChanged(value / 100.0);
    });
    write({});
}

bool TsneForm::check() {
    clearComplaints();
    const auto within = [this](const char* member, const NumberField* field, double least,
                               double most) {
        const auto value = field->value();
        if (value && *value >= least && *value <= most)
            return true;
        complainOfRange(QString::fromLatin1(member), least, most);
        return false;
    };
    const bool perplexity = within("perplexity", perplexity_, kLeastPerplexity, kMostPerplexity);
    const bool rate = rate_->text().isEmpty() || within("mapRate", rate_, 1e-3, kMostRate);
    return within("exaggeration", exaggeration_, kLeastExaggeration, kMostExaggeration) &&
           perplexity && rate;
}

void TsneForm::read(MapRequest& request) const {
    request.perplexity = perplexity_->value().value_or(request.perplexity);
    request.learningRate = rate_->text().isEmpty() ? 0 : rate_->value().value_or(0);
    request.exaggeration = exaggeration_->value().value_or(request.exaggeration);
    request.iterations = iterations_->value();
    request.supervision = supervision_->value() / 100.0;
}

void TsneForm::write(const MapRequest& request) {
    perplexity_->setValue(request.perplexity);
    exaggeration_->setValue(request.exaggeration);
    if (request.learningRate > 0)
        rate_->setValue(request.learningRate);
    else
        rate_->clear();
    iterations_->setValue(request.iterations);
    supervision_->setValue(int(request.supervision * 100 + 0.5));
}

} // namespace fitroom
