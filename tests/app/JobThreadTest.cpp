#include "app/window/jobs/JobThread.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <chrono>
#include <new>
#include <stdexcept>
#include <thread>

using namespace fitroom;
using namespace std::chrono_literals;

namespace {

/// Works until it is asked to stop, as core's loops do.
Result<int> workUntilStopped(const Progress& progress) {
    while (!progress.stopRequested())
        std::this_thread::sleep_for(5ms);
    return cancelled();
}

/// Remembers which end a job came to.
struct Ends {
    int finished = 0;
    int failed = 0;
    int cancelled = 0;
    int value = 0;
    Error error;
    QThread* thread = nullptr;

    JobEnds<int> handlers() {
        return {
            [this](int result) { ++finished, value = result, thread = QThread::currentThread(); },
            [this](const Error& why) { ++failed, error = why; }, [this] { ++cancelled; }};
    }
    [[nodiscard]] int all() const { return finished + failed + cancelled; }
};

} // namespace

class JobThreadTest : public QObject {
    Q_OBJECT
private slots:
    void finishes() {
        JobThread jobs("Jobs");
        Ends ends;
        QThread* worker = nullptr;
        const auto job = jobs.start<int>(
            "Add",
            [&](const Progress&) -> Result<int> {
                worker = QThread::currentThread();
                return 2 + 3;
            },
            ends.handlers());
        QVERIFY(job.running());
        QTRY_COMPARE(ends.all(), 1);
        QCOMPARE(ends.value, 5);
        QCOMPARE(ends.thread, thread());
        QVERIFY(worker && worker != thread());
        QVERIFY(!job.running());
        QVERIFY(!jobs.busy());
    }

    void failsWithTheError() {
        JobThread jobs("Jobs");
        Ends ends;
        const auto job = jobs.start<int>(
            "Read",
            [](const Progress&) -> Result<int> {
                return cannotRead(inFile("a.gz"), {"No such file."});
            },
            ends.handlers());
        QTRY_COMPARE(ends.all(), 1);
        QCOMPARE(ends.failed, 1);
        QCOMPARE(ends.error.english(), std::string("a.gz: No such file."));
    }

    void turnsExceptionsIntoErrors() {
        JobThread jobs("Jobs");
        Ends thrown, outOfMemory;
        const auto first = jobs.start<int>(
            "Throw",
            [](const Progress&) -> Result<int> { throw std::runtime_error("shapes do not match"); },
            thrown.handlers());
        const auto second = jobs.start<int>(
            "Allocate", [](const Progress&) -> Result<int> { throw std::bad_alloc(); },
            outOfMemory.handlers());
        QTRY_COMPARE(outOfMemory.all(), 1);
        QCOMPARE(thrown.failed, 1);
        QVERIFY(thrown.error.english().find("shapes do not match") != std::string::npos);
        QCOMPARE(outOfMemory.failed, 1);
        QVERIFY(outOfMemory.error.english().find("memory") != std::string::npos);
    }

    void cancelsWithinHalfASecond() {
        JobThread jobs("Jobs");
        Ends ends;
        QSignalSpy started(&jobs, &JobThread::started);
        auto job = jobs.start<int>("Wait", workUntilStopped, ends.handlers());
        QTRY_COMPARE(started.size(), 1);
        QElapsedTimer clock;
        clock.start();
        job.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(ends.all(), 1, 500);
        QVERIFY(clock.elapsed() < 500);
        QCOMPARE(ends.cancelled, 1);
    }

    void cancelsByNumberFromTheStatusLine() {
        JobThread jobs("Jobs");
        Ends ends;
        connect(&jobs, &JobThread::started, &jobs, [&](int job) { jobs.cancel(job); });
        const auto job = jobs.start<int>("Wait", workUntilStopped, ends.handlers());
        QTRY_COMPARE(ends.cancelled, 1);
        jobs.cancel(12345); // one that is not there
    }

    // The user has seen "cancelling": a result must not appear after all.
    void aCancelledJobNeverFinishes() {
        JobThread jobs("Jobs");
        Ends ends;
        std::atomic<bool> atWork = false;
        auto job = jobs.start<int>(
            "Finish",
            [&](const Progress& progress) -> Result<int> {
                atWork = true;
                while (!progress.stopRequested())
                    std::this_thread::sleep_for(1ms);
                return 7;
            },
            ends.handlers());
        QTRY_VERIFY(atWork);
        job.cancel();
        QTRY_COMPARE(ends.all(), 1);
        QCOMPARE(ends.cancelled, 1);
    }

