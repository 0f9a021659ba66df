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
                photo.pixels.push_back(std::uint8_t(std::clamp(value + std::rand() % 9 - 4, 0, 255)));
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
        QVERIFY(valueAt(steps.image, 0.1, 0.9) < 20);   // beside the body
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
