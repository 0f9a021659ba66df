#include "core/backbone/FeatureCache.h"
#include "tests/support/MadeFiles.h"

#include <QTest>

using namespace fitroom;
using namespace fitroom::test;

namespace {

constexpr std::size_t kColumns = 3;

/// Row i of an image's numbers is (image, image + 0.5, -image).
std::vector<float> rowsOf(const std::vector<std::int32_t>& images) {
    std::vector<float> rows;
    for (const std::int32_t image : images)
        rows.insert(rows.end(), {float(image), float(image) + 0.5F, -float(image)});
    return rows;
}

bool holds(const FeatureCache& cache, const std::vector<std::int32_t>& images) {
    return std::ranges::all_of(images, [&](std::int32_t image) {
        return cache.has(image) && std::ranges::equal(cache.row(image), rowsOf({image}));
    });
}

} // namespace

class FeatureCacheTest : public QObject {
    Q_OBJECT

    const std::vector<std::int32_t> first_ = {5, 0, 7}, second_ = {1, 9};

    void fill(const std::filesystem::path& file) const {
        FeatureCache cache = FeatureCache::open(file, kColumns).value();
        QVERIFY(cache.add(first_, rowsOf(first_)));
        QVERIFY(cache.add(second_, rowsOf(second_)));
        QVERIFY(holds(cache, first_) && holds(cache, second_));
    }

private slots:
    void keepsRowsByImage() {
        const MadeFolder folder;
        fill(folder / "a/rows");
        const FeatureCache again = FeatureCache::open(folder / "a/rows", kColumns).value();
        QCOMPARE(again.size(), std::size_t(5));
        QVERIFY(holds(again, first_) && holds(again, second_));
        QVERIFY(!again.has(2) && !again.has(100));
        const std::vector<std::int32_t> wanted = {1, 2, 7, 8};
        QCOMPARE(again.missing(wanted), (std::vector<std::int32_t>{2, 8}));
    }

    /// Killed while it wrote, at any byte: what was whole is there, and more can be added.
    void survivesATornEnd() {
        const MadeFolder folder;
        fill(folder / "rows");
        QFile file(folder.path("rows"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (qsizetype size = 0; size < whole.size(); ++size) {
            folder.write("torn", whole.left(size));
            FeatureCache cache = FeatureCache::open(folder / "torn", kColumns).value();
            QVERIFY(!cache.has(9));
            QCOMPARE(QFileInfo(folder.path("torn")).size(), size); // it may still be written
            const std::size_t before = cache.size();
            QVERIFY(cache.add(second_, rowsOf(second_)));
            const FeatureCache again = FeatureCache::open(folder / "torn", kColumns).value();
            QVERIFY(holds(again, second_) && (before == 0 || holds(again, first_)));
            QCOMPARE(again.size(), before + second_.size());
        }
    }

    void survivesFlippedBits() {
        const MadeFolder folder;
        fill(folder / "rows");
        QFile file(folder.path("rows"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (qsizetype byte = 0; byte < whole.size(); ++byte) {
            QByteArray flipped = whole;
            flipped[byte] = char(flipped[byte] ^ 1 << byte % 8);
            folder.write("flipped", flipped);
            const FeatureCache cache = FeatureCache::open(folder / "flipped", kColumns).value();
            QVERIFY(cache.size() < 5);
            for (const auto& images : {first_, second_})
                QVERIFY(!cache.has(images[0]) || holds(cache, images));
        }
    }

    void isNotOfOtherColumns() {
        const MadeFolder folder;
        fill(folder / "rows");
        FeatureCache cache = FeatureCache::open(folder / "rows", 2).value();
        QCOMPARE(cache.size(), std::size_t(0));
        const std::vector<std::int32_t> image = {4};
        const std::vector<float> row = {1, 2};
        QVERIFY(cache.add(image, row));
        QVERIFY(std::ranges::equal(FeatureCache::open(folder / "rows", 2)->row(4), row));
    }

    void saysWhyItCannotBeMade() {
        const MadeFolder folder;
        folder.write("a", "a file");
        QCOMPARE(FeatureCache::open(folder / "a/b/rows", kColumns).error().kind,
                 ErrorKind::CannotWrite);
    }
};

QTEST_GUILESS_MAIN(FeatureCacheTest)
#include "FeatureCacheTest.moc"
