#include "core/evaluation/NeighbourSuspects.h"

#include <QTest>

using namespace fitroom;

class NeighbourSuspectsTest : public QObject {
    Q_OBJECT
private slots:
    void findsLabelsThatMostNeighboursContradict() {
        // Six points, three neighbours each, worked out by hand. 0 and 1: all have the other
        // label. 2: two of three have. 3 to 5: all have their own.
        const Neighbours neighbours{
            3, {1, 2, 5, 0, 3, 4, 0, 3, 1, 4, 0, 4, 3, 3, 0, 1, 2, 2}, std::vector<float>(18)};
        const std::vector<std::int32_t> images = {70, 71, 72, 73, 74, 75};
        const std::vector<std::int32_t> labels = {0, 1, 1, 0, 0, 1};
        const auto suspects = neighbourSuspects(neighbours, images, labels, 2);
        QCOMPARE(suspects.size(), 3);
        QCOMPARE(suspects[0].image, 70); // none of its neighbours agrees
        QCOMPARE(suspects[0].suggested, 1);
        QCOMPARE(suspects[0].margin, -1.0F);
        QCOMPARE(suspects[1].image, 71);
        QCOMPARE(suspects[1].suggestedProbability, 1.0F);
        QCOMPARE(suspects[2].image, 72);
        QCOMPARE(suspects[2].labelProbability, 1 / 3.0F);
    }

    void leavesTiesAlone() {
        const Neighbours neighbours{2, {1, 2, 0, 2, 0, 1}, std::vector<float>(6)};
        const std::vector<std::int32_t> images = {0, 1, 2};
        const std::vector<std::int32_t> labels = {0, 1, 2};
        QVERIFY(neighbourSuspects(neighbours, images, labels, 3).empty());
    }
};

QTEST_MAIN(NeighbourSuspectsTest)
#include "NeighbourSuspectsTest.moc"
