#include "core/augment/Augmenter.h"
#include "core/augment/ImageChange.h"
#include "core/augment/RandomErasing.h"
#include "core/support/Compute.h"
#include "tests/support/SyntheticData.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <algorithm>
#include <functional>
#include <numbers>
#include <stdexcept>

using namespace fitroom;

namespace {

constexpr ImageShape kShape = {1, 28, 28};
constexpr double kRadians = std::numbers::pi / 180;

AugmentationSpec everything() {
    return {.rotationDegrees = 8,
            .widthShift = 0.08,
            .heightShift = 0.05,
            .shearDegrees = 0.3,
            .zoomMin = 0.92,
            .zoomMax = 1.08,
            .horizontalFlip = true,
            .cropScaleMin = 1.05,
            .cropScaleMax = 1.2,
            .brightness = 0.1,
            .contrast = 0.2,
            .eraseProbability = 0.5};
}

std::vector<float> augmented(const AugmentationSpec& spec, const Dataset& dataset,
                             const std::vector<std::int32_t>& indices, std::uint64_t epoch = 3) {
    std::vector<float> out(indices.size() * dataset.shape().size());
    Augmenter(spec, dataset.shape(), 42).apply(dataset, indices, epoch, out);
    return out;
}

std::vector<std::int32_t> firstImages(std::int32_t count) {
    std::vector<std::int32_t> indices(static_cast<std::size_t>(count));
    for (std::int32_t i = 0; i < count; ++i)
        indices[std::size_t(i)] = i;
    return indices;
}

struct Moments {
    double mean = 0, variance = 0, least = 1e9, most = -1e9;
};

Moments momentsOf(const std::function<double(const ImageChange&)>& member, int count = 20000) {
    std::vector<double> values;
    for (int i = 0; i < count; ++i)
        values.push_back(member(drawChange(everything(), kShape, 7, 1, i)));
    Moments moments;
    for (const double value : values) {
        moments.mean += value / count;
        moments.least = std::min(moments.least, value);
        moments.most = std::max(moments.most, value);
    }
    for (const double value : values)
        moments.variance += (value - moments.mean) * (value - moments.mean) / count;
    return moments;
}

/// 20,000 draws look like a uniform distribution on [low, high]: five standard errors of the mean,
/// the variance within 5 %, the ends nearly reached and never passed.
void verifyUniform(const char* name, double low, double high,
                   const std::function<double(const ImageChange&)>& member) {
    const Moments moments = momentsOf(member);
    const double width = high - low;
    QVERIFY2(std::abs(moments.mean - (low + high) / 2) < 5 * width / std::sqrt(12.0 * 20000), name);
    QVERIFY2(std::abs(moments.variance / (width * width / 12) - 1) < 0.05, name);
    QVERIFY2(moments.least >= low - 1e-6 && moments.least < low + 0.01 * width, name);
    QVERIFY2(moments.most <= high + 1e-6 && moments.most > high - 0.01 * width, name);
}

} // namespace

class AugmenterTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { useThreads(1); }

    void theDefaultOnlyConverts() {
        const auto dataset = test::syntheticDataset({.training = 20, .test = 5});
        const std::vector<std::int32_t> indices = {24, 0, 7};
        const std::vector<float> out = augmented({}, *dataset, indices);
        for (std::size_t i = 0; i < out.size(); ++i)
            QCOMPARE(out[i], float(dataset->image(std::size_t(indices[i / 784]))[i % 784]) / 255);
    }

    void threadsChangeNothing() {
        const auto dataset = test::syntheticDataset();
        const auto indices = firstImages(100);
        useThreads(1);
        const std::vector<float> one = augmented(everything(), *dataset, indices);
        useThreads(2);
        QCOMPARE(augmented(everything(), *dataset, indices), one);
        useThreads(5);
        QCOMPARE(augmented(everything(), *dataset, indices), one);
    }

    void orderAndBatchesChangeNothing() {
        const auto dataset = test::syntheticDataset();
        const std::vector<float> all = augmented(everything(), *dataset, firstImages(100));
        const std::vector<std::int32_t> some = {99, 3, 57, 3};
        const std::vector<float> batch = augmented(everything(), *dataset, some);
        for (std::size_t i = 0; i < some.size(); ++i)
            QVERIFY(std::equal(batch.begin() + std::ptrdiff_t(i) * 784,
                               batch.begin() + std::ptrdiff_t(i + 1) * 784,
                               all.begin() + std::ptrdiff_t(some[i]) * 784));
    }

    void everyEpochAndSeedIsAnother() {
        const auto dataset = test::syntheticDataset();
        const std::vector<float> third = augmented(everything(), *dataset, {5}, 3);
        QVERIFY(augmented(everything(), *dataset, {5}, 4) != third);
        std::vector<float> other(784);
        Augmenter(everything(), kShape, 43).apply(*dataset, std::vector{5}, 3, other);
        QVERIFY(other != third);
    }

    void valuesStayBetweenZeroAndOne() {
        const auto dataset = test::syntheticDataset();
        AugmentationSpec strong = everything();
        strong.brightness = 1;
        strong.contrast = 1;
        strong.rotationDegrees = 180;
        strong.widthShift = 1;
        for (const float value : augmented(strong, *dataset, firstImages(100)))
            QVERIFY(value >= 0 && value <= 1);
    }

    void parametersAreUniform() {
        verifyUniform("rotation", -8 * kRadians, 8 * kRadians,
                      [](const ImageChange& c) { return c.rotation; });
        verifyUniform("shift x", -2.24, 2.24, [](const ImageChange& c) { return c.shiftX; });
        verifyUniform("shift y", -1.4, 1.4, [](const ImageChange& c) { return c.shiftY; });
        verifyUniform("shear", -0.3 * kRadians, 0.3 * kRadians,
                      [](const ImageChange& c) { return c.shear; });
        verifyUniform("zoom x", 0.92, 1.08, [](const ImageChange& c) { return c.zoomX; });
        verifyUniform("zoom y", 0.92, 1.08, [](const ImageChange& c) { return c.zoomY; });
        verifyUniform("crop", 1.05, 1.2, [](const ImageChange& c) { return c.cropScale; });
        verifyUniform("crop left", 0, 1,
                      [](const ImageChange& c) { return c.cropLeft / (28 * (c.cropScale - 1)); });
        verifyUniform("crop top", 0, 1,
                      [](const ImageChange& c) { return c.cropTop / (28 * (c.cropScale - 1)); });
        verifyUniform("brightness", -0.1, 0.1, [](const ImageChange& c) { return c.brightness; });
        verifyUniform("contrast", 0.8, 1.2, [](const ImageChange& c) { return c.contrast; });
        const double flips = momentsOf([](const ImageChange& c) { return c.flip; }).mean;
        QVERIFY(std::abs(flips - 0.5) < 5 * 0.5 / std::sqrt(20000.0));
    }

    void parametersDoNotGoTogether() {
        const auto product = [](const ImageChange& c) { return c.rotation * (c.zoomX - 1); };
        const double deviation = 8 * kRadians * 0.08 / 3; // of the product of two uniforms
        QVERIFY(std::abs(momentsOf(product).mean) < 5 * deviation / std::sqrt(20000.0));
    }

    void oneRangeLeavesTheOthersAlone() {
        AugmentationSpec turned = everything();
        turned.zoomMin = turned.zoomMax = 1;
        const ImageChange one = drawChange(everything(), kShape, 1, 2, 3);
        const ImageChange other = drawChange(turned, kShape, 1, 2, 3);
        QCOMPARE(other.zoomX, 1.0);
        QCOMPARE(other.rotation, one.rotation);
        QCOMPARE(other.cropLeft, one.cropLeft);
        QCOMPARE(other.flip, one.flip);
    }

    void erasesAsOftenAndAsMuchAsAsked() {
        const AugmentationSpec spec = {.eraseProbability = 0.3};
        int erased = 0;
        double area = 0;
        for (int i = 0; i < 20000; ++i) {
            const auto rectangle = drawErasing(spec, kShape, 7, 1, i);
            if (!rectangle)
                continue;
            ++erased;
            QVERIFY(rectangle->top >= 0 && rectangle->top + rectangle->height <= 28);
            QVERIFY(rectangle->left >= 0 && rectangle->left + rectangle->width <= 28);
            area += rectangle->height * rectangle->width / 784.0;
        }
        QVERIFY(std::abs(erased / 20000.0 - 0.3) < 5 * std::sqrt(0.3 * 0.7 / 20000));
        QVERIFY(std::abs(area / erased - 0.11) < 0.005); // the middle of 0.02 to 0.2
    }

    void erasingLeavesTheRestAlone() {
        const auto dataset = test::syntheticDataset({.shape = {3, 20, 30}});
        const AugmentationSpec spec = {.eraseProbability = 1};
        const std::vector<float> out = augmented(spec, *dataset, {4});
        const PixelRectangle hole = *drawErasing(spec, {3, 20, 30}, 42, 3, 4);
        QVERIFY(hole.height * hole.width > 1);
        for (std::size_t i = 0; i < out.size(); ++i) {
            const int y = int(i / 30 % 20) - hole.top, x = int(i % 30) - hole.left;
            if (y < 0 || y >= hole.height || x < 0 || x >= hole.width)
                QCOMPARE(out[i], float(dataset->image(4)[i]) / 255);
        }
        const std::size_t corner = std::size_t(hole.top * 30 + hole.left);
        QVERIFY(out[corner] != out[corner + 1]);
        QVERIFY(out[corner] != out[corner + 600]);
    }

    void allChannelsMoveTogether() {
        const ImageShape colour = {3, 9, 7};
        Dataset::Parts grey;
        grey.shape = {1, 9, 7};
        grey.classNames = {"a", "b"};
        for (int i = 0; i < 2 * 63; ++i)
            grey.pixels.push_back(std::uint8_t(i * 41));
        grey.labels = {0, 1};
        grey.trainingSize = 2;
        Dataset::Parts parts = grey;
        parts.shape = colour;
        parts.pixels.clear();
        for (std::size_t image = 0; image < 2; ++image) {
            for (int channel = 0; channel < 3; ++channel)
                parts.pixels.insert(parts.pixels.end(),
                                    grey.pixels.begin() + std::ptrdiff_t(image) * 63,
                                    grey.pixels.begin() + std::ptrdiff_t(image + 1) * 63);
        }
        AugmentationSpec spec = everything();
        spec.eraseProbability = 0;
        const std::vector<float> one = augmented(spec, Dataset(grey), {1, 0});
        const std::vector<float> three = augmented(spec, Dataset(parts), {1, 0});
        for (std::size_t i = 0; i < three.size(); ++i)
            QVERIFY(std::abs(three[i] - one[i / 189 * 63 + i % 63]) < 1e-6f);
    }

    void refusesWhatDoesNotFit() {
        const auto dataset = test::syntheticDataset({.training = 10, .test = 0});
        const Augmenter augmenter({}, kShape, 1);
        std::vector<float> out(784);
        QVERIFY_THROWS_EXCEPTION(std::out_of_range,
                                 augmenter.apply(*dataset, std::vector{10}, 0, out));
        QVERIFY_THROWS_EXCEPTION(std::out_of_range,
                                 augmenter.apply(*dataset, std::vector{-1}, 0, out));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
                                 augmenter.apply(*dataset, std::vector{1, 2}, 0, out));
        QVERIFY_THROWS_EXCEPTION(
            std::invalid_argument,
            Augmenter({}, {1, 14, 56}, 1).apply(*dataset, std::vector{1}, 0, out));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, Augmenter({.zoomMin = -1}, kShape, 1));
    }

    void readsAndWritesJson() {
        const nlohmann::json json = everything();
        const auto read = augmentationFromJson(json, inFile("f"));
        QVERIFY(read && *read == everything());
        QVERIFY(!read->changesNothing());
        QVERIFY(augmentationFromJson(nlohmann::json::object(), {})->changesNothing());
        const auto wrong = augmentationFromJson({{"rotation_degrees", 200}}, inFile("f"));
        QCOMPARE(wrong.error().english(),
                 std::string("f: \"rotation_degrees\" is 200, but must be between 0 and 180."));
    }
};

QTEST_GUILESS_MAIN(AugmenterTest)
#include "AugmenterTest.moc"
