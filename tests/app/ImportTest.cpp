#include "core/model/BuiltIn.h"
#include "tests/app/WindowHarness.h"
#include "tests/support/MadePng.h"
#include "widgets/common/ElidedLabel.h"
#include "widgets/gallery/ImageGrid.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>

#include <algorithm>

using namespace fitroom;
using namespace fitroom::test;

/// Folders of pictures in the real window.
class ImportTest : public QObject {
    Q_OBJECT

    /// Colour pictures of two classes, 30 for training, 6 for validation and 24 for testing, and
    /// two files that are none.
    static QString makePictures(const WindowHarness& harness) {
        const QString root = harness.path("Pictures");
        for (const auto& [subset, count] :
             {std::pair("train", 30), std::pair("val", 6), std::pair("test", 24)})
            for (int i = 0; i < count; ++i) {
                const QString folder =
                    root + '/' + subset + '/' + QString(i % 2 == 0 ? "bright" : "dark");
                QDir().mkpath(folder);
                const int light = i % 2 == 0 ? 200 : 20;
                writeFile(folder + QString("/%1.png").arg(i, 2, 10, QChar('0')),
                          colourPng(20, 20, light, light + i, 0));
            }
        writeFile(root + "/train/bright/notes.png", "This is a text.");
        writeFile(root + "/train/dark/broken.png", colourPng(20, 20, 1, 2, 3).left(60));
        return root;
    }

    static void importPictures(WindowHarness& harness, const QString& folder) {
        harness.dialogs.files = {{folder}};
        harness.find<QAction>("openFolderAction")->trigger();
        QTRY_VERIFY(harness.find<QWidget>("importPanel")->isVisible());
        QTRY_VERIFY(!harness.find<ImageGrid>("importPreview")->images().empty());
        harness.click("startImport");
        QTRY_VERIFY(harness.workspace().dataset());
    }

private slots:
    void importsAFolder() {
        WindowHarness harness;
        harness.open({});
        const QString folder = makePictures(harness);
        importPictures(harness, folder);
        const Dataset& dataset = *harness.workspace().dataset();
        QCOMPARE(dataset.name(), std::string("Pictures"));
        QCOMPARE(dataset.shape(), (ImageShape{3, 20, 20}));
        QCOMPARE(dataset.size(), std::size_t(60));
        QCOMPARE(harness.workspace().split().training.size(), std::size_t(30));
        QCOMPARE(harness.workspace().split().validation.size(), std::size_t(6));
        auto* summary = harness.find<QLabel>("problemSummary");
        QVERIFY(summary->isVisible());
        QCOMPARE(summary->text(), QString("Files passed over: 2"));
        auto* grid = harness.find<ImageGrid>("gallery");
        grid->setCurrent(0);
        QCOMPARE(harness.find<ElidedLabel>("pickedFile")->text(), QString("train/bright/00.png"));
    }

    void opensItAgainAsItWas() {
        WindowHarness harness;
        harness.open({});
        const QString folder = makePictures(harness);
        harness.dialogs.files = {{folder}};
        harness.find<QAction>("openFolderAction")->trigger();
        QTRY_VERIFY(harness.find<QWidget>("importPanel")->isVisible());
        auto* size = harness.find<QComboBox>("importSize");
        size->setCurrentIndex(1); // 28
        harness.find<QComboBox>("importColour")->setCurrentIndex(int(ImportColour::Grey));
        harness.click("startImport");
        QTRY_VERIFY(harness.workspace().dataset());
        const std::string fingerprint = harness.workspace().dataset()->fingerprint();
        QCOMPARE(harness.workspace().dataset()->shape(), (ImageShape{1, 28, 28}));
        harness.window().close();
        harness.close();
        harness.open({});
        QTRY_VERIFY(harness.workspace().dataset()); // without a question
        QCOMPARE(harness.workspace().dataset()->fingerprint(), fingerprint);
    }

    void leavesTheImport() {
        WindowHarness harness;
        harness.open();
        QTRY_VERIFY(harness.workspace().dataset());
        const DatasetPtr before = harness.workspace().dataset();
        harness.dialogs.files = {{makePictures(harness)}};
        harness.find<QAction>("openFolderAction")->trigger();
        QTRY_VERIFY(harness.find<QWidget>("importPanel")->isVisible());
        harness.click("cancelImport");
        QTRY_VERIFY(harness.find<ImageGrid>("gallery")->isVisible());
        QCOMPARE(harness.workspace().dataset(), before);
    }

    void saysWhyAFolderCannotBeImported() {
        WindowHarness harness;
        harness.open({});
        const QString folder = harness.path("One");
        QDir().mkpath(folder + "/a");
        writeFile(folder + "/a/1.png", greyPng(9, 9, 1));
        harness.dialogs.files = {{folder}};
        harness.find<QAction>("openFolderAction")->trigger();
        QTRY_VERIFY(harness.find<QWidget>("importPanel")->isVisible());
        harness.click("startImport");
        const auto said = [&](const QString& words) {
            const auto labels =
                harness.find<QWidget>("dataPage")->findChildren<QLabel*>("errorText");
            return std::ranges::any_of(labels, [&](const QLabel* label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        QTRY_VERIFY(said("All images are of one class"));
        QVERIFY(harness.find<QWidget>("importPanel")->isVisible());
        QVERIFY(harness.find<QWidget>("startImport")->isEnabled());
    }

    void trainsAndEvaluatesInColour() {
        WindowHarness harness;
        harness.open({});
        importPictures(harness, makePictures(harness));
        Recipe recipe = *findRecipe("quick");
        recipe.threads = 1;
        recipe.batchSize = 8;
        recipe.phases.front().epochs = 2;
        harness.train(recipe);
        const auto finished = [&] {
            const auto run = harness.workspace().currentRunInfo();
            return run && run->status == RunStatus::Finished;
        };
        QTRY_VERIFY_WITH_TIMEOUT(finished(), 60000);
        const RunInfo run = *harness.workspace().currentRunInfo();
        QCOMPARE(run.shape, (ImageShape{3, 20, 20}));
        QCOMPARE(run.dataImport, harness.workspace().dataset()->import());
        QVERIFY(run.score.has_value());
        harness.key(Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(harness.find<QWidget>("confusionMatrix")->isVisible(), 30000);
        harness.key(Qt::Key_5, Qt::ControlModifier);
        harness.click("computeMap");
        QTRY_VERIFY_WITH_TIMEOUT(harness.find<QWidget>("scatter")->isVisible(), 30000);
    }
};

QTEST_MAIN(ImportTest)
#include "ImportTest.moc"
