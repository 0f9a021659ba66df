#include "core/augment/Augmenter.h"
#include "core/evaluation/Evaluate.h"
#include "core/support/Compute.h"
#include "core/training/Trainer.h"
#include "tests/support/SyntheticData.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace fitroom;

namespace {

constexpr ImageShape kColour = {3, 20, 30};
constexpr std::uint64_t kSeed = 42, kEpoch = 3;

std::vector<std::int32_t> firstImages(std::int32_t count) {
    std::vector<std::int32_t> indices(static_cast<std::size_t>(count));
    std::iota(indices.begin(), indices.end(), 0);
    return indices;
}

std::vector<float> augmented(const AugmentationSpec& spec, const Dataset& dataset,
                             const std::vector<std::int32_t>& indices) {
    std::vector<float> out(indices.size() * dataset.shape().size());
    Augmenter(spec, dataset.shape(), kSeed).apply(dataset, indices, kEpoch, out);
    return out;
}

/// Two equal images of a disc, labelled 0 and 1, to train on and to test with.
DatasetPtr contradiction() {
    Dataset::Parts parts = test::syntheticParts({.training = 1, .test = 0, .classes = 2});
    const std::vector<std::uint8_t> image = parts.pixels;
    for (int copy = 1; copy < 4; ++copy)
        parts.pixels.insert(parts.pixels.end(), image.begin(), image.end());
    parts.labels = {0, 1, 0, 1};
    parts.trainingSize = 2;
    return std::make_shared<Dataset>(std::move(parts));
}

} // namespace

class MixingTest : public QObject {
    Q_OBJECT

private slots:
    void sharesAreOfTheBetaDistribution_data() {
        QTest::addColumn<double>("alpha");
        QTest::newRow("0.2") << 0.2;
        QTest::newRow("1") << 1.0;
        QTest::newRow("2") << 2.0;
    }
    void sharesAreOfTheBetaDistribution() {
        QFETCH(double, alpha);
        constexpr int kCount = 20000;
        double mean = 0, square = 0;
        for (int i = 0; i < kCount; ++i) {
            const Mix mix = drawMix({.mixUp = alpha}, kColour, kSeed, kEpoch, i);
            QVERIFY(!mix.patch && mix.share >= 0 && mix.share <= 1);
            mean += double(mix.share) / kCount;
            square += double(mix.share) * double(mix.share) / kCount;
        }
        const double variance = 1 / (4 * (2 * alpha + 1));
        QVERIFY(std::abs(mean - 0.5) < 5 * std::sqrt(variance / kCount));
        QVERIFY(std::abs((square - mean * mean) / variance - 1) < 0.05);
    }

    void patchesLieInTheImageAndCountByTheirArea() {
        double largest = 0;
        for (int i = 0; i < 2000; ++i) {
            const Mix mix = drawMix({.cutMix = 1}, kColour, kSeed, kEpoch, i);
            const PixelRectangle& patch = mix.patch.value();
            QVERIFY(patch.left >= 0 && patch.width >= 0 && patch.left + patch.width <= 30);
            QVERIFY(patch.top >= 0 && patch.height >= 0 && patch.top + patch.height <= 20);
            const double area = patch.width * patch.height / 600.0;
            QCOMPARE(mix.share, float(1 - area));
            largest = std::max(largest, area);
        }
        QVERIFY(largest > 0.7);
    }

    void ofBothEachImageTakesEither() {
        int cut = 0;
        for (int i = 0; i < 2000; ++i)
            cut += drawMix({.mixUp = 1, .cutMix = 1}, kColour, kSeed, kEpoch, i).patch ? 1 : 0;
        QVERIFY(std::abs(cut - 1000) < 5 * std::sqrt(500.0));
    }

    void mixUpBlendsWithTheNextImage() {
        const auto dataset = test::syntheticDataset({.shape = kColour});
        const std::vector<std::int32_t> images = {7, 3, 12};
        const std::vector<float> plain = augmented({}, *dataset, images);
        const std::vector<float> mixed = augmented({.mixUp = 1}, *dataset, images);
        const std::size_t size = kColour.size();
        for (std::size_t i = 0; i < mixed.size(); ++i) {
            const std::size_t image = i / size, other = (image + 1) % 3 * size + i % size;
            const float share = drawMix({.mixUp = 1}, kColour, kSeed, kEpoch, images[image]).share;
            QVERIFY(std::abs(mixed[i] - (share * plain[i] + (1 - share) * plain[other])) < 1e-6F);
        }
    }

