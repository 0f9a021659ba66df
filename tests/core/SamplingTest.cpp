#include "core/augment/Sampling.h"
#include "core/augment/ImageChange.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace fitroom;

namespace {

using Values = std::vector<float>;

constexpr double kRadians = std::numbers::pi / 180;
constexpr ImageShape kShape = {1, 5, 6};
constexpr std::uint8_t kImage[] = {0,   37,  74,  111, 148, 185, 233, 14,  51,  88,
                                   125, 162, 232, 13,  50,  87,  124, 161, 253, 34,
                                   71,  108, 145, 182, 40,  77,  114, 151, 188, 225};

Values sampled(const ImageChange& change, Interpolation interpolation = Interpolation::Linear) {
    Values out(kShape.size());
    std::vector<std::uint32_t> scratch(kShape.size());
    samplePlane(kImage, kShape.height, kShape.width, geometry(change, kShape), interpolation,
                scratch, out);
    return out;
}

void compare(const Values& actual, const Values& expected, float tolerance) {
    QCOMPARE(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i)
        QVERIFY2(std::abs(actual[i] - expected[i]) <= tolerance,
                 qPrintable(QString("%1: %2, not %3").arg(i).arg(actual[i]).arg(expected[i])));
}

} // namespace

class SamplingTest : public QObject {
    Q_OBJECT

private slots:
    void changingNothingIsExact() {
        for (const auto interpolation : {Interpolation::Nearest, Interpolation::Linear}) {
            const Values out = sampled({}, interpolation);
            for (std::size_t i = 0; i < out.size(); ++i)
                QCOMPARE(out[i], float(kImage[i]) / 255);
        }
    }

    void convertsExactly() {
        std::vector<std::uint8_t> pixels(256 + 37);
        for (std::size_t i = 0; i < pixels.size(); ++i)
            pixels[i] = std::uint8_t(i);
        Values out(pixels.size());
        toFloat(pixels, out);
        for (std::size_t i = 0; i < out.size(); ++i)
            QCOMPARE(out[i], float(pixels[i]) / 255);
        QCOMPARE(out[255], 1.0f);
    }

