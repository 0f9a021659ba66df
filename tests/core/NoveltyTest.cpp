#include "core/predict/Novelty.h"
#include "core/predict/NoveltyReference.h"
#include "core/training/Trainer.h"
#include "tests/support/SyntheticData.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace fitroom;

namespace {

using Image = std::vector<std::uint8_t>;

const double kRootOfTwo = std::sqrt(2.0);

/// East, north and west on the unit circle.
NoveltyReference threeDirections(int neighbour) {
    return {2, {1, 0, 0, 1, -1, 0}, neighbour, 0.5};
}

std::vector<Image> testImages(const Dataset& dataset) {
    std::vector<Image> images;
    for (std::size_t i = dataset.trainingSize(); i < dataset.size(); ++i)
        images.emplace_back(dataset.image(i).begin(), dataset.image(i).end());
    return images;
}

/// Noise of black and white, more and more of it white, and chequers of ever larger fields: none of
/// the shapes that the synthetic data have.
std::vector<Image> strangeImages() {
    std::mt19937 random(1);
    std::vector<Image> images;
    for (int field = 2; field < 12; ++field) {
        Image noise, chequers;
        for (int i = 0; i < 784; ++i) {
            noise.push_back(int(random() & 255) < 25 * field ? 255 : 0);
            chequers.push_back((i % 28 / field + i / 28 / field) % 2 == 1 ? 255 : 0);
        }
        images.insert(images.end(), {noise, chequers});
    }
    return images;
}

} // namespace

/// How unlike its training images a net finds an image.
class NoveltyTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<RunStore> store_;
    DatasetPtr dataset_;
    RunInfo run_;

    RunInfo trained(const std::string& name, double validationFraction) {
        TrainingJob job{dataset_,
                        {"small",
                         "Small",
                         {Convolution{8}, Pooling{}, Flatten{}, Dense{64},
                          Dense{Dense::kClasses, Activation::None}}},
                        {},
                        {}};
        job.recipe.name = job.recipe.title = name;
        job.recipe.split.validationFraction = validationFraction;
        job.recipe.batchSize = 32;
        job.recipe.phases[0].epochs = 10;
        TrainingControl control;
        return train(job, *store_, control, [](const TrainingEvent&) {}).value();
    }

    static double unknownShare(const std::vector<Novelty>& novelties) {
        return double(std::ranges::count_if(novelties, &Novelty::unknown)) /
               double(novelties.size());
    }

