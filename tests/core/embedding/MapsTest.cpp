#include "core/embedding/Alignment.h"
#include "core/embedding/Embed.h"
#include "core/embedding/FuzzyGraph.h"
#include "core/embedding/Sphereise.h"
#include "core/support/Compute.h"
#include "tests/support/MadePoints.h"

#include <QTest>

#include <cmath>

using namespace fitroom;
using namespace fitroom::test;

/// UMAP, custom projections, sphereising and alignment.
class MapsTest : public QObject {
    Q_OBJECT

    static EmbeddingSpec umap(int dimensions) {
        EmbeddingSpec spec;
        spec.method = EmbeddingMethod::Umap;
        spec.dimensions = dimensions;
        spec.umap.iterations = 200;
        return spec;
    }

    static const std::vector<std::string>& labels() {
        static const std::vector<std::string> kLabels = {"Coat", "coat of arms", "Bag", "Sandal"};
        return kLabels;
    }

    static std::string patternError(const LabelPattern& pattern, AxisEnd end) {
        return matchingRows(labels(), pattern, end).error().english();
    }

private slots:
    void initTestCase() { useThreads(2); }

    /// umap.umap_.find_ab_params(1.0, minimum distance) of umap-learn 0.5.
    void curveIsUmapLearns_data() {
        QTest::addColumn<double>("distance");
        QTest::addColumn<double>("a");
        QTest::addColumn<double>("b");
        QTest::newRow("0.1") << 0.1 << 1.576943460 << 0.8950608780;
        QTest::newRow("0.5") << 0.5 << 0.583030020 << 1.334166993;
    }
    void curveIsUmapLearns() {
        QFETCH(double, distance);
        QFETCH(double, a);
        QFETCH(double, b);
        const UmapCurve curve = fitCurve(distance);
        QVERIFY2(std::abs(curve.a - a) < 1e-3, qPrintable(QString::number(curve.a, 'g', 9)));
        QVERIFY2(std::abs(curve.b - b) < 1e-3, qPrintable(QString::number(curve.b, 'g', 9)));
    }

    /// Three points in a row, two neighbours each: the nearest is sure, and both together come to
    /// log2(3).
    void graphIsTheUnionOfBothViews() {
        const std::vector<float> points = {0, 0, 1, 0, 3, 0};
        const auto neighbours = nearestNeighbours({points, 2}, 2).value();
        const SparseMatrix graph = fuzzyGraph(neighbours);
        QCOMPARE(graph.values.size(), std::size_t(6));
        const double far = std::log2(3.0) - 1; // how sure each is of its second neighbour
        // 0-1: sure; 0-2: seen from both as the second; 1-2: first from 2, second from 1.
        QVERIFY(std::abs(double(graph.values[0]) - 1) < 1e-4);
        QVERIFY(std::abs(double(graph.values[1]) - (2 * far - far * far)) < 1e-4);
        QVERIFY(std::abs(double(graph.values[3]) - 1) < 1e-4);
    }

    void umapSeparatesClusters() {
        const auto points = clusteredPoints(400, 10, 4);
        for (const int dimensions : {2, 3}) {
            const auto map = embed({points, 10}, umap(dimensions));
            QVERIFY2(map, map ? "" : map.error().english().c_str());
            QCOMPARE(map->iterations, 200);
            const auto near =
                nearestNeighbours({map->coordinates, std::size_t(dimensions)}, 10).value();
            for (std::size_t i = 0; i < 400; ++i) {
                for (const std::int32_t neighbour : near.of(i))
                    QCOMPARE(std::size_t(neighbour) % 4, i % 4);
            }
        }
    }

