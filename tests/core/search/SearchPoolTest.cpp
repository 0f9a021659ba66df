#include "core/search/SearchPool.h"

#include "core/data/DatasetFiles.h"
#include "tests/support/SyntheticData.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <set>

using namespace fitroom;

namespace {

std::vector<std::int32_t> indicesIn(const QString& path) {
    QFile file(path);
    std::vector<std::int32_t> indices;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (!line.isEmpty())
                indices.push_back(line.toInt());
        }
    }
    return indices;
}

} // namespace

class SearchPoolTest : public QObject {
    Q_OBJECT

private slots:
    void holdsNoTestImages() {
        const DatasetPtr dataset = test::syntheticDataset({.training = 60, .test = 20});
        const DatasetPtr pool = searchPool(*dataset, {}).value();
        QCOMPARE(pool->size(), std::size_t(60));
        QCOMPARE(pool->testSize(), std::size_t(0));
        for (std::size_t i = 0; i < 60; ++i) {
            QCOMPARE(pool->label(i), dataset->label(i));
            QVERIFY(std::ranges::equal(pool->image(i), dataset->image(i)));
        }
    }

    void holdsSoManyOfEachClass() {
        const DatasetPtr dataset = test::syntheticDataset({.training = 60, .test = 20});
        SearchOptions options;
        options.perClass = 4;
        options.seed = 2;
        const DatasetPtr pool = searchPool(*dataset, options).value();
        QCOMPARE(pool->size(), std::size_t(40));
        for (int label = 0; label < 10; ++label)
            QCOMPARE(std::ranges::count(pool->labels(), label), 4);
        // The winner learns from the same images.
        const Split split = makeSplit(*dataset, finalSplit(options)).value();
        QVERIFY(split.validation.empty());
        QCOMPARE(split.training.size(), pool->size());
        const auto pixels = [](const Dataset& from, std::size_t index) {
            const auto image = from.image(index);
            return std::string(image.begin(), image.end());
        };
        std::set<std::string> ofPool, ofSplit;
        for (std::size_t i = 0; i < pool->size(); ++i) {
            ofPool.insert(pixels(*pool, i));
            ofSplit.insert(pixels(*dataset, std::size_t(split.training[i])));
        }
        QCOMPARE(ofPool, ofSplit);
    }

    void splitsDiffer() {
        const DatasetPtr pool = searchPool(*test::syntheticDataset({.training = 100}), {}).value();
        const Split first = makeSplit(*pool, trialSplit(*pool, {}, 0)).value();
        const Split second = makeSplit(*pool, trialSplit(*pool, {}, 1)).value();
        QCOMPARE(first.validation.size(), std::size_t(20));
        QVERIFY(first.validation != second.validation);
        for (int label = 0; label < 10; ++label)
            QCOMPARE(std::ranges::count_if(first.validation,
                                           [&](std::int32_t i) {
                                               return pool->label(std::size_t(i)) == label;
                                           }),
                     2);
    }

    void keepsGivenValidationImages() {
        Dataset::Parts parts = test::syntheticParts({.training = 60, .test = 0});
        parts.validationSize = 20;
        SearchOptions options;
        options.perClass = 3;
        const DatasetPtr pool = searchPool(Dataset(parts), options).value();
        QCOMPARE(pool->trainingSize(), std::size_t(50));
        QCOMPARE(pool->validationSize(), std::size_t(20));
    }

    void tooFewImagesAreAnError() {
        const DatasetPtr dataset = test::syntheticDataset({.training = 19, .test = 2});
        const auto pool = searchPool(*dataset, {});
        QVERIFY(!pool);
        QCOMPARE(pool.error().kind, ErrorKind::BadInput);
    }

    /// The published lists, made by NumPy: tests/reference/hundred_per_class.py.
    void drawsThePublishedHundred() {
        const auto installed = findInstalledDataset({});
        if (!installed)
            QSKIP("Fashion-MNIST is not installed.");
        const auto dataset = loadDataset(*installed);
        QVERIFY(dataset);
        const auto labels = (*dataset)->labels().first((*dataset)->trainingSize());
        for (std::uint32_t seed = 0; seed < 5; ++seed) {
            const auto published = indicesIn(
                QStringLiteral(REFERENCE_FOLDER "/seed-%1.txt").arg(seed));
            QCOMPARE(published.size(), std::size_t(1000));
            QCOMPARE(firstOfEachClass(labels, 100, seed), published);
        }
    }
};

QTEST_GUILESS_MAIN(SearchPoolTest)
#include "SearchPoolTest.moc"
