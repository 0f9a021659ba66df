#include "widgets/embed/controls/ReplayBar.h"

#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

namespace fitroom {

ReplayBar::ReplayBar(QWidget* parent)
    : QWidget(parent), slider_(new QSlider(Qt::Horizontal)), epoch_(new QLabel) {
    slider_->setObjectName(QStringLiteral("replay"));
    slider_->setAccessibleName(tr("Epoch of the map"));
    slider_->setToolTip(tr("Shows the map as it was after each epoch of the training"));
    slider_->setPageStep(1);
    epoch_->setObjectName(QStringLiteral("replayEpoch"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, spacing::kNormal, 0, 0);
    row->setSpacing(spacing::kNormal);
    row->addWidget(slider_, 1);
    row->addWidget(epoch_);
    connect(slider_, &QSlider::valueChanged, this, [this](int state) {
        showEpoch();
        emit stateChosen(state);
    });
    setEpochs({});
}

void ReplayBar::setEpochs(const std::vector<int>& epochs) {
    const bool atEnd = epochs_.empty() || state() + 1 == int(epochs_.size());
    epochs_ = epochs;
    setVisible(!epochs.empty());
    const QSignalBlocker quiet(slider_);
    slider_->setRange(0, epochs.empty() ? 0 : int(epochs.size()) - 1);
    if (atEnd)
        slider_->setValue(slider_->maximum());
    showEpoch();
}

int ReplayBar::state() const {
    return slider_->value();
}

void ReplayBar::showEpoch() {
    if (!epochs_.empty())
        epoch_->setText(tr("Epoch %1").arg(epochs_[std::size_t(state())]));
}

} // namespace fitroom
