#include "core/data/LabelEdits.h"
#include "tests/support/SyntheticData.h"
#include "widgets/common/ElidedLabel.h"
#include "widgets/common/MessageBar.h"
#include "widgets/data/ClassModel.h"
#include "widgets/data/CorrectionModel.h"
#include "widgets/data/CorrectionsView.h"
#include "widgets/data/DataPage.h"
#include "widgets/data/DuplicateModel.h"
#include "widgets/data/DuplicatesView.h"
#include "widgets/data/GalleryView.h"
#include "widgets/data/ScoreNotice.h"
#include "widgets/data/SuspectsView.h"
#include "widgets/gallery/ImageGrid.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <numeric>

using namespace fitroom;

namespace {

using Images = std::vector<std::int32_t>;

ImageScores madeUpScores(std::size_t images) {
    ImageScores scores;
    for (std::size_t i = 0; i < images; ++i) {
        scores.predicted.push_back(std::int32_t(i % 10 == 3 ? 4 : i % 10)); // wrong on label 3
        scores.confidence.push_back(float(i) / float(images));
        scores.loss.push_back(float(i % 7));
        scores.disagreement.push_back(0);
    }
    return scores;
}

} // namespace

/// The Data page's tools: filters that need a net, duplicates, label errors, corrections.
class LabelToolsTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        page_ = std::make_unique<DataPage>();
        page_->resize(1100, 800);
        page_->show();
        dataset_ = test::syntheticDataset({.training = 100, .test = 20});
        Split split;
        for (std::int32_t i = 0; i < 100; ++i)
            (i < 80 ? split.training : split.validation).push_back(i);
        page_->setDataset(dataset_, split);
        QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
    }

    void cleanup() { page_.reset(); }

    void saysWhatSortingByLossNeeds() {
        QSignalSpy asked(&page_->gallery().notice(), &ScoreNotice::evaluationRequested);
        QSignalSpy cancelled(&page_->gallery().notice(), &ScoreNotice::cancelRequested);
        QVERIFY(!find<QWidget>("scoreNotice")->isVisible());
        choose("imageOrder", "By loss");
        QVERIFY(find<QWidget>("scoreNotice")->isVisible());
        QVERIFY(sentence().contains("no run is chosen"));
        QVERIFY(!find<QPushButton>("evaluateAll")->isVisible());
        page_->gallery().notice().setRun(QStringLiteral("Other"), false);
        QVERIFY(sentence().contains("“Other” was trained on other images"));
        page_->gallery().notice().setRun(QStringLiteral("Mine"), true);
        QVERIFY(sentence().contains("“Mine” has not been tried"));
        QTest::mouseClick(find<QPushButton>("evaluateAll"), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        page_->gallery().notice().setProgress(0.4);
        QVERIFY(sentence().contains("40 %"));
        QTest::mouseClick(find<QPushButton>("cancelScores"), Qt::LeftButton);
        QCOMPARE(cancelled.count(), 1);
        page_->gallery().notice().setProgress(-1);
        page_->gallery().setScores(madeUpScores(120));
        QVERIFY(!find<QWidget>("scoreNotice")->isVisible());
        QCOMPARE(grid("gallery")->images().front(), 6); // highest first
        QTest::mouseClick(find<QToolButton>("orderDirection"), Qt::LeftButton);
        QCOMPARE(grid("gallery")->images().front(), 0);
        page_->gallery().setScores({}); // another run was chosen
        QVERIFY(find<QWidget>("scoreNotice")->isVisible());
    }

    void filtersByAnswerTextAndSelection() {
        page_->gallery().setScores(madeUpScores(120));
        choose("answerFilter", "Wrong");
        QCOMPARE(grid("gallery")->images().size(), std::size_t(12));
        choose("answerFilter", "Right or wrong");
        QTest::keyClicks(find<QLineEdit>("textFilter"), "frame");
        QCOMPARE(grid("gallery")->images().size(), std::size_t(12));
        QTest::keyClicks(find<QLineEdit>("textFilter"), " 13");
        QCOMPARE(grid("gallery")->images(), (Images{13}));
        find<QLineEdit>("textFilter")->clear();
        page_->setSelection({4, 8, 15});
        QTest::mouseClick(find<QCheckBox>("selectedOnly"), Qt::LeftButton, {}, {8, 8});
        QCOMPARE(grid("gallery")->images(), (Images{4, 8, 15}));
    }

    void labelsByKeyAndGoesOn() {
        QSignalSpy asked(page_.get(), &DataPage::relabelRequested);
        auto* gallery = grid("gallery");
        QTest::mouseClick(gallery->viewport(), Qt::LeftButton, {}, gallery->tileRect(2).center());
        QTest::keyClick(gallery, Qt::Key_5);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).value<Images>(), (Images{2}));
        QCOMPARE(asked.at(0).at(1).toInt(), 5);
        QCOMPARE(gallery->current(), 3);
        QCOMPARE(gallery->selection(), (Images{3}));
        QTest::keyClick(gallery, Qt::Key_0);
        QCOMPARE(asked.at(1).at(0).value<Images>(), (Images{3}));
        // Several at once stay selected.
        page_->setSelection({5, 6});
        QTest::keyClick(gallery, Qt::Key_1);
        QCOMPARE(asked.at(2).at(0).value<Images>(), (Images{5, 6}));
        QCOMPARE(gallery->selection(), (Images{5, 6}));
    }

    void labelsByMenu() {
        QSignalSpy asked(page_.get(), &DataPage::relabelRequested);
        auto* button = find<QPushButton>("labelAs");
        QVERIFY(!button->isEnabled());
        page_->setSelection({5, 6});
        QVERIFY(button->isEnabled());
        QCOMPARE(button->text(), QStringLiteral("Label 2 Images"));
        QCOMPARE(button->menu()->actions().size(), 10);
        button->menu()->actions().at(7)->trigger();
        QCOMPARE(asked.at(0).at(0).value<Images>(), (Images{5, 6}));
        QCOMPARE(asked.at(0).at(1).toInt(), 7);
    }

    void keysBeyondTheClassesDoNothing() {
        page_->setDataset(test::syntheticDataset({.training = 20, .test = 0, .classes = 3}), {});
        QSignalSpy asked(page_.get(), &DataPage::relabelRequested);
        page_->setSelection({1});
        QTest::keyClick(grid("gallery"), Qt::Key_3);
        QCOMPARE(asked.count(), 0);
        QTest::keyClick(grid("gallery"), Qt::Key_2);
        QCOMPARE(asked.count(), 1);
    }

    void showsCorrections() {
        QSignalSpy undo(page_.get(), &DataPage::undoRequested);
        QSignalSpy exported(&page_->corrections(), &CorrectionsView::exportRequested);
        QSignalSpy retrain(&page_->corrections(), &CorrectionsView::retrainRequested);
        QSignalSpy selected(page_.get(), &DataPage::selectionChanged);
        QVERIFY(!find<QToolButton>("undoLabels")->isEnabled());
        correct({3, 4}, 8);
        QVERIFY(find<QToolButton>("undoLabels")->isEnabled());
        QTest::mouseClick(find<QToolButton>("undoLabels"), Qt::LeftButton);
        QCOMPARE(undo.count(), 1);
        QCOMPARE(find<ElidedLabel>("dataCorrected")->text(), QStringLiteral("2"));

        auto* gallery = grid("gallery");
        gallery->setCurrent(3);
        QCOMPARE(find<ElidedLabel>("pickedLabel")->text(), QStringLiteral("Roof (was Frame)"));

        showTab(4);
        auto* table = find<QTableView>("corrections");
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, CorrectionModel::Image).data().toString(),
                 QStringLiteral("4"));
        QCOMPARE(table->model()->index(0, CorrectionModel::From).data().toString(),
                 QStringLiteral("Cross"));
        table->selectRow(1);
        QCOMPARE(selected.last().at(0).value<Images>(), (Images{3}));
        QTest::mouseClick(find<QPushButton>("exportCorrections"), Qt::LeftButton);
        QCOMPARE(exported.count(), 1);
        QVERIFY(!find<QPushButton>("retrain")->isEnabled());
        page_->corrections().setRun(QStringLiteral("Mine"));
        QTest::mouseClick(find<QPushButton>("retrain"), Qt::LeftButton);
        QCOMPARE(retrain.count(), 1);
        page_->corrections().setGain(QStringLiteral("Better."));
        QVERIFY(find<QLabel>("retrainGain")->isVisible());
    }

    void findsDuplicates() {
        showTab(2);
        QSignalSpy asked(&page_->duplicates(), &DuplicatesView::searchRequested);
        QSignalSpy selected(page_.get(), &DataPage::selectionChanged);
        QTest::mouseClick(find<QPushButton>("findDuplicates"), Qt::LeftButton);
        QCOMPARE(asked.at(0).at(0).toDouble(), kNearDuplicate);
        page_->duplicates().setProgress(0.5);
        QVERIFY(find<QPushButton>("cancelDuplicates")->isVisible());
        page_->duplicates().setGroups(
            {{{3, 13, 110}, 1, true}, {{5, 85}, 0.99567, false}, {{2, 3}, 0.999999, false}});
        auto* table = find<QTableView>("duplicateGroups");
        QCOMPARE(cell(table, 0, DuplicateModel::Likeness), QStringLiteral("exact"));
        QCOMPARE(cell(table, 0, DuplicateModel::Splits), QStringLiteral("Training + Test"));
        QCOMPARE(cell(table, 0, DuplicateModel::Labels), QStringLiteral("Frame, Disc"));
        QCOMPARE(cell(table, 1, DuplicateModel::Likeness), QStringLiteral("0.9956"));
        QCOMPARE(cell(table, 2, DuplicateModel::Likeness), QStringLiteral("0.9999"));
        QCOMPARE(selected.last().at(0).value<Images>(), (Images{3, 13, 110}));
        QCOMPARE(grid("duplicateImages")->images(), (Images{3, 13, 110}));
        auto* leak = find<MessageBar>("leakBar");
        QVERIFY(leak->isVisible());
        QVERIFY(leak->sentence().startsWith("Leak: 1 of the 20 test images"));
        const QString counts = find<QLabel>("duplicateCounts")->text();
        QVERIFY2(counts.contains("7 images in 3 groups, 1 of them exact"), qPrintable(counts));
        QVERIFY2(counts.contains("1 validation images"), qPrintable(counts));
        table->selectRow(1);
        QCOMPARE(grid("duplicateImages")->images(), (Images{5, 85}));
        page_->duplicates().setGroups({});
        QVERIFY(!leak->isVisible());
        QVERIFY(find<QLabel>("duplicateCounts")->text().contains("No two images"));
        page_->duplicates().setError(QStringLiteral("Too many."));
        QVERIFY(find<QWidget>("findAgain")->isVisible());
    }

    void findsSuspects() {
        showTab(3);
        auto* button = find<QPushButton>("findSuspects");
        QVERIFY(!button->isEnabled()); // no run
        page_->suspects().setRun(QStringLiteral("Mine"));
        QSignalSpy asked(&page_->suspects(), &SuspectsView::searchRequested);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!asked.at(0).at(0).value<SuspectSearch>().crossValidate);
        QVERIFY(!find<QWidget>("folds")->isVisible());
        choose("suspectMethod", "Training images");
        QVERIFY(find<QWidget>("folds")->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(asked.at(1).at(0).value<SuspectSearch>().crossValidate);
        page_->suspects().setProgress(0.3);
        QVERIFY(find<QPushButton>("cancelSuspects")->isVisible());
        QVERIFY(!button->isEnabled());
        page_->suspects().setSuspects({{7, 7, 2, 0.1f, 0.8f, -0.7f}, {4, 4, 9, 0.2f, 0.6f, -0.4f}},
                                      40);
        QCOMPARE(grid("suspectImages")->images(), (Images{7, 4}));
        QVERIFY(find<QLabel>("suspectCounts")->text().contains("2 of 40"));
        QSignalSpy relabelled(page_.get(), &DataPage::relabelRequested);
        auto* suspects = grid("suspectImages");
        QTest::mouseClick(suspects->viewport(), Qt::LeftButton, {}, suspects->tileRect(7).center());
        QTest::mouseClick(find<QPushButton>("acceptSuggestions"), Qt::LeftButton);
        QCOMPARE(relabelled.at(0).at(0).value<Images>(), (Images{7}));
        QCOMPARE(relabelled.at(0).at(1).toInt(), 2);
        QTest::keyClick(suspects, Qt::Key_6);
        QCOMPARE(relabelled.at(1).at(1).toInt(), 6);
        page_->suspects().setRun(QStringLiteral("Another"));
        QVERIFY(suspects->images().empty());
    }

    void showsEachClass() {
        Images all(100);
        std::iota(all.begin(), all.end(), 0);
        page_->setClassStatistics(*classStatistics(*dataset_, all));
        showTab(1);
        auto* list = find<QListView>("classStatistics");
        QCOMPARE(list->model()->rowCount(), 10);
        QCOMPARE(list->model()->index(2, 0).data().toString(), QStringLiteral("Square"));
        QCOMPARE(list->model()->index(2, 0).data(ClassModel::ImagesRole).toInt(), 10);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(2, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(find<QTabWidget>("dataTabs")->currentIndex(), 0);
        QCOMPARE(grid("gallery")->images().size(), std::size_t(12));
    }

    void oneSelectionForAllTabs() {
        page_->suspects().setRun(QStringLiteral("Mine"));
        page_->suspects().setSuspects({{7, 7, 2, 0.1f, 0.8f, -0.7f}}, 40);
        page_->setSelection({7, 8});
        QCOMPARE(grid("gallery")->selection(), (Images{7, 8}));
        QCOMPARE(grid("suspectImages")->selection(), (Images{7, 8}));
        QCOMPARE(grid("duplicateImages")->selection(), (Images{7, 8}));
    }

    void correctingKeepsWhatIsShown() {
        choose("classFilter", "Frame");
        const Images shown = grid("gallery")->images();
        correct({3}, 8);
        QCOMPARE(grid("gallery")->images(), shown);
        choose("classFilter", "Roof");
        QVERIFY(std::ranges::find(grid("gallery")->images(), 3) != grid("gallery")->images().end());
    }

    void modelsKeepTheirPromises() {
        ClassModel classes;
        const QAbstractItemModelTester testClasses(&classes);
        classes.setClasses(*classStatistics(*dataset_, Images{0, 1, 2}), dataset_->shape(),
                           dataset_->classNames());
        double pixels = 0;
        for (const double step : classes.histogram(1))
            pixels += step;
        QCOMPARE(pixels, 784.0);
        DuplicateModel duplicates;
        const QAbstractItemModelTester testDuplicates(&duplicates);
        const std::vector<Subset> subsets(120, Subset::Training);
        duplicates.setGroups({{{0, 1}}, {{2, 3}}}, dataset_, subsets);
        duplicates.setLabels(dataset_);
        duplicates.setGroups({}, dataset_, subsets);
        CorrectionModel corrections;
        const QAbstractItemModelTester testCorrections(&corrections);
        corrections.setCorrections({{"2026-01-02T03:04:05Z", {{1, 1, 2}}}, {"?", {{1, 2, 3}}}},
                                   dataset_);
        QCOMPARE(corrections.rowCount(), 2);
        corrections.setCorrections({}, dataset_);
    }

private:
    template<class Widget>
    Widget* find(const char* name) {
        auto* found = page_->findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("The page has no %s.", name);
        return found;
    }
    ImageGrid* grid(const char* name) { return find<ImageGrid>(name); }
    QString sentence() { return find<QLabel>("scoreSentence")->text(); }
    void showTab(int index) { find<QTabWidget>("dataTabs")->setCurrentIndex(index); }

    void choose(const char* box, const char* item) {
        auto* combo = find<QComboBox>(box);
        combo->setFocus();
        combo->setCurrentIndex(combo->findText(QString::fromLatin1(item), Qt::MatchStartsWith));
        QVERIFY(combo->currentIndex() >= 0);
    }

    static QString cell(const QTableView* table, int row, int column) {
        return table->model()->index(row, column).data().toString();
    }

    void correct(const Images& images, int label) {
        LabelEdits edits;
        edits.relabel(*dataset_, images, label, "2026-01-02T03:04:05Z");
        page_->setLabels(edits.applyTo(*dataset_), edits);
    }

    std::unique_ptr<DataPage> page_;
    DatasetPtr dataset_;
};

QTEST_MAIN(LabelToolsTest)
#include "LabelToolsTest.moc"
