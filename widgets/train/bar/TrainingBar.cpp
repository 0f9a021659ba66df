#include "widgets/train/bar/TrainingBar.h"

#include "widgets/common/DurationText.h"
#include "widgets/common/ElidedLabel.h"
#include "widgets/common/Labels.h"
#include "widgets/runs/RunText.h"
#include "widgets/theme/Colours.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"
#include "widgets/train/bar/Figure.h"
#include "widgets/train/bar/LearningRateBox.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace fitroom {

namespace {

constexpr int kProgressSteps = 10000;
/// Figures that change with every batch could not be read.
constexpr int kMillisecondsAFigure = 250;

QString lossDetail(double loss) {
    return std::isnan(loss) ? QString()
                            : TrainingBar::tr("loss %1").arg(QLocale().toString(loss, 'f', 4));
}

} // namespace

TrainingBar::TrainingBar(QWidget* parent)
    : Card(parent), headline_(new ElidedLabel), detail_(new ElidedLabel),
      progress_(new QProgressBar), training_(new Figure(QStringLiteral("trainingFigure"))),
      validation_(new Figure(QStringLiteral("validationFigure"))),
      best_(new Figure(QStringLiteral("bestFigure"))),
      speed_(new Figure(QStringLiteral("speedFigure"))),
      time_(new Figure(QStringLiteral("timeFigure"))), rate_(new LearningRateBox) {
    setObjectName(QStringLiteral("trainingBar"));
    headline_->setObjectName(QStringLiteral("trainingHeadline"));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    headline_->setFont(strong);
    detail_->setObjectName(QStringLiteral("trainingDetail"));
    detail_->setForegroundRole(QPalette::PlaceholderText);
    makeButtons();

    progress_->setObjectName(QStringLiteral("trainingProgress"));
    progress_->setAccessibleName(tr("Progress of the training"));
    progress_->setRange(0, kProgressSteps);
    progress_->setTextVisible(false);
    progress_->setFixedHeight(6);
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::kNormal);
    head->addWidget(headline_, 1);
    for (QPushButton* button : {start_, pause_, stop_})
        head->addWidget(button);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(spacing::kSection);
    for (Figure* one : {training_, validation_, best_, speed_, time_})
        figures->addWidget(one, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kSection, 12, spacing::kSection, 12);
    column->setSpacing(spacing::kNormal);
    column->addLayout(head);
    column->addWidget(detail_);
    column->addWidget(progress_);
    column->addLayout(figures);
    column->addWidget(rate_);

    ticker_.setInterval(kMillisecondsAFigure);
    connect(&ticker_, &QTimer::timeout, this, &TrainingBar::showStep);
    connect(rate_, &LearningRateBox::applied, this, &TrainingBar::learningRateRequested);
    clock_.start();
    recolour();
    setState(TrainingState::Idle);
}

void TrainingBar::makeButtons() {
    const auto make = [this](const QString& name, const QString& text, const QString& toolTip) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        button->setToolTip(toolTip);
        return button;
    };
    start_ = make(QStringLiteral("startTraining"), {}, {});
    start_->setDefault(true);
    start_->setIcon(icon(QStringLiteral("start"), QColor(Qt::white)));
    pause_ = make(QStringLiteral("pauseTraining"), {}, {});
    stop_ = make(QStringLiteral("stopTraining"), tr("&Stop"),
                 tr("Save a checkpoint and end; the run can be gone on with later"));
    stop_->setIcon(icon(QStringLiteral("stop")));
    connect(start_, &QPushButton::clicked, this, &TrainingBar::startRequested);
    connect(stop_, &QPushButton::clicked, this, &TrainingBar::stopRequested);
    connect(pause_, &QPushButton::clicked, this, [this] {
        if (state_ == TrainingState::Paused)
            emit goOnRequested();
        else
            emit pauseRequested();
    });
}

void TrainingBar::setState(TrainingState state) {
    if (state == TrainingState::Starting)
        forget();
    state_ = state;
    pace_.setPaused(state == TrainingState::Paused, now());
    if (state == TrainingState::Running)
        ticker_.start();
    else
        ticker_.stop();
    if (state == TrainingState::Idle)
        showRun();
    showState();
    if (state != TrainingState::Idle)
        showStep();
}

