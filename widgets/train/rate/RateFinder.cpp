#include "widgets/train/rate/RateFinder.h"

#include "widgets/common/Buttons.h"
#include "widgets/common/Labels.h"
#include "widgets/common/Placeholder.h"
#include "widgets/theme/Theme.h"
#include "widgets/train/rate/RatePlot.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>

namespace fitroom {

RateFinder::RateFinder(QWidget* parent)
    : QWidget(parent), stack_(new QStackedLayout(this)), empty_(new Placeholder),
      again_(pushButton(tr("Loo&k again"), "findRateAgain",
                    tr("Begin anew with the net and the recipe as they are now"))),
      cancel_(pushButton(tr("Cancel"), "cancelRate", tr("Stop and keep what is drawn"))),
      take_(pushButton({}, "takeRate", tr("Put the chosen rate into the recipe"))),
      progress_(new QProgressBar), verdict_(hint({})), plot_(new RatePlot) {
    setObjectName(QStringLiteral("rateFinder"));
    empty_->setPicture(QStringLiteral("train"));
    empty_->setTitle(tr("Find a learning rate"));
    first_ = empty_->addButton(tr("Loo&k for a rate"), QStringLiteral("findRate"),
                               tr("Train while the learning rate grows, with the phase that the "
                                  "form shows"));
    progress_->setObjectName(QStringLiteral("rateProgress"));
    progress_->setAccessibleName(tr("Progress"));
    progress_->setTextVisible(false);
    progress_->setRange(0, 1000);
    progress_->setMaximumHeight(8);
    verdict_->setObjectName(QStringLiteral("rateVerdict"));
    verdict_->setWordWrap(true);
    stack_->addWidget(empty_);
    stack_->addWidget(makeContent());
    for (QPushButton* start : {first_, again_})
        connect(start, &QPushButton::clicked, this, &RateFinder::findRequested);
    connect(cancel_, &QPushButton::clicked, this, &RateFinder::cancelRequested);
    connect(take_, &QPushButton::clicked, this, &RateFinder::take);
    connect(plot_, &RatePlot::rateChosen, this, &RateFinder::showChoice);
    setPhase(0, 1);
    setState(State::Empty);
}

QWidget* RateFinder::makeContent() {
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::kNormal);
    head->addWidget(verdict_, 1);
    head->addWidget(progress_, 1);
    head->addWidget(cancel_, 0, Qt::AlignTop);
    head->addWidget(again_, 0, Qt::AlignTop);
    head->addWidget(take_, 0, Qt::AlignTop);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addLayout(head);
    column->addWidget(plot_, 1);
    return content;
}

void RateFinder::setObstacle(const QString& sentence) {
    obstacle_ = sentence;
    showButtons();
}

void RateFinder::setPhase(int phase, int phases) {
    take_->setText(phases > 1 ? tr("&Use it in phase %1").arg(phase + 1) : tr("&Use it"));
}

void RateFinder::begin() {
    curve_ = {};
    plot_->setCurve(curve_);
    plot_->setChosen({});
    progress_->setValue(0);
    setState(State::Finding);
}

void RateFinder::setProgress(double share) {
    progress_->setValue(int(share * progress_->maximum()));
}

void RateFinder::addSteps(const std::vector<RateStep>& steps) {
    if (steps.empty())
        return;
    std::vector<RateStep> all = curve_.steps;
    all.insert(all.end(), steps.begin(), steps.end());
    curve_ = rateCurve(std::move(all));
    plot_->setCurve(curve_);
}

void RateFinder::setCurve(const RateCurve& curve) {
    curve_ = curve;
    plot_->setCurve(curve);
    plot_->setChosen(curve.suggested);
    setState(State::Found);
}

void RateFinder::setError(const QString& sentence) {
    setState(State::Empty);
    empty_->setText(sentence);
}

void RateFinder::setCancelled() {
    setCurve(curve_);
}

void RateFinder::setState(State state) {
    state_ = state;
    stack_->setCurrentIndex(state == State::Empty ? 0 : 1);
    empty_->setText(tr("This trains the net of the form for at most 200 steps while the learning "
                       "rate grows from 0.000001 to 10, and shows how the loss answers. The net is "
                       "thrown away afterwards."));
    plot_->setChoosing(state == State::Found);
    progress_->setVisible(state == State::Finding);
    verdict_->setVisible(state == State::Found);
    cancel_->setVisible(state == State::Finding);
    again_->setVisible(state == State::Found);
    take_->setVisible(state == State::Found);
    showVerdict();
    showButtons();
}

void RateFinder::showVerdict() {
    if (curve_.suggested)
        verdict_->setText(tr("The loss falls fastest at %1, the rate to try first, and grows beyond "
                             "%2. Click the curve to choose another rate.")
                              .arg(rateText(*curve_.suggested), rateText(*curve_.lowest)));
    else
        verdict_->setText(tr("The loss did not fall at any of these rates."));
}

void RateFinder::showChoice() {
    showButtons();
    setAccessibleDescription(plot_->chosen() ? rateText(*plot_->chosen()) : QString());
}

void RateFinder::showButtons() {
    for (QPushButton* start : {first_, again_}) {
        start->setEnabled(obstacle_.isEmpty());
        start->setToolTip(obstacle_.isEmpty()
                              ? tr("Train while the learning rate grows, with the phase that the "
                                   "form shows")
                              : obstacle_);
    }
    take_->setEnabled(plot_->chosen().has_value());
}

void RateFinder::take() {
    if (plot_->chosen())
        emit rateTaken(*plot_->chosen());
}

} // namespace fitroom
