#include "core/data/Split.h"
#include "core/data/LegacyRandom.h"

#include <QCryptographicHash>
#include <QTest>

#include <numeric>
#include <set>

using namespace fitroom;

/// SHA-256 of the indices as little-endian int32.
static QByteArray sha256(const std::vector<std::int32_t>& indices) {
    return QCryptographicHash::hash(QByteArrayView(reinterpret_cast<const char*>(indices.data()),
                                                   qsizetype(indices.size() * sizeof(indices[0]))),
                                    QCryptographicHash::Sha256)
        .toHex();
}

static std::vector<std::int32_t> first(const std::vector<std::int32_t>& indices, int count) {
    return {indices.begin(), indices.begin() + count};
}

class SplitTest : public QObject {
    Q_OBJECT

private slots:
    void permutationIsNumpys() {
        QCOMPARE(LegacyRandom(13).permutation(10),
                 (std::vector<std::int32_t>{3, 5, 6, 1, 4, 7, 8, 9, 0, 2}));
    }

    void fashionMnistSplitIsTheTutorials() {
        const Split split = randomSplit(60000, 0.2, 13).value();
        QCOMPARE(split.training.size(), std::size_t(48000));
        QCOMPARE(split.validation.size(), std::size_t(12000));
        QCOMPARE(first(split.training, 5),
                 (std::vector<std::int32_t>{54931, 12612, 21647, 22480, 49475}));
        QCOMPARE(first(split.validation, 5),
                 (std::vector<std::int32_t>{26308, 52512, 50061, 45393, 17259}));
        QCOMPARE(sha256(split.training),
                 "347189bfb3414f4bd1191c498f98db4e5a3cab24adc1962f57b11aaf1152eb9d");
        QCOMPARE(sha256(split.validation),
                 "4c2eb91a35f6d986fe01a4602dff17d89c34621f9a64bd68a05000f5be4aef70");
    }

    /// train_test_split(range(n), test_size=fraction, random_state=seed) of scikit-learn 1.2.1.
    void randomSplitIsScikitLearns_data() {
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("fraction");
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<QByteArray>("training");
        QTest::addColumn<QByteArray>("validation");
        const auto row = [](int n, double fraction, quint32 seed, const char* training,
                            const char* validation) {
            QTest::addRow("%d at %g, seed %u", n, fraction, seed)
                << n << fraction << seed << QByteArray(training) << QByteArray(validation);
        };
        row(10, 0.2, 0, "ecc06a63c1e37e8f9ec1369297607863d522cc50f55c499de0bc179c1bea0de0",
            "7eeda009ea73a3978553ae333c145b8623e88463a42f89c1df4c6cd1b4e3b475");
        row(2, 0.5, 1, "67abdd721024f0ff4e0b3f4c2fc13bc5bad42d0b7851d456d88d203d15aaa450",
            "df3f619804a92fdb4057192dc43dd748ea778adc52bc498ce80524c014b81119");
        row(1000, 0.01, 4294967295,
            "7c72048605d0c65da76352675950af396c296ab026932ac71060e3ff0d19935a",
            "587c0b8a1bf24e72d8924e201ce02e57e2c1a59c20f8539f43bc2a0dd79174a2");
        row(4097, 0.37, 5, "0bda92099dbb131144863f6eb90b3f1e264a4272f729b72e8e12b3e39673b61b",
            "0202b6b5c9625e72b2f58d9775f654bd5647dfad3fcd327a0f7e78dc899c2d6d");
    }

    void randomSplitIsScikitLearns() {
        QFETCH(int, n);
        QFETCH(double, fraction);
        QFETCH(quint32, seed);
        const Split split = randomSplit(std::size_t(n), fraction, seed).value();
        QTEST(sha256(split.training), "training");
        QTEST(sha256(split.validation), "validation");
    }