    void aWaitingJobIsCancelledWithoutBeingRun() {
        JobThread jobs("Jobs");
        Ends first, second;
        bool ran = false;
        auto running = jobs.start<int>("Wait", workUntilStopped, first.handlers());
        auto waiting = jobs.start<int>(
            "Never",
            [&](const Progress&) -> Result<int> {
                ran = true;
                return 1;
            },
            second.handlers());
        waiting.cancel();
        running.cancel();
        QTRY_COMPARE(second.cancelled, 1);
        QVERIFY(!ran);
    }

    void worksInOrderOnOneThread() {
        std::vector<int> order;
        std::vector<QThread*> threads;
        JobThread jobs("Jobs", [&] { threads.push_back(QThread::currentThread()); });
        Ends ends;
        std::vector<JobHandle> handles;
        for (int i = 0; i < 50; ++i) {
            handles.push_back(jobs.start<int>(
                {},
                [&, i](const Progress&) -> Result<int> {
                    order.push_back(i);
                    threads.push_back(QThread::currentThread());
                    return i;
                },
                ends.handlers()));
        }
        QTRY_COMPARE(ends.finished, 50);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(order[std::size_t(i)], i);
        QCOMPARE(threads.size(), std::size_t(51)); // the set-up was first, and once
        QCOMPARE(std::count(threads.begin(), threads.end(), threads.front()), 51);
    }

    void anObsoleteRequestIsDropped() {
        JobThread jobs("Jobs");
        Ends old, recent;
        QSignalSpy started(&jobs, &JobThread::started);
        JobHandle job = jobs.start<int>("Old", workUntilStopped, old.handlers());
        QTRY_COMPARE(started.size(), 1);
        job = jobs.start<int>(
            "New", [](const Progress&) -> Result<int> { return 2; }, recent.handlers());
        QTRY_COMPARE(recent.finished, 1);
        QCOMPARE(old.all(), 0);
    }

    void nothingReachesAnOwnerThatIsGone() {
        JobThread jobs("Jobs");
        auto ends = std::make_unique<Ends>();
        QSignalSpy ended(&jobs, &JobThread::ended);
        {
            const auto job = jobs.start<int>(
                "Late",
                [](const Progress&) -> Result<int> {
                    std::this_thread::sleep_for(30ms);
                    return 1;
                },
                ends->handlers());
        }
        ends.reset();
        QTRY_COMPARE(ended.size(), 1);
    }

    void reportsProgressSparingly() {
        JobThread jobs("Jobs");
        Ends ends;
        std::vector<double> shares;
        QElapsedTimer clock;
        clock.start();
        const auto job = jobs.start<int>(
            "Count",
            [](const Progress& progress) -> Result<int> {
                for (int i = 0; i < 3000; ++i) {
                    progress.report(i / 3000.0);
                    std::this_thread::sleep_for(50us);
                }
                return 1;
            },
            ends.handlers(), [&](double share) { shares.push_back(share); });
        QTRY_COMPARE(ends.finished, 1);
        QVERIFY(shares.size() > 1);
        QVERIFY(shares.size() <= std::size_t(clock.elapsed() / 50 + 1));
        QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    }

    void destructionStopsAndJoins() {
        std::atomic<bool> atWork = false, left = false;
        Ends ends;
        JobHandle first, second;
        {
            JobThread jobs("Jobs");
            first = jobs.start<int>(
                "Wait",
                [&](const Progress& progress) {
                    atWork = true;
                    auto result = workUntilStopped(progress);
                    left = true;
                    return result;
                },
                ends.handlers());
            second = jobs.start<int>("Wait", workUntilStopped, ends.handlers());
            QTRY_VERIFY(atWork);
        }
        QVERIFY(left);
        QTest::qWait(20);
        QCOMPARE(ends.all(), 0);
    }
};

QTEST_GUILESS_MAIN(JobThreadTest)
#include "JobThreadTest.moc"
