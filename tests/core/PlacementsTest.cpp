#include "core/photo/PhotoSteps.h"
#include "core/predict/Classify.h"
#include "core/training/Trainer.h"
#include "tests/support/SyntheticData.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace fitroom;

namespace {

/// A garment that is a bright square of 60 x 60 pixels, as it fills an image.
PhotoSteps squareSteps(int side) {
    PhotoSteps steps;
    steps.cutOut = {60, 60, 1, std::vector<std::uint8_t>(3600, 200)};
    steps.image = {side, side, 1, std::vector<std::uint8_t>(std::size_t(side * side), 200)};
    return steps;
}

/// First and last column and row that are not black.
std::array<int, 4> extent(const Picture& image) {
    std::array<int, 4> found = {image.width, image.height, -1, -1};
    for (int y = 0; y < image.height; ++y)
        for (int x = 0; x < image.width; ++x)
            if (image.pixels[std::size_t(y * image.width + x)] > 0)
                found = {std::min(found[0], x), std::min(found[1], y), std::max(found[2], x),
                         std::max(found[3], y)};
    return found;
}

/// A dark shape, not the same left and right, on white.
std::shared_ptr<const Picture> photo() {
    Picture picture{120, 160, 1, std::vector<std::uint8_t>(120 * 160, 245)};
    for (int y = 30; y < 130; ++y)
        for (int x = 30; x < (y < 60 ? 100 : 60); ++x)
            picture.pixels[std::size_t(y * 120 + x)] = 40;
    return std::make_shared<const Picture>(std::move(picture));
}

} // namespace

/// Several placements of a prepared garment, and the mean of a net's answers to them.
class PlacementsTest : public QObject {
    Q_OBJECT

private slots:
    void leaveAMarginAndMoveInIt() {
        const std::vector<Picture> placements = otherPlacements(squareSteps(28));
        QCOMPARE(placements.size(), std::size_t(5));
        QCOMPARE(extent(placements[0]), (std::array{1, 1, 26, 26}));
        QCOMPARE(extent(placements[1]), (std::array{0, 1, 25, 26}));
        QCOMPARE(extent(placements[2]), (std::array{2, 1, 27, 26}));
        QCOMPARE(extent(placements[3]), (std::array{1, 0, 26, 25}));
        QCOMPARE(extent(placements[4]), (std::array{1, 2, 26, 27}));
        QCOMPARE(extent(otherPlacements(squareSteps(56))[1]), (std::array{0, 2, 51, 53}));
    }

    void tinyImagesHaveNone() {
        QVERIFY(otherPlacements(squareSteps(2)).empty());
        PhotoSteps nothing = squareSteps(28);
        nothing.cutOut = {};
        for (const Picture& image : otherPlacements(nothing))
            QCOMPARE(image.pixels, std::vector<std::uint8_t>(784, 0));
    }

    void mirrorsLeftForRight() {
        QCOMPARE(mirrored({3, 2, 1, {1, 2, 3, 4, 5, 6}}).pixels,
                 (std::vector<std::uint8_t>{3, 2, 1, 6, 5, 4}));
    }

    void theAnswerIsTheMean_data() {
        QTest::addColumn<bool>("flips");
        QTest::addColumn<int>("placements");
        QTest::newRow("learnt as it is") << false << 6;
        QTest::newRow("learnt from mirrored images too") << true << 12;
    }

    void theAnswerIsTheMean() {
        QFETCH(bool, flips);
        QFETCH(int, placements);
        const QTemporaryDir folder;
        RunStore store(folder.path().toStdString());
        TrainingJob job{test::syntheticDataset({.training = 100, .test = 10, .classes = 3}),
                        {"small", "Small", {Flatten{}, Dense{Dense::kClasses, Activation::None}}},
                        {},
                        {}};
        job.recipe.name = job.recipe.title = "small";
        job.recipe.phases[0].epochs = 1;
        job.recipe.phases[0].augmentation.horizontalFlip = flips;
        TrainingControl control;
        const RunInfo run = train(job, store, control, [](const TrainingEvent&) {}).value();
        ClassifyOptions options;
        const auto plain = classify(run, store, {photo(), photo()}, options).value();
        QCOMPARE(plain[0].placements, 1);
        options.averagePlacements = true;
        const auto averaged = classify(run, store, {photo(), photo()}, options).value();
        QCOMPARE(averaged[1].placements, placements);
        QCOMPARE(averaged[1].input, plain[1].input);

        // By hand: every placement is an image of the run's shape, taken as it is.
        std::vector<std::shared_ptr<const Picture>> images;
        const auto add = [&](const Picture& image) {
            images.push_back(std::make_shared<const Picture>(image));
            if (flips)
                images.push_back(std::make_shared<const Picture>(mirrored(image)));
        };
        add(plain[1].steps->image);
        for (const Picture& image : otherPlacements(*plain[1].steps))
            add(image);
        QCOMPARE(int(images.size()), placements);
        const auto each = classify(run, store, images, {}).value();
        for (std::size_t label = 0; label < 3; ++label) {
            double sum = 0;
            for (const Classification& one : each)
                sum += double(one.probabilities[label]);
            QVERIFY(std::abs(sum / placements - double(averaged[1].probabilities[label])) < 1e-6);
        }
        QVERIFY(averaged[1].probabilities != plain[1].probabilities);
    }

    void onlyGarmentsHavePlacements() {
        const Picture ready{28, 28, 1, std::vector<std::uint8_t>(784, 90)};
        const QTemporaryDir folder;
        RunStore store(folder.path().toStdString());
        TrainingJob job{test::syntheticDataset({.training = 50, .test = 10, .classes = 2}),
                        {"small", "Small", {Flatten{}, Dense{Dense::kClasses, Activation::None}}},
                        {},
                        {}};
        job.recipe.name = job.recipe.title = "small";
        job.recipe.phases[0].epochs = 1;
        TrainingControl control;
        const RunInfo run = train(job, store, control, [](const TrainingEvent&) {}).value();
        ClassifyOptions options;
        options.averagePlacements = true;
        QCOMPARE(classify(run, store, {std::make_shared<const Picture>(ready)}, options)
                     .value()[0]
                     .placements,
                 1);
        options.preparation = PhotoPreparation::Resize;
        QCOMPARE(classify(run, store, {photo()}, options).value()[0].placements, 1);
    }
};

QTEST_GUILESS_MAIN(PlacementsTest)
#include "PlacementsTest.moc"
