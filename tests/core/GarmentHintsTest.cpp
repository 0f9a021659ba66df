#include "core/photo/GarmentHints.h"
#include "core/photo/PhotoSteps.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace fitroom;

namespace {

using Colour = std::array<std::uint8_t, 3>;

constexpr int kWidth = 192, kHeight = 128;
constexpr PhotoBox kBlue{24, 24, 72, 104}, kRed{112, 30, 172, 100};
constexpr PhotoBox kHanger{44, 4, 52, 24}; // the blue one hangs on it

void noise(std::uint8_t& value) {
    value = std::uint8_t(std::clamp(value + std::rand() % 9 - 4, 0, 255));
}

void fill(Picture& photo, const PhotoBox& box, Colour colour) {
    for (int y = box.top; y < box.bottom; ++y)
        for (int x = box.left; x < box.right; ++x)
            std::copy(colour.begin(), colour.end(),
                      photo.pixels.begin() + 3 * (std::ptrdiff_t(y) * photo.width + x));
}

/// A blue garment on a dark hanger and a red one, on grey.
Picture twoGarments() {
    Picture photo{kWidth, kHeight, 3, std::vector<std::uint8_t>(kWidth * kHeight * 3, 205)};
    fill(photo, kBlue, {40, 60, 170});
    fill(photo, kHanger, {25, 30, 80});
    fill(photo, kRed, {190, 40, 50});
    std::srand(5);
    std::ranges::for_each(photo.pixels, noise);
    return photo;
}

bool contains(const PhotoBox& box, int x, int y) {
    return x >= box.left && x < box.right && y >= box.top && y < box.bottom;
}

/// The share of pixels at which the mask is as `box`.
double agreement(const GarmentMask& mask, const PhotoBox& box) {
    int same = 0;
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x)
            same += mask.at(x, y) == contains(box, x, y) ? 1 : 0;
    return double(same) / double(mask.inside.size());
}

int count(const GarmentMask& mask, const PhotoBox& box) {
    int inside = 0;
    for (int y = box.top; y < box.bottom; ++y)
        for (int x = box.left; x < box.right; ++x)
            inside += mask.at(x, y) ? 1 : 0;
    return inside;
}

GarmentMask emptyMask(int width, int height) {
    return {width, height, std::vector<std::uint8_t>(std::size_t(width * height), 0), true};
}

BrushStroke line(bool adds, double radius, PhotoPoint from, PhotoPoint to) {
    return {adds, radius, {from, to}};
}

} // namespace

class GarmentHintsTest : public QObject {
    Q_OBJECT

private slots:
    void aBoxChoosesTheGarment_data() {
        QTest::addColumn<PhotoBox>("box");
        QTest::addColumn<PhotoBox>("garment");
        QTest::newRow("blue") << PhotoBox{14, 20, 84, 114} << kBlue;
        QTest::newRow("red") << PhotoBox{100, 22, 182, 112} << kRed;
        QTest::newRow("over the edge of the photo") << PhotoBox{100, 22, 500, 400} << kRed;
    }

    void aBoxChoosesTheGarment() {
        QFETCH(PhotoBox, box);
        QFETCH(PhotoBox, garment);
        GarmentHints hints;
        hints.box = box;
        const GarmentMask mask = findGarment(twoGarments(), hints);
        QVERIFY(mask.found);
        QVERIFY2(agreement(mask, garment) > 0.98,
                 qPrintable(QString::number(agreement(mask, garment))));
        const PhotoBox room = *clipped(box, kWidth, kHeight);
        QCOMPARE(count(mask, room), count(mask, {0, 0, kWidth, kHeight})); // nothing outside
    }

    void smallBoxesAreTakenAsTheyAre_data() {
        QTest::addColumn<PhotoBox>("box");
        QTest::addColumn<PhotoBox>("taken");
        QTest::newRow("five pixels") << PhotoBox{40, 40, 45, 45} << PhotoBox{40, 40, 45, 45};
        QTest::newRow("a line") << PhotoBox{30, 40, 70, 41} << PhotoBox{30, 40, 70, 41};
        QTest::newRow("a corner of it in the photo")
            << PhotoBox{-20, -20, 3, 4} << PhotoBox{0, 0, 3, 4};
    }

    void smallBoxesAreTakenAsTheyAre() {
        QFETCH(PhotoBox, box);
        QFETCH(PhotoBox, taken);
        GarmentHints hints;
        hints.box = box;
        const PhotoSteps steps = prepareLikeFashion(twoGarments(), 28, 28, hints);
        QVERIFY(!steps.mask.found);
        QCOMPARE(agreement(steps.mask, taken), 1.0);
        QCOMPARE(steps.image.pixels.size(), std::size_t(28 * 28));
        QCOMPARE(steps.hints, hints);
    }

    void aBoxWithoutAnyPixelIsNone_data() {
        QTest::addColumn<PhotoBox>("box");
        QTest::newRow("empty") << PhotoBox{40, 40, 40, 90};
        QTest::newRow("inside out") << PhotoBox{80, 90, 40, 20};
        QTest::newRow("beside the photo") << PhotoBox{400, 40, 460, 90};
    }