private slots:
    void initTestCase() {
        store_ = std::make_unique<RunStore>(folder_.path().toStdString());
        dataset_ = test::syntheticDataset({.training = 600, .test = 200, .classes = 4});
        run_ = trained("usual", 0.3);
    }

    void findsTheKthNearest() {
        const std::vector<float> east = {1, 0}, south = {0, -1};
        QCOMPARE(noveltyDistances(threeDirections(1), east), std::vector<double>{0});
        QCOMPARE(noveltyDistances(threeDirections(2), east)[0], kRootOfTwo);
        QCOMPARE(noveltyDistances(threeDirections(3), east)[0], 2.0);
        QCOMPARE(noveltyDistances(threeDirections(9), east)[0], 2.0); // there are but three
        QCOMPARE(noveltyDistances(threeDirections(1), south)[0], kRootOfTwo);
        std::vector<float> many; // more than are multiplied at a time
        for (int i = 0; i < 600; ++i)
            many.insert(many.end(), {i % 2 == 0 ? 1.F : 0.F, i % 2 == 0 ? 0.F : -1.F});
        const std::vector<double> distances = noveltyDistances(threeDirections(1), many);
        QCOMPARE(distances.size(), std::size_t(600));
        QCOMPARE(distances[598], 0.0);
        QCOMPARE(distances[599], kRootOfTwo);
    }

    void theThresholdHoldsItsShare() {
        std::vector<double> distances(20);
        std::iota(distances.rbegin(), distances.rend(), 1.0); // 20 down to 1
        QCOMPARE(thresholdFor(distances, 0.95), 19.0);
        QCOMPARE(thresholdFor(distances, 1), 20.0);
        QCOMPARE(thresholdFor(distances, 0), 1.0);
        QCOMPARE(thresholdFor({3, 1, 2}, 0.5), 2.0);
        QCOMPARE(thresholdFor({7}, 0.95), 7.0);
    }

    void comparesWithAThousandth() {
        QCOMPARE(noveltyNeighbour(1), 1);
        QCOMPARE(noveltyNeighbour(1499), 1);
        QCOMPARE(noveltyNeighbour(1500), 2);
        QCOMPARE(noveltyNeighbour(50'000), 50); // the paper's, for CIFAR-10
    }

    void isKeptInAFile() {
        const std::filesystem::path file = folder_.filePath("kept/n.safetensors").toStdString();
        QVERIFY(!readNoveltyReference(file, "key"));
        const NoveltyReference reference = threeDirections(2);
        QVERIFY(writeNoveltyReference(file, reference, "key"));
        const auto read = readNoveltyReference(file, "key");
        QVERIFY(read);
        QCOMPARE(read->rows, reference.rows);
        QCOMPARE(read->columns, std::size_t(2));
        QCOMPARE(read->neighbour, 2);
        QCOMPARE(read->threshold, 0.5);
        QVERIFY(!readNoveltyReference(file, "other"));
        QFile damaged(QString::fromStdString(file.string()));
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.seek(damaged.size() - 3);
        damaged.write("x");
        damaged.close();
        QVERIFY(!readNoveltyReference(file, "key"));
    }

    void tellsWhatIsLikeNothing() {
        const auto known = noveltyOf(testImages(*dataset_), run_, *store_, dataset_, Weights::Best);
        QVERIFY2(known, known ? "" : known.error().english().c_str());
        QCOMPARE(known->size(), std::size_t(200));
        QCOMPARE(known->front().images, std::size_t(420));
        QVERIFY2(unknownShare(*known) < 0.15, std::to_string(unknownShare(*known)).c_str());
        const auto strange =
            noveltyOf(strangeImages(), run_, *store_, dataset_, Weights::Best).value();
        QVERIFY2(unknownShare(strange) > 0.9, std::to_string(unknownShare(strange)).c_str());
    }

    void needsTheDataOnce() {
        const std::vector<Image> images = testImages(*dataset_);
        const auto fresh = noveltyOf(images, run_, *store_, dataset_, Weights::Last).value();
        const auto kept = noveltyOf(images, run_, *store_, nullptr, Weights::Last).value();
        for (std::size_t i = 0; i < images.size(); ++i) {
            QCOMPARE(kept[i].distance, fresh[i].distance);
            QCOMPARE(kept[i].threshold, fresh[i].threshold);
        }
        QVERIFY(noveltyOf({}, run_, *store_, nullptr, Weights::Last)->empty());
    }

    void saysWhyItCannotTell() {
        const RunInfo other = trained("without validation images", 0);
        const std::vector<Image> images = strangeImages();
        const auto withoutData = noveltyOf(images, other, *store_, nullptr, Weights::Best);
        QVERIFY(!withoutData);
        QVERIFY(withoutData.error().english().find("the data set is needed") != std::string::npos);
        const auto unvalidated = noveltyOf(images, other, *store_, dataset_, Weights::Best);
        QVERIFY(!unvalidated);
        QVERIFY(unvalidated.error().english().find("validation images") != std::string::npos);
        const auto foreign = noveltyOf(images, other, *store_,
                                       test::syntheticDataset({.training = 50}), Weights::Best);
        QCOMPARE(foreign.error().kind, ErrorKind::BadInput);
    }

    void canBeCancelled() {
        std::stop_source stop;
        stop.request_stop();
        const auto answer = noveltyOf(strangeImages(), run_, *store_, dataset_, Weights::Best,
                                      {[](double) {}, stop.get_token()});
        QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(NoveltyTest)
#include "NoveltyTest.moc"
