#include "core/embedding/Neighbours.h"
#include "core/support/Compute.h"
#include "tests/support/MadePoints.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace fitroom;
using namespace fitroom::test;

class NeighboursTest : public QObject {
    Q_OBJECT

    static double distance(Points points, std::size_t a, std::size_t b, Metric metric) {
        double squares = 0, product = 0, lengthA = 0, lengthB = 0;
        for (std::size_t i = 0; i < points.columns; ++i) {
            const double x = double(points.row(a)[i]), y = double(points.row(b)[i]);
            squares += (x - y) * (x - y);
            product += x * y;
            lengthA += x * x;
            lengthB += y * y;
        }
        if (metric == Metric::Euclidean)
            return std::sqrt(squares);
        return lengthA * lengthB > 0 ? 1 - product / std::sqrt(lengthA) / std::sqrt(lengthB) : 1;
    }

    /// All others of a point, nearest first.
    static std::vector<std::int32_t> bruteForce(Points points, std::size_t point, Metric metric) {
        std::vector<std::pair<double, std::int32_t>> all;
        for (std::size_t i = 0; i < points.rows(); ++i) {
            if (i != point)
                all.emplace_back(distance(points, point, i, metric), std::int32_t(i));
        }
        std::ranges::sort(all);
        std::vector<std::int32_t> indices;
        for (const auto& [ignored, index] : all)
            indices.push_back(index);
        return indices;
    }

    static void compare(Points points, int count, Metric metric) {
        const Neighbours found = nearestNeighbours(points, count, metric).value();
        QCOMPARE(found.rows(), points.rows());
        for (std::size_t i = 0; i < points.rows(); ++i) {
            auto expected = bruteForce(points, i, metric);
            expected.resize(std::size_t(count));
            const auto of = found.of(i);
            QCOMPARE(std::vector<std::int32_t>(of.begin(), of.end()), expected);
            const Neighbours one = nearestTo(points, i, count, metric);
            QCOMPARE(one.indices, expected);
            for (std::size_t k = 0; k < std::size_t(count); ++k) {
                const double exact = distance(points, i, std::size_t(expected[k]), metric);
                QVERIFY(std::abs(found.distancesOf(i)[k] - exact) < 1e-6 * (1 + exact));
            }
        }
    }

private slots:
    void initTestCase() { useThreads(2); }

    void equalComparingAllPairs_data() {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("count");
        QTest::newRow("few") << 5 << 3 << 4;
        QTest::newRow("one column") << 300 << 1 << 7;
        QTest::newRow("odd sizes") << 333 << 13 << 10;
        QTest::newRow("many") << 700 << 50 << 90;
        QTest::newRow("nearly all") << 200 << 20 << 199;
    }
    void equalComparingAllPairs() {
        QFETCH(int, rows);
        QFETCH(int, columns);
        QFETCH(int, count);
        const auto values = randomPoints(std::size_t(rows), std::size_t(columns));
        const Points points{values, std::size_t(columns)};
        compare(points, count, Metric::Euclidean);
        compare(points, count, Metric::Cosine);
    }

    /// Far from the origin single precision alone would not do.
    void equalItFarAway() {
        auto values = randomPoints(400, 10);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] += i % 10 == 3 ? 30'000.0F : 0.0F;
        compare({values, 10}, 15, Metric::Euclidean);
    }

    /// A grid is full of ties.
    void tiesGoToTheLowerIndex() {
        std::vector<float> values;
        for (int i = 0; i < 400; ++i)
            values.insert(values.end(), {float(i % 20), float(i / 20)});
        compare({values, 2}, 9, Metric::Euclidean);
        values.assign(200, 0.5F);
        compare({values, 2}, 5, Metric::Euclidean);
        compare({values, 2}, 5, Metric::Cosine);
        values.assign(200, 0.0F);
        compare({values, 2}, 5, Metric::Cosine);
    }

    void ofSomePointsAreThoseOfAll() {
        const auto values = randomPoints(300, 8);
        const Neighbours all = nearestNeighbours({values, 8}, 12).value();
        const std::vector<std::int32_t> rows = {299, 0, 17};
        const Neighbours some = nearestNeighboursOf({values, 8}, rows, 12).value();
        for (std::size_t i = 0; i < rows.size(); ++i)
            QVERIFY(std::ranges::equal(some.of(i), all.of(std::size_t(rows[i]))));
    }

    void impossibleRequestsAreErrors() {
        auto values = randomPoints(10, 4);
        for (const int count : {0, -1, 10, 1000})
            QCOMPARE(nearestNeighbours({values, 4}, count).error().kind, ErrorKind::Failed);
        QCOMPARE(nearestTo({values, 4}, 2, 50).count, 9);
        QVERIFY_THROWS_EXCEPTION(std::out_of_range, nearestTo({values, 4}, 10, 3));
        values[13] = std::nanf("");
        QCOMPARE(nearestNeighbours({values, 4}, 3).error().english(),
                 std::string("The points hold values that are infinite or not numbers, the first "
                             "of them in row 4."));
    }

    void stopsWhenAsked() {
        std::stop_source stop;
        stop.request_stop();
        const auto values = randomPoints(100, 4);
        const auto found =
            nearestNeighbours({values, 4}, 3, Metric::Euclidean, {[](double) {}, stop.get_token()});
        QCOMPARE(found.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(NeighboursTest)
#include "NeighboursTest.moc"