    void aBoxWithoutAnyPixelIsNone() {
        QFETCH(PhotoBox, box);
        GarmentHints hints;
        hints.box = box;
        QCOMPARE(findGarment(twoGarments(), hints).inside, findGarment(twoGarments()).inside);
    }

    void aBoxOfOneColourIsTakenWhole() {
        GarmentHints hints;
        hints.box = PhotoBox{40, 40, 90, 90};
        const Picture grey{kWidth, kHeight, 1, std::vector<std::uint8_t>(kWidth * kHeight, 90)};
        const GarmentMask mask = findGarment(grey, hints);
        QVERIFY(!mask.found);
        QCOMPARE(agreement(mask, *hints.box), 1.0);
    }

    void aStrokeRemovesAHanger() {
        GarmentHints hints;
        hints.box = PhotoBox{14, 1, 84, 114};
        const Picture photo = twoGarments();
        const PhotoSteps before = prepareLikeFashion(photo, 28, 28, hints);
        QVERIFY(count(before.mask, kHanger) > 100); // of 160 pixels: it is taken for garment
        QVERIFY(before.cutOut.height > 95);
        hints.strokes = {line(false, 6, {48, 2}, {48, 18})};
        const PhotoSteps after = prepareLikeFashion(photo, 28, 28, hints);
        QCOMPARE(count(after.mask, {40, 0, 56, 23}), 0);
        QVERIFY2(after.cutOut.height <= 82, qPrintable(QString::number(after.cutOut.height)));
        QVERIFY(agreement(after.mask, kBlue) > 0.99);
        QVERIFY(before.image.pixels != after.image.pixels);
    }

    void strokesBesideThePhotoChangeNothing() {
        const Picture photo = twoGarments();
        GarmentHints hints;
        hints.strokes = {line(true, 20, {-500, -300}, {-40, 900}),
                         line(false, 5, {1e9, 4}, {1e9, 9}), line(true, 8, {300, 60}, {400, 60}),
                         BrushStroke{true, 8, {}}};
        QCOMPARE(findGarment(photo, hints).inside, findGarment(photo).inside);
    }

    void whenNothingIsLeftTheImageIsBlack() {
        GarmentHints hints;
        hints.strokes = {line(false, 300, {90, 60}, {91, 60})};
        const PhotoSteps steps = prepareLikeFashion(twoGarments(), 28, 20, hints);
        QVERIFY(!boxAround(steps.mask));
        QVERIFY(steps.cutOut.pixels.empty());
        QCOMPARE(steps.image.pixels, std::vector<std::uint8_t>(28 * 20, 0));
    }

    void negatingIsAHintToo() {
        GarmentHints hints;
        hints.negate = false;
        const PhotoSteps steps = prepareLikeFashion(twoGarments(), 28, 28, hints);
        QVERIFY(!steps.negated);
        QVERIFY(prepareLikeFashion(twoGarments(), 28, 28).negated);
    }

    // Pixels whose middle is no farther than the radius from the line.
    void paintsRoundLines() {
        GarmentMask mask = emptyMask(12, 9);
        paint({true, 1.5, {{4.5, 4.5}}}, mask);
        QCOMPARE(std::count(mask.inside.begin(), mask.inside.end(), 1), 9); // 3 x 3
        QCOMPARE(boxAround(mask), std::optional(PhotoBox{3, 3, 6, 6}));
        paint({true, 0.5, {{0.5, 0.5}, {11.5, 0.5}}}, mask);
        QCOMPARE(count(mask, {0, 0, 12, 1}), 12);
        QCOMPARE(count(mask, {0, 1, 12, 3}), 0);
        paint({true, 1, {{2.5, 2.5}, {2.5, 2.5}}}, mask); // a line without length
        QCOMPARE(count(mask, {1, 1, 4, 4}), 5 + 1);       // a cross, and a corner of the square
    }

    void theLaterStrokeHolds() {
        GarmentMask mask = emptyMask(20, 20);
        paint(line(true, 3, {2, 10}, {18, 10}), mask);
        paint(line(false, 3, {10, 2}, {10, 18}), mask);
        QVERIFY(mask.at(3, 10));
        QVERIFY(!mask.at(10, 10));
        paint({true, 2, {{10, 10}}}, mask);
        QVERIFY(mask.at(10, 10));
    }

    void boxesAreClippedAndFound() {
        QCOMPARE(clipped({-5, 2, 30, 40}, 20, 30), std::optional(PhotoBox{0, 2, 20, 30}));
        QVERIFY(!clipped({20, 2, 30, 40}, 20, 30));
        QVERIFY(!boxAround(emptyMask(4, 4)));
        GarmentMask mask = emptyMask(6, 5);
        mask.inside[7] = mask.inside[22] = 1; // at (1, 1) and (4, 3)
        QCOMPARE(boxAround(mask), std::optional(PhotoBox{1, 1, 5, 4}));
    }
};

QTEST_GUILESS_MAIN(GarmentHintsTest)
#include "GarmentHintsTest.moc"
