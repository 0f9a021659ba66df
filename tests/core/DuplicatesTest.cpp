#include "core/data/Duplicates.h"
#include "core/data/NearPairs.h"
#include "tests/support/SyntheticData.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace fitroom;

namespace {

using Images = std::vector<std::int32_t>;

std::span<std::uint8_t> image(Dataset::Parts& parts, std::size_t index) {
    return std::span(parts.pixels).subspan(index * parts.shape.size(), parts.shape.size());
}

void copy(Dataset::Parts& parts, std::size_t from, std::size_t to) {
    std::ranges::copy(image(parts, from), image(parts, to).begin());
}

/// 90 training images, the last 20 for validation, and 30 test images.
Split split() {
    Split split;
    for (std::int32_t i = 0; i < 90; ++i)
        (i < 70 ? split.training : split.validation).push_back(i);
    return split;
}

/// Exact: 3 = 80 = 100 and 5 = 110 = 111; near: 10, paler, is 95. Labels go round from 0 to 9.
Dataset::Parts planted(ImageShape shape = {1, 28, 28}) {
    Dataset::Parts parts = test::syntheticParts({.training = 90, .test = 30, .shape = shape});
    copy(parts, 3, 80);
    copy(parts, 3, 100);
    copy(parts, 5, 110);
    copy(parts, 5, 111);
    copy(parts, 10, 95);
    for (std::uint8_t& pixel : image(parts, 95))
        pixel = std::uint8_t(pixel * 0.8 + 10);
    return parts;
}

/// Pearson's correlation in floating point, straight from its definition.
double correlation(const Dataset& dataset, std::size_t a, std::size_t b) {
    const auto x = dataset.image(a), y = dataset.image(b);
    double meanX = 0, meanY = 0, xx = 0, yy = 0, xy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        meanX += x[i] / double(x.size());
        meanY += y[i] / double(x.size());
    }
    for (std::size_t i = 0; i < x.size(); ++i) {
        xx += (x[i] - meanX) * (x[i] - meanX);
        yy += (y[i] - meanY) * (y[i] - meanY);
        xy += (x[i] - meanX) * (y[i] - meanY);
    }
    return xy / std::sqrt(xx * yy);
}

} // namespace

class DuplicatesTest : public QObject {
    Q_OBJECT

private slots:
    void findsExactOnes() {
        const auto groups = exactDuplicates(Dataset(planted()));
        QCOMPARE(groups.size(), std::size_t(2));
        QCOMPARE(groups[0].images, (Images{3, 80, 100}));
        QCOMPARE(groups[1].images, (Images{5, 110, 111}));
        QVERIFY(groups[0].exact && groups[1].exact);
        QVERIFY(exactDuplicates(*test::syntheticDataset()).empty());
    }

    void findsNearOnesAmongThem_data() {
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("side");
        QTest::newRow("grey") << 1 << 28;
        QTest::newRow("colour") << 3 << 20;
        QTest::newRow("smaller than the blocks") << 1 << 7;
        QTest::newRow("sides that blocks do not divide") << 3 << 45;
    }

    void findsNearOnesAmongThem() {
        QFETCH(int, channels);
        QFETCH(int, side);
        const auto groups = findDuplicates(Dataset(planted({channels, side, side})), 0.999);
        QVERIFY(groups.has_value());
        QCOMPARE(groups->size(), std::size_t(3));
        QCOMPARE((*groups)[0].images, (Images{3, 80, 100}));
        QCOMPARE((*groups)[2].images, (Images{10, 95}));
        QVERIFY(!(*groups)[2].exact);
        QVERIFY((*groups)[2].similarity > 0.999 && (*groups)[2].similarity < 1);
    }

    /// Every pair that the definition gives, and no other.
    void missesNoPair() {
        std::mt19937 random(7);
        for (const double similarity : {0.9, 0.95, 0.99}) {
            Dataset::Parts parts = test::syntheticParts({.training = 400, .test = 0});
            for (std::size_t i = 0; i < 400; i += 2) { // a noisy copy of each second one
                copy(parts, i, i + 1);
                const int noise = 1 + int(i) / 4;
                for (std::uint8_t& pixel : image(parts, i + 1))
                    pixel = std::uint8_t(std::clamp(
                        int(pixel) + int(random() % unsigned(2 * noise + 1)) - noise, 0, 255));
            }
            const Dataset dataset(parts);
            Images all(400);
            std::iota(all.begin(), all.end(), 0);
            const auto pairs = nearPairs(dataset, all, similarity);
            QVERIFY(pairs.has_value());
            std::vector<std::pair<int, int>> found, expected;
            for (const NearPair& pair : *pairs)
                found.emplace_back(pair.first, pair.second);
            std::ranges::sort(found);
            for (int a = 0; a < 400; ++a)
                for (int b = a + 1; b < 400; ++b)
                    if (correlation(dataset, std::size_t(a), std::size_t(b)) >= similarity)
                        expected.emplace_back(a, b);
            QVERIFY(expected.size() > 50);
            QCOMPARE(found, expected);
        }
    }

    void joinsChains() {
        Dataset::Parts parts = planted();
        copy(parts, 10, 100); // in place of the copy of 3
        const auto groups = findDuplicates(Dataset(parts), 0.999);
        QCOMPARE((*groups)[0].images, (Images{5, 110, 111}));
        QCOMPARE((*groups)[1].images, (Images{10, 95, 100}));
        QVERIFY(!(*groups)[1].exact);
        QCOMPARE((*groups)[2].images, (Images{3, 80}));
    }

    void imagesOfOneValueCountByEqualityAlone() {
        Dataset::Parts parts = planted();
        std::ranges::fill(image(parts, 20), std::uint8_t(0));
        std::ranges::fill(image(parts, 21), std::uint8_t(0));
        std::ranges::fill(image(parts, 22), std::uint8_t(9));
        const auto groups = findDuplicates(Dataset(parts), 0.999);
        QCOMPARE(groups->size(), std::size_t(4));
        QCOMPARE((*groups)[2].images, (Images{20, 21}));
    }

    void tellsOfLeaksAndConflicts() {
        const Dataset dataset(planted());
        const auto counts = countDuplicates(*findDuplicates(dataset, 0.999), dataset, split());
        QVERIFY((counts == DuplicateCounts{.groups = 3,
                                           .exactGroups = 2,
                                           .images = 8,
                                           .testLeaks = 4,
                                           .validationLeaks = 1,
                                           .labelConflicts = 3}));
        // Within the test images alone there is no leak.
        const std::vector<DuplicateGroup> within = {{{110, 111}}, {{80, 81}}, {{82, 112}}};
        const auto alone = countDuplicates(within, dataset, split());
        QCOMPARE(alone.testLeaks, std::size_t(1)); // validation is part of what one decides by
        QCOMPARE(alone.validationLeaks, std::size_t(0));
    }

    void refusesSimilaritiesThatMeanNothing() {
        const Dataset dataset(planted());
        QVERIFY(!findDuplicates(dataset, 0.5).has_value());
        QVERIFY(!findDuplicates(dataset, 1.1).has_value());
        QVERIFY(!findDuplicates(dataset, std::nan("")).has_value());
    }

    void stopsWhenAsked() {
        std::stop_source stop;
        stop.request_stop();
        const auto groups =
            findDuplicates(Dataset(planted()), 0.99, {[](double) {}, stop.get_token()});
        QVERIFY(!groups.has_value());
        QCOMPARE(groups.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "DuplicatesTest.moc"
