#include "app/window/pages/BuiltIns.h"
#include "core/data/LabelFile.h"
#include "tests/app/WindowHarness.h"
#include "widgets/common/MessageBar.h"
#include "widgets/data/DataPage.h"
#include "widgets/data/ScoreNotice.h"
#include "widgets/gallery/ImageGrid.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace fitroom;
using test::WindowHarness;

namespace {

using Images = std::vector<std::int32_t>;

constexpr int kImages = 0, kDuplicates = 2, kSuspects = 3, kCorrections = 4; // tabs

Recipe shortRecipe() {
    Recipe recipe;
    recipe.batchSize = 32;
    recipe.threads = 1;
    recipe.phases.front().epochs = 1;
    return recipe;
}

} // namespace

/// Labels corrected, duplicates and suspects found, images sorted by loss: in the real window.
class LabelWindowTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        harness_ = std::make_unique<WindowHarness>();
        open();
    }

    void cleanup() { harness_.reset(); }

    void keepsCorrectionsBesideTheData() {
        const DatasetPtr original = dataset();
        relabel({3}, Qt::Key_5);
        QTRY_COMPARE(dataset()->label(3), 5);
        QVERIFY(dataset()->fingerprint() != original->fingerprint());
        QTRY_COMPARE(kept().size(), std::size_t(1));
        relabel({4, 5}, Qt::Key_0);
        QTRY_COMPARE(kept().size(), std::size_t(2));
        harness_->click("undoLabels");
        QCOMPARE(dataset()->label(4), 4);
        QTRY_COMPARE(kept().size(), std::size_t(1));
        harness_->click("redoLabels");
        QCOMPARE(dataset()->label(5), 0);
        QTRY_COMPARE(kept().size(), std::size_t(2));
        harness_->close();
        open(); // and there they are again
        QTRY_COMPARE(dataset()->label(3), 5);
        QCOMPARE(dataset()->label(4), 0);
        harness_->click("undoLabels");
        harness_->click("undoLabels");
        QCOMPARE(dataset()->fingerprint(), original->fingerprint());
    }

    void asksTwiceBeforeTestLabelsChange() {
        harness_->dialogs.answers = {true, false, true, true};
        relabel({2, 301}, Qt::Key_7);
        QTRY_COMPARE(harness_->dialogs.questions.size(), 2);
        QTest::qWait(20);
        QCOMPARE(dataset()->label(301), 1);
        QCOMPARE(dataset()->label(2), 2);
        relabel({2, 301}, Qt::Key_7);
        QTRY_COMPARE(dataset()->label(301), 7);
        QCOMPARE(harness_->dialogs.questions.size(), 4);
        QVERIFY(harness_->dialogs.questions[0].text.startsWith("1 of the images"));
        harness_->dialogs.answers = {false};
        relabel({302}, Qt::Key_7);
        QTRY_COMPARE(harness_->dialogs.questions.size(), 5);
        QTest::qWait(20);
        QCOMPARE(dataset()->label(302), 2);
    }

    void aDamagedFileIsSaidAndNotReplaced() {
        relabel({3}, Qt::Key_5);
        QTRY_COMPARE(kept().size(), std::size_t(1));
        const auto file = labelFile(harness_->options().userData, *dataset());
        harness_->close();
        QFile damaged(QString::fromStdString(file.string()));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("{\"changes\": [");
        damaged.close();
        open();
        auto* bar = harness_->find<QWidget>("dataPage")->findChild<MessageBar*>("errorBar");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->sentence().contains(".json"));
        relabel({4}, Qt::Key_5);
        QTRY_VERIFY(bar->sentence().contains("cannot be corrected"));
        QVERIFY(damaged.open(QIODevice::ReadOnly));
        QCOMPARE(damaged.readAll(), QByteArray("{\"changes\": ["));
    }

    void exportsATable() {
        relabel({3}, Qt::Key_5);
        QTRY_COMPARE(dataset()->label(3), 5);
        showTab(kCorrections);
        harness_->dialogs.files = {{harness_->path("labels.csv")}};
        harness_->click("exportCorrections");
        QTRY_VERIFY(QFile::exists(harness_->path("labels.csv")));
        QFile table(harness_->path("labels.csv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArray content = table.readAll();
        QVERIFY2(content.contains(",3,3,3,5,5\n"), content);
    }

    void trainsAgainAndTellsTheGain() {
        train();
        relabel({3}, Qt::Key_5);
        QTRY_COMPARE(dataset()->label(3), 5);
        showTab(kCorrections);
        harness_->click("retrain");
        QTRY_VERIFY_WITH_TIMEOUT(harness_->workspace().runs().size() == 2 &&
                                     harness_->workspace().runs().front().status ==
                                         RunStatus::Finished,
                                 60000);
        QCOMPARE(harness_->workspace().runs().front().correctedLabels, 1);
        QVERIFY(harness_->workspace().runs().front().name.ends_with("corrected labels"));
        auto* gain = harness_->find<QLabel>("retrainGain");
        QTRY_VERIFY_WITH_TIMEOUT(gain->text().contains("trained again"), 30000);
    }

    void sortsByLossOnceEvaluated() {
        choose("imageOrder", 2);
        QVERIFY(harness_->find<ScoreNotice>("scoreNotice")->isVisible());
        train();
        harness_->key(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(harness_->find<QPushButton>("evaluateAll")->isVisible());
        harness_->click("evaluateAll");
        QTRY_VERIFY_WITH_TIMEOUT(!harness_->find<ScoreNotice>("scoreNotice")->isVisible(), 60000);
        const Images byLoss = gallery()->images();
        QCOMPARE(byLoss.size(), std::size_t(360));
        QVERIFY(byLoss.front() != 0 || byLoss[1] != 1);
        choose("answerFilter", 2);
        QTRY_VERIFY(gallery()->images().size() < 360);
    }

    void findsDuplicatesAndSuspects() {
        showTab(kDuplicates);
        harness_->click("findDuplicates");
        QTRY_VERIFY_WITH_TIMEOUT(harness_->find<QWidget>("findAgain")->isVisible(), 30000);
        showTab(kSuspects);
        QVERIFY(!harness_->find<QPushButton>("findSuspects")->isEnabled());
        train();
        harness_->key(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(harness_->find<QPushButton>("findSuspects")->isEnabled());
        harness_->click("findSuspects");
        auto* counts = harness_->find<QLabel>("suspectCounts");
        QTRY_VERIFY_WITH_TIMEOUT(counts->text().contains("of 120 labels"), 60000);
        choose("suspectMethod", 1);
        harness_->find<QSpinBox>("folds")->setValue(2);
        harness_->find<QSpinBox>("foldEpochs")->setValue(1);
        harness_->click("findSuspects");
        QTRY_VERIFY_WITH_TIMEOUT(counts->text().contains("of 300 labels"), 120000);
    }

    void cancelsCrossValidation() {
        train();
        harness_->key(Qt::Key_1, Qt::ControlModifier);
        showTab(kSuspects);
        choose("suspectMethod", 1);
        harness_->find<QSpinBox>("foldEpochs")->setValue(1000);
        QTRY_VERIFY(harness_->find<QPushButton>("findSuspects")->isEnabled());
        harness_->click("findSuspects");
        QTRY_VERIFY(harness_->find<QPushButton>("cancelSuspects")->isVisible());
        QTest::qWait(200);
        harness_->click("cancelSuspects");
        QTRY_VERIFY_WITH_TIMEOUT(harness_->find<QPushButton>("findSuspects")->isEnabled(), 5000);
    }

    void theSelectionIsOneOnAllPages() {
        train();
        harness_->key(Qt::Key_4, Qt::ControlModifier);
        auto* mistakes = harness_->find<ImageGrid>("predictionGallery");
        QTRY_VERIFY_WITH_TIMEOUT(!mistakes->images().empty(), 60000);
        const std::int32_t image = mistakes->images().front();
        QTest::mouseClick(mistakes->viewport(), Qt::LeftButton, {},
                          mistakes->tileRect(image).center());
        QCOMPARE(gallery()->selection(), (Images{image}));
        QCOMPARE(harness_->find<QLabel>("selectedCount")->text(), QString("1 image selected"));
        harness_->key(Qt::Key_1, Qt::ControlModifier);
        gallery()->setFocus();
        QTest::keyClick(gallery(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(mistakes->selectionSize(), std::size_t(360));
        QCOMPARE(harness_->find<QLabel>("selectedCount")->text(), QString("360 images selected"));
        // What is evaluated anew keeps it.
        harness_->workspace().setSelection({image, 5});
        relabel({5}, Qt::Key_1, {image, 5});
        harness_->key(Qt::Key_4, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(mistakes->selection().size(), std::size_t(2), 30000);
    }

private:
    void open() {
        harness_->open();
        QTRY_VERIFY(harness_->workspace().dataset());
        QVERIFY(QTest::qWaitForWindowActive(&harness_->window()));
        harness_->key(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(!harness_->session().files.busy()); // corrections are read after the data
    }

    [[nodiscard]] DatasetPtr dataset() { return harness_->workspace().dataset(); }
    ImageGrid* gallery() { return harness_->find<ImageGrid>("gallery"); }
    void showTab(int tab) { harness_->find<QTabWidget>("dataTabs")->setCurrentIndex(tab); }
    void choose(const char* box, int item) {
        harness_->find<QComboBox>(box)->setCurrentIndex(item);
    }

    /// Selects images and presses a key; afterwards `after` is selected, if it is given.
    void relabel(const Images& images, Qt::Key key, const Images& after = {}) {
        showTab(kImages);
        harness_->workspace().setSelection(images);
        gallery()->setFocus();
        QTest::keyClick(gallery(), key);
        if (!after.empty())
            harness_->workspace().setSelection(after);
    }

    /// The changes in the side file.
    std::vector<LabelChange> kept() {
        const auto edits =
            readLabelEdits(labelFile(harness_->options().userData, *dataset()), *dataset());
        return edits ? edits->changes() : std::vector<LabelChange>();
    }

    void train() {
        harness_->train(shortRecipe());
        QTRY_VERIFY_WITH_TIMEOUT(harness_->workspace().currentRunInfo() &&
                                     harness_->workspace().currentRunInfo()->status ==
                                         RunStatus::Finished,
                                 60000);
    }

    std::unique_ptr<WindowHarness> harness_;
};

QTEST_MAIN(LabelWindowTest)
#include "LabelWindowTest.moc"
