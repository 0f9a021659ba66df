#include "core/embedding/Attraction.h"
#include "core/embedding/Embed.h"
#include "core/embedding/GridRepulsion.h"
#include "core/embedding/PcaStart.h"
#include "core/embedding/TreeRepulsion.h"
#include "core/support/Compute.h"
#include "tests/support/MadePoints.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace fitroom;
using namespace fitroom::test;

/// Against van der Maaten and Hinton's formulas, computed plainly in double precision.
class TsneTest : public QObject {
    Q_OBJECT

    static double entropyOf(std::span<const float> p) {
        double entropy = 0;
        for (const float value : p)
            entropy -= value > 0 ? double(value) * std::log(double(value)) : 0;
        return entropy;
    }

    static double squaredDistance(std::span<const float> map, std::size_t columns, std::size_t i,
                                  std::size_t j) {
        double squares = 0;
        for (std::size_t d = 0; d < columns; ++d)
            squares += std::pow(double(map[i * columns + d]) - double(map[j * columns + d]), 2);
        return squares;
    }

    /// Z and the repulsive forces.
    static std::pair<double, std::vector<double>> repulsion(std::span<const float> map,
                                                            std::size_t columns) {
        const std::size_t points = map.size() / columns;
        std::pair<double, std::vector<double>> result{0, std::vector<double>(map.size())};
        for (std::size_t i = 0; i < points; ++i) {
            for (std::size_t j = 0; j < points; ++j) {
                if (i == j)
                    continue;
                const double close = 1 / (1 + squaredDistance(map, columns, i, j));
                result.first += close;
                for (std::size_t d = 0; d < columns; ++d)
                    result.second[i * columns + d] +=
                        close * close *
                        (double(map[i * columns + d]) - double(map[j * columns + d]));
            }
        }
        return result;
    }

    /// Of the whole field, by length.
    static double relativeError(std::span<const float> found, const std::vector<double>& expected) {
        double wrong = 0, all = 0;
        for (std::size_t i = 0; i < expected.size(); ++i) {
            wrong += std::pow(double(found[i]) - expected[i], 2);
            all += expected[i] * expected[i];
        }
        return std::sqrt(wrong / all);
    }

    static std::vector<float> scaled(std::vector<float> values, float scale) {
        for (float& value : values)
            value *= scale;
        return values;
    }

    static SparseMatrix affinitiesOf(Points points, double perplexity) {
        const int count = neighboursForPerplexity(perplexity, points.rows());
        return affinities(nearestNeighbours(points, count).value(), perplexity).value();
    }

    static Embedding mapOf(const std::vector<float>& points, std::size_t columns,
                           const EmbeddingSpec& spec) {
        return embed({points, columns}, spec).value();
    }

private slots:
    void initTestCase() { useThreads(2); }

    void calibratesToThePerplexity() {
        const auto values = randomPoints(300, 10);
        for (const double perplexity : {2.0, 5.0, 30.0, 100.0}) {
            const Neighbours neighbours = nearestNeighbours({values, 10}, 299).value();
            std::vector<float> p(299);
            for (const std::size_t point : {0, 7, 299}) {
                calibrate(neighbours.distancesOf(point), perplexity, p);
                QVERIFY(std::abs(std::exp(entropyOf(p)) - perplexity) < 1e-3 * perplexity);
                QVERIFY(std::abs(std::accumulate(p.begin(), p.end(), 0.0) - 1) < 1e-5);
                // A Gaussian: log p falls linearly with the squared distance.
                const auto d = neighbours.distancesOf(point);
                const auto slope = [&](std::size_t a, std::size_t b) {
                    return (std::log(double(p[a])) - std::log(double(p[b]))) /
                           (double(d[b]) * double(d[b]) - double(d[a]) * double(d[a]));
                };
                if (p[40] > 1e-20F)
                    QVERIFY(std::abs(slope(0, 20) / slope(5, 40) - 1) < 1e-2);
            }
        }
    }