    // Made with SciPy 1.10.1's ndimage.affine_transform(order=1, mode="nearest") and the matrix of
    // Keras's apply_affine_transform; the crop with PyTorch's interpolate(mode="bilinear",
    // align_corners=False).
    void samplesAsKerasDoes_data() {
        QTest::addColumn<ImageChange>("change");
        QTest::addColumn<Values>("expected");
        QTest::newRow("shift by whole pixels")
            << ImageChange{.shiftX = 1, .shiftY = -2}
            << Values{0.14510f, 0.29020f, 0.43529f, 0.58039f, 0.72549f, 0.72549f,
                      0.14510f, 0.29020f, 0.43529f, 0.58039f, 0.72549f, 0.72549f,
                      0.14510f, 0.29020f, 0.43529f, 0.58039f, 0.72549f, 0.72549f,
                      0.05490f, 0.20000f, 0.34510f, 0.49020f, 0.63529f, 0.63529f,
                      0.05098f, 0.19608f, 0.34118f, 0.48627f, 0.63137f, 0.63137f};
        QTest::newRow("shift by fractions")
            << ImageChange{.shiftX = 0.25, .shiftY = 0.5}
            << Values{0.36765f, 0.13627f, 0.28137f, 0.42647f, 0.57157f, 0.68039f,
                      0.69706f, 0.08922f, 0.23431f, 0.37941f, 0.52451f, 0.63333f,
                      0.73627f, 0.12843f, 0.27353f, 0.41863f, 0.56373f, 0.67255f,
                      0.48529f, 0.25392f, 0.39902f, 0.54412f, 0.68922f, 0.79804f,
                      0.19314f, 0.33824f, 0.48333f, 0.62843f, 0.77353f, 0.88235f};
        QTest::newRow("quarter turn")
            << ImageChange{.rotation = 90 * kRadians}
            << Values{0.65294f, 0.60784f, 0.56078f, 0.60000f, 0.72549f, 0.80980f,
                      0.50784f, 0.46275f, 0.41569f, 0.45490f, 0.58039f, 0.66471f,
                      0.36275f, 0.31765f, 0.27059f, 0.30980f, 0.43529f, 0.51961f,
                      0.21765f, 0.17255f, 0.12549f, 0.16471f, 0.29020f, 0.37451f,
                      0.07255f, 0.27843f, 0.48235f, 0.52157f, 0.39608f, 0.22941f};
        QTest::newRow("rotation by 8 degrees")
            << ImageChange{.rotation = 8 * kRadians}
            << Values{0.04392f, 0.18760f, 0.33129f, 0.46694f, 0.59808f, 0.69235f,
                      0.51980f, 0.09517f, 0.22630f, 0.36427f, 0.50741f, 0.63389f,
                      0.89027f, 0.05392f, 0.19706f, 0.34620f, 0.50135f, 0.65650f,
                      0.96270f, 0.22233f, 0.25241f, 0.41272f, 0.57988f, 0.74703f,
                      0.46375f, 0.28564f, 0.39236f, 0.55106f, 0.69475f, 0.83844f};
        QTest::newRow("shear by 20 degrees")
            << ImageChange{.shear = 20 * kRadians}
            << Values{0.12663f, 0.23347f, 0.37857f, 0.52367f, 0.66877f, 0.71461f,
                      0.61975f, 0.10429f, 0.24939f, 0.39449f, 0.53959f, 0.63506f,
                      0.90980f, 0.05098f, 0.19608f, 0.34118f, 0.48627f, 0.63137f,
                      0.98719f, 0.42210f, 0.22384f, 0.36894f, 0.51403f, 0.65913f,
                      0.25761f, 0.26520f, 0.32747f, 0.47256f, 0.61766f, 0.76276f};
        QTest::newRow("zoom") << ImageChange{.zoomX = 0.8, .zoomY = 1.3}
                              << Values{0.07255f, 0.18863f, 0.30471f, 0.42078f, 0.53686f, 0.65294f,
                                        0.36078f, 0.12549f, 0.24157f, 0.35765f, 0.47373f, 0.58980f,
                                        0.48039f, 0.09451f, 0.21059f, 0.32667f, 0.44275f, 0.55882f,
                                        0.46275f, 0.22745f, 0.34353f, 0.45961f, 0.57569f, 0.69176f,
                                        0.22941f, 0.34549f, 0.46157f, 0.57765f, 0.69373f, 0.80980f};
        QTest::newRow("all of them")
            << ImageChange{.rotation = -8 * kRadians,
                           .shiftX = 0.4,
                           .shiftY = -0.3,
                           .shear = 0.3 * kRadians,
                           .zoomX = 0.92,
                           .zoomY = 1.08}
            << Values{0.04169f, 0.17388f, 0.30607f, 0.43826f, 0.57046f, 0.70265f,
                      0.49329f, 0.12551f, 0.26925f, 0.41299f, 0.55673f, 0.70047f,
                      0.41462f, 0.12239f, 0.25508f, 0.38777f, 0.52047f, 0.63401f,
                      0.36839f, 0.21766f, 0.33931f, 0.46095f, 0.58260f, 0.66410f,
                      0.28254f, 0.41133f, 0.52193f, 0.63253f, 0.74313f, 0.79259f};
        QTest::newRow("crop of the image at 1.5 times its size")
            << ImageChange{.cropScale = 1.5, .cropLeft = 2, .cropTop = 1}
            << Values{0.12418f, 0.22092f, 0.31765f, 0.41438f, 0.51111f, 0.60784f,
                      0.07843f, 0.17516f, 0.27190f, 0.36863f, 0.46536f, 0.56209f,
                      0.07582f, 0.17255f, 0.26928f, 0.36601f, 0.46275f, 0.55948f,
                      0.11634f, 0.21307f, 0.30980f, 0.40654f, 0.50327f, 0.60000f,
                      0.18562f, 0.28235f, 0.37908f, 0.47582f, 0.57255f, 0.66928f};
    }

    void samplesAsKerasDoes() {
        QFETCH(ImageChange, change);
        QFETCH(Values, expected);
        compare(sampled(change), expected, 1.5e-5f);
    }

