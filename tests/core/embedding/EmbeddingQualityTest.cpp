#include "core/embedding/EmbeddingQuality.h"
#include "core/support/Compute.h"
#include "tests/support/MadePoints.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace fitroom;
using namespace fitroom::test;

class EmbeddingQualityTest : public QObject {
    Q_OBJECT

    static constexpr std::size_t kRows = 150, kColumns = 9;

    /// The table and map of tests/reference/embedding.py.
    static std::vector<float> table() {
        std::vector<float> points;
        for (std::int64_t i = 0; i < std::int64_t(kRows); ++i) {
            for (std::int64_t j = 0; j < std::int64_t(kColumns); ++j) {
                const auto hash = (i * i * 7 + i * j * 13 + j * j * j * 5 + i * 3) % 101;
                points.push_back(
                    float(double(hash) / 50.0 + double(i % 3 * (j % 2)) + double(i) * 1e-3));
            }
        }
        return points;
    }
    static std::vector<float> map(const std::vector<float>& points) {
        std::vector<float> shown;
        for (std::size_t i = 0; i < kRows; ++i) {
            const float* row = points.data() + i * kColumns;
            shown.insert(shown.end(), {row[0] + row[2] * 0.3F, row[1] + row[3] * 0.3F});
        }
        return shown;
    }

private slots:
    void initTestCase() { useThreads(2); }

    /// By scikit-learn 1.2.1: see tests/reference/embedding.py.
    void equalsScikitLearn_data() {
        QTest::addColumn<int>("neighbours");
        QTest::addColumn<double>("trustworthiness");
        QTest::addColumn<double>("preservation");
        QTest::newRow("1") << 1 << 0.7852702703 << 0.16;
        QTest::newRow("5") << 5 << 0.8155774648 << 0.212;
        QTest::newRow("10") << 10 << 0.8202131350 << 0.2666666667;
        QTest::newRow("40") << 40 << 0.8565567970 << 0.581;
    }
    void equalsScikitLearn() {
        QFETCH(int, neighbours);
        QFETCH(double, trustworthiness);
        QFETCH(double, preservation);
        const auto points = table(), shown = map(points);
        const auto quality = embeddingQuality({points, kColumns}, {shown, 2}, neighbours);
        QVERIFY2(std::abs(quality->trustworthiness - trustworthiness) < 1e-5,
                 qPrintable(QString::number(quality->trustworthiness, 'g', 10)));
        QVERIFY2(std::abs(quality->preservation - preservation) < 1e-5,
                 qPrintable(QString::number(quality->preservation, 'g', 10)));
        QCOMPARE(quality->rows.size(), kRows);
        const auto mean = [](const std::vector<float>& values) {
            return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
        };
        QCOMPARE(mean(quality->pointTrustworthiness), quality->trustworthiness);
        QCOMPARE(mean(quality->pointPreservation), quality->preservation);
    }

    void aPerfectMapIsTrusted() {
        const auto points = randomPoints(100, 2);
        const auto quality = embeddingQuality({points, 2}, {points, 2}, 7);
        QCOMPARE(quality->trustworthiness, 1.0);
        QCOMPARE(quality->preservation, 1.0);
        const std::vector<float> equal(200, 1.0F);
        QCOMPARE(embeddingQuality({equal, 2}, {equal, 2}, 7)->trustworthiness, 1.0);
    }

    void tooFewPointsAreAnError() {
        const auto points = randomPoints(20, 3);
        QVERIFY(embeddingQuality({points, 3}, {points, 3}, 9));
        for (const int neighbours : {0, 10, 50})
            QCOMPARE(embeddingQuality({points, 3}, {points, 3}, neighbours).error().kind,
                     ErrorKind::Failed);
    }

    void stopsWhenAsked() {
        std::stop_source stop;
        stop.request_stop();
        const auto points = randomPoints(100, 3);
        QCOMPARE(embeddingQuality({points, 3}, {points, 3}, 5, {[](double) {}, stop.get_token()})
                     .error()
                     .kind,
                 ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(EmbeddingQualityTest)
#include "EmbeddingQualityTest.moc"