    void calibratesWhatIsHardToCalibrate_data() {
        QTest::addColumn<std::vector<float>>("distances");
        QTest::newRow("all equal") << std::vector<float>(9, 2.0F);
        QTest::newRow("all at the point") << std::vector<float>(9, 0.0F);
        QTest::newRow("more duplicates than the perplexity")
            << std::vector<float>{0, 0, 0, 0, 0, 0, 1, 2, 3};
        QTest::newRow("huge") << std::vector<float>{1e15F, 2e15F, 3e15F, 4e15F, 5e15F};
        QTest::newRow("tiny") << std::vector<float>{1e-15F, 2e-15F, 3e-15F, 4e-15F, 5e-15F};
        QTest::newRow("far away") << std::vector<float>{1000, 1000.01F, 1000.02F, 1000.5F, 1001};
        QTest::newRow("one") << std::vector<float>{3};
    }
    void calibratesWhatIsHardToCalibrate() {
        QFETCH(std::vector<float>, distances);
        std::vector<float> p(distances.size());
        calibrate(distances, 3, p);
        double sum = 0;
        for (std::size_t i = 0; i < p.size(); ++i) {
            QVERIFY(std::isfinite(p[i]) && p[i] >= 0);
            QVERIFY(i == 0 || p[i] <= p[i - 1]);
            sum += double(p[i]);
        }
        QVERIFY(std::abs(sum - 1) < 1e-5);
    }

    void affinitiesAreSymmetricAndSumTo1() {
        const auto values = randomPoints(200, 6);
        const SparseMatrix p = affinitiesOf({values, 6}, 10);
        std::vector<double> dense(200 * 200);
        double sum = 0;
        for (std::size_t i = 0; i < 200; ++i) {
            for (auto at = std::size_t(p.starts[i]); at < std::size_t(p.starts[i + 1]); ++at) {
                QVERIFY(at == std::size_t(p.starts[i]) || p.columns[at] > p.columns[at - 1]);
                dense[i * 200 + std::size_t(p.columns[at])] = double(p.values[at]);
                sum += double(p.values[at]);
            }
        }
        QVERIFY(std::abs(sum - 1) < 1e-5);
        for (std::size_t i = 0; i < 200; ++i) {
            for (std::size_t j = 0; j < 200; ++j)
                QVERIFY(std::abs(dense[i * 200 + j] - dense[j * 200 + i]) < 1e-10);
        }
    }

    void interpolatedRepulsionIsNearTheExactOne_data() {
        QTest::addColumn<float>("scale");
        for (const float scale : {1e-4F, 0.1F, 1.0F, 5.0F, 10.0F, 60.0F})
            QTest::addRow("%g", double(scale)) << scale;
    }
    void interpolatedRepulsionIsNearTheExactOne() {
        QFETCH(float, scale);
        const auto map = scaled(randomPoints(500, 2), scale);
        const auto [z, forces] = repulsion(map, 2);
        std::vector<float> found(map.size());
        GridRepulsion grid;
        const double foundZ = grid.compute(map, found);
        QVERIFY2(relativeError(found, forces) < 1e-3,
                 qPrintable(QString::number(relativeError(found, forces))));
        QVERIFY(std::abs(foundZ / z - 1) < 1e-3);
    }

    void treeRepulsionIsNearTheExactOne() {
        for (const float scale : {1e-4F, 1.0F, 10.0F}) {
            const auto map = scaled(randomPoints(500, 3), scale);
            const auto [z, forces] = repulsion(map, 3);
            std::vector<float> found(map.size());
            TreeRepulsion tree;
            const double foundZ = tree.compute(map, found);
            QVERIFY2(relativeError(found, forces) < 2e-2,
                     qPrintable(QString::number(relativeError(found, forces))));
            QVERIFY(std::abs(foundZ / z - 1) < 1e-2);
        }
    }

