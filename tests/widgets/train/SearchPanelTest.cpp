#include "widgets/train/search/SearchPanel.h"
#include "widgets/theme/Theme.h"
#include "widgets/train/search/LeaderboardModel.h"

#include <QAbstractItemModelTester>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace fitroom;

namespace {

Trial trial(int candidate, int right, bool done = true) {
    Trial made;
    made.candidate = candidate;
    made.done = done;
    made.images = done ? 200 : 0;
    made.right = right;
    made.epochs = 12;
    return made;
}

/// Three candidates; the first was judged, the second is being trained.
SearchState running() {
    SearchState state;
    state.id = "20260101-120000";
    state.options.minutes = 10;
    state.elapsed = 150;
    state.contenders.resize(3);
    const char* const kNets[] = {"Small", "Middle", "Large"};
    for (std::size_t i = 0; i < 3; ++i) {
        state.contenders[i].candidate.model.title = kNets[i];
        state.contenders[i].candidate.recipe.title = "weak augmentation";
        state.contenders[i].candidate.reason = {"Because.", {}};
    }
    state.trials = {trial(0, 150), trial(1, 0, false)};
    return state;
}

SearchState finished() {
    SearchState state = running();
    state.trials = {trial(0, 150), trial(1, 172), trial(2, 100)};
    state.contenders[0].droppedAfter = 0;
    state.contenders[2].droppedAfter = 0;
    state.status = SearchStatus::Finished;
    state.finalRun = "run";
    return state;
}

} // namespace

/// The tab that finds the best model, driven by mouse and keys.
class SearchPanelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SearchPanel> view_;

    QPushButton* button(const char* name) const {
        return view_->findChild<QPushButton*>(QLatin1String(name));
    }
    QString work() const {
        return view_->findChild<QLabel*>(QStringLiteral("searchWork"))->text();
    }
    QAbstractItemModel& table() const {
        return *view_->findChild<QTableView*>(QStringLiteral("leaderboard"))->model();
    }
    QString cell(int row, int column) const {
        return table().index(row, column).data().toString();
    }

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void init() {
        view_ = std::make_unique<SearchPanel>();
        view_->resize(900, 500);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    }

    void cleanup() { view_.reset(); }

    void asksForTimeAndImages() {
        QSignalSpy asked(view_.get(), &SearchPanel::findRequested);
        auto* minutes = view_->findChild<QDoubleSpinBox*>(QStringLiteral("searchMinutes"));
        minutes->setFocus();
        minutes->selectAll();
        QTest::keyClicks(minutes, QStringLiteral("2"));
        auto* perClass = view_->findChild<QSpinBox*>(QStringLiteral("searchPerClass"));
        perClass->setFocus();
        QTest::keyClick(perClass, Qt::Key_Up);
        QTest::mouseClick(button("findBest"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        const auto options = asked.first().first().value<SearchOptions>();
        QCOMPARE(options.minutes, 2.0);
        QCOMPARE(options.perClass, 10);
    }

    void saysWhyItCannotBegin() {
        view_->setObstacle(QStringLiteral("No data."));
        QVERIFY(!button("findBest")->isEnabled());
        QCOMPARE(button("findBest")->toolTip(), QStringLiteral("No data."));
        view_->setObstacle({});
        QVERIFY(button("findBest")->isEnabled());
    }

    void showsTheLeaderboard() {
        const QAbstractItemModelTester tester(&table());
        view_->setActivity(SearchActivity::Running);
        view_->setState(running());
        QCOMPARE(table().rowCount(), 3);
        QCOMPARE(cell(0, LeaderboardModel::Candidate), QStringLiteral("Small: weak augmentation"));
        QCOMPARE(cell(0, LeaderboardModel::Right), QStringLiteral("75.0 %"));
        QCOMPARE(cell(0, LeaderboardModel::Interval), QStringLiteral("68.6 to 80.5 %"));
        QCOMPARE(cell(1, LeaderboardModel::Reason), QStringLiteral("Being trained. Because."));
        QVERIFY(cell(2, LeaderboardModel::Right).isEmpty());
        QCOMPARE(work(), QStringLiteral("Round 1. 7 min 30 s left."));
        view_->setState(finished());
        QCOMPARE(cell(0, LeaderboardModel::Candidate), QStringLiteral("Middle: weak augmentation"));
        QCOMPARE(cell(1, LeaderboardModel::Reason),
                 QStringLiteral("11.0 points behind the best of round 1"));
    }

    void pausesGoesOnAndStops() {
        QSignalSpy paused(view_.get(), &SearchPanel::pauseRequested);
        QSignalSpy wentOn(view_.get(), &SearchPanel::goOnRequested);
        QSignalSpy stopped(view_.get(), &SearchPanel::stopRequested);
        view_->setActivity(SearchActivity::Running);
        view_->setState(running());
        QTest::mouseClick(button("pauseSearch"), Qt::LeftButton);
        QCOMPARE(paused.size(), 1);
        view_->setActivity(SearchActivity::Paused);
        QCOMPARE(work(), QStringLiteral("Paused."));
        QTest::mouseClick(button("pauseSearch"), Qt::LeftButton);
        QCOMPARE(wentOn.size(), 1);
        QTest::mouseClick(button("stopSearch"), Qt::LeftButton);
        QCOMPARE(stopped.size(), 1);
        view_->setActivity(SearchActivity::Stopping);
        QVERIFY(!button("stopSearch")->isEnabled());
    }

    void goesOnWithOneThatWasStopped() {
        QSignalSpy resumed(view_.get(), &SearchPanel::resumeRequested);
        QVERIFY(!button("resumeSearch")->isVisible());
        view_->setUnfinished(running());
        QTest::mouseClick(button("resumeSearch"), Qt::LeftButton);
        QCOMPARE(resumed.first().first().toString(), QStringLiteral("20260101-120000"));
    }

    void offersWhatItFound() {
        QSignalSpy inspect(view_.get(), &SearchPanel::inspectRequested);
        QSignalSpy tried(view_.get(), &SearchPanel::tryRequested);
        view_->setActivity(SearchActivity::Running);
        view_->setState(finished());
        view_->setActivity(SearchActivity::Idle);
        QVERIFY(!button("inspectFound")->isVisible());
        RunInfo run;
        run.id = "run";
        run.score = PhaseScore{1, 5, 0.4, 0.8512};
        view_->setResult(run);
        QCOMPARE(work(), QStringLiteral("Best: Middle: weak augmentation. Of images set aside it "
                                        "got 86.0 % right (95 % interval 80.5 to 90.1 %). Trained "
                                        "on all, it gets 85.12 % of the test images right."));
        QTest::mouseClick(button("inspectFound"), Qt::LeftButton);
        QTest::mouseClick(button("tryFound"), Qt::LeftButton);
        QCOMPARE(inspect.first().first().toString(), QStringLiteral("run"));
        QCOMPARE(tried.size(), 1);
        QTest::mouseClick(button("searchAgain"), Qt::LeftButton);
        QVERIFY(button("findBest")->isVisible());
    }

    void errorsAreSaidWhereItBegan() {
        view_->setActivity(SearchActivity::Running);
        view_->setActivity(SearchActivity::Idle);
        view_->setError(QStringLiteral("Too few images."));
        QVERIFY(button("findBest")->isVisible());
    }
};

QTEST_MAIN(SearchPanelTest)
#include "SearchPanelTest.moc"