    void umapIsTheSameForTheSameSeed() {
        const auto points = clusteredPoints(17'000, 5, 4); // enough to be shared among threads
        EmbeddingSpec spec = umap(2);
        spec.umap.iterations = 5;
        const auto two = embed({points, 5}, spec);
        useThreads(1);
        const auto one = embed({points, 5}, spec);
        useThreads(2);
        QCOMPARE(one->coordinates, two->coordinates);
        spec.seed = 9;
        QVERIFY(embed({points, 5}, spec)->coordinates != two->coordinates);
    }

    void umapTakesWhatIsDegenerate() {
        std::vector<float> twice = randomPoints(30, 4);
        twice.insert(twice.end(), twice.begin(), twice.end());
        for (const auto& points :
             {std::vector<float>(80, 1.0F), twice, randomPoints(4, 4), randomPoints(9, 4)}) {
            const auto map = embed({points, 4}, umap(2));
            QVERIFY2(map, map ? "" : map.error().english().c_str());
            for (const float value : map->coordinates)
                QVERIFY(std::isfinite(value));
            QVERIFY(std::isfinite(*map->loss));
        }
    }

    /// By hand: centroids (1, 0) and (1, 4), so the axis is y with its 0 at 2.
    void customProjectionIsAsComputedByHand() {
        const std::vector<float> points = {0, 0, 2, 0, 1, 4, 5, 7};
        const auto map = customProjection({points, 2}, {{{0, 1}, {2}}, {{0}, {1}}});
        QCOMPARE(*map, (std::vector<float>{-2, -1, -2, 1, 2, 0, 5, 4}));
        EmbeddingSpec spec;
        spec.method = EmbeddingMethod::Custom;
        spec.axes = {{{0, 1}, {2}}};
        QCOMPARE(embed({points, 2}, spec)->coordinates, (std::vector<float>{-2, -2, 2, 5}));
    }

    void impossibleAxesAreErrors() {
        const std::vector<float> points = {0, 0, 2, 0, 1, 4, 5, 7};
        QVERIFY(!customProjection({points, 2}, {}));
        QVERIFY(!customProjection({points, 2}, {{{}, {1}}}));
        QVERIFY(!customProjection({points, 2}, {{{1}, {1}}}));
        QVERIFY_THROWS_EXCEPTION(std::out_of_range, customProjection({points, 2}, {{{0}, {4}}}));
    }

    void patternsFindLabels() {
        using Rows = std::vector<std::int32_t>;
        QCOMPARE(*matchingRows(labels(), {"coat"}, AxisEnd::Left), (Rows{0, 1}));
        QCOMPARE(*matchingRows(labels(), {"^coat$", true}, AxisEnd::Left), (Rows{0}));
        QCOMPARE(*matchingRows(labels(), {"bag|sand", true}, AxisEnd::Left), (Rows{2, 3}));
        QCOMPARE(patternError({"shoe"}, AxisEnd::Left), "Left: no label matches “shoe”.");
        QCOMPARE(patternError({"x.y", true}, AxisEnd::Up), "Up: no label matches “x.y”.");
        QCOMPARE(patternError({"x"}, AxisEnd::Front), "Front: no label matches “x”.");
        QCOMPARE(patternError({"(", true}, AxisEnd::Back),
                 "Back: “(” is not a regular expression.");
        QCOMPARE(patternError({""}, AxisEnd::Right), "Right: no label matches “”.");
        QCOMPARE(patternError({"(", true}, AxisEnd::Down),
                 "Down: “(” is not a regular expression.");
        const std::vector<std::string> long_ = {std::string(1'000'000, 'a')};
        QVERIFY(matchingRows(long_, {"(a|b)*", true}, AxisEnd::Left));
    }

    void sphereisingCentresAndNormalises() {
        const std::vector<float> points = {0, 0, 2, 0, 1, 3, 1, 1}; // mean (1, 1)
        const auto sphere = sphereised({points, 2});
        const float root = std::sqrt(0.5F);
        const std::vector<float> expected = {-root, -root, root, -root, 0, 1, 0, 0};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(std::abs(sphere[i] - expected[i]) < 1e-6F);
    }

    void aTurnedMapIsAlignedExactly_data() {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("turned") << false;
        QTest::newRow("mirrored") << true;
    }
    void aTurnedMapIsAlignedExactly() {
        QFETCH(bool, mirrored);
        const auto reference = randomPoints(50, 2);
        std::vector<float> map(reference.size());
        const float sine = std::sin(1.1F), cosine = std::cos(1.1F);
        for (std::size_t i = 0; i < map.size(); i += 2) {
            const float x = reference[i], y = mirrored ? -reference[i + 1] : reference[i + 1];
            map[i] = 3 * (cosine * x - sine * y) + 7;
            map[i + 1] = 3 * (sine * x + cosine * y) - 2;
        }
        const auto aligned = alignedTo(reference, map, 2);
        for (std::size_t i = 0; i < map.size(); ++i)
            QVERIFY(std::abs(aligned[i] - reference[i]) < 1e-5F);
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, alignedTo(reference, {map.data(), 4}, 2));
        const std::vector<float> equal(reference.size(), 2.0F);
        for (const float value : alignedTo(reference, equal, 2))
            QVERIFY(std::isfinite(value));
    }
};

QTEST_GUILESS_MAIN(MapsTest)
#include "MapsTest.moc"
