#include "widgets/model/CompareView.h"
#include "core/model/BuiltIn.h"
#include "widgets/model/ComparisonModel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace fitroom;

namespace {

NetSummary summaryOf(const char* name) {
    return summarise(*findModel(name), {1, 28, 28}, 10);
}

} // namespace

class CompareViewTest : public QObject {
    Q_OBJECT

private slots:
    void comparesLayerByLayer() {
        ComparisonModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNets(summaryOf("cnn1"), summaryOf("cnn3"), {});
        QCOMPARE(model.rowCount(), 12 + 3); // and three totals
        const auto cell = [&](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(cell(0, ComparisonModel::LeftLayer), QString("Conv 3 × 3, 32, ReLU"));
        QCOMPARE(cell(0, ComparisonModel::RightOutput), QString("32 × 26 × 26"));
        QCOMPARE(cell(0, ComparisonModel::Mark), QString());
        QCOMPARE(cell(12, ComparisonModel::LeftOutput), QString("693,962"));
        QCOMPARE(cell(12, ComparisonModel::RightOutput), QString("241,546"));
        QCOMPARE(cell(12, ComparisonModel::Mark), QString("≠"));
        int added = 0;
        for (int row = 0; row < 12; ++row)
            if (cell(row, ComparisonModel::Mark) == "+") {
                ++added;
                QVERIFY(cell(row, ComparisonModel::LeftLayer).isEmpty());
                QVERIFY(model.index(row, ComparisonModel::RightLayer)
                            .data(Qt::BackgroundRole)
                            .isValid());
                QVERIFY(!model.index(row, ComparisonModel::LeftLayer)
                             .data(Qt::BackgroundRole)
                             .isValid());
            }
        QCOMPARE(added, 6);
        QCOMPARE(model.headerData(ComparisonModel::RightLayer, Qt::Horizontal, Qt::DisplayRole)
                     .toString(),
                 QString("3-conv"));
        model.setNets(summaryOf("cnn4"), summaryOf("cnn4"), {});
        QCOMPARE(model.differences(), 0);
    }

    void comparesNetsWithFaults() {
        ModelSpec broken = *findModel("cnn1");
        broken.layers.erase(broken.layers.begin() + 3); // the flatten
        ComparisonModel model;
        model.setNets(summaryOf("cnn1"), summarise(broken, {1, 28, 28}, 10), {});
        QCOMPARE(model.differences(), 1);
        QCOMPARE(model.index(4, ComparisonModel::RightOutput).data().toString(), QString("?"));
        QCOMPARE(model.index(6, ComparisonModel::RightOutput).data().toString(), QString("?"));
    }

    void choosesTheOther() {
        CompareView view;
        view.setOthers({{"1-conv", *findModel("cnn1")}, {"3-conv", *findModel("cnn3")}});
        view.setNet(summaryOf("cnn1"), 10, {});
        view.show();
        auto* table = view.findChild<QTableView*>("comparison");
        auto* choice = view.findChild<QComboBox*>("otherNet");
        auto* summary = view.findChild<QLabel*>("comparisonSummary");
        QVERIFY(!table->isVisible());
        QTest::keyClick(choice, Qt::Key_Down);
        QVERIFY(table->isVisible());
        QCOMPARE(summary->text(), QString("All layers are alike."));
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(summary->text(), QString("Layers that differ: 7"));
        // The choice outlives a new list.
        view.setOthers({{"3-conv", *findModel("cnn3")}});
        QCOMPARE(choice->currentText(), QString("3-conv"));
        view.setOthers({{"1-conv", *findModel("cnn1")}});
        QVERIFY(!table->isVisible());
        QSignalSpy open(&view, &CompareView::openRequested);
        QTest::mouseClick(view.findChild<QPushButton*>("openOther"), Qt::LeftButton);
        QCOMPARE(open.count(), 1);
        view.addOther({"mine.json", *findModel("cnn4")});
        QCOMPARE(choice->currentText(), QString("mine.json"));
        QVERIFY(table->isVisible());
    }
};

QTEST_MAIN(CompareViewTest)
#include "CompareViewTest.moc"
