#include "core/runs/FeatureHistory.h"
#include "core/embedding/EmbeddingSource.h"
#include "core/explain/LoadedRun.h"
#include "core/support/AtomicFile.h"
#include "core/support/ReadFile.h"
#include "core/training/Trainer.h"
#include "tests/support/SyntheticData.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace fitroom;
namespace fs = std::filesystem;

namespace {

const std::vector<std::int32_t> kImages = {4, 9, 2, 11};
constexpr std::size_t kColumns = 3;

std::vector<float> valuesOf(int epoch) {
    std::vector<float> values;
    for (std::size_t i = 0; i < kImages.size() * kColumns; ++i)
        values.push_back(float(std::sin(double(i) + epoch) * 1e5)); // beyond half precision's range
    return values;
}

TrainingJob smallJob() {
    TrainingJob job{
        test::syntheticDataset({.training = 100, .test = 20, .classes = 4}),
        {"small",
         "Small",
         {Flatten{}, Dense{70, Activation::Relu}, Dense{Dense::kClasses, Activation::None}}},
        {},
        {}};
    job.recipe.name = job.recipe.title = "small";
    job.recipe.batchSize = 16;
    job.recipe.threads = 1;
    job.recipe.phases[0].epochs = 3;
    return job;
}

/// Squares of the distances between all pairs of rows.
std::vector<double> distances(const std::vector<float>& values, std::size_t columns) {
    const std::size_t rows = values.size() / columns;
    std::vector<double> found;
    for (std::size_t i = 0; i < rows; ++i)
        for (std::size_t j = 0; j < i; ++j) {
            double sum = 0;
            for (std::size_t c = 0; c < columns; ++c)
                sum += std::pow(double(values[i * columns + c] - values[j * columns + c]), 2);
            found.push_back(sum);
        }
    return found;
}

} // namespace

/// The file of what a net makes of some images, epoch by epoch.
class FeatureHistoryTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    int count_ = 0;

    fs::path freshFile() { return folder_.filePath(QString::number(++count_)).toStdString(); }
    static EpochLog logOf(const fs::path& file) {
        return EpochLog(file, featureHeader(kImages), &featureParts, posixFiles());
    }
    fs::path written(int epochs) {
        const fs::path file = freshFile();
        EpochLog log = logOf(file);
        for (int epoch = 1; epoch <= epochs; ++epoch)
            if (!log.add(featureRecord(epoch, valuesOf(epoch), kColumns)))
                qFatal("The features cannot be written.");
        return file;
    }
    static std::vector<int> epochsOf(const FeatureHistory& history) {
        std::vector<int> epochs;
        for (const auto& epoch : history.epochs)
            epochs.push_back(epoch.epoch);
        return epochs;
    }

private slots:
    void keepsValuesToElevenBits() {
        const auto history = readFeatures(written(3), 100);
        QVERIFY(history);
        QCOMPARE(history->images, kImages);
        QCOMPARE(epochsOf(*history), (std::vector<int>{1, 2, 3}));
        for (const auto& epoch : history->epochs) {
            const std::vector<float> wanted = valuesOf(epoch.epoch);
            QCOMPARE(epoch.columns, kColumns);
            QCOMPARE(epoch.values.size(), wanted.size());
            for (std::size_t i = 0; i < wanted.size(); ++i)
                QVERIFY(std::abs(epoch.values[i] - wanted[i]) < 1e5F / 2048);
        }
    }

    void readsSomeOfManyEpochs() {
        QCOMPARE(epochsOf(*readFeatures(written(10), 4)), (std::vector<int>{2, 5, 7, 10}));
        QCOMPARE(epochsOf(*readFeatures(written(2), 4)), (std::vector<int>{1, 2}));
    }

    void aRunWithoutTheFileKeptNothing() {
        const auto history = readFeatures(freshFile(), 5);
        QVERIFY(history && history->images.empty() && history->epochs.empty());
    }

    void aTornRecordIsNoneAndGoesOn() {
        const std::string three = *readFile(written(3), 1 << 20);
        const std::size_t two = readFile(written(2), 1 << 20)->size();
        for (std::size_t size = two; size < three.size(); ++size) {
            const fs::path file = freshFile();
            QVERIFY(writeFileAtomically(file, three.substr(0, size)));
            QCOMPARE(epochsOf(*readFeatures(file, 9)), (std::vector<int>{1, 2}));
            EpochLog log = logOf(file);
            QVERIFY(log.cutTo(2));
            QVERIFY(log.add(featureRecord(3, valuesOf(3), kColumns)));
            QVERIFY(*readFile(file, 1 << 20) == three);
        }
    }

    void damageIsNeverTakenForFeatures() {
        const std::string sound = *readFile(written(2), 1 << 20);
        const fs::path file = freshFile();
        for (std::size_t at = 0; at < sound.size(); ++at) {
            std::string bytes = sound;
            bytes[at] = char(bytes[at] ^ 4);
            QVERIFY(writeFileAtomically(file, bytes));
            const auto history = readFeatures(file, 9);
            // A wrong length may look like a record on its way; what is read is right all the same.
            QVERIFY2(!history || history->epochs.size() < 2, std::to_string(at).c_str());
        }
    }

    void fewImagesAreFollowedInAShortEpoch() {
        const DatasetPtr data =
            test::syntheticDataset({.training = 1500, .test = 3000, .classes = 3});
        const auto followed = [&](std::size_t training) {
            Split split;
            split.training.resize(training);
            return followedImages(*data, split).size();
        };
        QCOMPARE(followed(100), std::size_t(200));
        QCOMPARE(followed(1500), std::size_t(300));
        QCOMPARE(followed(60000), std::size_t(2000));
    }

    void aTrainedRunHasThem() {
        RunStore store(folder_.filePath("runs").toStdString());
        TrainingControl control;
        const TrainingJob job = smallJob();
        const auto run = train(job, store, control, [](const TrainingEvent&) {});
        QVERIFY(run);
        const Split split = *makeSplit(*job.dataset, job.recipe.split);
        const auto history = readFeatures(store.featureFile(run->id), 100);
        QVERIFY(history);
        QCOMPARE(history->images, followedImages(*job.dataset, split));
        QCOMPARE(history->images, subsetIndices(*job.dataset, split, Subset::Validation));
        QCOMPARE(epochsOf(*history), (std::vector<int>{1, 2, 3}));
        // Twenty points have at most twenty components, and those keep all distances.
        QCOMPARE(history->epochs.back().columns, std::size_t(20));
        const auto loaded = loadRun(*run, store, job.dataset, Weights::Last);
        QVERIFY(loaded);
        const auto table = layerTable(*loaded, history->images);
        const auto kept = distances(history->epochs.back().values, 20);
        const auto wanted = distances(table->values, table->columns);
        const double largest = *std::ranges::max_element(wanted);
        for (std::size_t i = 0; i < wanted.size(); ++i)
            QVERIFY(std::abs(kept[i] - wanted[i]) < 0.01 * largest);
    }
};

QTEST_GUILESS_MAIN(FeatureHistoryTest)
#include "FeatureHistoryTest.moc"
