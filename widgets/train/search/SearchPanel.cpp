#include "widgets/train/search/SearchPanel.h"

#include "core/search/Standings.h"
#include "widgets/common/Buttons.h"
#include "widgets/common/DurationText.h"
#include "widgets/common/Labels.h"
#include "widgets/common/Placeholder.h"
#include "widgets/common/Tables.h"
#include "widgets/runs/RunText.h"
#include "widgets/theme/Theme.h"
#include "widgets/train/search/LeaderboardModel.h"
#include "widgets/train/search/SearchForm.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

namespace fitroom {

namespace {

QString introduction() {
    return SearchPanel::tr(
        "In the time you give, this tries several nets with several recipes on images set aside "
        "from the training images, gives the best of them more time, and trains the winner on all "
        "training images. The test images are used once, at the end.");
}

} // namespace

SearchPanel::SearchPanel(QWidget* parent)
    : QWidget(parent), stack_(new QStackedLayout(this)), empty_(new Placeholder),
      form_(new SearchForm), model_(new LeaderboardModel(this)), work_(hint({})),
      progress_(new QProgressBar),
      pause_(pushButton(tr("Pause the search"), "pauseSearch", tr("The time stands still"))),
      stop_(pushButton(tr("Stop the search"), "stopSearch", tr("It can go on later"))),
      again_(pushButton(tr("New search"), "searchAgain", tr("Choose the time and begin anew"))),
      inspect_(pushButton(tr("Inspect it"), "inspectFound",
                      tr("See what the new run gets right and wrong"))),
      try_(pushButton(tr("Try it"), "tryFound", tr("Have it classify a photo of yours"))) {
    setObjectName(QStringLiteral("searchPanel"));
    stack_->addWidget(makeStart());
    stack_->addWidget(makeBoard());
    connectButtons();
    setActivity(SearchActivity::Idle);
}

QWidget* SearchPanel::makeStart() {
    empty_->setPicture(QStringLiteral("train"));
    empty_->setTitle(tr("Find the best model"));
    empty_->setText(introduction());
    find_ = empty_->addButton(tr("Find the best model"), QStringLiteral("findBest"), {});
    resume_ = empty_->addButton(tr("Go on with the last one"), QStringLiteral("resumeSearch"),
                                tr("Go on with the search that was stopped"));
    auto* start = new QWidget;
    auto* column = new QVBoxLayout(start);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(1);
    column->addWidget(empty_);
    column->addWidget(form_);
    column->addStretch(2);
    return start;
}

QWidget* SearchPanel::makeBoard() {
    work_->setObjectName(QStringLiteral("searchWork"));
    work_->setWordWrap(true);
    progress_->setObjectName(QStringLiteral("searchProgress"));
    progress_->setAccessibleName(tr("Time used up"));
    progress_->setTextVisible(false);
    progress_->setRange(0, 1000);
    progress_->setMaximumHeight(8);
    QTableView* table = figureTable(model_, QStringLiteral("leaderboard"), tr("Leaderboard"));
    QHeaderView* header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int words : {LeaderboardModel::Candidate, LeaderboardModel::Reason})
        header->setSectionResizeMode(words, QHeaderView::Stretch);
    // Its sentences take two lines, and so a row of their own.
    table->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().lineSpacing() +
                                                   2 * spacing::kTight);
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::kNormal);
    head->addWidget(progress_, 1);
    head->addStretch();
    for (QPushButton* one : {pause_, stop_, again_, inspect_, try_})
        head->addWidget(one);
    auto* board = new QWidget;
    auto* column = new QVBoxLayout(board);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(work_);
    column->addLayout(head);
    column->addWidget(table, 1);
    return board;
}

void SearchPanel::connectButtons() {
    connect(find_, &QPushButton::clicked, this, [this] { emit findRequested(form_->options()); });
    connect(resume_, &QPushButton::clicked, this, [this] {
        if (unfinished_)
            emit resumeRequested(QString::fromStdString(unfinished_->id));
    });
    connect(pause_, &QPushButton::clicked, this, [this] {
        if (activity_ == SearchActivity::Paused)
            emit goOnRequested();
        else
            emit pauseRequested();
    });
    connect(stop_, &QPushButton::clicked, this, &SearchPanel::stopRequested);
    connect(again_, &QPushButton::clicked, this, [this] {
        empty_->setText(introduction());
        stack_->setCurrentIndex(0);
    });
    connect(inspect_, &QPushButton::clicked, this, [this] { emit inspectRequested(run_); });
    connect(try_, &QPushButton::clicked, this, [this] { emit tryRequested(run_); });
}

