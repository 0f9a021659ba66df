#include "widgets/embed/controls/RunBar.h"

#include "widgets/common/Buttons.h"
#include "widgets/common/Labels.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace fitroom {

namespace {

constexpr int kSteps = 1000; ///< of the progress bar

} // namespace

RunBar::RunBar(QWidget* parent)
    : QWidget(parent), start_(pushButton({}, "computeMap", {})),
      stop_(pushButton(tr("Stop"), "stopMap", tr("End the computation and keep the map as it is"))),
      perturb_(pushButton(tr("Perturb"), "perturbMap",
                      tr("Shake all points a little, out of places where they may be stuck"))),
      progress_(new QProgressBar), status_(hint({})) {
    start_->setDefault(true);
    stop_->setAccessibleName(tr("Stop the map's computation"));
    perturb_->setAccessibleName(tr("Perturb the map"));
    progress_->setObjectName(QStringLiteral("mapProgress"));
    progress_->setAccessibleName(tr("How far the map is"));
    progress_->setTextVisible(false);
    status_->setObjectName(QStringLiteral("mapStatus"));
    status_->setWordWrap(true);

    auto* more = new QHBoxLayout;
    more->setSpacing(spacing::kNormal);
    more->addWidget(stop_, 1);
    more->addWidget(perturb_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(start_);
    column->addLayout(more);
    column->addWidget(progress_);
    column->addWidget(status_);
    connect(start_, &QPushButton::clicked, this, &RunBar::pressed);
    connect(stop_, &QPushButton::clicked, this, &RunBar::stopRequested);
    connect(perturb_, &QPushButton::clicked, this, &RunBar::perturbRequested);
    setState(MapState::Idle);
}

void RunBar::pressed() {
    if (state_ == MapState::Idle)
        emit startRequested();
    else if (state_ == MapState::Paused)
        emit goOnRequested();
    else
        emit pauseRequested();
}

void RunBar::setState(MapState state) {
    state_ = state;
    const QString text = state == MapState::Idle     ? tr("Make the &Map")
                         : state == MapState::Paused ? tr("&Go On")
                                                     : tr("Pa&use");
    start_->setText(text);
    start_->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    start_->setToolTip(state == MapState::Idle     ? tr("Compute where each point is on the map")
                       : state == MapState::Paused ? tr("Go on from where the map is")
                                                   : tr("Hold the computation as it is"));
    start_->setEnabled(ready_ && state != MapState::Preparing);
    stop_->setVisible(state != MapState::Idle);
    perturb_->setVisible(state == MapState::Running || state == MapState::Paused);
    progress_->setVisible(state != MapState::Idle);
    if (state == MapState::Preparing)
        setProgress(-1);
}

void RunBar::setReady(bool ready) {
    ready_ = ready;
    setState(state_);
}

void RunBar::setProgress(double share) {
    progress_->setRange(0, share < 0 ? 0 : kSteps);
    progress_->setValue(share < 0 ? 0 : int(share * kSteps));
}

void RunBar::setStatus(const QString& status) {
    status_->setText(status);
    status_->setVisible(!status.isEmpty());
}

} // namespace fitroom
