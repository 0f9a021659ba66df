#include "core/augment/PairView.h"
#include "core/augment/Augmenter.h"
#include "core/training/Recipe.h"
#include "tests/support/SyntheticData.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <numeric>

using namespace fitroom;

namespace {

constexpr ImageShape kShape = {1, 24, 24};
constexpr double kUpright = std::numbers::pi / 2;

/// A bar of 16 x 8 pixels on black, whose pixels `value` says by their place in the bar.
template<class Value>
std::vector<std::uint8_t> bar(const ImageShape& shape, Value value) {
    std::vector<std::uint8_t> pixels(shape.size());
    const std::size_t plane = std::size_t(shape.width) * std::size_t(shape.height);
    for (int channel = 0; channel < shape.channels; ++channel)
        for (int y = 0; y < 8; ++y)
            for (int x = 0; x < 16; ++x)
                pixels[std::size_t(channel) * plane + std::size_t((y + 5) * shape.width + x + 3)] =
                    std::uint8_t(value(x, y, channel));
    return pixels;
}

std::vector<std::uint8_t> plainBar() {
    return bar(kShape, [](int, int, int) { return 200; });
}

/// Bars as seen from the side, with no gap between the two: a square.
PairView square() {
    PairView view;
    view.width = view.gap = 0.5;
    view.roundness = 0;
    return view;
}

std::vector<std::uint8_t> shown(const PairView& view, const std::vector<std::uint8_t>& pixels,
                                const ImageShape& shape = kShape) {
    std::vector<std::uint32_t> columns(std::size_t(shape.width));
    std::vector<std::uint8_t> out(shape.size(), 77);
    showPair(view, shape, pixels, columns, out);
    return out;
}

int at(const std::vector<std::uint8_t>& image, int x, int y) {
    return image[std::size_t(y * kShape.width + x)];
}

double brightShare(const std::vector<std::uint8_t>& image) {
    return std::accumulate(image.begin(), image.end(), 0.0) / 200 / double(image.size());
}

AugmentationSpec pairsOf(std::vector<std::string> classes, double probability) {
    AugmentationSpec spec;
    spec.pairProbability = probability;
    spec.pairClasses = std::move(classes);
    return spec;
}

} // namespace

class PairViewTest : public QObject {
    Q_OBJECT

private slots:
    void twoBarsSideBySideFillTheFrame() {
        for (const double angle : {0.0, kUpright}) {
            PairView view = square();
            view.angle = angle;
            QCOMPARE(brightShare(shown(view, plainBar())), 1.0);
        }
    }

    void aGapBetweenThemIsBlack() {
        PairView view = square();
        view.gap = 1; // in a frame of 24 pixels: 8 of the first, 8 of black, 8 of the second
        view.angle = kUpright;
        const auto image = shown(view, plainBar());
        for (int x = 0; x < 24; ++x)
            QCOMPARE(at(image, x, 12), x < 8 || x >= 16 ? 200 : 0);
        QCOMPARE(at(image, 2, 2), 0); // 16 pixels long, in the middle
        QCOMPARE(at(image, 2, 4), 200);
        QCOMPARE(at(image, 2, 19), 200);
        QCOMPARE(at(image, 2, 20), 0);
    }

