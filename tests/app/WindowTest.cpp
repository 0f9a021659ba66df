#include "app/window/pages/BuiltIns.h"
#include "app/window/pages/TrainPresenter.h"
#include "core/training/Trainer.h"
#include "tests/app/HttpServer.h"
#include "tests/app/WindowHarness.h"
#include "widgets/rail/Rail.h"
#include "widgets/runs/RunList.h"
#include "widgets/train/TrainPage.h"

#include <QAction>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>
#include <thread>

using namespace fitroom;
using test::HttpServer;
using test::WindowHarness;

namespace {

/// Long enough that no test sees its end.
Recipe longRecipe() {
    Recipe recipe;
    recipe.batchSize = 32;
    recipe.threads = 1;
    recipe.phases.front().epochs = 10000;
    return recipe;
}

Recipe shortRecipe() {
    Recipe recipe = longRecipe();
    recipe.phases.front().epochs = 1;
    return recipe;
}

} // namespace

class WindowTest : public QObject {
    Q_OBJECT
private slots:
    void opensTheDataSetNamed() {
        WindowHarness harness;
        harness.open();
        QTRY_VERIFY(harness.workspace().dataset());
        QCOMPARE(harness.workspace().dataset()->trainingSize(), std::size_t(300));
        QCOMPARE(harness.workspace().split().validation.size(), std::size_t(60));
        QVERIFY(harness.window().windowTitle().contains("Fitting Room"));
    }

    void remembersTheDataSetThePageAndTheLayout() {
        WindowHarness harness;
        harness.open();
        QTRY_VERIFY(harness.workspace().dataset());
        harness.click("inspectButton");
        harness.window().resize(1240, 740);
        auto* splitter = harness.find<QSplitter>("runListSplitter");
        splitter->setSizes({300, 700});
        const auto sizes = splitter->sizes();
        harness.window().close();
        harness.close();

        harness.open({});
        QTRY_VERIFY(harness.workspace().dataset());
        QCOMPARE(harness.find<QStackedWidget>("pages")->currentIndex(), int(Page::Inspect));
        QCOMPARE(harness.find<Rail>("rail")->currentPage(), Page::Inspect);
        QCOMPARE(harness.window().size(), QSize(1240, 740));
        QCOMPARE(harness.find<QSplitter>("runListSplitter")->sizes(), sizes);
    }

    void goesToAPageByKeyRailAndMenu() {
        WindowHarness harness;
        harness.open();
        QVERIFY(QTest::qWaitForWindowActive(&harness.window()));
        auto* pages = harness.find<QStackedWidget>("pages");
        for (int i = kPageCount - 1; i >= 0; --i) {
            harness.key(Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
            QCOMPARE(pages->currentIndex(), i);
        }
        harness.click("tryButton");
        QCOMPARE(pages->currentIndex(), int(Page::Try));
        harness.find<QAction>("pageAction2")->trigger();
        QCOMPARE(pages->currentIndex(), int(Page::Model));
        QCOMPARE(harness.find<Rail>("rail")->currentPage(), Page::Model);
    }

    void fitsASmallScreen_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << "en";
        QTest::newRow("German") << "de";
    }

    void fitsASmallScreen() {
        QFETCH(QString, language);
        WindowHarness harness;
        Settings(harness.path("settings.ini")).set(setting::language, language);
        harness.open();
        QTRY_VERIFY(harness.workspace().dataset());
        QStringList widths;
        for (const char* name :
             {"runList", "dataPage", "modelPage", "trainPage", "trainFormArea", "trainingBar",
              "chartBar", "inspectTabs", "predictionGallery", "dataTabs", "dataSide",
              "trainingCharts", "runTable", "inspectPage", "embedPage", "tryPage"})
            widths += QStringLiteral("%1 %2").arg(name).arg(
                harness.find<QWidget>(name)->minimumSizeHint().width());
        const int width = harness.window().minimumSizeHint().width();
        QVERIFY2(width <= 1150,
                 qPrintable(QStringLiteral("%1: %2").arg(width).arg(widths.join(", "))));
    }

