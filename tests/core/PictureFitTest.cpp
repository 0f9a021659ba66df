#include "core/data/PictureFit.h"
#include "core/picture/Shrink.h"

#include <QTest>

#include <vector>

using namespace fitroom;

using Values = std::vector<int>;

/// Numbers worked out by hand.
class PictureFitTest : public QObject {
    Q_OBJECT

    static Picture grey(int width, int height, const std::vector<std::uint8_t>& pixels) {
        return {width, height, 1, pixels};
    }

    static Values fitted(const Picture& picture, const ImageShape& shape, PictureFit fit) {
        std::vector<std::uint8_t> out(shape.size());
        fitPicture(picture, shape, fit, out);
        return {out.begin(), out.end()};
    }

private slots:
    void keepsWhatFits() {
        const Picture picture = grey(2, 2, {1, 2, 3, 4});
        for (const auto fit : {PictureFit::Stretch, PictureFit::Pad, PictureFit::Crop})
            QCOMPARE(fitted(picture, {1, 2, 2}, fit), (Values{1, 2, 3, 4}));
    }

    void averagesAreas() {
        const Picture picture = grey(4, 2, {10, 20, 0, 100, 30, 40, 0, 100});
        QCOMPARE(fitted(picture, {1, 1, 2}, PictureFit::Stretch), (Values{25, 50}));
    }

    void separatesColours() {
        const Picture picture{2, 1, 3, {1, 2, 3, 4, 5, 6}};
        QCOMPARE(fitted(picture, {3, 1, 2}, PictureFit::Stretch), (Values{1, 4, 2, 5, 3, 6}));
        QCOMPARE(fitted(grey(2, 1, {7, 9}), {3, 1, 2}, PictureFit::Stretch),
                 (Values{7, 9, 7, 9, 7, 9}));
    }

    void weighsColoursToGrey() {
        const Picture picture{3, 1, 3, {255, 0, 0, 0, 255, 0, 0, 0, 255}};
        // 0.299, 0.587 and 0.114 of 255
        QCOMPARE(fitted(picture, {1, 1, 3}, PictureFit::Stretch), (Values{76, 150, 29}));
    }

    void padsWithTheEdgesColour() {
        // The border is 9 but for one pixel, the middle 200.
        const Picture picture = grey(3, 3, {9, 9, 9, 9, 200, 9, 9, 9, 50});
        QCOMPARE(fitted(picture, {1, 3, 5}, PictureFit::Pad),
                 (Values{9, 9, 9, 9, 9, 9, 9, 200, 9, 9, 9, 9, 9, 50, 9}));
        // Shrunk to half its size, which is 2 x 1, in the middle of 2 x 3.
        QCOMPARE(fitted(grey(4, 2, {10, 20, 0, 100, 30, 40, 0, 100}), {1, 3, 2}, PictureFit::Pad),
                 (Values{50, 50, 25, 50, 50, 50}));
    }

    void cropsTheMiddle() {
        QCOMPARE(fitted(grey(4, 2, {1, 2, 3, 4, 5, 6, 7, 8}), {1, 2, 2}, PictureFit::Crop),
                 (Values{2, 3, 6, 7}));
        QCOMPARE(fitted(grey(2, 4, {1, 2, 3, 4, 5, 6, 7, 8}), {1, 1, 1}, PictureFit::Crop),
                 (Values{5})); // the mean of 3, 4, 5 and 6, 4.5
    }

    void copesWithExtremes() {
        const Picture line = grey(1000, 1, std::vector<std::uint8_t>(1000, 77));
        for (const auto fit : {PictureFit::Stretch, PictureFit::Pad, PictureFit::Crop})
            QCOMPARE(fitted(line, {1, 8, 8}, fit), Values(64, 77));
    }

    void shrinksByAveragingAreas() {
        const Picture small = shrunkTo(2, grey(4, 2, {10, 20, 0, 100, 30, 40, 0, 100}));
        QCOMPARE(small.width, 2);
        QCOMPARE(small.height, 1);
        QCOMPARE(small.pixels, (std::vector<std::uint8_t>{25, 50}));
        QCOMPARE(shrunkTo(2, grey(900, 1, std::vector<std::uint8_t>(900, 7))).height, 1);
        QCOMPARE(shrunkTo(4, grey(4, 2, std::vector<std::uint8_t>(8))).width, 4); // as it is
        const Picture colours = shrunkTo(1, {2, 1, 3, {0, 10, 20, 100, 110, 120}});
        QCOMPARE(colours.pixels, (std::vector<std::uint8_t>{50, 60, 70}));
    }
};

QTEST_GUILESS_MAIN(PictureFitTest)
#include "PictureFitTest.moc"