    void theSecondMirrorsTheFirst() {
        const auto halves = bar(kShape, [](int, int y, int) { return y < 4 ? 100 : 200; });
        PairView view = square();
        const auto mirrored = shown(view, halves);
        view.mirrored = false;
        const auto same = shown(view, halves);
        const int rows[] = {3, 9, 15, 21};
        const int whenMirrored[] = {100, 200, 200, 100}, whenSame[] = {100, 200, 100, 200};
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(at(mirrored, 12, rows[i]), whenMirrored[i]);
            QCOMPARE(at(same, 12, rows[i]), whenSame[i]);
        }
    }

    void theLeftEndMayPointTheOtherWay() {
        const auto halves = bar(kShape, [](int x, int, int) { return x < 8 ? 100 : 200; });
        PairView view = square();
        QCOMPARE(at(shown(view, halves), 4, 6), 100);
        view.reversed = true;
        QCOMPARE(at(shown(view, halves), 4, 6), 200);
    }

    /// With exponent 2 the outline is an ellipse, which covers pi / 4 of its box.
    void fromAboveTheOutlineIsASuperellipse() {
        PairView view = square();
        view.roundness = 2;
        const auto image = shown(view, plainBar());
        QVERIFY(std::abs(brightShare(image) - std::numbers::pi / 4) < 0.01);
        QCOMPARE(at(image, 0, 0), 0);
        QCOMPARE(at(image, 12, 6), 200);
    }

    /// A wedge, seen from above, is as wide as its outline all along.
    void whatIsLowFromTheSideIsNotNarrowFromAbove() {
        const auto wedge = bar(kShape, [](int x, int y, int) { return 2 * y >= x ? 200 : 0; });
        PairView view = square();
        view.roundness = 2;
        QVERIFY(std::abs(brightShare(shown(view, wedge)) - std::numbers::pi / 4) < 0.01);
        view.roundness = 0;
        QVERIFY(brightShare(shown(view, wedge)) < 0.7);
    }

    void isNarrowed() {
        PairView view = square();
        view.narrowing = 0.5;
        const auto image = shown(view, plainBar());
        QCOMPARE(brightShare(image), 0.5);
        QCOMPARE(at(image, 5, 12), 0);
        QCOMPARE(at(image, 6, 12), 200);
    }

    void channelsStayApart() {
        const ImageShape colour = {3, 24, 24};
        const auto image =
            shown(square(), bar(colour, [](int, int, int channel) { return 50 * (channel + 1); }),
                  colour);
        for (std::size_t channel = 0; channel < 3; ++channel)
            QCOMPARE(int(image[channel * 24 * 24 + 300]), 50 * int(channel + 1));
    }

    void blackStaysBlack() {
        const std::vector<std::uint8_t> black(kShape.size());
        QVERIFY(shown(square(), black) == black);
    }

    void everyDrawnPairTouchesTheFrame() {
        const AugmentationSpec spec = pairsOf({"a"}, 1);
        for (std::int32_t image = 0; image < 200; ++image) {
            const auto pair = shown(*drawPairView(spec, 1, 0, image), plainBar());
            int left = 24, right = 0, top = 24, bottom = 0;
            for (int y = 0; y < 24; ++y)
                for (int x = 0; x < 24; ++x)
                    if (at(pair, x, y) > 0) {
                        left = std::min(left, x);
                        right = std::max(right, x);
                        top = std::min(top, y);
                        bottom = std::max(bottom, y);
                    }
            QVERIFY2(right - left >= 21 || bottom - top >= 21, std::to_string(image).c_str());
            QVERIFY(std::abs(left + right - 23) <= 2 && std::abs(top + bottom - 23) <= 2);
        }
    }

    void asManyAsTheProbabilitySays() {
        const AugmentationSpec spec = pairsOf({"a"}, 0.25);
        int pairs = 0;
        for (std::int32_t image = 0; image < 10000; ++image)
            pairs += drawPairView(spec, 1, 2, image).has_value();
        QVERIFY2(std::abs(pairs - 2500) < 150, std::to_string(pairs).c_str());
    }

    void onlyTheNamedClassesBecomePairs() {
        const DatasetPtr dataset = test::syntheticDataset({.training = 60, .classes = 3});
        std::vector<std::int32_t> indices(60);
        std::iota(indices.begin(), indices.end(), 0);
        const auto augmented = [&](const AugmentationSpec& spec) {
            std::vector<float> out(indices.size() * dataset->shape().size());
            Augmenter(spec, dataset->shape(), 1).apply(*dataset, indices, 0, out);
            return out;
        };
        const auto plain = augmented({});
        const auto pairs = augmented(pairsOf({dataset->classNames()[1]}, 1));
        const std::size_t size = dataset->shape().size();
        for (std::size_t i = 0; i < indices.size(); ++i) {
            const bool same = std::equal(plain.begin() + std::ptrdiff_t(i * size),
                                         plain.begin() + std::ptrdiff_t((i + 1) * size),
                                         pairs.begin() + std::ptrdiff_t(i * size));
            QCOMPARE(same, dataset->label(i) != 1);
        }
    }

    void classesThatAreNotThereAreNamed() {
        const DatasetPtr dataset = test::syntheticDataset({.training = 60, .classes = 3});
        Recipe recipe;
        recipe.phases[0].augmentation = pairsOf({dataset->classNames()[0], "Clog"}, 0.1);
        const auto checked = checkRecipe(recipe, *dataset);
        QVERIFY(!checked);
        QCOMPARE(checked.error().english(),
                 dataset->source() +
                     ": Images of the class \"Clog\" are to become pairs, but the data has no such "
                     "class. Name classes of the data, or make no pairs.");
        recipe.phases[0].augmentation.pairProbability = 0;
        QVERIFY(checkRecipe(recipe, *dataset));
        recipe.phases[0].augmentation = pairsOf({}, 0.1);
        QCOMPARE(checkRecipe(recipe, *dataset).error().english(),
                 std::string("Phase 1: \"augmentation.pair_classes\" names no class whose images "
                             "become pairs."));
    }
};

QTEST_GUILESS_MAIN(PairViewTest)
#include "PairViewTest.moc"