    // Made as above, with order=0.
    void samplesTheNearestPixelAsKerasDoes_data() {
        QTest::addColumn<ImageChange>("change");
        QTest::addColumn<std::vector<int>>("expected");
        QTest::newRow("shear by 20 degrees")
            << ImageChange{.shear = 20 * kRadians}
            << std::vector<int>{37,  74,  111, 148, 185, 185, 233, 14,  51,  88,
                                125, 162, 232, 13,  50,  87,  124, 161, 253, 34,
                                71,  108, 145, 182, 40,  40,  77,  114, 151, 188};
        QTest::newRow("zoom") << ImageChange{.zoomX = 0.8, .zoomY = 1.3}
                              << std::vector<int>{37,  37,  74,  111, 148, 185, 14,  14,  51,  88,
                                                  125, 162, 13,  13,  50,  87,  124, 161, 34,  34,
                                                  71,  108, 145, 182, 77,  77,  114, 151, 188, 225};
        QTest::newRow("all of them")
            << ImageChange{.rotation = -8 * kRadians,
                           .shiftX = 0.4,
                           .shiftY = -0.3,
                           .shear = 0.3 * kRadians,
                           .zoomX = 0.92,
                           .zoomY = 1.08}
            << std::vector<int>{0,   37,  74,  111, 148, 185, 233, 14,  51,  88,
                                148, 185, 13,  13,  50,  87,  125, 162, 34,  71,
                                108, 108, 145, 161, 77,  114, 151, 188, 225, 182};
    }

    void samplesTheNearestPixelAsKerasDoes() {
        QFETCH(ImageChange, change);
        QFETCH(std::vector<int>, expected);
        const Values out = sampled(change, Interpolation::Nearest);
        for (std::size_t i = 0; i < out.size(); ++i)
            QCOMPARE(out[i], float(expected[i]) / 255);
    }

    void flipIsExact() {
        const Values out = sampled({.flip = true});
        for (int y = 0; y < kShape.height; ++y) {
            for (int x = 0; x < kShape.width; ++x)
                QCOMPARE(out[std::size_t(y * 6 + x)], float(kImage[y * 6 + 5 - x]) / 255);
        }
    }

    void flipComesAfterTheOtherChanges() {
        const ImageChange change = {.rotation = 0.3, .shiftX = 1.2, .zoomY = 0.9};
        ImageChange flipped = change;
        flipped.flip = true;
        const Values plain = sampled(change), mirrored = sampled(flipped);
        Values expected;
        for (std::size_t i = 0; i < plain.size(); ++i)
            expected.push_back(plain[i / 6 * 6 + 5 - i % 6]);
        compare(mirrored, expected, 1e-5f);
    }

    void mapsCompose() {
        const AffineMap a = {2, 3, 4, 5, 6, 7}, b = {-1, 0.5, 2, 3, 1, -2};
        // b(a(1, 1)) with a(1, 1) = (9, 18)
        const AffineMap both = compose(a, b);
        QCOMPARE(both.xx + both.xy + both.x0, -9 + 9 + 2.0);
        QCOMPARE(both.yx + both.yy + both.y0, 27 + 18 - 2.0);
    }

    void farOutsideTakesTheNearestCorner() {
        for (const float value : sampled({.shiftX = 1e6, .shiftY = -1e6}))
            QCOMPARE(value, 185 / 255.0f);
        for (const float value : sampled({.zoomX = 1e-9, .zoomY = 1e-9}))
            QVERIFY(std::abs(value - 68.5f / 255) < 1e-5f); // the centre, between 50 and 87
    }

    void onePixelImagesWork() {
        const std::uint8_t pixel = 200;
        float out = 0;
        std::uint32_t scratch = 0;
        samplePlane({&pixel, 1}, 1, 1, geometry({.rotation = 1, .shiftX = 3}, {1, 1, 1}),
                    Interpolation::Linear, {&scratch, 1}, {&out, 1});
        QCOMPARE(out, 200 / 255.0f);
    }

    void tonesScaleAboutTheMeanAndAreCut() {
        Values pixels = {0.2f, 0.4f, 0.6f, 0.8f};
        adjustTones(0.5f, 0.1f, pixels);
        compare(pixels, {0.45f, 0.55f, 0.65f, 0.75f}, 1e-6f);
        adjustTones(10, 0, pixels);
        compare(pixels, {0, 0.1f, 1, 1}, 1e-5f);
    }
};

QTEST_GUILESS_MAIN(SamplingTest)
#include "SamplingTest.moc"
