#include "core/evaluation/PrecisionRecall.h"
#include "tests/support/MadePredictions.h"

#include <QTest>

#include <stdexcept>

using namespace fitroom;

namespace {

bool near(double value, double expected) {
    return std::abs(value - expected) <= 1e-6;
}

/// The first rows of predictions.
Predictions first(Predictions predictions, std::size_t count) {
    predictions.indices.resize(count);
    predictions.labels.resize(count);
    predictions.probabilities.resize(count * std::size_t(predictions.classes));
    return predictions;
}

} // namespace

/// Numbers from tests/reference/metrics.py: scikit-learn 1.2.
class PrecisionRecallTest : public QObject {
    Q_OBJECT

private slots:
    void averagePrecisionIsScikitLearns() {
        const double expected[] = {0.518767020527, 0.629857243657, 0.647230102002, 0.592944837474};
        const auto curves = precisionRecall(test::madePredictions());
        for (std::size_t label = 0; label < 4; ++label)
            QVERIFY(near(curves[label].averagePrecision, expected[label]));
        QVERIFY(near(meanAveragePrecision(curves), 0.597199800940));
    }

    void pointsAreScikitLearns() {
        // There from the lowest threshold up, with a last point (recall 0, precision 1) of its own.
        const double precision[] = {0,          0,    0,          0.25, 0.4,        0.33333333,
                                    0.28571429, 0.25, 0.22222222, 0.3,  0.27272727, 0.25};
        const double recall[] = {0,          0,          0,          0.33333333,
                                 0.66666667, 0.66666667, 0.66666667, 0.66666667,
                                 0.66666667, 1,          1,          1};
        const auto curve = precisionRecall(first(test::madePredictions(), 12), 0);
        QCOMPARE(curve.points.size(), std::size_t(12));
        QCOMPARE(curve.support, 3);
        for (std::size_t i = 0; i < 12; ++i) {
            QVERIFY(near(curve.points[i].precision, precision[i]));
            QVERIFY(near(curve.points[i].recall, recall[i]));
            QVERIFY(i == 0 || curve.points[i].threshold < curve.points[i - 1].threshold);
        }
    }

    /// scikit-learn's documentation: labels 0 0 1 1, scores .1 .4 .35 .8 give 0.83.
    void matchesTheExampleOfTheDocumentation() {
        Predictions example{
            2, {0, 1, 2, 3}, {0, 0, 1, 1}, {.9F, .1F, .6F, .4F, .65F, .35F, .2F, .8F}};
        QVERIFY(near(precisionRecall(example, 1).averagePrecision, 0.8333333333));
    }

    void equalProbabilitiesAreOnePoint() {
        const Predictions tied{2, {0, 1, 2}, {0, 1, 1}, {.5F, .5F, .5F, .5F, .25F, .75F}};
        const auto curve = precisionRecall(tied, 1);
        QCOMPARE(curve.points.size(), std::size_t(2));
        QVERIFY(near(curve.averagePrecision, 0.5 + 0.5 * 2 / 3));
    }

    void aClassWithoutImagesScoresNothing() {
        const Predictions predictions{2, {0, 1}, {0, 0}, {.5F, .5F, .9F, .1F}};
        const auto curves = precisionRecall(predictions);
        QCOMPARE(curves[1].averagePrecision, 0.0);
        QCOMPARE(curves[1].support, 0);
        QCOMPARE(meanAveragePrecision(curves), 1.0);
        QVERIFY(precisionRecall(Predictions{2, {}, {}, {}}, 0).points.empty());
        QVERIFY_THROWS_EXCEPTION(std::out_of_range, precisionRecall(predictions, 2));
    }
};

QTEST_GUILESS_MAIN(PrecisionRecallTest)
#include "PrecisionRecallTest.moc"
