#include "core/runs/PredictionHistory.h"
#include "core/runs/HistoryLog.h"
#include "core/support/AtomicFile.h"
#include "core/support/ReadFile.h"
#include "core/training/Trainer.h"
#include "tests/support/FaultyFiles.h"
#include "tests/support/SyntheticData.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace fitroom;
using fitroom::test::FaultyFiles;
namespace fs = std::filesystem;

namespace {

constexpr int kClasses = 3;
const std::vector<std::int32_t> kImages = {4, 9, 2};

/// Made-up predictions of kImages that are different after every epoch.
Predictions predictionsOf(int epoch) {
    Predictions made{kClasses, kImages, {0, 1, 2}, {}};
    for (int image = 0; image < 3; ++image) {
        const float share = float((epoch * 7 + image * 3) % 10) / 16; // exact in half precision
        made.probabilities.insert(made.probabilities.end(), {share, 1 - 1.5F * share, share / 2});
    }
    return made;
}

TrainingJob smallJob() {
    TrainingJob job{test::syntheticDataset({.training = 100, .test = 20, .classes = 4}),
                    {"small", "Small", {Flatten{}, Dense{Dense::kClasses, Activation::None}}},
                    {},
                    {}};
    job.recipe.name = job.recipe.title = "small";
    job.recipe.batchSize = 16;
    job.recipe.threads = 1;
    job.recipe.phases[0].epochs = 4;
    return job;
}

} // namespace

/// The file of every image's predictions over the epochs.
class PredictionHistoryTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    int count_ = 0;

    fs::path freshFile() { return folder_.filePath(QString::number(++count_)).toStdString(); }
    static HistoryLog logOf(const fs::path& file, FileLayer& files = posixFiles()) {
        return HistoryLog(file, kImages, kClasses, files);
    }
    static std::string bytesOf(const fs::path& file) { return readFile(file, 1 << 24).value(); }
    static std::vector<int> epochsOf(const fs::path& file) {
        std::vector<int> epochs;
        const ImageHistory history = readHistory(file, 9).value();
        for (const EpochPrediction& prediction : history.epochs)
            epochs.push_back(prediction.epoch);
        return epochs;
    }
    fs::path written(int epochs) {
        const fs::path file = freshFile();
        HistoryLog log = logOf(file);
        for (int epoch = 1; epoch <= epochs; ++epoch)
            if (!log.add(epoch, predictionsOf(epoch)))
                qFatal("The history cannot be written.");
        return file;
    }