    void saysWhyADataSetCannotBeOpened() {
        WindowHarness harness;
        QDir().mkpath(harness.path("empty"));
        harness.dialogs.files = {{harness.path("empty")}};
        harness.open({});
        QVERIFY(harness.find<QPushButton>("openFolder"));
        harness.find<QAction>("openFolderAction")->trigger();
        auto* page = harness.find<QWidget>("dataPage");
        auto* bar = page->findChild<QWidget*>("errorBar");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->findChild<QLabel*>("errorText")->text().contains("empty"));
        QVERIFY(!harness.workspace().dataset());
    }

    void downloadsADataSet() {
        WindowHarness harness;
        HttpServer server;
        harness.options().remoteFiles.clear();
        for (const QString& name : QDir(harness.datasetFolder()).entryList(QDir::Files)) {
            QFile file(harness.datasetFolder() + '/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray data = file.readAll();
            server.answers["/" + name] = {data};
            harness.options().remoteFiles.push_back(
                {name.toStdString(), server.url("/" + name).toString().toStdString(),
                 std::uint64_t(data.size()),
                 QCryptographicHash::hash(data, QCryptographicHash::Sha256)
                     .toHex()
                     .toStdString()});
        }
        harness.open({});
        QTRY_VERIFY(harness.find<QPushButton>("download")->isVisible());
        harness.click("download");
        QTRY_VERIFY(harness.workspace().dataset());
        QCOMPARE(harness.workspace().dataset()->trainingSize(), std::size_t(300));
        harness.close();
        harness.open({}); // and finds it by itself the next time
        QTRY_VERIFY(harness.workspace().dataset());
    }

    void oneButtonTrainsAFirstNet() {
        WindowHarness harness;
        harness.open();
        QTRY_VERIFY(harness.find<QPushButton>("suggestionButton")->isVisible());
        harness.click("suggestionButton");
        QCOMPARE(harness.find<QStackedWidget>("pages")->currentIndex(), int(Page::Train));
        QTRY_VERIFY(!harness.workspace().currentRun().empty());
        QVERIFY(!harness.find<QPushButton>("suggestionButton")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(
            harness.workspace().currentRunInfo()->status == RunStatus::Finished, 60000);
        QVERIFY(harness.workspace().currentRunInfo()->score);
    }

    void aRunOfAnotherProgramAppearsAndGrows() {
        WindowHarness harness;
        harness.open();
        QTRY_VERIFY(harness.workspace().dataset());
        const DatasetPtr dataset = harness.workspace().dataset();
        TrainingControl control;
        RunStore store = harness.store();
        std::thread other([&] {
            (void)train({dataset, *builtInModel("cnn1"), longRecipe(), "by another", {}}, store,
                        control, [](const TrainingEvent&) {});
        });
        auto* list = harness.find<RunList>("runList");
        const auto run = [&] {
            return harness.workspace().runs().empty() ? RunInfo()
                                                      : harness.workspace().runs().front();
        };
        QTRY_COMPARE_WITH_TIMEOUT(run().name, std::string("by another"), 20000);
        QCOMPARE(run().status, RunStatus::Running);
        QVERIFY(list->run(QString::fromStdString(run().id)));
        const int epochs = run().epochsDone;
        QTRY_VERIFY_WITH_TIMEOUT(run().epochsDone > epochs + 1, 20000);
        control.stop();
        other.join();
        QTRY_COMPARE(run().status, RunStatus::Stopped);
    }

    void resumesAStoppedRun() {
        WindowHarness harness;
        harness.open();
        QTRY_VERIFY(harness.workspace().dataset());
        harness.train(longRecipe());
        QTRY_VERIFY_WITH_TIMEOUT(epochs(harness) > 0, 20000);
        harness.find<QAction>("stopAction")->trigger();
        QTRY_COMPARE(status(harness), RunStatus::Stopped);
        const int before = epochs(harness);
        QTRY_VERIFY(harness.find<QAction>("resumeAction")->isEnabled());
        harness.find<QAction>("resumeAction")->trigger();
        QTRY_COMPARE(status(harness), RunStatus::Running);
        QTRY_VERIFY_WITH_TIMEOUT(epochs(harness) > before, 20000);
        QCOMPARE(harness.workspace().runs().size(), std::size_t(1));
    }

    void pausesAndGoesOn() {
        WindowHarness harness;
        harness.open();
        QTRY_VERIFY(harness.workspace().dataset());
        harness.train(longRecipe());
        auto* pause = harness.find<QAction>("pauseAction");
        QTRY_VERIFY_WITH_TIMEOUT(pause->isEnabled(), 20000);
        pause->trigger();
        QTRY_COMPARE(status(harness), RunStatus::Paused);
        pause->trigger();
        QTRY_COMPARE(status(harness), RunStatus::Running);
    }

    void savesAReport() {
        WindowHarness harness;
        harness.open();
        QTRY_VERIFY(harness.workspace().dataset());
        auto* action = harness.find<QAction>("saveReportAction");
        QVERIFY(!action->isEnabled());
        harness.train(shortRecipe());
        QTRY_COMPARE_WITH_TIMEOUT(status(harness), RunStatus::Finished, 30000);
        QTRY_VERIFY(!harness.session().training.busy());
        const QString html = harness.path("report.html"), pdf = harness.path("report.pdf");
        harness.dialogs.files = {{html}, {pdf}};
        action->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(html), 20000);
        QTRY_VERIFY(!harness.session().work.busy());
        action->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pdf), 30000);
        QCOMPARE(contentOf(html).left(15), QByteArray("<!DOCTYPE html>"));
        QVERIFY(contentOf(html).contains("<svg"));
        QVERIFY(contentOf(pdf).startsWith("%PDF-"));
        QVERIFY(contentOf(pdf).size() > 20000); // with its pictures
        QTRY_VERIFY(harness.find<QStatusBar>("statusBar")->currentMessage().contains(pdf));
    }

    void opensTheDataOfARun() {
        WindowHarness harness;
        harness.open();
        QTRY_VERIFY(harness.workspace().dataset());
        harness.train(shortRecipe());
        QTRY_COMPARE_WITH_TIMEOUT(status(harness), RunStatus::Finished, 30000);
        QTRY_VERIFY(!harness.session().training.busy());
        const QString other = harness.path("other");
        QVERIFY(QDir().mkpath(other));
        test::writeIdx(test::syntheticParts({.training = 40, .test = 20}), other.toStdString());
        harness.dialogs.files = {{other}, {other}};
        harness.find<QAction>("openFolderAction")->trigger();
        QTRY_COMPARE(harness.workspace().dataset()->trainingSize(), std::size_t(40));
        harness.key(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(!harness.find<QWidget>("confusionMatrix")->isVisible());
        harness.click("openRunData");
        QTRY_COMPARE(harness.workspace().dataset()->trainingSize(), std::size_t(300));
        QTRY_VERIFY_WITH_TIMEOUT(harness.find<QWidget>("confusionMatrix")->isVisible(), 30000);

        harness.find<QAction>("openFolderAction")->trigger();
        QTRY_COMPARE(harness.workspace().dataset()->trainingSize(), std::size_t(40));
        QVERIFY(QDir(harness.datasetFolder()).removeRecursively());
        harness.key(Qt::Key_4, Qt::ControlModifier);
        harness.click("openRunData");
        QTRY_VERIFY(harness.find<QStatusBar>("statusBar")->currentMessage().contains("data"));
        QCOMPARE(harness.workspace().dataset()->trainingSize(), std::size_t(40)); // stays open
    }

    void saysWhyAReportCannotBeSaved() {
        WindowHarness harness;
        harness.open();
        QTRY_VERIFY(harness.workspace().dataset());
        harness.train(shortRecipe());
        QTRY_COMPARE_WITH_TIMEOUT(status(harness), RunStatus::Finished, 30000);
        for (const char* name : {"none/report.html", "none/report.pdf"}) {
            harness.dialogs.files = {{harness.path(name)}};
            harness.find<QAction>("saveReportAction")->trigger();
            QTRY_VERIFY_WITH_TIMEOUT(
                harness.find<QStatusBar>("statusBar")->currentMessage().contains(name), 20000);
        }
    }

    void comparesTwoRuns() {
        WindowHarness harness;
        harness.open();
        QTRY_VERIFY(harness.workspace().dataset());
        for (const std::uint64_t seed : {1, 2}) {
            Recipe recipe = shortRecipe();
            recipe.seed = seed;
            harness.train(recipe);
            QTRY_COMPARE_WITH_TIMEOUT(harness.workspace().runs().size(), std::size_t(seed), 30000);
            QTRY_VERIFY_WITH_TIMEOUT(!harness.session().training.busy(), 30000);
        }
        harness.click("inspectButton");
        auto* tabs = harness.find<QTabWidget>("inspectTabs");
        QTRY_VERIFY_WITH_TIMEOUT(tabs->isVisible(), 20000);
        tabs->setCurrentIndex(4); // calibration is worked out when it is looked at
        QTRY_VERIFY_WITH_TIMEOUT(harness.find<QTableView>("calibrationErrors")->isVisible(), 20000);
        tabs->setCurrentIndex(5);
        auto* box = harness.find<QComboBox>("comparedRun");
        QTRY_COMPARE(box->count(), 2);
        QTest::keyClick(box, Qt::Key_Down);
        auto* differences = harness.find<QTableView>("runDifferences");
        QTRY_VERIFY_WITH_TIMEOUT(differences->isVisible(), 20000);
        QCOMPARE(differences->model()->index(0, 0).data().toString(),
                 QStringLiteral("recipe: seed"));
        QVERIFY(harness.find<QLabel>("comparisonSentence")->text().contains("McNemar"));
    }

    void removesARunAfterAsking() {
        WindowHarness harness;
        harness.open();
        QTRY_VERIFY(harness.workspace().dataset());
        harness.train(shortRecipe());
        QTRY_COMPARE_WITH_TIMEOUT(status(harness), RunStatus::Finished, 30000);
        auto* list = harness.find<RunList>("runList");
        harness.dialogs.answers = {false};
        emit list->removeRequested(list->currentRun());
        QTRY_VERIFY(harness.dialogs.answers.isEmpty());
        harness.dialogs.answers = {true};
        emit list->removeRequested(list->currentRun());
        QTRY_VERIFY(harness.workspace().runs().empty());
        QVERIFY(harness.workspace().currentRun().empty());
        QCOMPARE(harness.dialogs.questions.size(), 2);
        QCOMPARE(harness.store().list().runs.size(), std::size_t(0));
    }

    void trainsRepeatsOneAfterTheOther() {
        WindowHarness harness;
        harness.open();
        QTRY_VERIFY(harness.workspace().dataset());
        auto* page = harness.find<TrainPage>("trainPage");
        emit page->startRequested(*builtInModel("cnn1"), shortRecipe(), "both", 2);
        const auto& runs = harness.workspace().runs();
        const auto finished = [&] {
            return std::ranges::count(runs, RunStatus::Finished, &RunInfo::status);
        };
        QTRY_COMPARE_WITH_TIMEOUT(finished(), 2, 60000);
        QCOMPARE(runs.size(), std::size_t(2));
        QCOMPARE(runs[0].name, std::string("both, seed 2")); // the newest first
        QCOMPARE(runs[1].name, std::string("both, seed 1"));
        QVERIFY(!runs[0].group.empty());
        QCOMPARE(runs[0].group, runs[1].group);
    }

    void aStoppedTrainingLeavesTheOthersWaiting() {
        WindowHarness harness;
        harness.open();
        QTRY_VERIFY(harness.workspace().dataset());
        auto* page = harness.find<TrainPage>("trainPage");
        harness.train(longRecipe());
        emit page->startRequested(*builtInModel("cnn1"), shortRecipe(), "next", 1);
        QTRY_COMPARE_WITH_TIMEOUT(status(harness), RunStatus::Running, 30000);
        harness.key(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(harness.find<QWidget>("waitingRuns")->isVisible());
        harness.click("stopTraining");
        QTRY_VERIFY_WITH_TIMEOUT(!harness.session().training.busy(), 30000);
        QCOMPARE(harness.workspace().runs().size(), std::size_t(1)); // the other waits …
        harness.click("startWaiting"); // … until it is told to start
        QTRY_COMPARE_WITH_TIMEOUT(harness.workspace().runs().size(), std::size_t(2), 30000);
        QVERIFY(!harness.find<QWidget>("waitingRuns")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!harness.session().training.busy(), 30000);
    }

    void closesAtOnceWithoutTraining() {
        WindowHarness harness;
        harness.open();
        QTRY_VERIFY(harness.workspace().dataset());
        QVERIFY(harness.window().close());
        QVERIFY(harness.dialogs.questions.isEmpty());
    }

    void quittingWhileTrainingAsksSavesAndEnds() {
        WindowHarness harness;
        harness.open();
        QTRY_VERIFY(harness.workspace().dataset());
        harness.train(longRecipe());
        QTRY_COMPARE_WITH_TIMEOUT(status(harness), RunStatus::Running, 20000);

        harness.dialogs.answers = {false};
        QVERIFY(!harness.window().close());
        QTRY_VERIFY(harness.dialogs.answers.isEmpty());
        QTest::qWait(50);
        QVERIFY(harness.window().isVisible());
        QVERIFY(harness.session().training.busy());

        harness.dialogs.answers = {true};
        harness.find<QAction>("quitAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!harness.window().isVisible(), 10000);
        QCOMPARE(harness.dialogs.questions.size(), 2);
        harness.close();
        const auto runs = harness.store().list().runs;
        QCOMPARE(runs.size(), std::size_t(1));
        QCOMPARE(runs.front().status, RunStatus::Stopped);
        QVERIFY(std::filesystem::exists(harness.store().lastCheckpoint(runs.front().id)));
    }

    // Whatever closes the program, a training at work is saved and its thread joined.
    void destructionWhileTrainingSaves() {
        WindowHarness harness;
        harness.open();
        QTRY_VERIFY(harness.workspace().dataset());
        harness.train(longRecipe());
        QTRY_COMPARE_WITH_TIMEOUT(status(harness), RunStatus::Running, 20000);
        QElapsedTimer clock;
        clock.start();
        harness.close();
        QVERIFY(clock.elapsed() < 5000);
        QCOMPARE(harness.store().list().runs.front().status, RunStatus::Stopped);
    }

    void opensItsFolderAndTellsOfItself() {
        WindowHarness harness;
        harness.open();
        harness.find<QAction>("runsFolderAction")->trigger();
        QCOMPARE(harness.dialogs.foldersShown, QStringList(harness.path("runs")));
        harness.find<QAction>("aboutAction")->trigger();
        QVERIFY(harness.dialogs.told.first().contains("LibTorch"));
    }

private:
    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static RunStatus status(WindowHarness& harness) {
        const auto run = harness.workspace().currentRunInfo();
        return run ? run->status : RunStatus::Failed;
    }
    static int epochs(WindowHarness& harness) {
        const auto run = harness.workspace().currentRunInfo();
        return run ? run->epochsDone : 0;
    }
};

QTEST_MAIN(WindowTest)
#include "WindowTest.moc"
