#include "widgets/runs/table/RunTable.h"
#include "tests/widgets/train/MadeUpRuns.h"
#include "widgets/runs/table/RunFilter.h"
#include "widgets/runs/table/RunTableModel.h"
#include "widgets/theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace fitroom;

namespace {

RunInfo scored(const char* id, const char* name, double accuracy, std::uint64_t seed) {
    RunInfo run = madeUpRun(id, name, RunStatus::Finished, 60, 1);
    run.score = PhaseScore{2, 60, 0.25, accuracy};
    run.recipe.seed = seed;
    return run;
}

std::vector<RunInfo> threeRuns() {
    RunInfo unscored = madeUpRun("c", "third", RunStatus::Interrupted, 3, 3);
    unscored.score.reset();
    std::vector<RunInfo> runs = {unscored, scored("b", "second, large", 0.9, 9),
                                 scored("a", "first", 0.1, 10)};
    runs[1].notes = {"with flips", {"final"}, 2};
    return runs;
}

} // namespace

class RunTableTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void init() {
        table_ = std::make_unique<RunTable>();
        table_->resize(1000, 300);
        table_->show();
        table_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(table_.get()));
        view_ = table_->findChild<QTableView*>(QStringLiteral("runTableView"));
        model_ = table_->findChild<RunTableModel*>();
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        new QAbstractItemModelTester(model_, mode, view_);
        new QAbstractItemModelTester(view_->model(), mode, view_);
        table_->setRuns(threeRuns());
    }

    void cleanup() { table_.reset(); }

    void sortsNumbersAsNumbers() {
        view_->sortByColumn(int(RunColumn::Seed), Qt::AscendingOrder);
        QCOMPARE(ids(), QStringLiteral("c b a")); // 1, 9, 10
        view_->sortByColumn(int(RunColumn::TestAccuracy), Qt::AscendingOrder);
        QCOMPARE(ids(), QStringLiteral("a b c")); // the one without a score last
    }

    void showsTheRunsThatHoldAllWords() {
        auto* filter = table_->findChild<QLineEdit*>(QStringLiteral("runFilter"));
        QTest::keyClicks(filter, QStringLiteral("FINAL flips"));
        QCOMPARE(ids(), QStringLiteral("b"));
        QCOMPARE(table_->findChild<QLabel*>(QStringLiteral("runCount"))->text(),
                 QStringLiteral("1 of 3 runs"));
        QTest::keyClicks(filter, QStringLiteral(" nowhere"));
        QCOMPARE(ids(), QString());
        filter->clear();
        QCOMPARE(ids().size(), 5);
    }

    void tagsAndNotesAreWritten() {
        QSignalSpy edited(table_.get(), &RunTable::notesEdited);
        const QModelIndex tags = model_->index(1, int(RunColumn::Tags));
        QVERIFY(model_->setData(tags, QStringLiteral("final, wide ,"), Qt::EditRole));
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited[0][0].toString(), QStringLiteral("b"));
        const auto notes = edited[0][1].value<RunNotes>();
        QCOMPARE(notes.tags, (std::vector<std::string>{"final", "wide"}));
        QCOMPARE(notes.text, std::string("with flips")); // the rest stays
        QVERIFY(!model_->setData(model_->index(1, 0), QStringLiteral("x"), Qt::EditRole));
    }

    void enterAndDoubleClickChoose() {
        QSignalSpy chosen(table_.get(), &RunTable::runChosen);
        const QModelIndex second = indexOf(QStringLiteral("b"));
        view_->setCurrentIndex(second);
        QTest::keyClick(view_, Qt::Key_Return);
        QCOMPARE(chosen, (QList<QVariantList>{{QStringLiteral("b")}}));
        const QPoint place = view_->visualRect(indexOf(QStringLiteral("a"))).center();
        QTest::mouseClick(view_->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(view_->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[1][0].toString(), QStringLiteral("a"));
    }

    void deleteAsksForAllSelected() {
        QSignalSpy removed(table_.get(), &RunTable::removeRequested);
        view_->selectAll();
        QTest::keyClick(view_, Qt::Key_Delete);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][0].toStringList().size(), 3);
    }

    void selectionStaysWhenRunsComeAndGo() {
        view_->selectRow(indexOf(QStringLiteral("b")).row());
        std::vector<RunInfo> more = threeRuns();
        more.insert(more.begin(), madeUpRun("d", "fourth", RunStatus::Running, 1, 4));
        table_->setRuns(more);
        QCOMPARE(table_->selectedRuns(), QStringList{QStringLiteral("b")});
    }

    void columnsHideAndTheTableIsExportedAsShown() {
        for (int column = 1; column < kRunColumns; ++column)
            if (column != int(RunColumn::Seed) && column != int(RunColumn::TestAccuracy))
                table_->findChild<QAction*>(QStringLiteral("column%1").arg(column))
                    ->setChecked(false);
        view_->sortByColumn(int(RunColumn::Seed), Qt::DescendingOrder);
        QCOMPARE(table_->csv(), QStringLiteral("id,Run,Test,Seed\n"
                                               "a,first,0.1,10\n"
                                               "b,\"second, large\",0.9,9\n"
                                               "c,third,,1\n"));
    }

private:
    [[nodiscard]] QModelIndex indexOf(const QString& id) const {
        for (int row = 0; row < view_->model()->rowCount(); ++row)
            if (view_->model()->index(row, 0).data(RunTableModel::IdRole).toString() == id)
                return view_->model()->index(row, 0);
        return {};
    }

    [[nodiscard]] QString ids() const {
        QStringList all;
        for (int row = 0; row < view_->model()->rowCount(); ++row)
            all += view_->model()->index(row, 0).data(RunTableModel::IdRole).toString();
        return all.join(QLatin1Char(' '));
    }

    std::unique_ptr<RunTable> table_;
    QTableView* view_ = nullptr;
    RunTableModel* model_ = nullptr;
};

QTEST_MAIN(RunTableTest)
#include "RunTableTest.moc"