void SearchPanel::setObstacle(const QString& sentence) {
    obstacle_ = sentence;
    showButtons();
}

void SearchPanel::setUnfinished(const std::optional<SearchState>& search) {
    unfinished_ = search;
    showButtons();
}

void SearchPanel::setActivity(SearchActivity activity) {
    const bool changed = activity != activity_;
    if (activity == SearchActivity::Running && activity_ == SearchActivity::Idle) {
        run_.clear();
        share_ = 0;
        state_ = {};
        model_->setState(state_);
        stack_->setCurrentIndex(1);
    }
    activity_ = activity;
    showButtons();
    showWork();
    if (changed)
        emit activityChanged();
}

void SearchPanel::setState(const SearchState& state) {
    state_ = state;
    model_->setState(state);
    stack_->setCurrentIndex(1);
    setProgress(state.elapsed / (60 * state.options.minutes));
}

void SearchPanel::setProgress(double share) {
    share_ = std::clamp(share, 0.0, 1.0);
    progress_->setValue(int(share_ * progress_->maximum()));
    showWork();
}

void SearchPanel::setResult(const RunInfo& run) {
    run_ = QString::fromStdString(run.id);
    showButtons();
    showResult(run);
}

void SearchPanel::setError(const QString& sentence) {
    stack_->setCurrentIndex(0);
    empty_->setText(sentence);
}

void SearchPanel::showButtons() {
    const bool idle = activity_ == SearchActivity::Idle;
    find_->setEnabled(obstacle_.isEmpty());
    find_->setToolTip(obstacle_.isEmpty() ? tr("Begin") : obstacle_);
    resume_->setVisible(unfinished_.has_value());
    resume_->setEnabled(obstacle_.isEmpty());
    pause_->setText(activity_ == SearchActivity::Paused ? tr("Go on") : tr("Pause"));
    pause_->setVisible(!idle);
    stop_->setVisible(!idle);
    for (QPushButton* one : {pause_, stop_})
        one->setEnabled(activity_ != SearchActivity::Stopping);
    progress_->setVisible(!idle);
    again_->setVisible(idle);
    inspect_->setVisible(idle && !run_.isEmpty());
    try_->setVisible(idle && !run_.isEmpty());
}

/// What is being done, and for how much longer.
void SearchPanel::showWork() {
    if (activity_ == SearchActivity::Idle) {
        if (run_.isEmpty())
            work_->setText(tr("The search is stopped. It can go on later."));
        return;
    }
    if (activity_ == SearchActivity::Stopping)
        return work_->setText(tr("Stopping and saving …"));
    if (activity_ == SearchActivity::Paused)
        return work_->setText(tr("Paused."));
    const QString left = durationText(60 * state_.options.minutes * (1 - share_));
    if (!state_.finalRun.empty())
        return work_->setText(tr("Training the winner on all images. %1 left.").arg(left));
    if (state_.trials.empty())
        return work_->setText(tr("Timing the candidates. %1 left.").arg(left));
    work_->setText(tr("Round %1. %2 left.").arg(state_.rung + 1).arg(left));
}

void SearchPanel::showResult(const RunInfo& run) {
    const std::vector<Standing> all = standings(state_);
    if (all.empty())
        return;
    const Standing& best = all.front();
    QString words = tr("Best: %1.").arg(
        candidateText(state_.contenders[std::size_t(best.candidate)].candidate));
    words += QLatin1Char(' ') +
             tr("Of images set aside it got %1 right (95 % interval %2).")
                 .arg(percent(best.accuracy, 1), intervalText(best.lower, best.upper));
    if (run.score)
        words += QLatin1Char(' ') + tr("Trained on all, it gets %1 of the test images right.")
                                        .arg(percent(run.score->testAccuracy, 2));
    work_->setText(words);
}

} // namespace fitroom