    void attractionAndDivergenceAreExact() {
        for (const std::size_t columns : {2, 3}) {
            const auto values = randomPoints(300, 8);
            const SparseMatrix p = affinitiesOf({values, 8}, 12);
            const auto map = scaled(randomPoints(300, columns, 5), 4);
            std::vector<double> forces(map.size());
            double divergence = 0;
            const double z = repulsion(map, columns).first;
            for (std::size_t i = 0; i < 300; ++i) {
                for (auto at = std::size_t(p.starts[i]); at < std::size_t(p.starts[i + 1]); ++at) {
                    const auto j = std::size_t(p.columns[at]);
                    const double value = double(p.values[at]);
                    const double close = 1 / (1 + squaredDistance(map, columns, i, j));
                    divergence += value * std::log(value / (close / z));
                    for (std::size_t d = 0; d < columns; ++d)
                        forces[i * columns + d] +=
                            value * close *
                            (double(map[i * columns + d]) - double(map[j * columns + d]));
                }
            }
            std::vector<float> found(map.size());
            Attraction attraction(p);
            attraction.compute(map, int(columns), found);
            QVERIFY(relativeError(found, forces) < 1e-5);
            std::vector<float> arranged(map.size());
            attraction.arrange(randomPoints(300, columns, 9), int(columns));
            attraction.arrange(map, int(columns));
            attraction.compute(map, int(columns), arranged);
            QCOMPARE(arranged, found);
            const double loss = makeTsne(p, map, int(columns), {})->loss();
            QVERIFY2(std::abs(loss - divergence) < 1e-2, qPrintable(QString::number(loss)));
        }
    }

    void separatesClusters_data() {
        QTest::addColumn<int>("dimensions");
        QTest::newRow("2-D") << 2;
        QTest::newRow("3-D") << 3;
    }
    void separatesClusters() {
        QFETCH(int, dimensions);
        const auto points = clusteredPoints(400, 10, 4);
        EmbeddingSpec spec;
        spec.dimensions = dimensions;
        spec.tsne.iterations = 300;
        const Embedding map = mapOf(points, 10, spec);
        QCOMPARE(map.iterations, 300);
        QVERIFY(!map.stopped);
        const auto columns = std::size_t(dimensions);
        QCOMPARE(map.coordinates.size(), 400 * columns);
        const Neighbours near = nearestNeighbours({map.coordinates, columns}, 10).value();
        for (std::size_t i = 0; i < 400; ++i) {
            for (const std::int32_t neighbour : near.of(i))
                QCOMPARE(std::size_t(neighbour) % 4, i % 4);
        }
    }

