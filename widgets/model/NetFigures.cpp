#include "widgets/model/NetFigures.h"

#include "widgets/common/DurationText.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace fitroom {

namespace {

constexpr std::int64_t kMillion = 1'000'000;
constexpr std::int64_t kMostDigits = 10 * kMillion; // from here on in millions

} // namespace

QString NetFigures::epochText(double seconds) {
    return seconds < 0.95 ? tr("< 1 s") : tr("≈ %1").arg(durationText(seconds));
}

NetFigures::NetFigures(QWidget* parent)
    : QWidget(parent), figures_(new FigureRow),
      parameters_(figures_->add(tr("Parameters"), QStringLiteral("parameters"))),
      multiplyAdds_(figures_->add(tr("Multiply-adds an image"), QStringLiteral("multiplyAdds"))),
      memory_(figures_->add(tr("To train"), QStringLiteral("trainingMemory"))),
      epoch_(figures_->add(tr("An epoch here"), QStringLiteral("epochTime"))),
      measure_(new QToolButton) {
    measure_->setObjectName(QStringLiteral("measureEpoch"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kNormal);
    row->addWidget(figures_);
    row->addWidget(measure_, 0, Qt::AlignVCenter);
    row->addStretch(1);
    measure_->setAutoRaise(true);
    connect(measure_, &QToolButton::clicked, this, [this] {
        if (measuring_)
            emit cancelRequested();
        else
            emit measureRequested();
    });
    setEpoch({});
}

void NetFigures::setNet(const NetSummary& net, const TrainingCost& cost) {
    const QLocale locale;
    const auto show = [&](const FigureRow::Figure& figure, std::int64_t count) {
        figure.value->setText(countText(count));
        figure.value->setToolTip(locale.toString(qlonglong(count)));
    };
    show(parameters_, net.totals.parameters);
    parameters_.name->setText(
        net.totals.trainable == net.totals.parameters
            ? tr("Parameters, all trainable")
            : tr("Parameters, %1 trainable").arg(countText(net.totals.trainable)));
    show(multiplyAdds_, net.totals.multiplyAdds);
    const TrainingMemory memory = trainingMemory(net.totals, net.input, cost);
    memory_.value->setText(memoryText(memory.total()));
    memory_.name->setText(tr("To train, batches of %1").arg(locale.toString(cost.batchSize)));
    const QString toolTip =
        tr("Weights %1, gradients %2, optimiser %3, activations %4.")
            .arg(memoryText(memory.weights), memoryText(memory.gradients),
                 memoryText(memory.moments), memoryText(memory.activations)) +
        QLatin1Char('\n') + tr("Batch, optimiser and precision are those of the Train page.");
    memory_.value->setToolTip(toolTip);
    memory_.name->setToolTip(toolTip);
}

void NetFigures::setEpoch(const EpochEstimate& epoch) {
    using State = EpochEstimate::State;
    measuring_ = epoch.state == State::Measuring;
    epoch_.value->setText(epoch.state == State::Measured ? epochText(epoch.seconds)
                          : measuring_                   ? QStringLiteral("…")
                                                         : QStringLiteral("–"));
    epoch_.name->setText(measuring_                     ? tr("Measuring…")
                         : epoch.state == State::Failed ? tr("An epoch: not possible")
                                                        : tr("An epoch here"));
    const QString toolTip =
        epoch.sentence.isEmpty()
            ? tr("Training and validation, worked out from a short trial on this computer")
            : epoch.sentence;
    epoch_.value->setToolTip(toolTip);
    epoch_.name->setToolTip(toolTip);
    measure_->setIcon(icon(measuring_ ? QStringLiteral("stop") : QStringLiteral("refresh")));
    measure_->setAccessibleName(measuring_ ? tr("Cancel the measurement") : tr("Measure an epoch"));
    measure_->setToolTip(measuring_ ? tr("End the trial")
                                    : tr("Train for some batches, to see how long an epoch takes"));
}

QString countText(std::int64_t count) {
    const QLocale locale;
    if (count < kMostDigits)
        return locale.toString(qlonglong(count));
    if (count < 1000 * kMillion)
        return QCoreApplication::translate("CountText", "%1 million")
            .arg(locale.toString(double(count) / double(kMillion), 'f', 1));
    return QCoreApplication::translate("CountText", "%1 billion")
        .arg(locale.toString(double(count) / double(1000 * kMillion), 'f', 1));
}

QString memoryText(std::int64_t bytes) {
    const bool large = bytes >= (std::int64_t(1) << 30);
    return QLocale().formattedDataSize(bytes, large ? 1 : 0);
}

} // namespace fitroom
