#include "core/augment/Views.h"
#include "core/augment/Sampling.h"
#include "core/evaluation/Evaluate.h"
#include "core/training/Trainer.h"
#include "tests/support/SyntheticData.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace fitroom;

namespace {

/// The bytes an image of one channel shows in each view.
std::vector<std::vector<int>> viewsOf(const std::vector<std::uint8_t>& pixels,
                                      const ImageShape& shape, TestTimeAugmentation views) {
    std::vector<std::vector<int>> shown;
    for (const AffineMap& map : viewMaps(views, shape)) {
        std::vector<std::uint32_t> scratch(pixels.size());
        std::vector<float> out(pixels.size());
        samplePlane(pixels, shape.height, shape.width, map, Interpolation::Linear, scratch, out);
        shown.emplace_back();
        for (const float value : out)
            shown.back().push_back(int(std::lround(value * 255)));
    }
    return shown;
}

/// The data set with every image turned into its mirror image.
DatasetPtr mirrored(Dataset::Parts parts) {
    const int width = parts.shape.width;
    for (auto row = parts.pixels.begin(); row != parts.pixels.end(); row += width)
        std::reverse(row, row + width);
    return std::make_shared<const Dataset>(std::move(parts));
}

} // namespace

/// Test-time augmentation: the views, and what asking about them changes.
class ViewsTest : public QObject {
    Q_OBJECT

private slots:
    void flipsAreTheImageAndItsMirrorImage() {
        using Views = std::vector<std::vector<int>>;
        QCOMPARE(viewsOf({1, 2, 3, 4, 5, 6}, {1, 2, 3}, TestTimeAugmentation::Flips),
                 (Views{{1, 2, 3, 4, 5, 6}, {3, 2, 1, 6, 5, 4}}));
        QCOMPARE(viewsOf({1, 2, 3, 4, 5, 6}, {1, 2, 3}, TestTimeAugmentation::None),
                 (Views{{1, 2, 3, 4, 5, 6}}));
    }

    void shiftsRepeatTheEdge() {
        using Views = std::vector<std::vector<int>>;
        QCOMPARE(viewsOf({1, 2, 3, 4, 5, 6}, {1, 2, 3}, TestTimeAugmentation::Shifts),
                 (Views{{1, 2, 3, 4, 5, 6},
                        {2, 3, 3, 5, 6, 6},
                        {1, 1, 2, 4, 4, 5},
                        {4, 5, 6, 4, 5, 6},
                        {1, 2, 3, 1, 2, 3}}));
        QCOMPARE(viewMaps(TestTimeAugmentation::Shifts, {3, 84, 28})[1], (AffineMap{.x0 = 1}));
        QCOMPARE(viewMaps(TestTimeAugmentation::Shifts, {3, 84, 28})[3], (AffineMap{.y0 = 3}));
    }

    /// The corners of the windows, as a pixel's outer edge: from 0 to 28 times 7/8, or ending
    /// at 28.
    void cropsCoverSevenEighths() {
        const auto maps = viewMaps(TestTimeAugmentation::Crops, {1, 28, 28});
        QCOMPARE(maps.size(), std::size_t(10));
        const auto edge = [](double factor, double offset, double at) {
            return factor * (at - 0.5) + offset + 0.5;
        };
        const double lefts[] = {0, 3.5, 0, 3.5, 1.75}, tops[] = {0, 0, 3.5, 3.5, 1.75};
        for (std::size_t i = 0; i < 5; ++i) {
            QCOMPARE(edge(maps[i].xx, maps[i].x0, 0), lefts[i]);
            QCOMPARE(edge(maps[i].xx, maps[i].x0, 28), lefts[i] + 24.5);
            QCOMPARE(edge(maps[i].yy, maps[i].y0, 0), tops[i]);
            QCOMPARE(edge(maps[i].yy, maps[i].y0, 28), tops[i] + 24.5);
            QCOMPARE(edge(maps[i + 5].xx, maps[i + 5].x0, 28), lefts[i]); // mirrored
            QCOMPARE(edge(maps[i + 5].xx, maps[i + 5].x0, 0), lefts[i] + 24.5);
        }
    }

