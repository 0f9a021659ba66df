#include "core/embedding/Pca.h"
#include "core/data/DatasetFiles.h"
#include "core/support/Compute.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace fitroom;

class PcaTest : public QObject {
    Q_OBJECT

    /// A table without any pattern that scikit-learn was given, too.
    static std::vector<float> table(std::int64_t rows, std::int64_t columns, int salt) {
        std::vector<float> points;
        for (std::int64_t i = 0; i < rows; ++i) {
            for (std::int64_t j = 0; j < columns; ++j) {
                const auto hash = (i * i * 7 + i * j * 13 + j * j * j * 5 + i * salt) % 101;
                points.push_back(float(double(hash) / 50.0 + double((i % 3) * (j % 2))));
            }
        }
        return points;
    }

    static void compareRow(const PcaResult& result, std::size_t row,
                           const std::vector<double>& expected) {
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const float value = result.coordinates[row * expected.size() + i];
            QVERIFY2(std::abs(value - expected[i]) < 1e-4,
                     qPrintable(QString("row %1, component %2: %3, not %4")
                                    .arg(row)
                                    .arg(i)
                                    .arg(value)
                                    .arg(expected[i])));
        }
    }

    static void compareShares(const PcaResult& result, const std::vector<double>& expected) {
        QCOMPARE(result.varianceShare.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(std::abs(result.varianceShare[i] - expected[i]) < 1e-6);
    }

private slots:
    void initTestCase() { useThreads(2); }

    /// sklearn.decomposition.PCA(4, svd_solver="full") of scikit-learn 1.2.1, in double precision,
    /// signs by the rule in the header. So below.
    void equalsScikitLearn() {
        const PcaResult result = pca(table(60, 9, 3), 9, 4).value();
        QCOMPARE(result.dimensions, 4);
        QCOMPARE(result.coordinates.size(), std::size_t(240));
        compareShares(result, {0.52302827, 0.086048389, 0.078541079, 0.072271836});
        compareRow(result, 0, {-2.222704, 0.3457652, -0.8828041, 1.066986});
        compareRow(result, 1, {1.100632, 0.4107282, -0.4258282, 0.9503054});
        compareRow(result, 59, {1.16457, -0.8212333, -1.029155, -0.5635477});
    }

    void equalsScikitLearnWithFewerPointsThanColumns() {
        const PcaResult result = pca(table(7, 20, 11), 20, 3).value();
        compareShares(result, {0.62009336, 0.12689313, 0.091299461});
        compareRow(result, 0, {-3.318139, -1.184366, 0.4773106});
        compareRow(result, 1, {0.01404337, -0.255848, -2.285223});
        compareRow(result, 6, {-2.002175, -1.328222, -0.2001626});
    }

    void equalsScikitLearnOnFashionMnist() {
        const auto dataset = loadDataset("/usr/share/datasets/fashion-mnist");
        if (!dataset)
            QSKIP("Fashion-MNIST is not installed");
        std::vector<std::int32_t> test((*dataset)->testSize());
        std::iota(test.begin(), test.end(), std::int32_t((*dataset)->trainingSize()));
        const PcaResult result = pcaOfImages(**dataset, test, 10).value();
        compareShares(result, {0.29166946, 0.17640666, 0.060160117, 0.049505804, 0.038319039,
                               0.034514586, 0.023697794, 0.019013192, 0.013208672, 0.012948833});
        compareRow(result, 0,
                   {-5.866705, 2.510795, -1.076065, 0.3033334, 0.07152147, 0.4060137, -1.074902,
                    -1.015687, 1.794349, 0.6874495});
        compareRow(result, 9999,
                   {-5.983608, 0.3018452, 1.038572, -0.1177128, 0.2001697, 0.162496, -0.7043237,
                    0.0120748, -0.05191726, 0.003335677});

        std::vector<std::int32_t> all((*dataset)->size());
        std::iota(all.begin(), all.end(), 0);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(pcaOfImages(**dataset, all, 10));
        qInfo("70,000 x 784: %lld ms", timer.elapsed());
    }

    void pointsOnALineHaveOneComponent() {
        const std::vector<float> points = {0, 0, 0, 1, 2, 2, 2, 4, 4, 3, 6, 6};
        for (const std::size_t columns : {3, 6}) {
            const PcaResult result = pca(points, columns, 2).value();
            QVERIFY(std::abs(result.varianceShare[0] - 1) < 1e-6);
            QVERIFY(std::abs(result.varianceShare[1]) < 1e-6);
            for (std::size_t i = 1; i < result.coordinates.size(); i += 2)
                QVERIFY(std::abs(result.coordinates[i]) < 1e-5);
        }
    }

    void equalPointsHaveNoVariance() {
        const PcaResult result = pca(std::vector<float>(12, 3.5F), 3, 2).value();
        QCOMPARE(result.varianceShare, (std::vector<double>{0, 0}));
        for (const float value : result.coordinates)
            QCOMPARE(value, 0.0F);
        const PcaResult few = pca(std::vector<float>(12, 3.5F), 6, 2).value();
        for (const float value : few.coordinates)
            QCOMPARE(value, 0.0F);
    }

    void impossibleRequestsAreErrors() {
        const std::vector<float> points = table(6, 4, 1);
        for (const auto& result : {pca({}, 4, 1), pca(points, 0, 1), pca(points, 24, 1),
                                   pca(points, 4, 0), pca(points, 4, 5), pca(points, 8, 4)}) {
            QVERIFY(!result);
            QCOMPARE(result.error().kind, ErrorKind::Failed);
        }
    }

    void valuesThatAreNoNumbersAreErrors() {
        for (const double bad : {qInf(), -qInf(), qQNaN()}) {
            std::vector<float> points = table(6, 4, 1);
            points[9] = float(bad);
            QCOMPARE(pca(points, 4, 2).error().english(),
                     std::string("The points hold values that are infinite or not numbers, the "
                                 "first of them in row 3."));
        }
    }

    void stopsWhenAsked() {
        std::stop_source stop;
        stop.request_stop();
        const auto result = pca(table(60, 9, 3), 9, 4, {[](double) {}, stop.get_token()});
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(PcaTest)
#include "PcaTest.moc"
