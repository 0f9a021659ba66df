#include "core/evaluation/Calibration.h"
#include "core/evaluation/Temperature.h"
#include "tests/support/MadePredictions.h"

#include <QTest>

using namespace fitroom;

namespace {

bool near(double value, double expected, double tolerance = 1e-6) {
    return std::abs(value - expected) <= tolerance;
}

/// Two classes, every image of class 0 and the given probability for it.
Predictions twoClasses(const std::vector<float>& chances) {
    Predictions made;
    made.classes = 2;
    for (const float chance : chances) {
        made.indices.push_back(std::int32_t(made.indices.size()));
        made.labels.push_back(0);
        made.probabilities.insert(made.probabilities.end(), {chance, 1 - chance});
    }
    return made;
}

} // namespace

/// Numbers from tests/reference/metrics.py, or simple enough to do by hand.
class CalibrationTest : public QObject {
    Q_OBJECT

private slots:
    void matchesNumPy() {
        const Predictions predictions = test::madePredictions();
        QCOMPARE(accuracy(predictions), 0.55);
        const Calibration result = calibration(predictions);
        QVERIFY(near(result.expectedError, 0.245382297039));
        QVERIFY(near(result.largestError, 0.398586120456));
        QVERIFY(near(result.brierScore, 0.671871271875));
        QVERIFY(near(result.loss, 1.47062385625));
    }

    void binsByConfidence() {
        // Confidences .6 (right), .8 (wrong), .75 (right), 1 (right); bins (.5, .75] and (.75, 1].
        const Calibration result = calibration(twoClasses({0.625F, 0.125F, 0.75F, 1}), 4);
        QCOMPARE(result.bins.size(), std::size_t(4));
        QCOMPARE(result.bins[0].count, 0);
        QCOMPARE(result.bins[2].count, 2); // an upper edge belongs to its bin
        QCOMPARE(result.bins[2].confidence, 0.6875);
        QCOMPARE(result.bins[2].accuracy, 1.0);
        QCOMPARE(result.bins[3].count, 2);
        QCOMPARE(result.bins[3].confidence, 0.9375);
        QCOMPARE(result.bins[3].accuracy, 0.5);
        QCOMPARE(result.expectedError, (0.3125 + 0.4375) / 2);
        QCOMPARE(result.largestError, 0.4375);
    }

    void brierScoreIsTheSquaredDistance() {
        QCOMPARE(brierScore(twoClasses({1})), 0.0);
        QCOMPARE(brierScore(twoClasses({0})), 2.0);
        QCOMPARE(brierScore(twoClasses({0.5F, 1})), 0.25);
    }

    void emptyPredictionsHaveNoError() {
        Predictions none;
        none.classes = 3;
        QCOMPARE(calibration(none).expectedError, 0.0);
        QCOMPARE(calibration(none).bins.size(), std::size_t(15));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, calibration(none, 0));
    }
};

QTEST_GUILESS_MAIN(CalibrationTest)
#include "CalibrationTest.moc"