    /// The same with stratify=y, y[i] = (step i^2 + i / 3) mod classes. The class counts differ,
    /// and some have ties that are broken at random.
    void stratifiedSplitIsScikitLearns_data() {
        QTest::addColumn<int>("n");
        QTest::addColumn<int>("classes");
        QTest::addColumn<int>("step");
        QTest::addColumn<double>("fraction");
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<QByteArray>("training");
        QTest::addColumn<QByteArray>("validation");
        const auto row = [](int n, int classes, int step, double fraction, quint32 seed,
                            const char* training, const char* validation) {
            QTest::addRow("%d of %d classes at %g, seed %u", n, classes, fraction, seed)
                << n << classes << step << fraction << seed << QByteArray(training)
                << QByteArray(validation);
        };
        row(10, 2, 1, 0.2, 13, "ba193aeacfcbf1d4703fdb2cf8281d4c613246ab7eee110727e4b6a2ae48e01f",
            "30656bde983020b4a04d4fb8027463ad8cd15d89d4b953f961654b1d6579b9b9");
        row(57, 3, 1, 0.2, 13, "dd32ab87119464ebce0aef6439f64fbb8879981d243cce78645f4834b6bbfe91",
            "7b7565f2af6f417502c1ba98520d6aac6afa9f64e32c6789cf98cc0e336f0aae");
        row(100, 7, 2, 0.33, 0, "d886047decd512dfaf0f860058af176b7815a1c9586dbbc88d5d36677f7b023a",
            "d1abaa9846302babd7d9f956ec206fcb3341bbeb745ccef8ddf5f7ac3d56c4fd");
        row(1000, 10, 5, 0.2, 13,
            "eb37ee04bb9351f55e948257824abf1f4f4eb3696aa7ce0926a8a68683b1980f",
            "9727ddcc1a01fbef57b8e70e3b158a03216c7713546680f73d1b89f1737d6130");
        row(1000, 10, 5, 0.2, 4294967295,
            "6a15fc6e182ca891c7f58a5b35c93c7a6f284f585a79aa938963a8a1a87ad5ca",
            "4fb64872386a626563dfa10dbe2224225acd02eb2b32962fe2f05e65dfc1af90");
        row(999, 13, 7, 0.1, 42, "f4c29b547e85511bb68eccb330f119adee05fd093a963bad5137b0be0bd190d4",
            "344cc2fddc2c776771a97c7b7f3f45c6f56c5ce0d3b622640a09cec600ef93ef");
        row(12345, 26, 3, 0.25, 1,
            "4f83b6ac2e924efc136c2285e5b2c1ad012b67b06f60d49e7a42fdb0fd96b97f",
            "307ea545c48b03c8426b2c1bc1b57a0dece52da5c9f8fed02f7ae6aaf1fed93d");
        row(60000, 10, 1, 0.2, 13,
            "89d28d819796dff7d5a05421c9c460b49a0a12c72d8083206a156f6eac7c5b01",
            "9ffc05836edd30a713fcd88fdea52fc8eccd2a7151f659f76b304c94c7709b62");
        row(50, 12, 1, 0.5, 7, "bcebbee7d4984d32ae3793dca5e19b1cc380e0e434082e424cccb73230903d54",
            "d83b269b2e41447fd1e3410dc2fe8689ae8b8e252cf91c6aedb06f6089c403fb");
    }

    void stratifiedSplitIsScikitLearns() {
        QFETCH(int, n);
        QFETCH(int, classes);
        QFETCH(int, step);
        QFETCH(double, fraction);
        QFETCH(quint32, seed);
        std::vector<std::int32_t> labels;
        for (std::int64_t i = 0; i < n; ++i)
            labels.push_back(std::int32_t((i * i * step + i / 3) % classes));
        const Split split = stratifiedSplit(labels, fraction, seed).value();
        QTEST(sha256(split.training), "training");
        QTEST(sha256(split.validation), "validation");
    }

