#include "widgets/data/ImageFilter.h"
#include "tests/support/CpuTime.h"
#include "tests/support/SyntheticData.h"
#include "widgets/data/TextFilter.h"

#include <QTest>

using namespace fitroom;

namespace {

using Images = std::vector<std::int32_t>;

/// Labels 0 1 2 0 1 2 …: Disc, Ring, Square. Image 6 is for validation, 9 to 11 for testing.
DatasetPtr data() {
    return test::syntheticDataset({.training = 9, .test = 3, .classes = 3, .shape = {1, 8, 8}});
}

std::vector<Subset> subsets() {
    return subsetOfImages(*data(), Split{{0, 1, 2, 3, 4, 5, 7, 8}, {6}});
}

/// Tried on images 0 to 5 only; wrong on 1 and 3.
ImageScores scores() {
    ImageScores scores;
    scores.predicted = {0, 2, 2, 1, 1, 2, -1, -1, -1, -1, -1, -1};
    scores.confidence = {0.9f, 0.6f, 0.8f, 0.7f, 0.5f, 1.f, 0, 0, 0, 0, 0, 0};
    scores.loss = {0.1f, 2.f, 0.2f, 3.f, 0.7f, 0, 0, 0, 0, 0, 0, 0};
    scores.disagreement = {-0.8f, 0.5f, -0.6f, 0.6f, -0.1f, -1.f, 0, 0, 0, 0, 0, 0};
    return scores;
}

Images filtered(const ImageFilter& filter, const ImageScores& some = {},
                const Images& picked = {}) {
    return filterImages(*data(), subsets(), filter, some, picked);
}

Images sorted(ImageOrder order, bool descending) {
    Images images = {0, 1, 2, 3, 4, 5, 6};
    sortImages(images, order, descending, *data(), scores());
    return images;
}

} // namespace

class ImageFilterTest : public QObject {
    Q_OBJECT

private slots:
    void filtersBySplitAndClass() {
        QCOMPARE(filtered({.subset = Subset::Validation}), (Images{6}));
        QCOMPARE(filtered({.subset = Subset::Test}), (Images{9, 10, 11}));
        QCOMPARE(filtered({.label = 1}), (Images{1, 4, 7, 10}));
        QCOMPARE(filtered({.subset = Subset::Test, .label = 1}), (Images{10}));
    }

    void filtersByTheNetsAnswer() {
        QCOMPARE(filtered({.right = false}, scores()), (Images{1, 3}));
        QCOMPARE(filtered({.right = true}, scores()), (Images{0, 2, 4, 5}));
        QCOMPARE(filtered({.leastConfidence = 0.65, .mostConfidence = 0.85}, scores()),
                 (Images{2, 3}));
        QVERIFY(ImageFilter{.right = true}.needsScores());
        QVERIFY(ImageFilter{.mostConfidence = 0.5}.needsScores());
        QVERIFY((!ImageFilter{.label = 1, .text = QStringLiteral("x")}.needsScores()));
    }

    void withoutAnswersThatPartIsLeftOut() {
        QCOMPARE(filtered({.label = 2, .right = false}).size(), std::size_t(4));
    }

    void filtersByText() {
        QCOMPARE(filtered({.text = QStringLiteral("rin")}), (Images{1, 4, 7, 10}));
        QCOMPARE(filtered({.text = QStringLiteral("RING")}), (Images{1, 4, 7, 10}));
        QCOMPARE(filtered({.text = QStringLiteral("5")}), (Images{5}));
        QCOMPARE(filtered({.text = QStringLiteral(" ring  10 ")}), (Images{10}));
        QCOMPARE(filtered({.text = QStringLiteral("sandal")}), Images());
        // With answers, what the net says counts as well: it takes disc 3 for a ring.
        QCOMPARE(filtered({.text = QStringLiteral("ring")}, scores()), (Images{1, 3, 4, 7, 10}));
        QCOMPARE(filtered({.text = QStringLiteral("ring disc")}, scores()), (Images{3}));
        QVERIFY(TextFilter(QStringLiteral("  "), *data()).empty());
    }

    void filtersByFileName() {
        Dataset::Parts parts;
        parts.shape = {1, 2, 2};
        parts.classNames = {"hat", "shoe"};
        parts.labels = {0, 1, 1};
        parts.pixels.resize(12);
        parts.trainingSize = 3;
        parts.fileNames = {"train/hat/Straw.png", "train/shoe/boot 2.jpg", "train/shoe/Größe.png"};
        const Dataset photos(std::move(parts));
        const auto found = [&](const char* text) {
            return filterImages(photos, std::vector(3, Subset::Training),
                                {.text = QString::fromUtf8(text)}, {}, {});
        };
        QCOMPARE(found("straw"), (Images{0}));
        QCOMPARE(found(".PNG"), (Images{0, 2}));
        QCOMPARE(found("png shoe"), (Images{2}));
        QCOMPARE(found("größe"), (Images{2}));
        QCOMPARE(found("sandal"), Images());
    }

    void filtersBySelection() {
        QCOMPARE(filtered({.selectedOnly = true}, {}, {7, 2, 99}), (Images{2, 7}));
        QCOMPARE(filtered({.selectedOnly = true}), Images());
    }

    void sorts() {
        QCOMPARE(sorted(ImageOrder::Index, false), (Images{0, 1, 2, 3, 4, 5, 6}));
        QCOMPARE(sorted(ImageOrder::Index, true), (Images{6, 5, 4, 3, 2, 1, 0}));
        QCOMPARE(sorted(ImageOrder::Label, false), (Images{0, 3, 6, 1, 4, 2, 5}));
        QCOMPARE(sorted(ImageOrder::Label, true), (Images{2, 5, 1, 4, 0, 3, 6}));
        // An image without an answer comes last either way.
        QCOMPARE(sorted(ImageOrder::Loss, true), (Images{3, 1, 4, 2, 0, 5, 6}));
        QCOMPARE(sorted(ImageOrder::Loss, false), (Images{5, 0, 2, 4, 1, 3, 6}));
        QCOMPARE(sorted(ImageOrder::Confidence, false), (Images{4, 1, 3, 2, 0, 5, 6}));
        QCOMPARE(sorted(ImageOrder::Disagreement, true), (Images{3, 1, 4, 2, 0, 5, 6}));
        Images images = {4, 5};
        sortImages(images, ImageOrder::Loss, true, *data(), {});
        QCOMPARE(images, (Images{4, 5}));
    }

    void isQuickOnSeventyThousand() {
        const DatasetPtr large =
            test::syntheticDataset({.training = 60000, .test = 10000, .shape = {1, 2, 2}});
        ImageScores some;
        for (std::size_t i = 0; i < large->size(); ++i) {
            some.predicted.push_back(std::int32_t(i * 7 % 10));
            some.confidence.push_back(float(i * 31 % 997) / 997);
            some.loss.push_back(float(i * 37 % 991));
            some.disagreement.push_back(0);
        }
        const std::vector<Subset> parts = subsetOfImages(*large, {});
        const test::CpuTime time;
        Images images = filterImages(*large, parts,
                                     {.leastConfidence = 0.01, .text = QStringLiteral("r")}, some);
        sortImages(images, ImageOrder::Loss, true, *large, some);
        const double spent = time.milliseconds();
        qInfo("filtering and sorting %zu of 70,000 images took %.1f ms", images.size(), spent);
        QVERIFY(images.size() > 30000);
        QVERIFY(spent < 50);
    }
};

QTEST_GUILESS_MAIN(ImageFilterTest)
#include "ImageFilterTest.moc"
