#include "core/photo/PhotoSteps.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

using namespace fitroom;

namespace {

using Colour = std::array<std::uint8_t, 3>;

/// A shirt of one colour, its body with two sleeves, on a ground of another with some noise.
Picture shirtPhoto(int width, int height, Colour shirt, Colour ground) {
    Picture photo{width, height, 3, {}};
    std::srand(7);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const double u = double(x) / width, v = double(y) / height;
            const bool body = u > 0.35 && u < 0.65 && v > 0.2 && v < 0.85;
            const bool sleeves = u > 0.2 && u < 0.8 && v > 0.2 && v < 0.4;
            for (const std::uint8_t value : body || sleeves ? shirt : ground)
                photo.pixels.push_back(
                    std::uint8_t(std::clamp(value + std::rand() % 9 - 4, 0, 255)));
        }
    return photo;
}

/// The share of pixels of which a mask is right.
double agreement(const GarmentMask& mask) {
    int right = 0;
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x) {
            const double u = double(x) / mask.width, v = double(y) / mask.height;
            const bool inside = (u > 0.35 && u < 0.65 && v > 0.2 && v < 0.85) ||
                                (u > 0.2 && u < 0.8 && v > 0.2 && v < 0.4);
            right += mask.at(x, y) == inside ? 1 : 0;
        }
    return double(right) / (mask.width * mask.height);
}

int valueAt(const Picture& image, double u, double v) {
    return image.pixels[std::size_t(int(v * image.height) * image.width + int(u * image.width))];
}

/// Columns that are not black at the height of the sleeves.
int sleeveToSleeve(const Picture& image) {
    const auto row = image.pixels.begin() + std::ptrdiff_t(image.height / 6) * image.width;
    return int(std::count_if(row, row + image.width, [](int value) { return value > 60; }));
}

} // namespace

class PhotoStepsTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheGarment_data() {
        QTest::addColumn<Colour>("shirt");
        QTest::addColumn<Colour>("ground");
        QTest::newRow("blue on white") << Colour{30, 50, 160} << Colour{245, 245, 245};
        QTest::newRow("white on red") << Colour{235, 235, 230} << Colour{180, 30, 40};
        QTest::newRow("grey on wood") << Colour{90, 90, 95} << Colour{190, 150, 100};
        QTest::newRow("bright on black") << Colour{220, 220, 220} << Colour{4, 4, 4};
    }

    void findsTheGarment() {
        QFETCH(Colour, shirt);
        QFETCH(Colour, ground);
        const GarmentMask mask = findGarment(shirtPhoto(150, 192, shirt, ground));
        QVERIFY(mask.found);
        QCOMPARE(mask.width, 150);
        QVERIFY2(agreement(mask) > 0.97, qPrintable(QString::number(agreement(mask))));
    }

    // What stands out is a print; the shirt itself is hardly darker than the ground.
    void findsAGarmentBehindAPrint() {
        Picture photo = shirtPhoto(150, 192, {168, 166, 158}, {182, 180, 170});
        for (int y = 70; y < 100; ++y)
            for (int x = 60; x < 90; ++x)
                for (int channel = 0; channel < 3; ++channel)
                    photo.pixels[std::size_t((y * 150 + x) * 3 + channel)] =
                        channel == 0 ? 220 : 20;
        const GarmentMask mask = findGarment(photo);
        QVERIFY2(agreement(mask) > 0.9, qPrintable(QString::number(agreement(mask))));
    }

    void theSamePhotoGivesTheSameMask() {
        const Picture photo = shirtPhoto(120, 120, {30, 50, 160}, {200, 180, 150});
        QCOMPARE(findGarment(photo).inside, findGarment(photo).inside);
    }

    // As in Fashion-MNIST: a dark shirt on white becomes a bright one on black, from edge to edge.
    void makesAnImageLikeFashionMnists() {
        const PhotoSteps steps =
            prepareLikeFashion(shirtPhoto(600, 800, {30, 30, 40}, {250, 250, 250}), 28, 28);
        QVERIFY(steps.negated);
        QCOMPARE(std::max(steps.photo.width, steps.photo.height), 192);
        QCOMPARE(steps.image.width, 28);
        QCOMPARE(steps.image.channels, 1);
        QVERIFY(valueAt(steps.image, 0.5, 0.5) > 180);
        QVERIFY(valueAt(steps.image, 0.5, 0.0) > 100);  // the trimmed shirt's upper edge
        QVERIFY(valueAt(steps.image, 0.5, 0.97) > 100); // and its lower
        QVERIFY(valueAt(steps.image, 0.2, 0.9) < 20);   // beside the body
        // The shirt is 360 x 520 pixels, so it is trimmed to that shape.
        const double shape = double(steps.cutOut.width) / steps.cutOut.height;
        QVERIFY2(std::abs(shape - 360.0 / 520) < 0.05, qPrintable(QString::number(shape)));
    }

    void aBlackBorderIsNotNegated() {
        const Picture photo = shirtPhoto(200, 200, {220, 220, 220}, {3, 3, 3});
        QVERIFY(!prepareLikeFashion(photo, 28, 28).negated);
        QVERIFY(valueAt(prepareLikeFashion(photo, 28, 28).image, 0.5, 0.5) > 180);
        const PhotoSteps negated = prepareLikeFashion(photo, 28, 28, {.negate = true});
        QVERIFY(negated.negated);
        QVERIFY(valueAt(negated.image, 0.5, 0.5) < 80);
    }

    // Lying flat it is 86 x 125 pixels; four fifths of its width are 55.4 % of its height.
    void isNarrowedAsIfWorn() {
        const Picture photo = shirtPhoto(144, 192, {30, 30, 40}, {210, 200, 190});
        const PhotoSteps steps = prepareLikeFashion(photo, 28, 28);
        QVERIFY(steps.narrowed);
        QCOMPARE(sleeveToSleeve(steps.image), 16); // 15.5
        const PhotoSteps worn = prepareLikeFashion(photo, 28, 28, {.narrow = false});
        QVERIFY(!worn.narrowed);
        QCOMPARE(sleeveToSleeve(worn.image), 19); // 19.4
        QCOMPARE(worn.cutOut.pixels, steps.cutOut.pixels);
        QVERIFY(otherPlacements(worn)[0].pixels != otherPlacements(steps)[0].pixels);
    }

    // No photo has a background of one colour: those are pictures from a shop, or drawings.
    void onAPlainBackgroundItIsNotNarrowed() {
        Picture photo{60, 80, 1, std::vector<std::uint8_t>(60 * 80, 250)};
        for (int y = 20; y < 60; ++y)
            std::fill_n(photo.pixels.begin() + y * 60 + 20, 20, std::uint8_t(40));
        QVERIFY(!prepareLikeFashion(photo, 28, 28).narrowed);
        QVERIFY(prepareLikeFashion(photo, 28, 28, {.narrow = true}).narrowed);
        QVERIFY(
            !prepareLikeFashion(shirtPhoto(90, 90, {220, 220, 220}, {3, 3, 3}), 28, 28).narrowed);
    }

    void copesWithAnyPicture_data() {
        QTest::addColumn<Picture>("photo");
        QTest::newRow("one pixel") << Picture{1, 1, 1, {77}};
        QTest::newRow("a line") << Picture{1000, 1, 1, std::vector<std::uint8_t>(1000, 77)};
        QTest::newRow("a column") << Picture{2, 400, 3, std::vector<std::uint8_t>(2400, 9)};
        QTest::newRow("one colour") << Picture{64, 64, 3, std::vector<std::uint8_t>(64 * 64 * 3)};
        std::srand(3);
        Picture noise{90, 60, 3, std::vector<std::uint8_t>(90 * 60 * 3)};
        for (std::uint8_t& value : noise.pixels)
            value = std::uint8_t(std::rand());
        QTest::newRow("noise") << noise;
    }

    void copesWithAnyPicture() {
        QFETCH(Picture, photo);
        const PhotoSteps steps = prepareLikeFashion(photo, 28, 20);
        QCOMPARE(steps.image.pixels.size(), std::size_t(28 * 20));
        QCOMPARE(steps.mask.inside.size(), std::size_t(steps.photo.width * steps.photo.height));
    }
};

QTEST_GUILESS_MAIN(PhotoStepsTest)
#include "PhotoStepsTest.moc"