    void impossibleSplitsAreErrors() {
        const std::vector<std::int32_t> lonely = {0, 0, 0, 1};
        const std::vector<std::int32_t> five = {0, 0, 1, 1, 2, 2, 3, 3, 4, 4};
        for (const auto& split :
             {randomSplit(0, 0.2, 1), randomSplit(1, 0.2, 1), randomSplit(10, 0, 1),
              randomSplit(10, 1, 1), randomSplit(10, -0.1, 1), randomSplit(10, qQNaN(), 1),
              stratifiedSplit({}, 0.2, 1), stratifiedSplit(lonely, 0.5, 1),
              stratifiedSplit(five, 0.2, 1)}) {
            QVERIFY(!split);
            QCOMPARE(split.error().kind, ErrorKind::BadInput);
        }
    }

    void firstOfEachClassFollowNumPysPermutation() {
        // RandomState(13).permutation(10) is 3 5 6 1 4 7 8 9 0 2.
        const std::vector<std::int32_t> labels = {0, 1, 0, 1, 0, 1, 0, 1, 2, 0};
        QCOMPARE(firstOfEachClass(labels, 2, 13), (std::vector<std::int32_t>{3, 5, 6, 4, 8}));
        QCOMPARE(firstOfEachClass(labels, 100, 13).size(), labels.size());
    }

    void nothingNeedBeSetAside() {
        const std::vector<std::int32_t> labels(10, 0);
        const Split split = splitLabels(labels, {.validationFraction = 0, .seed = 13}).value();
        QCOMPARE(split.training, (std::vector<std::int32_t>{3, 5, 6, 1, 4, 7, 8, 9, 0, 2}));
        QVERIFY(split.validation.empty());
    }

    void dataSetIsSplitInItsTrainingImages() {
        Dataset::Parts parts;
        parts.shape = {1, 1, 1};
        parts.classNames = {"a", "b"};
        parts.labels = {0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 1};
        parts.pixels.resize(parts.labels.size());
        parts.trainingSize = 10;
        const Dataset dataset(parts);
        for (const bool stratified : {false, true}) {
            const Split split = makeSplit(dataset, {0.2, 13, stratified}).value();
            std::set<std::int32_t> all(split.training.begin(), split.training.end());
            all.insert(split.validation.begin(), split.validation.end());
            QCOMPARE(all.size(), std::size_t(10));
            QCOMPARE(*all.rbegin(), 9);
            QCOMPARE(subsetIndices(dataset, split, Subset::Training), split.training);
            QCOMPARE(subsetIndices(dataset, split, Subset::Validation), split.validation);
            QCOMPARE(subsetIndices(dataset, split, Subset::Test),
                     (std::vector<std::int32_t>{10, 11, 12}));
        }
    }

    /// What the data set sets aside is kept, whatever the recipe says; the seed only shuffles.
    void takesTheValidationImagesGiven() {
        Dataset::Parts parts;
        parts.shape = {1, 1, 1};
        parts.classNames = {"a", "b"};
        parts.labels = {0, 0, 0, 0, 0, 1, 1, 1, 0, 1, 0};
        parts.pixels.resize(parts.labels.size());
        parts.trainingSize = 10;
        parts.validationSize = 2;
        const Dataset dataset(parts);
        const Split split = makeSplit(dataset, {0.5, 13, true}).value();
        QCOMPARE(split.validation, (std::vector<std::int32_t>{8, 9}));
        QCOMPARE(std::set(split.training.begin(), split.training.end()),
                 (std::set<std::int32_t>{0, 1, 2, 3, 4, 5, 6, 7}));
        // numpy.random.RandomState(13).permutation(8)
        QCOMPARE(split.training, LegacyRandom(13).permutation(8));
        QVERIFY(makeSplit(dataset, {0.5, 14, true})->training != split.training);
    }
};

QTEST_GUILESS_MAIN(SplitTest)
#include "SplitTest.moc"
