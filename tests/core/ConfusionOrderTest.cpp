#include "core/evaluation/ConfusionOrder.h"

#include <QTest>

using namespace fitroom;

namespace {

ConfusionMatrix matrixOf(const std::vector<std::vector<int>>& counts) {
    ConfusionMatrix matrix(int(counts.size()));
    for (int truth = 0; truth < matrix.classes(); ++truth) {
        for (int said = 0; said < matrix.classes(); ++said) {
            for (int i = 0; i < counts[std::size_t(truth)][std::size_t(said)]; ++i)
                matrix.add(truth, said);
        }
    }
    return matrix;
}

} // namespace

class ConfusionOrderTest : public QObject {
    Q_OBJECT

private slots:
    void listsMistakesFullestFirst() {
        const auto found = confusions(matrixOf({{9, 1, 4}, {0, 9, 1}, {2, 0, 9}}));
        QCOMPARE(found, (std::vector<Confusion>{{0, 2, 4}, {2, 0, 2}, {0, 1, 1}, {1, 2, 1}}));
        QVERIFY(confusions(matrixOf({{3, 0}, {0, 3}})).empty());
    }

    void putsWhatIsConfusedSideBySide() {
        // 1 and 3 most (3 + 3), then 0 with 3 (4), then 4 with 1 (2); 2 with nobody.
        const auto matrix = matrixOf(
            {{9, 0, 0, 4, 0}, {0, 9, 0, 3, 2}, {0, 0, 9, 0, 0}, {0, 3, 0, 9, 1}, {0, 0, 0, 0, 9}});
        QCOMPARE(orderByConfusion(matrix), (std::vector<int>{4, 1, 3, 0, 2}));
    }

    void keepsClassOrderWithoutMistakes() {
        QCOMPARE(orderByConfusion(ConfusionMatrix(4)), (std::vector<int>{0, 1, 2, 3}));
        QCOMPARE(orderByConfusion(ConfusionMatrix(1)), (std::vector<int>{0}));
    }
};

QTEST_GUILESS_MAIN(ConfusionOrderTest)
#include "ConfusionOrderTest.moc"