private slots:
    void keepsWhatWasPredicted() {
        const fs::path file = written(5);
        for (std::size_t place = 0; place < kImages.size(); ++place) {
            const auto history = readHistory(file, kImages[place]);
            QVERIFY(history && history->kept);
            QCOMPARE(history->epochs.size(), std::size_t(5));
            for (int epoch = 1; epoch <= 5; ++epoch) {
                const Predictions made = predictionsOf(epoch);
                const EpochPrediction expected{epoch, made.predicted(place),
                                               made.row(place)[place]};
                QCOMPARE(history->epochs[std::size_t(epoch - 1)], expected);
            }
        }
        QVERIFY(!readHistory(file, 5)->kept);
        QVERIFY(!readHistory(freshFile(), 9)->kept);
    }

    void probabilitiesHaveElevenBits() {
        const fs::path file = freshFile();
        HistoryLog log = logOf(file);
        Predictions made = predictionsOf(1);
        made.probabilities = {.1F, .2F, .7F, .001F, .123456F, .875F, .3F, .3F, .4F};
        QVERIFY(log.add(1, made));
        const float kept = readHistory(file, 9)->epochs[0].trueProbability;
        QVERIFY(std::abs(kept - .123456F) < .123456F / 2048);
    }

    void isCutBackToAnEpoch() {
        const fs::path file = written(6);
        HistoryLog log = logOf(file);
        QVERIFY(log.cutTo(4));
        QCOMPARE(epochsOf(file), (std::vector<int>{1, 2, 3, 4}));
        QVERIFY(log.add(5, predictionsOf(5)));
        QVERIFY(log.add(6, predictionsOf(6)));
        QCOMPARE(bytesOf(file), bytesOf(written(6)));
        QVERIFY(log.cutTo(0));
        QVERIFY(log.add(1, predictionsOf(1)));
        QCOMPARE(bytesOf(file), bytesOf(written(1)));
    }

    /// Killed at any byte of the last record: it is as if that epoch had not been.
    void aTornRecordIsNone() {
        const std::string two = bytesOf(written(2)), three = bytesOf(written(3));
        for (std::size_t size = two.size(); size < three.size(); ++size) {
            const fs::path file = freshFile();
            QVERIFY(writeFileAtomically(file, three.substr(0, size)));
            QCOMPARE(epochsOf(file), (std::vector<int>{1, 2}));
            HistoryLog log = logOf(file);
            QVERIFY(log.cutTo(3));
            QVERIFY(log.add(3, predictionsOf(3)));
            QVERIFY(bytesOf(file) == three);
        }
    }

    /// One bit turned anywhere: a sentence with the byte where the damaged part begins, and the
    /// log goes on with what is before.
    void damageIsSaid() {
        const std::string sound = bytesOf(written(3));
        const std::size_t header = bytesOf(written(1)).size() * 2 - bytesOf(written(2)).size();
        const std::size_t record = (sound.size() - header) / 3;
        for (std::size_t at = 0; at < sound.size(); ++at) {
            std::string bytes = sound;
            bytes[at] = char(bytes[at] ^ 4);
            const fs::path file = freshFile();
            QVERIFY(writeFileAtomically(file, bytes));
            const std::size_t begin = at < header ? 0 : header + (at - header) / record * record;
            const auto history = readHistory(file, 9);
            QVERIFY2(!history, std::to_string(at).c_str());
            QCOMPARE(history.error().where.english(), atByte(file.string(), begin).english());
            HistoryLog log = logOf(file);
            const auto cut = log.cutTo(3);
            QVERIFY(!cut);
            QVERIFY(cut.error().english().find("left out") != std::string::npos);
            QVERIFY(log.add(4, predictionsOf(4)));
            std::vector<int> epochs = epochsOf(file);
            QCOMPARE(epochs.back(), 4);
            QCOMPARE(epochs.size(), at < header ? 1 : (at - header) / record + 1);
        }
    }

    void hostileCountsAreRefused() {
        std::string bytes = bytesOf(written(1));
        for (int i = 16; i < 20; ++i)
            bytes[std::size_t(i)] = char(0xff); // four thousand million images
        const fs::path file = freshFile();
        QVERIFY(writeFileAtomically(file, bytes));
        QVERIFY(!readHistory(file, 9));
    }

    void aFileOfOtherImagesIsBegunAnew() {
        const fs::path file = written(2);
        HistoryLog log(file, std::vector<std::int32_t>{1, 2, 3}, kClasses, posixFiles());
        QVERIFY(!log.cutTo(2));
        QVERIFY(log.add(3, predictionsOf(3)));
        QCOMPARE(readHistory(file, 1)->epochs.size(), std::size_t(1));
    }

    void aFullDiskIsSaidAndMadeUpFor() {
        FaultyFiles files({2, ENOSPC, true, false}); // the first write, half of it
        const fs::path file = freshFile();
        HistoryLog log = logOf(file, files);
        QVERIFY(!log.add(1, predictionsOf(1)));
        QCOMPARE(fs::file_size(file), std::uintmax_t(0));
        QVERIFY(log.add(2, predictionsOf(2)));
        QCOMPARE(bytesOf(file), bytesOf(written(2)));
    }

    /// An epoch of Fashion-MNIST's validation images: a few thousandths of what training it takes.
    void addingAnEpochTakesLittle() {
        constexpr int kCount = 12000;
        Predictions made{10, {}, {}, std::vector<float>(kCount * 10, 0.1F)};
        for (int i = 0; i < kCount; ++i) {
            made.indices.push_back(i);
            made.labels.push_back(i % 10);
            made.probabilities[std::size_t(i * 10 + i % 7)] = 0.5F;
        }
        const fs::path file = freshFile();
        HistoryLog log(file, made.indices, 10, posixFiles());
        QElapsedTimer timer;
        timer.start();
        for (int epoch = 1; epoch <= 20; ++epoch)
            QVERIFY(log.add(epoch, made));
        const double each = double(timer.elapsed()) / 20;
        qInfo("%.2f ms and %.1f kB an epoch", each, double(fs::file_size(file)) / 20e3);
        QVERIFY(each < 50);
        QCOMPARE(readHistory(file, 8)->epochs.size(), std::size_t(20));
    }

    void aTrainedRunHasOne() {
        RunStore store(folder_.filePath("runs").toStdString());
        TrainingControl control;
        const TrainingJob job = smallJob();
        const auto run = train(job, store, control, [](const TrainingEvent&) {});
        QVERIFY(run);
        const RunMetrics metrics = *store.metrics(run->id);
        const Split split = *makeSplit(*job.dataset, job.recipe.split);
        QCOMPARE(metrics.epochs.size(), std::size_t(4));
        for (std::size_t epoch = 0; epoch < 4; ++epoch) {
            double right = 0;
            for (const std::int32_t image : split.validation) {
                const auto history = readHistory(store.historyFile(run->id), image);
                QVERIFY(history && history->kept && history->epochs.size() == 4);
                QCOMPARE(history->epochs[epoch].epoch, int(epoch) + 1);
                right += history->epochs[epoch].predicted == job.dataset->label(std::size_t(image));
            }
            QCOMPARE(right / double(split.validation.size()),
                     metrics.epochs[epoch].validationAccuracy);
        }
        QVERIFY(!readHistory(store.historyFile(run->id), split.training[0])->kept);
    }
};

QTEST_GUILESS_MAIN(PredictionHistoryTest)
#include "PredictionHistoryTest.moc"
