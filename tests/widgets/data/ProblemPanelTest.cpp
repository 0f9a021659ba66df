#include "widgets/data/problems/ProblemPanel.h"
#include "tests/support/SyntheticData.h"
#include "widgets/data/problems/ProblemModel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace fitroom;

class ProblemPanelTest : public QObject {
    Q_OBJECT

    /// A data set of which `problems` files were passed over.
    static Dataset dataset(int problems, int notes) {
        Dataset::Parts parts = test::syntheticParts();
        for (int i = 0; i < problems; ++i)
            parts.problems.push_back({ErrorKind::BadInput,
                                      {"It is broken."},
                                      inFile("a/" + std::to_string(i) + ".png"),
                                      {"Mend it."}});
        for (int i = 0; i < notes; ++i)
            parts.notes.push_back({ErrorKind::BadInput, {"It is odd."}, inFile("b"), {}});
        return Dataset(std::move(parts));
    }

private slots:
    void init() {
        panel_ = std::make_unique<ProblemPanel>();
        panel_->resize(800, 300);
    }

    void isHiddenWithoutProblems() {
        panel_->setDataset(dataset(2, 0));
        QVERIFY(panel_->isVisible());
        panel_->setDataset(dataset(0, 0));
        QVERIFY(!panel_->isVisible());
    }

    void countsAndLists() {
        panel_->setDataset(dataset(1200, 1));
        QCOMPARE(find<QLabel>("problemSummary")->text(),
                 QString("Files passed over: 1,200 · Notes: 1"));
        auto* table = find<QTableView>("problems");
        const QAbstractItemModelTester tester(table->model());
        QVERIFY(!table->isVisible());
        QTest::mouseClick(find<QToolButton>("showProblems"), Qt::LeftButton);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 1201);
        const auto cell = [&](int row, int column) {
            return table->model()->data(table->model()->index(row, column)).toString();
        };
        QCOMPARE(cell(0, ProblemModel::File), QString("b"));
        QCOMPARE(cell(1200, ProblemModel::File), QString("a/1199.png"));
        QCOMPARE(cell(1200, ProblemModel::Reason), QString("It is broken. Mend it."));
        panel_->setDataset(dataset(3, 0));
        QCOMPARE(table->model()->rowCount(), 3);
        QVERIFY(!table->isVisible());
    }

    void copiesAllOrWhatIsSelected() {
        panel_->setDataset(dataset(3, 0));
        QTest::mouseClick(find<QToolButton>("copyProblems"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QString("a/0.png\tIt is broken. Mend it.\na/1.png\tIt is broken. Mend it.\n"
                         "a/2.png\tIt is broken. Mend it.\n"));
        QTest::mouseClick(find<QToolButton>("showProblems"), Qt::LeftButton);
        QVERIFY(QTest::qWaitForWindowActive(panel_.get()));
        auto* table = find<QTableView>("problems");
        table->setFocus();
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QString("a/1.png\tIt is broken. Mend it.\n"));
    }

    void closes() {
        panel_->setDataset(dataset(3, 0));
        QTest::mouseClick(find<QToolButton>("closeProblems"), Qt::LeftButton);
        QVERIFY(!panel_->isVisible());
    }

private:
    template<class Widget>
    Widget* find(const char* name) {
        return panel_->findChild<Widget*>(QString::fromLatin1(name));
    }

    std::unique_ptr<ProblemPanel> panel_;
};

QTEST_MAIN(ProblemPanelTest)
#include "ProblemPanelTest.moc"
