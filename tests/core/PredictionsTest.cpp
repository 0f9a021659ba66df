#include "core/evaluation/ConfusionMatrix.h"

#include <QTest>

#include <stdexcept>

using namespace fitroom;

namespace {

/// Three classes; rows 1 and 3 are wrong, row 3 by more.
Predictions example() {
    Predictions predictions;
    predictions.classes = 3;
    predictions.indices = {10, 11, 12, 13, 14};
    predictions.labels = {0, 1, 2, 0, 1};
    predictions.probabilities = {0.7f, 0.2f, 0.1f,  0.5f,  0.3f,  0.2f, 0.1f, 0.1f,
                                 0.8f, 0.1f, 0.05f, 0.85f, 0.25f, 0.5f, 0.25f};
    return predictions;
}

} // namespace

class PredictionsTest : public QObject {
    Q_OBJECT

private slots:
    void tellsPredictedClassConfidenceAndLoss() {
        const Predictions predictions = example();
        QCOMPARE(predictions.size(), std::size_t(5));
        QCOMPARE(predictions.predicted(1), 0);
        QCOMPARE(predictions.confidence(1), 0.5f);
        QVERIFY(!predictions.right(1));
        QVERIFY(predictions.right(2));
        QCOMPARE(predictions.loss(1), -std::log(double(0.3f)));
        QCOMPARE(accuracy(predictions), 0.6);
    }

    // sklearn.metrics.log_loss of the same table.
    void meanLossIsScikitLearns() {
        QVERIFY(std::abs(meanLoss(example()) - 0.9559047146265737) < 1e-7);
    }

    void aProbabilityOfZeroIsNotInfinitelyWrong() {
        Predictions predictions = example();
        predictions.probabilities[0] = 0;
        QVERIFY(std::isfinite(predictions.loss(0)));
        QVERIFY(predictions.loss(0) > 80);
    }

    void listsMistakesWorstFirst() {
        QCOMPARE(mistakesByLoss(example()), (std::vector<std::size_t>{3, 1}));
        QVERIFY(mistakesByLoss({}).empty());
    }

    void topClassesAreOrderedAndTiesKeepTheirOrder() {
        const Predictions predictions = example();
        const auto top = topClasses(predictions.row(4), 2);
        QCOMPARE(top.size(), std::size_t(2));
        QCOMPARE(top[0].label, 1);
        QCOMPARE(top[0].probability, 0.5f);
        QCOMPARE(top[1].label, 0);
        QCOMPARE(topClasses(predictions.row(4), 99).size(), std::size_t(3));
    }

    void emptyPredictionsScoreNothing() {
        QCOMPARE(meanLoss({}), 0.0);
        QCOMPARE(accuracy({}), 0.0);
    }

    // sklearn.metrics.confusion_matrix([0, 1, 2, 0, 1], [0, 0, 2, 2, 1])
    void countsConfusions() {
        const ConfusionMatrix matrix = confusionMatrix(example());
        const int expected[3][3] = {{1, 0, 1}, {1, 1, 0}, {0, 0, 1}};
        for (int actual = 0; actual < 3; ++actual) {
            for (int predicted = 0; predicted < 3; ++predicted)
                QCOMPARE(int(matrix.count(actual, predicted)), expected[actual][predicted]);
        }
        QCOMPARE(int(matrix.trueTotal(0)), 2);
        QCOMPARE(int(matrix.predictedTotal(0)), 2);
        QCOMPARE(int(matrix.predictedTotal(1)), 1);
        QCOMPARE(int(matrix.total()), 5);
    }

    void refusesClassesOutsideTheMatrix() {
        ConfusionMatrix matrix(2);
        QVERIFY_THROWS_EXCEPTION(std::out_of_range, matrix.add(2, 0));
        QVERIFY_THROWS_EXCEPTION(std::out_of_range, matrix.add(0, -1));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, ConfusionMatrix(0));
    }
};

QTEST_GUILESS_MAIN(PredictionsTest)
#include "PredictionsTest.moc"