    void theSameSeedGivesTheSameMap() {
        const auto points = clusteredPoints(17'000, 5, 5); // enough to be shared among threads
        EmbeddingSpec spec;
        spec.tsne.perplexity = 5;
        spec.tsne.iterations = 20;
        const Embedding two = mapOf(points, 5, spec);
        useThreads(1);
        const Embedding one = mapOf(points, 5, spec);
        useThreads(2);
        QCOMPARE(one.coordinates, two.coordinates);
        QCOMPARE(*one.loss, *two.loss);
        spec.seed = 2;
        QVERIFY(mapOf(points, 5, spec).coordinates != two.coordinates);
    }

    void theLossFallsAndStepsCanBeWatched() {
        const auto points = clusteredPoints(300, 10, 3);
        EmbeddingSpec spec;
        spec.tsne.iterations = 250;
        std::vector<double> losses;
        const auto map = embed({points, 10}, spec, {}, [&](LayoutOptimiser& layout) {
            if (layout.iteration() % 50 == 0)
                losses.push_back(layout.loss());
            return true;
        });
        QCOMPARE(losses.size(), std::size_t(6));
        QVERIFY(losses.back() < 0.5 * losses.front());
        QCOMPARE(*map->loss, losses.back());
    }

    void stoppingKeepsTheMap() {
        const auto points = clusteredPoints(300, 10, 3);
        const auto map = embed({points, 10}, {}, {},
                               [](LayoutOptimiser& layout) { return layout.iteration() < 40; });
        QVERIFY(map->stopped);
        QCOMPARE(map->iterations, 40);
        std::stop_source stop;
        const auto byToken = embed({points, 10}, {}, {[](double) {}, stop.get_token()},
                                   [&](LayoutOptimiser& layout) {
                                       if (layout.iteration() == 40)
                                           stop.request_stop();
                                       return true;
                                   });
        QCOMPARE(byToken->coordinates, map->coordinates);
        QCOMPARE(embed({points, 10}, {}, {[](double) {}, stop.get_token()}).error().kind,
                 ErrorKind::Cancelled);
    }

    void perturbingMovesAllPointsALittle() {
        const auto points = clusteredPoints(200, 10, 3);
        const auto start = scaled(randomPoints(200, 2), 10);
        const auto tsne = makeTsne(affinitiesOf({points, 10}, 10), start, 2, {});
        tsne->perturb(3);
        const auto moved = tsne->coordinates();
        for (std::size_t i = 0; i < moved.size(); ++i)
            QVERIFY(moved[i] != start[i] && std::abs(moved[i] - start[i]) < 2);
    }

    void supervisionDrawsLabelsTogether() {
        const auto points = randomPoints(300, 10); // labels that have nothing to do with the points
        std::vector<std::int32_t> labels(300);
        for (std::size_t i = 0; i < labels.size(); ++i)
            labels[i] = std::int32_t(i % 3);
        const auto agreement = [&](double share) {
            EmbeddingSpec spec;
            spec.tsne.iterations = 300;
            const auto map = embed({points, 10}, spec, {}, [&](LayoutOptimiser& layout) {
                if (layout.iteration() == 0)
                    layout.supervise(labels, share);
                return true;
            });
            const Neighbours near = nearestNeighbours({map->coordinates, 2}, 5).value();
            double same = 0;
            for (std::size_t i = 0; i < near.indices.size(); ++i)
                same += std::size_t(near.indices[i]) % 3 == i / 5 % 3 ? 1 : 0;
            return same / double(near.indices.size());
        };
        QVERIFY(agreement(0) < 0.5);
        QVERIFY(agreement(1) > 0.9);
    }

    void takesWhatIsDegenerate_data() {
        QTest::addColumn<std::vector<float>>("points");
        QTest::addColumn<int>("columns");
        QTest::newRow("all equal") << std::vector<float>(60, 1.0F) << 3;
        std::vector<float> twice = randomPoints(40, 5);
        twice.insert(twice.end(), twice.begin(), twice.end());
        QTest::newRow("each twice") << twice << 5;
        QTest::newRow("four") << randomPoints(4, 3) << 3;
        QTest::newRow("fewer than three times the perplexity") << randomPoints(40, 3) << 3;
        QTest::newRow("one column") << randomPoints(50, 1) << 1;
        std::vector<float> far = randomPoints(50, 3);
        far[0] = 1e6F;
        QTest::newRow("an outlier") << far << 3;
    }
    void takesWhatIsDegenerate() {
        QFETCH(std::vector<float>, points);
        QFETCH(int, columns);
        for (const int dimensions : {2, 3}) {
            EmbeddingSpec spec;
            spec.dimensions = dimensions;
            spec.tsne.iterations = 200;
            const auto map = embed({points, std::size_t(columns)}, spec);
            QVERIFY2(map, map ? "" : map.error().english().c_str());
            for (const float value : map->coordinates)
                QVERIFY(std::isfinite(value));
            QVERIFY(std::isfinite(*map->loss));
        }
    }

    void whatCannotBeIsAnError() {
        const auto points = randomPoints(30, 3);
        QCOMPARE(embed({std::span(points).first(9), 3}, {}).error().english(),
                 std::string("A map needs at least 4 points; there are 3."));
        EmbeddingSpec spec;
        spec.tsne.perplexity = 1;
        QVERIFY(!embed({points, 3}, spec));
        spec = {};
        spec.dimensions = 4;
        QVERIFY(!embed({points, 3}, spec));
        std::vector<float> wrong = points;
        wrong[4] = INFINITY;
        QVERIFY(!embed({wrong, 3}, {}));
    }
};

QTEST_GUILESS_MAIN(TsneTest)
#include "TsneTest.moc"