    void cutMixShowsTheNextImageInThePatch() {
        const auto dataset = test::syntheticDataset({.shape = kColour});
        const std::vector<std::int32_t> images = {7, 3, 12};
        const std::vector<float> plain = augmented({}, *dataset, images);
        const std::vector<float> mixed = augmented({.cutMix = 1}, *dataset, images);
        const std::size_t size = kColour.size();
        for (std::size_t i = 0; i < mixed.size(); ++i) {
            const std::size_t image = i / size;
            const PixelRectangle patch =
                drawMix({.cutMix = 1}, kColour, kSeed, kEpoch, images[image]).patch.value();
            const int x = int(i % 30) - patch.left, y = int(i / 30 % 20) - patch.top;
            const bool inside = x >= 0 && x < patch.width && y >= 0 && y < patch.height;
            QCOMPARE(mixed[i], plain[inside ? (image + 1) % 3 * size + i % size : i]);
        }
    }

    void threadsChangeNothing() {
        const auto dataset = test::syntheticDataset();
        const AugmentationSpec spec = {.rotationDegrees = 8, .mixUp = 0.4, .cutMix = 1};
        useThreads(1);
        const std::vector<float> one = augmented(spec, *dataset, firstImages(100));
        useThreads(3);
        QCOMPARE(augmented(spec, *dataset, firstImages(100)), one);
    }

    void aSingleImageStaysAsItIs() {
        const auto dataset = test::syntheticDataset();
        const std::vector<float> plain = augmented({}, *dataset, {4});
        const std::vector<float> mixed = augmented({.mixUp = 1}, *dataset, {4});
        for (std::size_t i = 0; i < plain.size(); ++i)
            QVERIFY(std::abs(mixed[i] - plain[i]) < 1e-6F);
        QCOMPARE(augmented({.cutMix = 1}, *dataset, {4}), plain);
    }

    void coloursShiftByChannel() {
        const auto dataset = test::syntheticDataset({.shape = kColour});
        const std::vector<float> plain = augmented({}, *dataset, {4});
        const std::vector<float> shifted = augmented({.colour = 0.2}, *dataset, {4});
        float added[3] = {};
        for (std::size_t i = 0; i < plain.size(); ++i) {
            QVERIFY(shifted[i] >= 0 && shifted[i] <= 1);
            QVERIFY(std::abs(shifted[i] - plain[i]) <= 0.2F + 1e-6F);
            float& ofChannel = added[i / 600];
            if (shifted[i] <= 0 || shifted[i] >= 1)
                continue; // cut off
            if (ofChannel == 0)
                ofChannel = shifted[i] - plain[i];
            QVERIFY(std::abs(shifted[i] - plain[i] - ofChannel) < 1e-5F);
        }
        QVERIFY(added[0] != added[1] && added[1] != added[2]);
        const auto grey = test::syntheticDataset();
        QCOMPARE(augmented({.colour = 0.2}, *grey, {4}), augmented({}, *grey, {4}));
    }

    /// The two images are the same, so that mixing changes nothing but by which labels they are
    /// judged; with almost no learning the loss can be told from the answer.
    void bothLabelsAreJudgedByTheirShares() {
        TrainingJob job{contradiction(), {"plain", "Plain", {Flatten{}, Dense{}}}, {}, {}};
        std::get<Dense>(job.model.layers[1]) = {Dense::kClasses, Activation::None};
        job.recipe.name = job.recipe.title = "mixed";
        job.recipe.batchSize = 2;
        job.recipe.precision = Precision::Float32;
        job.recipe.split.validationFraction = 0;
        job.recipe.phases[0].epochs = 1;
        job.recipe.phases[0].learningRate = 1e-9;
        job.recipe.phases[0].augmentation.mixUp = 1;
        QTemporaryDir folder;
        RunStore store(folder.path().toStdString());
        TrainingControl control;
        const Result<RunInfo> run = train(job, store, control, [](const TrainingEvent&) {});
        QVERIFY(run);
        const Predictions answer =
            evaluate(*run, store, job.dataset, Subset::Test, Weights::Last).value();
        double expected = 0;
        for (std::int32_t image = 0; image < 2; ++image) {
            const AugmentationSpec& spec = job.recipe.phases[0].augmentation;
            const double share =
                double(drawMix(spec, job.dataset->shape(), job.recipe.seed, 0, image).share);
            const auto loss = [&](int label) {
                return -std::log(double(answer.probabilities[std::size_t(label)]));
            };
            expected += (share * loss(image) + (1 - share) * loss(1 - image)) / 2;
        }
        const double found = store.metrics(run->id)->epochs.at(0).trainingLoss;
        QVERIFY2(std::abs(found - expected) < 1e-5,
                 qPrintable(QString("%1, not %2").arg(found).arg(expected)));
        QVERIFY(std::abs(answer.probabilities[0] - 0.5F) > 1e-3F); // else it shows nothing
    }
};

QTEST_GUILESS_MAIN(MixingTest)
#include "MixingTest.moc"
