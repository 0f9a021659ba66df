#include "tests/app/Heartbeat.h"
#include "core/data/DatasetFiles.h"
#include "tests/app/WindowHarness.h"
#include "widgets/embed/EmbedPage.h"
#include "widgets/embed/controls/EmbedControls.h"
#include "widgets/embed/map/ScatterView.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

#include <thread>

using namespace fitroom;
using test::Heartbeat;
using test::WindowHarness;

/// The window's thread never computes, reads a file or waits: not a twentieth of a second.
class HeartbeatTest : public QObject {
    Q_OBJECT
private slots:
    // The measure itself: it must see what it is there for.
    void seesAStall() {
        const Heartbeat heartbeat;
        QTest::qWait(50);
        QVERIFY2(heartbeat.longestStall() < kLimitMs, qPrintable(report(heartbeat)));
        std::this_thread::sleep_for(std::chrono::milliseconds(80));
        QTest::qWait(20);
        QVERIFY2(heartbeat.longestStall() > 60, qPrintable(report(heartbeat)));
    }

    void doesNotCountWhatOthersTake() {
        std::vector<std::jthread> others;
        for (unsigned i = 0; i < 4 * std::thread::hardware_concurrency(); ++i)
            others.emplace_back([](const std::stop_token& stop) {
                for (volatile unsigned spin = 0; !stop.stop_requested();)
                    spin = spin + 1;
            });
        const Heartbeat heartbeat;
        QTest::qWait(500);
        QVERIFY2(heartbeat.longestStall() < kLimitMs, qPrintable(report(heartbeat)));
    }

    void whileLoading() {
        WindowHarness harness(kSmall);
        harness.open({});
        QTest::qWait(200); // shown and painted
        const Heartbeat heartbeat;
        harness.dialogs.files = {{dataset(harness)}};
        harness.find<QAction>("openFolderAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(harness.workspace().dataset(), 30000);
        QTest::qWait(300); // painted, and statistics there
        check(heartbeat);
    }

    void whileTraining() {
        WindowHarness harness(kSmall);
        harness.open(dataset(harness));
        QTRY_VERIFY_WITH_TIMEOUT(harness.workspace().dataset(), 30000);
        harness.click("trainButton");
        QTest::qWait(500);
        Recipe recipe;
        recipe.limit = 4000;
        recipe.batchSize = 64;
        recipe.phases.front().epochs = 4;
        const Heartbeat heartbeat;
        QSignalSpy ended(&harness.session().training, &TrainingThread::ended);
        harness.train(recipe);
        for (const char* page : {"dataButton", "trainButton", "modelButton", "trainButton"}) {
            QTest::qWait(700);
            harness.click(page);
        }
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 120000);
        QTest::qWait(300);
        check(heartbeat);
    }

    void whileEvaluating() {
        WindowHarness harness(kSmall);
        harness.open(dataset(harness));
        QTRY_VERIFY_WITH_TIMEOUT(harness.workspace().dataset(), 30000);
        Recipe recipe;
        recipe.limit = 500;
        recipe.phases.front().epochs = 1;
        harness.train(recipe);
        QTRY_VERIFY_WITH_TIMEOUT(harness.workspace().currentRunInfo() &&
                                     harness.workspace().currentRunInfo()->status ==
                                         RunStatus::Finished,
                                 60000);
        QTest::qWait(300);
        const Heartbeat heartbeat;
        QSignalSpy jobs(&harness.session().work, &JobThread::ended);
        harness.click("inspectButton");
        QTRY_COMPARE_WITH_TIMEOUT(jobs.size(), 1, 60000);
        QTest::qWait(300);
        check(heartbeat);
    }

    void whileExplaining() {
        WindowHarness harness(kSmall);
        harness.open(dataset(harness));
        QTRY_VERIFY_WITH_TIMEOUT(harness.workspace().dataset(), 30000);
        Recipe recipe;
        recipe.limit = 10000;
        recipe.phases.front().epochs = 1;
        recipe.phases.front().augmentation.horizontalFlip = true;
        harness.train(recipe);
        QTRY_VERIFY_WITH_TIMEOUT(harness.workspace().currentRunInfo() &&
                                     harness.workspace().currentRunInfo()->status ==
                                         RunStatus::Finished,
                                 60000);
        harness.click("inspectButton");
        auto* explain = harness.find<QPushButton>("explain");
        QTRY_VERIFY_WITH_TIMEOUT(explain->isVisible(), 60000);
        QTest::qWait(300);
        const Heartbeat heartbeat;
        harness.click("explain");
        auto* tabs = harness.find<QTabWidget>("explainTabs");
        for (const char* content : {"camView", "featureMaps", "variants", "nearestImages"}) {
            auto* shown = harness.find<QWidget>(content);
            while (!tabs->currentWidget()->isAncestorOf(shown))
                tabs->setCurrentIndex(tabs->currentIndex() + 1);
            QTRY_VERIFY_WITH_TIMEOUT(shown->isVisible(), 60000);
            harness.click("explainNext");
            QTest::qWait(300);
        }
        check(heartbeat);
    }

    void whileEmbedding() {
        WindowHarness harness(kSmall);
        harness.open(dataset(harness));
        QTRY_VERIFY_WITH_TIMEOUT(harness.workspace().dataset(), 30000);
        harness.click("embedButton");
        QTest::qWait(300);
        const Heartbeat heartbeat;
        MapRequest request;
        request.method = MapMethod::Tsne;
        request.iterations = 60;
        auto* page = harness.find<EmbedPage>("embedPage");
        emit page->mapRequested(request);
        auto* scatter = harness.find<ScatterView>("scatter");
        QTRY_VERIFY_WITH_TIMEOUT(scatter->isVisible() && scatter->points().size() > 0, 120000);
        emit page->neighboursRequested({5, 50, true});
        QTRY_VERIFY_WITH_TIMEOUT(page->controls().runBar().state() == MapState::Idle, 120000);
        for (const char* switched : {"showSprites", "showContours"}) {
            harness.click(switched);
            QTest::qWait(0); // two clicks are two actions
        }
        QTest::qWait(300);
        check(heartbeat);
    }

private:
#ifdef __SANITIZE_ADDRESS__
    static constexpr double kLimitMs = 500; // everything takes many times as long
#else
    static constexpr double kLimitMs = 50;
#endif
    static constexpr test::SyntheticSpec kSmall{.training = 2000, .test = 500};

    /// All of Fashion-MNIST where it is installed, since its size is the point.
    static QString dataset(const WindowHarness& harness) {
        const auto installed = findInstalledDataset({});
        return installed ? QString::fromStdString(installed->string()) : harness.datasetFolder();
    }

    static QString report(const Heartbeat& heartbeat) {
        return QString("longest stall %1 ms, longest gap %2 ms, %3 beats")
            .arg(heartbeat.longestStall())
            .arg(heartbeat.longestGap())
            .arg(heartbeat.beats());
    }

    static void check(const Heartbeat& heartbeat) {
        qInfo("%s", qPrintable(report(heartbeat)));
        QVERIFY2(heartbeat.beats() > 20, qPrintable(report(heartbeat)));
        QVERIFY2(heartbeat.longestStall() < kLimitMs, qPrintable(report(heartbeat)));
    }
};

QTEST_MAIN(HeartbeatTest)
#include "HeartbeatTest.moc"