void TrainingBar::setObstacle(const QString& sentence) {
    obstacle_ = sentence;
    showState();
}

void TrainingBar::focusStart() {
    start_->setFocus(Qt::OtherFocusReason);
}

void TrainingBar::showState() {
    const bool idle = state_ == TrainingState::Idle;
    const bool paused = state_ == TrainingState::Paused;
    const bool going = state_ == TrainingState::Running || paused;
    start_->setEnabled(obstacle_.isEmpty());
    start_->setText(idle ? tr("S&tart training") : tr("Add to &queue"));
    start_->setAccessibleName(idle ? tr("Start training") : tr("Add to queue"));
    start_->setToolTip(idle ? tr("Train the chosen net by the recipe")
                            : tr("Train the chosen net by the recipe after this training"));
    pause_->setEnabled(going);
    stop_->setEnabled(going || state_ == TrainingState::Starting);
    pause_->setText(paused ? tr("&Go on") : tr("&Pause"));
    pause_->setAccessibleName(paused ? tr("Go on") : tr("Pause"));
    pause_->setToolTip(paused ? tr("Go on with the training")
                              : tr("Hold the training; nothing is lost"));
    pause_->setIcon(icon(paused ? QStringLiteral("start") : QStringLiteral("pause")));
    rate_->setVisible(going);
    progress_->setVisible(!idle);
    if (state_ == TrainingState::Starting)
        progress_->setRange(0, 0); // busy, while the first batch is being prepared
    else
        progress_->setRange(0, kProgressSteps);
    showWords();
}

void TrainingBar::showWords() {
    QString words;
    switch (state_) {
    case TrainingState::Idle:
        words = runName_.isEmpty() ? tr("Nothing trained yet") : runName_;
        break;
    case TrainingState::Starting:
        words = tr("Starting…");
        break;
    case TrainingState::Running:
        words = trainingName_.isEmpty() ? tr("Training") : tr("Training %1").arg(trainingName_);
        break;
    case TrainingState::Paused:
        words = tr("Paused");
        break;
    case TrainingState::Stopping:
        words = tr("Stopping and saving a checkpoint…");
        break;
    }
    headline_->setText(words);
    QString detail;
    if (state_ == TrainingState::Idle)
        detail = !obstacle_.isEmpty() ? obstacle_
                 : runName_.isEmpty() ? tr("Choose a net and a recipe, then start.")
                                      : tr("The current run's last numbers");
    else if (totalEpochs_ > 0)
        detail = tr("Epoch %1 of %2").arg(epochNow()).arg(totalEpochs_);
    if (state_ != TrainingState::Idle && last_.learningRate > 0)
        detail += QStringLiteral(" · ") +
                  tr("learning rate %1").arg(QLocale().toString(last_.learningRate, 'g', 3));
    detail_->setText(detail);
}

int TrainingBar::epochNow() const {
    return std::clamp(int(last_.epoch) + 1, 1, std::max(totalEpochs_, 1));
}

void TrainingBar::forget() {
    for (Figure* one : {training_, validation_, best_, speed_, time_})
        one->setFigure({}, {});
    trainingName_.clear();
    last_ = {};
    stepShown_ = true;
    lowestLoss_ = std::numeric_limits<double>::infinity();
    totalEpochs_ = 0;
    totalSteps_ = 0;
    best_->setHeading(tr("Best epoch"));
    time_->setHeading(tr("Time left"));
}

void TrainingBar::setTrainingName(const QString& name) {
    if (name == trainingName_)
        return;
    trainingName_ = name;
    showWords();
}

void TrainingBar::add(const TrainingEvent& event) {
    std::visit([this](const auto& one) { take(one); }, event);
}

void TrainingBar::take(const RunStarted& started) {
    totalEpochs_ = started.totalEpochs;
    totalSteps_ = started.totalSteps;
    last_.step = started.firstStep;
    pace_.begin(started.totalSteps);
    showProgress();
}

