#include "widgets/image/DatasetImage.h"
#include "tests/support/SyntheticData.h"
#include "widgets/image/ImageView.h"

#include <QTest>

using namespace fitroom;

class DatasetImageTest : public QObject {
    Q_OBJECT

private slots:
    void viewsGreyWithoutCopying() {
        const DatasetPtr dataset = test::syntheticDataset({.training = 3, .test = 2});
        const QImage image = imageView(*dataset, 4);
        QCOMPARE(image.size(), QSize(28, 28));
        QCOMPARE(image.constBits(), dataset->image(4).data());
        QCOMPARE(qGray(image.pixel(5, 6)), int(dataset->image(4)[6 * 28 + 5]));
        QVERIFY(imageCopy(*dataset, 4).constBits() != dataset->image(4).data());
        QCOMPARE(imageCopy(*dataset, 4), image);
    }

    void interleavesColourPlanes() {
        const std::vector<std::uint8_t> planes = {1,  2,  3,  4,  5,  6,  11, 12, 13,
                                                  14, 15, 16, 21, 22, 23, 24, 25, 26};
        const QImage image = imageView(planes, {3, 2, 3});
        QCOMPARE(image.pixel(0, 0), qRgb(1, 11, 21));
        QCOMPARE(image.pixel(2, 1), qRgb(6, 16, 26));
    }

    void turnsImagesIntoPicturesAndBack() {
        QImage colour(5, 3, QImage::Format_RGB32); // rows of 15 bytes: padded in a QImage
        colour.fill(QColor(10, 20, 30));
        colour.setPixel(4, 2, qRgb(1, 2, 3));
        const Picture picture = toPicture(colour);
        QCOMPARE(picture.width, 5);
        QCOMPARE(picture.height, 3);
        QCOMPARE(picture.channels, 3);
        QCOMPARE(picture.pixels.size(), std::size_t(45));
        QCOMPARE(int(picture.pixels[42]), 1);
        QCOMPARE(imageOver(picture).convertToFormat(QImage::Format_RGB32), colour);
    }

    void keepsGreyPicturesGrey() {
        QImage grey(3, 2, QImage::Format_Grayscale8);
        grey.fill(77);
        const Picture picture = toPicture(grey);
        QCOMPARE(picture.channels, 1);
        QCOMPARE(picture.pixels, std::vector<std::uint8_t>(6, 77));
    }

    void putsTransparentPicturesOnWhite() {
        QImage clear(2, 2, QImage::Format_ARGB32);
        clear.fill(Qt::transparent);
        const Picture picture = toPicture(clear);
        QCOMPARE(picture.channels, 3);
        QCOMPARE(picture.pixels, std::vector<std::uint8_t>(12, 255));
    }

    void enlargesByWholeNumbersAndReducesFreely() {
        QCOMPARE(sharpScale(28, 200), 7.0);
        QCOMPARE(sharpScale(28, 27), 27.0 / 28);
        QCOMPARE(sharpScale(400, 600), 1.5);
        QCOMPARE(sharpRect({28, 28}, {0, 0, 200, 100}, 1), QRectF(58, 8, 84, 84));
        QCOMPARE(sharpRect({28, 28}, {0, 0, 200, 100}, 1, Qt::AlignLeft | Qt::AlignTop),
                 QRectF(0, 0, 84, 84));
        // At one and a half device pixels a pixel 100 are 150: five times 28.
        QCOMPARE(sharpRect({28, 28}, {0, 0, 100, 100}, 1.5).width(), 140 / 1.5);
    }
};

QTEST_MAIN(DatasetImageTest)
#include "DatasetImageTest.moc"