    void gainCountsImageByImage() {
        const Predictions before{
            2, {5, 6, 7, 8}, {0, 0, 1, 1}, {.9F, .1F, .4F, .6F, .3F, .7F, .8F, .2F}};
        const Predictions after{
            2, {5, 6, 7, 8}, {0, 0, 1, 1}, {.4F, .6F, .7F, .3F, .2F, .8F, .1F, .9F}};
        const TestTimeGain gain = testTimeGain(before, after);
        QCOMPARE(gain.fixed, std::size_t(2));
        QCOMPARE(gain.broken, std::size_t(1));
        QCOMPARE(gain.accuracyBefore, 0.5);
        QCOMPARE(gain.accuracyAfter, 0.75);
        const double lossBefore = -(std::log(.9) + std::log(.4) + std::log(.7) + std::log(.2)) / 4;
        QVERIFY(std::abs(gain.lossBefore - lossBefore) < 1e-6);
        Predictions other = after;
        other.indices[0] = 1;
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(testTimeGain(before, other)),
                                 std::invalid_argument);
    }

    /// Asked about images and mirror images, a net cannot tell the two apart; the answers are kept
    /// beside those without views.
    void flipsMakeANetBlindToFlips() {
        QTemporaryDir folder;
        RunStore store(folder.path().toStdString());
        const test::SyntheticSpec spec{.training = 200, .test = 60, .classes = 4};
        TrainingJob job{
            test::syntheticDataset(spec),
            {"small",
             "Small",
             {Convolution{4}, Pooling{}, Flatten{}, Dense{Dense::kClasses, Activation::None}}},
            {},
            {}};
        job.recipe.name = job.recipe.title = "small";
        job.recipe.phases[0].epochs = 2;
        TrainingControl control;
        auto run = train(job, store, control, [](const TrainingEvent&) {});
        QVERIFY(run);
        const auto ask = [&](const DatasetPtr& data, TestTimeAugmentation views) {
            run->dataFingerprint = run->originalFingerprint = data->fingerprint();
            return evaluateWithGain(*run, store, data, Subset::Test, Weights::Last, views);
        };
        const DatasetPtr other = mirrored(test::syntheticParts(spec));
        const auto flips = ask(job.dataset, TestTimeAugmentation::Flips);
        const auto flipsOfOther = ask(other, TestTimeAugmentation::Flips);
        const auto plain = ask(job.dataset, TestTimeAugmentation::None);
        QVERIFY(flips && flipsOfOther && plain);
        QVERIFY(farthest(flips->predictions, flipsOfOther->predictions) < 1e-5);
        QVERIFY(farthest(flips->predictions, plain->predictions) > 1e-3);
        QVERIFY(!plain->gain && flips->gain);
        QCOMPARE(flips->gain->accuracyBefore, accuracy(plain->predictions));
        QCOMPARE(flips->gain->accuracyAfter, accuracy(flips->predictions));
        const double gained = double(flips->gain->fixed) - double(flips->gain->broken);
        QCOMPARE(flips->gain->accuracyAfter - flips->gain->accuracyBefore, gained / 60);
        for (const auto views : {TestTimeAugmentation::Shifts, TestTimeAugmentation::Crops}) {
            const auto mean = ask(job.dataset, views);
            QVERIFY(mean && farthest(mean->predictions, plain->predictions) > 1e-3);
            for (std::size_t i = 0; i < mean->predictions.size(); ++i) {
                double sum = 0;
                for (const float share : mean->predictions.row(i))
                    sum += double(share);
                QVERIFY(std::abs(sum - 1) < 1e-5);
            }
        }
        QVERIFY(std::filesystem::exists(store.runFolder(run->id) / "predictions" /
                                        "test-last-flips.safetensors"));
    }

private:
    static double farthest(const Predictions& a, const Predictions& b) {
        double most = 0;
        for (std::size_t i = 0; i < a.probabilities.size(); ++i)
            most =
                std::max(most, std::abs(double(a.probabilities[i]) - double(b.probabilities[i])));
        return most;
    }
};

QTEST_GUILESS_MAIN(ViewsTest)
#include "ViewsTest.moc"