void TrainingBar::take(const StepMetrics& step) {
    last_ = step;
    stepShown_ = false;
    pace_.stepsDone(step.step, now());
}

/// The figures of the last step, at the pace of a reader.
void TrainingBar::showStep() {
    if (!stepShown_) {
        stepShown_ = true;
        training_->setFigure(percent(last_.accuracy, 2), lossDetail(last_.loss));
        speed_->setFigure(QLocale().toString(last_.imagesPerSecond, 'f', 0), tr("images/s"));
        rate_->setCurrentRate(last_.learningRate);
        showProgress();
    }
    showTime();
}

void TrainingBar::take(const EpochMetrics& epoch) {
    showEpoch(epoch);
    if (epoch.validationLoss < lowestLoss_) {
        lowestLoss_ = epoch.validationLoss;
        showBest(epoch);
    }
}

void TrainingBar::take(const PhaseScore& score) {
    showScore(score);
}

void TrainingBar::showEpoch(const EpochMetrics& epoch) {
    training_->setFigure(percent(epoch.trainingAccuracy, 2), lossDetail(epoch.trainingLoss));
    validation_->setFigure(percent(epoch.validationAccuracy, 2), lossDetail(epoch.validationLoss));
}

void TrainingBar::showBest(const EpochMetrics& best) {
    best_->setHeading(tr("Best epoch"));
    best_->setFigure(percent(best.validationAccuracy, 2), tr("epoch %1").arg(best.epoch));
}

void TrainingBar::showScore(const PhaseScore& score) {
    best_->setHeading(tr("Test"));
    best_->setFigure(percent(score.testAccuracy, 2), tr("epoch %1").arg(score.epoch));
}

void TrainingBar::showProgress() {
    if (totalSteps_ > 0 && progress_->maximum() > 0)
        progress_->setValue(int(double(last_.step) / double(totalSteps_) * kProgressSteps));
    showWords();
}

void TrainingBar::showTime() {
    if (state_ == TrainingState::Idle)
        return;
    const auto left = pace_.secondsLeft(now());
    const double share = totalSteps_ > 0 ? double(last_.step) / double(totalSteps_) : 0;
    time_->setFigure(left ? durationText(*left) : QString(),
                     totalSteps_ > 0 ? tr("%1 done").arg(percent(share, 0)) : QString());
}

void TrainingBar::setRun(const QString& name, const RunMetrics* metrics) {
    runName_ = name;
    runMetrics_ = metrics ? *metrics : RunMetrics{};
    runMetrics_.steps.clear(); // the numbers of epochs are all that is shown
    if (state_ == TrainingState::Idle) {
        showRun();
        showWords();
    }
}

void TrainingBar::showRun() {
    forget();
    time_->setHeading(tr("Trained for"));
    const auto& epochs = runMetrics_.epochs;
    if (epochs.empty())
        return;
    showEpoch(epochs.back());
    const auto lowest = std::ranges::min_element(epochs, {}, &EpochMetrics::validationLoss);
    if (!std::isnan(lowest->validationLoss))
        showBest(*lowest);
    if (!runMetrics_.scores.empty())
        showScore(runMetrics_.scores.back());
    const double seconds =
        std::accumulate(epochs.begin(), epochs.end(), 0.0,
                        [](double sum, const EpochMetrics& epoch) { return sum + epoch.seconds; });
    time_->setFigure(durationText(seconds), tr("Epochs: %1").arg(epochs.size()));
    speed_->setFigure(QLocale().toString(epochs.back().imagesPerSecond, 'f', 0), tr("images/s"));
}

void TrainingBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        recolour();
    Card::changeEvent(event);
}

void TrainingBar::recolour() {
    const QColor base = palette().color(QPalette::Base);
    QPen dashes(readable(validationColour(), base), 2);
    dashes.setDashPattern({4, 2});
    training_->setSample(QPen(readable(trainingColour(), base), 2));
    validation_->setSample(dashes);
    training_->setHeading(tr("Training"));
    validation_->setHeading(tr("Validation"));
    speed_->setHeading(tr("Speed"));
}

} // namespace fitroom
