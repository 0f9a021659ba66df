#include "widgets/gallery/TileLayout.h"
#include "widgets/gallery/ImageSelection.h"

#include <QTest>

using namespace fitroom;

class TileLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void fillsTheWidthWithWholeColumns() {
        const TileLayout layout{10, {30, 40}, 100};
        QCOMPARE(layout.columns(), 3);
        QCOMPARE(layout.rows(), 4);
        QCOMPARE(layout.cell(), QSizeF(100.0 / 3, 40));
        QCOMPARE(layout.height(), 160.0);
        QCOMPARE(layout.rect(4).topLeft(), QPointF(100.0 / 3, 40));
    }

    void hasOneColumnAtLeast() {
        const TileLayout layout{5, {300, 40}, 100};
        QCOMPARE(layout.columns(), 1);
        QCOMPARE(layout.rows(), 5);
    }

    void findsTheTileAtAPoint() {
        const TileLayout layout{10, {30, 40}, 90};
        QCOMPARE(layout.at({0, 0}), 0);
        QCOMPARE(layout.at({89, 39}), 2);
        QCOMPARE(layout.at({31, 41}), 4);
        QCOMPARE(layout.at({31, 121}), -1); // after the last tile
        QCOMPARE(layout.at({-1, 0}), -1);
    }

    void knowsWhatShowsBetweenTwoHeights() {
        const TileLayout layout{100, {30, 40}, 90};
        QCOMPARE(layout.firstIn(0), 0);
        QCOMPARE(layout.firstIn(79), 3);
        QCOMPARE(layout.endIn(80), 6);
        QCOMPARE(layout.endIn(81), 9);
        QCOMPARE(layout.endIn(1e9), 100);
    }

    void isWholeForSeventyThousand() {
        const TileLayout layout{70000, {20, 20}, 1000};
        QCOMPARE(layout.height(), 28000.0);
        QCOMPARE(layout.at(layout.rect(69999).center()), 69999);
    }

    void zoomsThroughSharpScales() {
        const std::vector<double> scales = zoomScales(28, 1);
        QCOMPARE(scales.front(), 0.5);
        QCOMPARE(scales[1], 1.0);
        QCOMPARE(scales.back(), 11.0); // 308 pixels
        for (std::size_t i = 1; i < scales.size(); ++i)
            QCOMPARE(scales[i], double(i)); // whole: every pixel stays a square
    }

    void zoomsLargeImagesDown() {
        const std::vector<double> scales = zoomScales(4000, 2);
        QVERIFY(!scales.empty());
        QVERIFY(std::is_sorted(scales.begin(), scales.end()));
        for (const double scale : scales)
            QVERIFY(4000 * scale / 2 >= 12 && 4000 * scale / 2 <= 320);
    }

    void alwaysHasAScale() {
        for (const int side : {1, 2, 13, 300, 321, 5000, 30000})
            for (const double ratio : {1.0, 1.5, 2.0})
                QVERIFY(!zoomScales(side, ratio).empty());
    }

    void selectsImages() {
        ImageSelection selection;
        selection.reset(10);
        selection.set(3, true);
        selection.set(3, true);
        selection.set(9, true);
        selection.set(10, true); // there is no such image
        QCOMPARE(selection.size(), std::size_t(2));
        QCOMPARE(selection.images(), (std::vector<std::int32_t>{3, 9}));
        selection.set(3, false);
        QVERIFY(!selection.contains(3));
        selection.assign({1, 2, 2, 99});
        QCOMPARE(selection.images(), (std::vector<std::int32_t>{1, 2}));
    }
};

QTEST_GUILESS_MAIN(TileLayoutTest)
#include "TileLayoutTest.moc"
