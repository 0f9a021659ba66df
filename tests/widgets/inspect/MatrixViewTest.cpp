#include "widgets/inspect/MatrixView.h"
#include "widgets/theme/Theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace fitroom;

class MatrixViewTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        ConfusionMatrix matrix(3);
        const int counts[3][3] = {{8, 2, 0}, {1, 6, 3}, {0, 0, 10}};
        for (int truth = 0; truth < 3; ++truth)
            for (int said = 0; said < 3; ++said)
                for (int i = 0; i < counts[truth][said]; ++i)
                    matrix.add(truth, said);
        view_ = std::make_unique<MatrixView>();
        view_->setMatrix(matrix, {"Shirt", "Coat", "Bag"});
        view_->resize(400, 400);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    }

    void cleanup() { view_.reset(); }

    void picksACellByClicking() {
        QSignalSpy picked(view_.get(), &MatrixView::pickedChanged);
        click({1, 2});
        QCOMPARE(view_->picked(), (MatrixCell{1, 2}));
        click({0, 0});
        QCOMPARE(view_->picked(), (MatrixCell{0, 0}));
        click({0, 0});
        QVERIFY(!view_->picked());
        QCOMPARE(picked.count(), 3);
        QTest::mouseClick(view_->viewport(), Qt::LeftButton, {}, QPoint(2, 2)); // beside the cells
        QCOMPARE(picked.count(), 3);
    }

    void picksACellByKeys() {
        QTest::keyClick(view_.get(), Qt::Key_Down);
        QTest::keyClick(view_.get(), Qt::Key_Right);
        QTest::keyClick(view_.get(), Qt::Key_Return);
        QCOMPARE(view_->picked(), (MatrixCell{1, 1}));
        QTest::keyClick(view_.get(), Qt::Key_End);
        QTest::keyClick(view_.get(), Qt::Key_Space);
        QCOMPARE(view_->picked(), (MatrixCell{1, 2}));
        QTest::keyClick(view_.get(), Qt::Key_Right); // no further
        QTest::keyClick(view_.get(), Qt::Key_Home);
        QTest::keyClick(view_.get(), Qt::Key_Up);
        QTest::keyClick(view_.get(), Qt::Key_Up);
        QTest::keyClick(view_.get(), Qt::Key_Space);
        QCOMPARE(view_->picked(), (MatrixCell{0, 0}));
        QTest::keyClick(view_.get(), Qt::Key_Escape);
        QVERIFY(!view_->picked());
    }

    void showsTheClassesInAnotherOrder() {
        view_->setOrder({1, 2, 0});
        click({1, 2}); // a cell is told by its classes, wherever it stands
        QCOMPARE(view_->picked(), (MatrixCell{1, 2}));
        QVERIFY(view_->cellRect({1, 1}).top() < view_->cellRect({0, 0}).top());
        QTest::keyClick(view_.get(), Qt::Key_Home);
        QTest::keyClick(view_.get(), Qt::Key_Down);
        QTest::keyClick(view_.get(), Qt::Key_Space);
        QCOMPARE(view_->picked(), (MatrixCell{2, 1}));
    }

    void saysWhatACellHolds() {
        QCOMPARE(view_->describe({1, 2}),
                 QStringLiteral("Coat taken for Bag: 3 of 10 images, 30.0 %"));
        QCOMPARE(view_->describe({0, 0}),
                 QStringLiteral("Shirt taken for what it is: 8 of 10 images, 80.0 %"));
    }

    void saysWhatTheMouseIsOver() {
        QSignalSpy pointed(view_.get(), &MatrixView::pointedAt);
        QTest::mouseMove(view_->viewport(), view_->cellRect({1, 2}).center());
        QTRY_COMPARE(pointed.count(), 1);
        QCOMPARE(pointed.at(0).at(0).toString(), view_->describe({1, 2}));
        QTest::mouseMove(view_->viewport(), QPoint(1, 1));
        QTRY_COMPARE(pointed.count(), 2);
        QVERIFY(pointed.at(1).at(0).toString().isEmpty());
    }

    void tintsRightAnswersAndMistakes() {
        const QImage shot = view_->viewport()->grab().toImage();
        const auto corner = [&](const MatrixCell& cell) { // no text there
            return QColor(shot.pixel(view_->cellRect(cell).topLeft() + QPoint(4, 4)));
        };
        QVERIFY(corner({0, 0}).blue() > corner({0, 0}).red());            // right: blue
        QVERIFY(corner({0, 1}).red() > corner({0, 1}).blue());            // wrong: orange
        QCOMPARE(corner({0, 2}), view_->palette().color(QPalette::Base)); // none: no tint
    }

    void showsPerCentInPlaceOfCounts() {
        const QImage counts = view_->viewport()->grab().toImage();
        view_->setPerCent(true);
        QVERIFY(view_->viewport()->grab().toImage() != counts);
    }

    void followsThePalette() {
        view_->setPalette(lightPalette());
        const QRgb light = view_->viewport()->grab().toImage().pixel(2, 2);
        view_->setPalette(darkPalette());
        QVERIFY(view_->viewport()->grab().toImage().pixel(2, 2) != light);
    }

    void scrollsWhenThereAreManyClasses() {
        ConfusionMatrix many(60);
        many.add(59, 59);
        std::vector<std::string> names;
        for (int i = 0; i < 60; ++i)
            names.push_back("Class " + std::to_string(i));
        view_->setMatrix(many, names);
        QVERIFY(!view_->viewport()->rect().contains(view_->cellRect({59, 59})));
        for (int i = 0; i < 59; ++i)
            QTest::keyClick(view_.get(), Qt::Key_Down);
        QTest::keyClick(view_.get(), Qt::Key_End);
        QVERIFY(view_->viewport()->rect().contains(view_->cellRect({59, 59}).center()));
        click({59, 59});
        QCOMPARE(view_->picked(), (MatrixCell{59, 59}));
    }

private:
    void click(const MatrixCell& cell) {
        QTest::mouseClick(view_->viewport(), Qt::LeftButton, {}, view_->cellRect(cell).center());
    }

    std::unique_ptr<MatrixView> view_;
};

QTEST_MAIN(MatrixViewTest)
#include "MatrixViewTest.moc"
