#include "widgets/train/chart/RunHistory.h"
#include "tests/widgets/train/MadeUpRuns.h"
#include "widgets/common/DurationText.h"
#include "widgets/train/bar/Pace.h"
#include "widgets/train/chart/Smoothing.h"

#include <QTest>

#include <cmath>

using namespace fitroom;
using Change = RunHistory::Change;

class RunHistoryTest : public QObject {
    Q_OBJECT

private slots:
    void readsAndLiveMetricsDoNotDouble() {
        const RunMetrics all = madeUpMetrics(1, 3, 10);
        RunMetrics read = all;
        read.steps.resize(12);
        read.epochs.resize(1);
        RunHistory history;
        QCOMPARE(history.set(read), Change::Appended);
        QCOMPARE(history.set(read), Change::None);
        for (std::size_t i = 12; i < 20; ++i)
            QCOMPARE(history.add(all.steps[i]), Change::Appended);
        QCOMPARE(history.set(read), Change::None); // an older reading comes late
        QCOMPARE(history.metrics().steps.size(), 20U);
        QCOMPARE(history.set(all), Change::Appended);
        QCOMPARE(history.metrics().steps, all.steps);
        QCOMPARE(history.metrics().epochs, all.epochs);
    }

    void readingFillsInWhatCameBeforeTheFirstLiveMetrics() {
        const RunMetrics all = madeUpMetrics(1, 3, 10);
        RunHistory history;
        for (std::size_t i = 15; i < 20; ++i)
            history.add(all.steps[i]);
        RunMetrics read = all;
        read.steps.resize(12); // the reading ends before the first live step
        QCOMPARE(history.set(read), Change::Replaced);
        QCOMPARE(history.metrics().steps.size(), 17U);
        read.steps = {all.steps.begin(), all.steps.begin() + 18};
        QCOMPARE(history.set(read), Change::Replaced);
        QCOMPARE(history.metrics().steps.size(), 20U);
        read.steps = {all.steps.begin(), all.steps.begin() + 20};
        QCOMPARE(history.metrics().steps, read.steps);
        QCOMPARE(history.set(read), Change::None);
    }

    void goingOnFromACheckpointReplacesWhatCameAfterIt() {
        const RunMetrics all = madeUpMetrics(1, 3, 10);
        RunHistory history;
        history.set(all);
        StepMetrics again = all.steps[14];
        again.loss = 9;
        QCOMPARE(history.add(again), Change::Replaced);
        QCOMPARE(history.metrics().steps.size(), 15U);
        QCOMPARE(history.metrics().steps.back().loss, 9.0);
        EpochMetrics second = all.epochs[1];
        QCOMPARE(history.add(second), Change::Replaced);
        QCOMPARE(history.metrics().epochs.size(), 2U);
    }

    void anotherHistoryReplaces() {
        RunHistory history;
        history.set(madeUpMetrics(1, 2, 10));
        const RunMetrics other = madeUpMetrics(2, 2, 10);
        QCOMPARE(history.set(other), Change::Replaced);
        QCOMPARE(history.metrics().steps, other.steps);
    }

    void aHistoryThatWentOnFromAnEarlierCheckpointReplaces() {
        RunHistory history;
        const RunMetrics old = madeUpMetrics(1, 3, 10);
        history.set(old);
        RunMetrics read = old;
        read.steps.resize(15);
        read.steps[12].loss = 9;
        QCOMPARE(history.set(read), Change::Replaced);
        QCOMPARE(history.metrics().steps, read.steps);
    }

    void bestIsTheLowestValidationLoss() {
        RunHistory history;
        QVERIFY(!history.best());
        RunMetrics metrics = madeUpMetrics(1, 8, 4);
        metrics.epochs[5].validationLoss = 0.01;
        history.set(metrics);
        QCOMPARE(history.best()->epoch, 6);
    }

    /// pandas: Series([1, 2, 4]).ewm(alpha=0.5, adjust=True).mean()
    void averagesAsPandasDoes() {
        MovingAverage average(0.5);
        QCOMPARE(average.add(1), 1.0);
        QVERIFY(std::abs(average.add(2) - 1.6666666666666667) < 1e-15);
        QVERIFY(std::abs(average.add(4) - 3.0) < 1e-14);
        QVERIFY(std::abs(average.add(NAN) - 3.0) < 1e-14);
        MovingAverage none(0);
        QCOMPARE(none.add(3), 3.0);
        QCOMPARE(none.add(7), 7.0);
        QCOMPARE(smoothingWeight(0), 0.0);
        QVERIFY(std::abs(smoothingWeight(100) - 0.999) < 1e-12);
    }

    void tellsTheTimeLeft() {
        Pace pace;
        pace.begin(1000);
        QVERIFY(!pace.secondsLeft(0));
        pace.stepsDone(10, 1);
        QVERIFY(!pace.secondsLeft(1));
        pace.stepsDone(110, 11); // ten steps a second
        QVERIFY(std::abs(*pace.secondsLeft(11) - 89) < 1e-9);
        QVERIFY(std::abs(*pace.secondsLeft(12) - 88) < 1e-9);
        pace.setPaused(true, 12);
        QVERIFY(std::abs(*pace.secondsLeft(500) - 88) < 1e-9);
        pace.setPaused(false, 500);
        pace.stepsDone(120, 501 - 1);
        QVERIFY(*pace.secondsLeft(500) < 100);
    }

    void durations_data() {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("seconds") << 8.2 << "8 s";
        QTest::newRow("minutes") << 154.0 << "2 min 30 s";
        QTest::newRow("many minutes") << 1500.0 << "25 min";
        QTest::newRow("hours") << 3900.0 << "1 h 5 min";
    }

    void durations() {
        QFETCH(double, seconds);
        QTEST(durationText(seconds), "text");
    }
};

QTEST_GUILESS_MAIN(RunHistoryTest)
#include "RunHistoryTest.moc"
