#include "core/evaluation/Temperature.h"
#include "core/evaluation/ConfidenceReport.h"
#include "core/evaluation/TemperatureFile.h"
#include "tests/support/MadeFiles.h"
#include "tests/support/MadePredictions.h"

#include <QTest>

#include <numeric>

using namespace fitroom;

namespace {

bool near(double value, double expected, double tolerance = 1e-6) {
    return std::abs(value - expected) <= tolerance;
}

} // namespace

/// Numbers from tests/reference/metrics.py: SciPy's bounded minimiser.
class TemperatureTest : public QObject {
    Q_OBJECT

private slots:
    void findsScipysMinimum() {
        const Predictions predictions = test::madePredictions();
        const double temperature = fitTemperature(predictions);
        QVERIFY2(near(temperature, 2.91557242822, 1e-5), std::to_string(temperature).c_str());
        const Predictions scaled = scaledByTemperature(predictions, temperature);
        QVERIFY(near(meanLoss(scaled), 1.05571717082));
        QVERIFY(near(calibration(scaled).expectedError, 0.0714472324282, 1e-5));
        const double first[] = {0.07927919, 0.13695058, 0.23868373, 0.54508649};
        for (std::size_t label = 0; label < 4; ++label)
            QVERIFY(near(scaled.row(0)[label], first[label]));
    }

    /// Drawn from softmax(logits), given as softmax(3 logits): with many images it is 3.
    void undoesASharpening() {
        const double temperature = fitTemperature(test::madePredictions(20000, 6, 5));
        QVERIFY2(near(temperature, 3, 0.1), std::to_string(temperature).c_str());
    }

    void keepsTheLikeliestClass() {
        const Predictions predictions = test::madePredictions();
        for (const double temperature : {0.3, 1.0, 4.0}) {
            const Predictions scaled = scaledByTemperature(predictions, temperature);
            for (std::size_t i = 0; i < predictions.size(); ++i) {
                QCOMPARE(scaled.predicted(i), predictions.predicted(i));
                const auto row = scaled.row(i);
                QVERIFY(near(std::accumulate(row.begin(), row.end(), 0.0), 1));
            }
        }
    }

    void staysWithinItsBounds() {
        Predictions sure; // always right: the surer the better
        sure.classes = 2;
        sure.indices = {0, 1};
        sure.labels = {0, 1};
        sure.probabilities = {0.9F, 0.1F, 0.1F, 0.9F};
        QVERIFY(near(fitTemperature(sure), 0.05, 1e-3));
        sure.labels = {1, 0}; // always wrong: the less sure the better
        QVERIFY(near(fitTemperature(sure), 20, 0.1));
        sure.probabilities = {0.5F, 0.5F, 0.5F, 0.5F}; // says nothing at any temperature
        const double any = fitTemperature(sure);
        QVERIFY(any >= 0.05 && any <= 20);
        QCOMPARE(fitTemperature({}), 1.0);
    }

    void standsNoughts() {
        Predictions predictions = test::madePredictions();
        for (std::size_t i = 0; i < predictions.probabilities.size(); ++i)
            predictions.probabilities[i] = i % 4 == 0 ? 1 : 0;
        const double temperature = fitTemperature(predictions);
        QVERIFY(temperature >= 0.05 && temperature <= 20);
        QVERIFY(std::isfinite(meanLoss(scaledByTemperature(predictions, temperature))));
    }

    void reportsBeforeAndAfter() {
        const Predictions predictions = test::madePredictions();
        const ConfidenceReport plain = confidenceReport(predictions, {});
        QVERIFY(!plain.after);
        QCOMPARE(plain.curves.size(), std::size_t(4));
        const ConfidenceReport report = confidenceReport(predictions, 2.9);
        QCOMPARE(report.before.expectedError, plain.before.expectedError);
        QVERIFY(report.after->expectedError < report.before.expectedError);
        QVERIFY(report.after->loss < report.before.loss);
    }

    void isKeptInAFile() {
        const test::MadeFolder folder;
        const std::filesystem::path file = folder / "predictions/temperature-best.json";
        QVERIFY(!readTemperature(file, "key"));
        QVERIFY(writeTemperature(file, 1.25, "key"));
        QCOMPARE(readTemperature(file, "key"), std::optional(1.25));
        QVERIFY(!readTemperature(file, "other"));
    }

    void damagedFilesAreNone_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addRow("no JSON") << QByteArray("{");
        QTest::addRow("a list") << QByteArray("[]");
        QTest::addRow("no number") << QByteArray(R"({"key": "key", "temperature": "1"})");
        QTest::addRow("nought") << QByteArray(R"({"key": "key", "temperature": 0})");
        QTest::addRow("newer") << QByteArray(
            R"({"schema_version": 9, "key": "key", "temperature": 1})");
    }

    void damagedFilesAreNone() {
        QFETCH(QByteArray, content);
        test::MadeFolder folder;
        folder.write("t.json", content);
        QVERIFY(!readTemperature(folder / "t.json", "key"));
    }
};

QTEST_GUILESS_MAIN(TemperatureTest)
#include "TemperatureTest.moc"
