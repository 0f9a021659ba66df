#include "core/data/Dataset.h"
#include "core/data/Statistics.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <stdexcept>

using namespace fitroom;

class DatasetTest : public QObject {
    Q_OBJECT

    static Dataset::Parts parts() {
        Dataset::Parts parts;
        parts.name = "made";
        parts.shape = {1, 2, 2};
        parts.classNames = {"a", "b", "c"};
        parts.labels = {0, 1, 1};
        parts.pixels = {0, 1, 2, 3, 10, 11, 12, 13, 255, 254, 253, 252};
        parts.trainingSize = 2;
        return parts;
    }

    using Change = std::function<void(Dataset::Parts&)>;
    static std::string fingerprintAfter(const Change& change) {
        Dataset::Parts changed = parts();
        change(changed);
        return Dataset(changed).fingerprint();
    }

private slots:
    void sharesAllButCorrectedLabels() {
        const Dataset original(parts());
        const DatasetPtr corrected = original.withLabels({0, 2, 1});
        QCOMPARE(corrected->label(1), 2);
        QCOMPARE(corrected->originalLabels()[1], 1);
        QCOMPARE(corrected->pixels().data(), original.pixels().data());
        QCOMPARE(corrected->size(), original.size());
        QCOMPARE(corrected->trainingSize(), original.trainingSize());
        QVERIFY(corrected->fingerprint() != original.fingerprint());
        QCOMPARE(corrected->originalFingerprint(), original.fingerprint());
        QVERIFY(corrected->fingerprint() != original.withLabels({2, 1, 1})->fingerprint());
        // Corrections of corrections depend on the labels alone, not on the way to them.
        const DatasetPtr again = original.withLabels({1, 1, 1})->withLabels({0, 2, 1});
        QCOMPARE(again->fingerprint(), corrected->fingerprint());
        QCOMPARE(corrected->withLabels({0, 1, 1})->fingerprint(), original.fingerprint());
    }

    void refusesLabelsThatDoNotFit() {
        const Dataset original(parts());
        QVERIFY_EXCEPTION_THROWN((void)original.withLabels({0, 1}), std::invalid_argument);
        QVERIFY_EXCEPTION_THROWN((void)original.withLabels({0, 1, 3}), std::invalid_argument);
    }

    void handsOutImages() {
        const Dataset dataset(parts());
        QCOMPARE(dataset.size(), std::size_t(3));
        QCOMPARE(dataset.testSize(), std::size_t(1));
        QCOMPARE(dataset.classCount(), 3);
        QCOMPARE(dataset.image(1).size(), std::size_t(4));
        QCOMPARE(dataset.image(1)[2], std::uint8_t(12));
        QCOMPARE(dataset.label(2), 1);
    }

    void refusesPartsThatDoNotFit() {
        const std::vector<Change> changes = {
            [](auto& p) { p.shape.channels = 2; },
            [](auto& p) { p.shape.height = 0; },
            [](auto& p) { p.shape.width = 3; },
            [](auto& p) { p.classNames.clear(); },
            [](auto& p) { p.classNames.resize(1); },
            [](auto& p) { p.labels[0] = -1; },
            [](auto& p) { p.labels.push_back(0); },
            [](auto& p) { p.pixels.pop_back(); },
            [](auto& p) { p.trainingSize = 4; },
            [](auto& p) { p.validationSize = 2; }, // nothing left to learn from
            [](auto& p) { p.fileNames = {"a", "b"}; },
            [](auto& p) { p.labels.clear(), p.pixels.clear(), p.trainingSize = 0; },
        };
        for (const Change& change : changes) {
            Dataset::Parts changed = parts();
            change(changed);
            QVERIFY_EXCEPTION_THROWN(Dataset dataset(changed), std::invalid_argument);
        }
    }

    void fingerprintTellsContentApart() {
        const std::string original = Dataset(parts()).fingerprint();
        QCOMPARE(original.size(), std::size_t(32));
        QCOMPARE(fingerprintAfter([](auto& p) { p.name = "other", p.source = "elsewhere"; }),
                 original);
        QCOMPARE(fingerprintAfter([](auto& p) { p.classNames[0] = "other"; }), original);
        QCOMPARE(fingerprintAfter([](auto& p) { p.fileNames = {"1", "2", "3"}; }), original);
        const std::vector<Change> changes = {
            [](auto& p) { p.pixels[5] ^= 1; },
            [](auto& p) { p.labels[1] = 2; },
            [](auto& p) { p.classNames.emplace_back("d"); },
            [](auto& p) { p.trainingSize = 3; },
            [](auto& p) { p.validationSize = 1; },
            [](auto& p) {
                p.shape = {1, 1, 4};
            },
        };
        for (const Change& change : changes)
            QVERIFY(fingerprintAfter(change) != original);
    }

    void countsClasses() {
        const std::vector<std::int32_t> indices = {0, 2, 1};
        QCOMPARE(classCounts(Dataset(parts()), indices), (std::vector<std::int64_t>{1, 2, 0}));
        QCOMPARE(classCounts(Dataset(parts()), {}), (std::vector<std::int64_t>{0, 0, 0}));
    }

    void pixelStatisticsAreExact() {
        const std::vector<std::int32_t> indices = {0, 1};
        const auto statistics = pixelStatistics(Dataset(parts()), indices);
        // 0 1 2 3 10 11 12 13: mean 6.5, variance 26.25
        QCOMPARE(statistics.mean, 6.5 / 255);
        QVERIFY(std::abs(statistics.deviation - std::sqrt(26.25) / 255) < 1e-15);
        QCOMPARE(pixelStatistics(Dataset(parts()), {}).mean, 0.0);
    }
};

QTEST_GUILESS_MAIN(DatasetTest)
#include "DatasetTest.moc"
