#include "widgets/inspect/compare/ComparisonTab.h"
#include "widgets/inspect/compare/DifferencesModel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace fitroom;

namespace {

RunInfo runOf(const std::string& id, const std::string& fingerprint = "f", int epochs = 1) {
    RunInfo run;
    run.id = id;
    run.name = "Run " + id;
    run.dataFingerprint = fingerprint;
    run.epochsDone = epochs;
    return run;
}

std::vector<RunInfo> runsOf(const std::vector<std::string>& ids) {
    std::vector<RunInfo> runs;
    for (const std::string& id : ids)
        runs.push_back(runOf(id));
    return runs;
}

RunComparison comparisonOf(const PairedCounts& counts) {
    RunComparison comparison;
    comparison.differences = {{"recipe: seed", "1", "2"}, {"model: layer 3", "Flatten", ""}};
    comparison.counts = counts;
    comparison.test = mcNemar(counts);
    comparison.difference = pairedDifference(counts);
    comparison.onlyFirst = {4, 7};
    return comparison;
}

} // namespace

class ComparisonTabTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        tab_ = std::make_unique<ComparisonTab>();
        tab_->resize(500, 500);
        tab_->show();
        QVERIFY(QTest::qWaitForWindowExposed(tab_.get()));
    }
    void cleanup() { tab_.reset(); }

    void offersRunsOfTheSameData() {
        auto* box = find<QComboBox>("comparedRun");
        QVERIFY(!box->isEnabled());
        std::vector<RunInfo> runs = runsOf({"a", "b"});
        runs.push_back(runOf("c", "other"));
        runs.push_back(runOf("d", "f", 0));
        tab_->setRuns(runOf("a"), runs);
        QVERIFY(box->isEnabled());
        QCOMPARE(box->count(), 2);
        QCOMPARE(box->itemText(1), QStringLiteral("Run b"));
        QVERIFY(tab_->chosen().isEmpty());
    }

    void asksForTheChosenRun() {
        tab_->setRuns(runOf("a"), runsOf({"a", "b", "c"}));
        QSignalSpy requested(tab_.get(), &ComparisonTab::requested);
        QTest::keyClick(find<QComboBox>("comparedRun"), Qt::Key_Down);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.at(0).at(0).toString(), QStringLiteral("b"));
        tab_->setRuns(runOf("a"), runsOf({"a", "n", "b"})); // it stays chosen
        QCOMPARE(tab_->chosen(), QStringLiteral("b"));
        QCOMPARE(requested.count(), 1);
        tab_->setRuns(runOf("b"), runsOf({"a", "b"})); // not with itself
        QVERIFY(tab_->chosen().isEmpty());
        QCOMPARE(requested.count(), 2);
    }

    void tellsHowTheRunsCompare() {
        tab_->setComparison(comparisonOf({101, 30, 60, 33}));
        QCOMPARE(find<QPushButton>("onlyOtherRight")->text(),
                 QStringLiteral("Only the other right: 60"));
        const QString sentence = find<QLabel>("comparisonSentence")->text();
        // statsmodels and Newcombe's formula, see tests/reference/metrics.py
        QVERIFY2(sentence.contains(QStringLiteral("13.39 % (95 % interval 5.15 % to 21.37 %")),
                 qPrintable(sentence));
        QVERIFY(sentence.contains(QStringLiteral("continuity corrected: p = 0.0022")));
        QVERIFY(sentence.contains(QStringLiteral("seldom")));
        QCOMPARE(find<QTableView>("runDifferences")->model()->rowCount(), 2);
        tab_->setComparison(comparisonOf({101, 5, 12, 33}));
        QVERIFY(find<QLabel>("comparisonSentence")
                    ->text()
                    .contains(QStringLiteral(
                        "exact test: p = 0.1435. The difference may well be chance.")));
    }

    void opensTheImages() {
        tab_->setComparison(comparisonOf({101, 2, 0, 33}));
        QSignalSpy picked(tab_.get(), &ComparisonTab::imagesPicked);
        QVERIFY(!find<QPushButton>("onlyOtherRight")->isEnabled());
        QTest::mouseClick(find<QPushButton>("onlyThisRight"), Qt::LeftButton);
        QCOMPARE(picked.at(0).at(0).toString(), QStringLiteral("Only this run right"));
        QCOMPARE(picked.at(0).at(1).value<std::vector<std::int32_t>>(),
                 (std::vector<std::int32_t>{4, 7}));
    }

    void saysAMessageInPlaceOfIt() {
        tab_->setComparison(comparisonOf({101, 2, 0, 33}));
        tab_->setMessage(QStringLiteral("The disk is gone."));
        QVERIFY(!find<QPushButton>("onlyThisRight")->isVisible());
        QCOMPARE(find<QLabel>("comparisonMessage")->text(), QStringLiteral("The disk is gone."));
    }

    void differencesAreAModel() {
        DifferencesModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDifferences(comparisonOf({}).differences);
        QCOMPARE(model.index(0, DifferencesModel::Second).data().toString(), QStringLiteral("2"));
        QCOMPARE(model.index(1, DifferencesModel::Second).data().toString(), QStringLiteral("–"));
    }

private:
    template<class Widget>
    Widget* find(const char* name) {
        return tab_->findChild<Widget*>(QString::fromLatin1(name));
    }

    std::unique_ptr<ComparisonTab> tab_;
};

QTEST_MAIN(ComparisonTabTest)
#include "ComparisonTabTest.moc"
