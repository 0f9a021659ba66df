#include "widgets/runs/RunList.h"
#include "tests/widgets/train/MadeUpRuns.h"
#include "widgets/runs/RunDelegate.h"
#include "widgets/runs/RunListModel.h"
#include "widgets/runs/RunText.h"
#include "widgets/theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace fitroom;

namespace {

std::vector<RunInfo> threeRuns() {
    return {madeUpRun("c", "third", RunStatus::Running, 3, 3),
            madeUpRun("b", "second", RunStatus::Finished, 60, 2),
            madeUpRun("a", "first", RunStatus::Interrupted, 12, 1)};
}

} // namespace

class RunListTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void init() {
        list_ = std::make_unique<RunList>();
        list_->resize(240, 400);
        list_->show();
        list_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(list_.get()));
        view_ = list_->findChild<QListView*>(QStringLiteral("runView"));
        new QAbstractItemModelTester(view_->model(),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest, view_);
        list_->setRuns(threeRuns());
    }

    void cleanup() { list_.reset(); }

    void aClickMakesARunCurrent() {
        QSignalSpy changed(list_.get(), &RunList::currentRunChanged);
        clickRow(1, view_->visualRect(index(1)).center());
        QCOMPARE(list_->currentRun(), QStringLiteral("b"));
        QCOMPARE(changed.size(), 1);
        QTest::keyClick(view_, Qt::Key_Down);
        QCOMPARE(list_->currentRun(), QStringLiteral("a"));
        QVERIFY(list_->tickedRuns().isEmpty());
    }

    void theCheckBoxTicksWithoutChoosing() {
        list_->setCurrentRun(QStringLiteral("c"));
        QSignalSpy ticked(list_.get(), &RunList::tickedRunsChanged);
        clickRow(2, RunDelegate::checkBox(view_->visualRect(index(2))).center());
        QCOMPARE(list_->tickedRuns(), QStringList{QStringLiteral("a")});
        QCOMPARE(ticked.size(), 1);
        clickRow(2, RunDelegate::checkBox(view_->visualRect(index(2))).center());
        QVERIFY(list_->tickedRuns().isEmpty());
    }

    void spaceTicks() {
        list_->setCurrentRun(QStringLiteral("b"));
        view_->setFocus();
        QTest::keyClick(view_, Qt::Key_Space);
        QCOMPARE(list_->tickedRuns(), QStringList{QStringLiteral("b")});
        QTest::keyClick(view_, Qt::Key_Space);
        QVERIFY(list_->tickedRuns().isEmpty());
    }

    void tickedRunsKeepTheirColours() {
        list_->setTickedRuns({QStringLiteral("a"), QStringLiteral("b")});
        const int first = list_->colourSlot(QStringLiteral("a"));
        const int second = list_->colourSlot(QStringLiteral("b"));
        QVERIFY(first >= 0 && second >= 0 && first != second);
        list_->setTickedRuns({QStringLiteral("b"), QStringLiteral("c")});
        QCOMPARE(list_->colourSlot(QStringLiteral("a")), -1);
        QCOMPARE(list_->colourSlot(QStringLiteral("b")), second);
        QCOMPARE(list_->colourSlot(QStringLiteral("c")), first); // the one that became free
    }

    void aNewListKeepsCurrentRunAndTicks() {
        list_->setCurrentRun(QStringLiteral("b"));
        list_->setTickedRuns({QStringLiteral("a"), QStringLiteral("b")});
        QSignalSpy current(list_.get(), &RunList::currentRunChanged);
        std::vector<RunInfo> runs = threeRuns();
        runs[0].epochsDone = 4;
        runs.insert(runs.begin(), madeUpRun("d", "fourth", RunStatus::Running, 0, 4));
        std::swap(runs[1], runs[3]);
        list_->setRuns(runs);
        QCOMPARE(view_->model()->rowCount(), 4);
        QCOMPARE(list_->currentRun(), QStringLiteral("b"));
        QCOMPARE(view_->currentIndex().row(), 2);
        QCOMPARE(list_->tickedRuns().size(), 2);
        QCOMPARE(list_->run(QStringLiteral("c"))->epochsDone, 4);
        QVERIFY(current.isEmpty());
    }

    void theSameListChangesNothing() {
        QSignalSpy changed(view_->model(), &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(view_->model(), &QAbstractItemModel::rowsInserted);
        list_->setRuns(threeRuns());
        QVERIFY(changed.isEmpty() && inserted.isEmpty());
    }

    void aRunThatGoesTakesItsTickAndGivesUpItsPlace() {
        list_->setCurrentRun(QStringLiteral("b"));
        list_->setTickedRuns({QStringLiteral("b")});
        QSignalSpy current(list_.get(), &RunList::currentRunChanged);
        std::vector<RunInfo> runs = threeRuns();
        runs.erase(runs.begin() + 1);
        list_->setRuns(runs);
        QCOMPARE(current.size(), 1);
        QVERIFY(list_->run(list_->currentRun()));
        QVERIFY(list_->tickedRuns().isEmpty());
        list_->setRuns({});
        QVERIFY(list_->currentRun().isEmpty());
    }

    void anEmptyListSaysWhatToDo() {
        list_->setRuns({});
        bool said = false;
        for (QLabel* label : list_->findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text().contains(QLatin1String("No runs")));
        QVERIFY(said);
        QVERIFY(!view_->isVisible());
    }

    void theMenuOffersWhatIsPossible_data() {
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("resume");
        QTest::addColumn<bool>("remove");
        QTest::newRow("running") << 0 << false << false;
        QTest::newRow("finished") << 1 << false << true;
        QTest::newRow("interrupted") << 2 << true << true;
    }

    void theMenuOffersWhatIsPossible() {
        QFETCH(int, row);
        QMenu* menu = openMenu(row);
        QVERIFY(menu);
        QTEST(action(menu, "resumeRun")->isEnabled(), "resume");
        QTEST(action(menu, "removeRun")->isEnabled(), "remove");
        QVERIFY(action(menu, "openRunFolder")->isEnabled());
    }

    void theMenuTellsWhichRun() {
        QSignalSpy resume(list_.get(), &RunList::resumeRequested);
        QSignalSpy folder(list_.get(), &RunList::openFolderRequested);
        QMenu* menu = openMenu(2);
        QVERIFY(menu);
        QTest::mouseClick(menu, Qt::LeftButton, {},
                          menu->actionGeometry(action(menu, "resumeRun")).center());
        QCOMPARE(resume.size(), 1);
        QCOMPARE(resume.at(0).at(0).toString(), QStringLiteral("a"));
        menu = openMenu(1);
        QVERIFY(menu);
        QTest::mouseClick(menu, Qt::LeftButton, {},
                          menu->actionGeometry(action(menu, "openRunFolder")).center());
        QCOMPARE(folder.at(0).at(0).toString(), QStringLiteral("b"));
    }

    void deleteAsksToRemoveButNotARunningOne() {
        QSignalSpy remove(list_.get(), &RunList::removeRequested);
        list_->setCurrentRun(QStringLiteral("c"));
        view_->setFocus();
        QTest::keyClick(view_, Qt::Key_Delete);
        QVERIFY(remove.isEmpty());
        list_->setCurrentRun(QStringLiteral("a"));
        QTest::keyClick(view_, Qt::Key_Delete);
        QCOMPARE(remove.size(), 1);
        QCOMPARE(remove.at(0).at(0).toString(), QStringLiteral("a"));
    }

    void wordsForARun() {
        const RunInfo run = madeUpRun("x", "<b>bold</b>", RunStatus::Finished, 60, 1);
        QCOMPARE(epochsText(run), QStringLiteral("60 of 60 epochs"));
        QCOMPARE(netText(run), QStringLiteral("1-conv"));
        QVERIFY(runDetails(run).contains(QLatin1String("Fashion-MNIST")));
        QCOMPARE(percent(0.9352, 2), QStringLiteral("93.52 %"));
    }

private:
    QModelIndex index(int row) const { return view_->model()->index(row, 0); }

    void clickRow(int, const QPoint& place) {
        QTest::mouseClick(view_->viewport(), Qt::LeftButton, {}, place);
    }

    QMenu* openMenu(int row) {
        const QPoint place = view_->visualRect(index(row)).center();
        emit view_->customContextMenuRequested(place); // what a right click ends in
        QMenu* menu = nullptr;
        for (QMenu* one : list_->findChildren<QMenu*>(QStringLiteral("runMenu")))
            if (one->isVisible())
                menu = one;
        return menu;
    }

    static QAction* action(QMenu* menu, const char* name) {
        return menu->findChild<QAction*>(QLatin1String(name));
    }

    std::unique_ptr<RunList> list_;
    QListView* view_ = nullptr;
};

QTEST_MAIN(RunListTest)
#include "RunListTest.moc"
