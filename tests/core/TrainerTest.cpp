#include "core/training/Trainer.h"
#include "core/evaluation/CalibrateRun.h"
#include "core/model/BuiltIn.h"
#include "core/runs/RunLock.h"
#include "core/support/ReadFile.h"
#include "core/support/Safetensors.h"
#include "tests/support/FaultyFiles.h"
#include "tests/support/SyntheticData.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <thread>

using namespace fitroom;
using fitroom::test::FaultyFiles;

namespace {

DatasetPtr smallData(std::size_t training = 300) {
    test::SyntheticSpec spec;
    spec.training = training;
    spec.test = 40;
    spec.classes = 4;
    return test::syntheticDataset(spec);
}

/// Every kind of layer that keeps state or draws random numbers.
ModelSpec smallNet() {
    ModelSpec net{"small", "Small", {}};
    net.layers = {Convolution{8}, BatchNormalisation{},
                  Pooling{},      Dropout{0.25},
                  Flatten{},      Dense{16},
                  Dropout{0.5},   Dense{Dense::kClasses, Activation::None}};
    return net;
}

Phase plainPhase(int epochs, double learningRate) {
    Phase phase;
    phase.epochs = epochs;
    phase.learningRate = learningRate;
    return phase;
}

Recipe smallRecipe() {
    Recipe recipe;
    recipe.name = recipe.title = "test";
    recipe.batchSize = 16;
    recipe.threads = 1;
    recipe.phases = {plainPhase(2, 0.005), plainPhase(2, 0.002)};
    recipe.phases[1].schedule.kind = ScheduleKind::OneCycle;
    recipe.phases[1].schedule.warmUp = 0.3;
    recipe.phases[1].augmentation.rotationDegrees = 8;
    recipe.phases[1].augmentation.horizontalFlip = true;
    return recipe;
}

TrainingJob smallJob() {
    return {smallData(), smallNet(), smallRecipe(), {}};
}

const TrainingEventSink kNoSink = [](const TrainingEvent&) {};

/// Weights, moments and counters as they lie in the file, without the times taken.
std::string checkpointContent(const RunStore& store, const std::string& run) {
    const Result<std::string> bytes = readFile(store.lastCheckpoint(run), 1 << 24);
    const Result<TensorFile> file = parseSafetensors(*bytes, "last");
    auto state = nlohmann::json::parse(file->metadata.at("state"));
    state.erase("epochSeconds");
    state.erase("metricsSize"); // the times have different numbers of digits
    std::string content = state.dump();
    for (const StoredTensor& tensor : file->tensors) {
        content += tensor.name;
        content.append(reinterpret_cast<const char*>(tensor.data.data()), tensor.data.size());
    }
    return content;
}

std::vector<double> losses(const RunStore& store, const std::string& run) {
    std::vector<double> all;
    const RunMetrics metrics = *store.metrics(run);
    for (const StepMetrics& steps : metrics.steps)
        all.push_back(steps.loss);
    for (const EpochMetrics& epoch : metrics.epochs) {
        all.push_back(epoch.trainingLoss);
        all.push_back(epoch.validationLoss);
    }
    return all;
}

} // namespace

class TrainerTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    int stores_ = 0;

    RunStore freshStore(FileLayer& files = posixFiles()) {
        return RunStore(folder_.filePath(QString::number(++stores_)).toStdString(), files);
    }

    RunInfo trainWhole(RunStore& store, const TrainingJob& job = smallJob()) {
        TrainingControl control;
        const Result<RunInfo> run = train(job, store, control, kNoSink);
        if (!run)
            qFatal("%s", run.error().english().c_str());
        return *run;
    }

private slots:
    void learnsAndRecordsIt() {
        RunStore store = freshStore();
        TrainingJob job = smallJob();
        job.dataset = smallData(1000);
        job.recipe.phases = {plainPhase(20, 0.005)};
        const RunInfo run = trainWhole(store, job);
        QCOMPARE(run.status, RunStatus::Finished);
        QCOMPARE(run.epochsDone, 20);
        const RunMetrics metrics = *store.metrics(run.id);
        QCOMPARE(metrics.epochs.size(), std::size_t(20));
        QCOMPARE(metrics.scores.size(), std::size_t(1));
        QVERIFY(metrics.epochs.back().trainingLoss < 0.5 * metrics.epochs.front().trainingLoss);
        QVERIFY2(run.score->testAccuracy > 0.6, // four classes: chance is a quarter
                 std::to_string(run.score->testAccuracy).c_str());
        QCOMPARE(store.list().runs.front().status, RunStatus::Finished);
    }

    void tellsEventsInOrder() {
        RunStore store = freshStore();
        TrainingControl control;
        std::vector<TrainingEvent> events;
        const Result<RunInfo> run =
            train(smallJob(), store, control, [&](const TrainingEvent& e) { events.push_back(e); });
        QVERIFY(run);
        const auto isStatus = [](const TrainingEvent& event, RunStatus status) {
            const auto* changed = std::get_if<StatusChanged>(&event);
            return changed && changed->status == status;
        };
        QVERIFY(isStatus(events.front(), RunStatus::Running));
        const auto end = std::ranges::find_if(
            events, [&](const auto& event) { return isStatus(event, RunStatus::Finished); });
        QVERIFY(end != events.end());
        double share = 0; // what follows is the making of predictions
        for (auto event = end + 1; event != events.end(); ++event) {
            const auto* keeping = std::get_if<KeepingPredictions>(&*event);
            QVERIFY(keeping && keeping->share >= share);
            share = keeping->share;
        }
        QVERIFY(share > 0.999);
        const auto* started = std::get_if<RunStarted>(&events[1]);
        QVERIFY(started);
        QCOMPARE(started->totalSteps, std::int64_t(4 * 15)); // 240 images, batches of 16
        std::vector<int> scoredPhases;
        for (const TrainingEvent& event : events) {
            if (const auto* score = std::get_if<PhaseScore>(&event))
                scoredPhases.push_back(score->phase);
        }
        QCOMPARE(scoredPhases, (std::vector<int>{1, 2}));
    }

    void keepsPredictionsAndTemperature() {
        RunStore store = freshStore();
        const RunInfo run = trainWhole(store);
        for (const char* file :
             {"validation-best.safetensors", "validation-last.safetensors", "test-best.safetensors",
              "temperature-best.json", "temperature-last.json"})
            QVERIFY2(std::filesystem::exists(store.runFolder(run.id) / "predictions" / file), file);
    }

    void aStopWhilePredictionsAreMadeLeavesTheRunFinished() {
        RunStore store = freshStore();
        TrainingControl control;
        const Result<RunInfo> run =
            train(smallJob(), store, control, [&](const TrainingEvent& event) {
                if (std::holds_alternative<KeepingPredictions>(event))
                    control.stop();
            });
        QVERIFY(run);
        QCOMPARE(run->status, RunStatus::Finished);
        QCOMPARE(store.find(run->id)->status, RunStatus::Finished);
        QVERIFY(!std::filesystem::exists(store.runFolder(run->id) / "predictions"));
    }

    /// With one thread a stopped and resumed run is the uninterrupted one, bit for bit.
    void resumesBitForBit_data() {
        QTest::addColumn<int>("stopAtStep");
        for (const int step : {10, 25, 30, 55})
            QTest::addRow("stopped after step %d", step) << step;
    }

    void resumesBitForBit() {
        QFETCH(int, stopAtStep);
        RunStore whole = freshStore(), parts = freshStore();
        const RunInfo reference = trainWhole(whole);
        const RunInfo stopped = trainUntil(parts, stopAtStep);
        QCOMPARE(stopped.status, RunStatus::Stopped);
        QVERIFY(resumeWhole(parts, stopped.id));
        verifySame(parts, stopped.id, whole, reference.id);
    }

    /// Stopped again and again, wherever it happens to be.
    void resumesBitForBitFromAnywhere() {
        RunStore whole = freshStore(), parts = freshStore();
        const RunInfo reference = trainWhole(whole);
        TrainingControl first;
        first.stop();
        Result<RunInfo> run = train(smallJob(), parts, first, kNoSink);
        int pieces = 0;
        while (run && run->status == RunStatus::Stopped) {
            TrainingControl control;
            const std::jthread hand([&, delay = 15 + 10 * pieces] {
                std::this_thread::sleep_for(std::chrono::milliseconds(delay));
                control.stop();
            });
            run = resume(run->id, smallData(), parts, control, kNoSink);
            ++pieces;
        }
        QVERIFY(run);
        verifySame(parts, run->id, whole, reference.id);
    }

    /// A checkpoint older than the metrics, as a killed program leaves it: what came after is
    /// redone.
    void resumesFromAnOlderCheckpoint() {
        RunStore whole = freshStore(), parts = freshStore();
        const RunInfo reference = trainWhole(whole);
        const RunInfo stopped = trainUntil(parts, 20);
        std::filesystem::remove(parts.lastCheckpoint(stopped.id)); // leaves an earlier one
        QVERIFY(resumeWhole(parts, stopped.id));
        verifySame(parts, stopped.id, whole, reference.id);
    }

    void resumesFromThePreviousWhenTheLastIsDamaged() {
        RunStore store = freshStore();
        const RunInfo stopped = trainUntil(store, 20);
        const auto path = store.lastCheckpoint(stopped.id);
        std::filesystem::resize_file(path, std::filesystem::file_size(path) - 5);
        TrainingControl control;
        const Result<RunInfo> resumed = resume(stopped.id, smallData(), store, control, kNoSink);
        QVERIFY(resumed);
        QCOMPARE(resumed->status, RunStatus::Finished);
    }

    void threadsAgree() {
        RunStore store = freshStore();
        TrainingJob job = smallJob();
        const RunInfo one = trainWhole(store, job);
        job.recipe.threads = 2;
        const RunInfo two = trainWhole(store, job);
        // Sums of convolutions' gradients are added in another order: rounding, grown over 32
        // steps.
        QVERIFY(std::abs(one.score->testLoss - two.score->testLoss) < 1e-3);
    }

    void bfloat16StaysClose() {
        RunStore store = freshStore();
        TrainingJob job = smallJob();
        job.recipe.precision = Precision::Float32;
        const RunInfo full = trainWhole(store, job);
        job.recipe.precision = Precision::Bfloat16;
        const RunInfo half = trainWhole(store, job);
        QVERIFY(std::abs(full.score->testLoss - half.score->testLoss) < 0.1 * full.score->testLoss);
    }

    void pausesAndGoesOn() {
        RunStore store = freshStore();
        TrainingControl control;
        std::vector<RunStatus> statuses;
        std::jthread hand;
        const auto sink = [&](const TrainingEvent& event) {
            if (const auto* changed = std::get_if<StatusChanged>(&event)) {
                statuses.push_back(changed->status);
                if (changed->status == RunStatus::Paused)
                    hand = std::jthread([&] { control.goOn(); });
            }
            if (const auto* saved = std::get_if<CheckpointSaved>(&event); saved && !saved->step)
                control.pause();
        };
        QVERIFY(train(smallJob(), store, control, sink));
        QCOMPARE(statuses, (std::vector<RunStatus>{RunStatus::Running, RunStatus::Paused,
                                                   RunStatus::Running, RunStatus::Finished}));
    }

    void stopsWhilePaused() {
        RunStore store = freshStore();
        TrainingControl control;
        std::jthread hand;
        control.pause();
        const auto sink = [&](const TrainingEvent& event) {
            const auto* changed = std::get_if<StatusChanged>(&event);
            if (changed && changed->status == RunStatus::Paused)
                hand = std::jthread([&] { control.stop(); });
        };
        const Result<RunInfo> run = train(smallJob(), store, control, sink);
        QVERIFY(run);
        QCOMPARE(run->status, RunStatus::Stopped);
    }

    void takesANewLearningRateForThePhase() {
        RunStore store = freshStore();
        TrainingControl control;
        control.setLearningRate(0.125);
        const Result<RunInfo> run = train(smallJob(), store, control, kNoSink);
        const RunMetrics metrics = *store.metrics(run->id);
        QCOMPARE(metrics.epochs[0].learningRate, 0.125);
        QCOMPARE(metrics.epochs[1].learningRate, 0.125);
        QVERIFY(metrics.epochs[2].learningRate < 0.0021);
    }

    void stopsEarly() {
        RunStore store = freshStore();
        TrainingJob job = smallJob();
        job.recipe.phases = {plainPhase(50, 1e-12)};
        job.recipe.earlyStopping.patience = 3;
        const RunInfo run = trainWhole(store, job);
        QCOMPARE(run.status, RunStatus::Finished);
        QVERIFY(run.epochsDone < 50);
        QCOMPARE(run.epochsDone, run.best->epoch + 3);
    }

    void learnsFromAllWhenNoneIsSetAside() {
        QTemporaryDir folder;
        TrainingJob job = smallJob();
        job.recipe.split.validationFraction = 0;
        job.recipe.split.perClass = 50;
        job.recipe.earlyStopping.patience = 1;
        RunStore store(folder.path().toStdString());
        TrainingControl control;
        const RunInfo run = train(job, store, control, kNoSink).value();
        QCOMPARE(run.status, RunStatus::Finished);
        QVERIFY(!run.best);
        const RunMetrics metrics = store.metrics(run.id).value();
        QCOMPARE(metrics.epochs.size(), std::size_t(4));
        QCOMPARE(metrics.epochs.back().step, std::int64_t(4 * 13)); // 200 images in batches of 16
        QVERIFY(std::isnan(metrics.epochs.back().validationLoss));
        QVERIFY(!metrics.epochs.back().best);
        QVERIFY(run.score);
        // The last weights stand for the best.
        const Predictions last =
            evaluate(run, store, job.dataset, Subset::Test, Weights::Last).value();
        const Predictions best =
            evaluate(run, store, job.dataset, Subset::Test, Weights::Best).value();
        QCOMPARE(best.probabilities, last.probabilities);
        QVERIFY(!calibrateRun(run, store, job.dataset, Weights::Last));
    }

    void failsWhenTheLossIsNoNumber() {
        RunStore store = freshStore();
        TrainingJob job = smallJob();
        job.recipe.optimiser.kind = OptimiserKind::Sgd;
        job.recipe.phases[0].learningRate = 100;
        TrainingControl control;
        const Result<RunInfo> run = train(job, store, control, kNoSink);
        QVERIFY(!run);
        QVERIFY2(run.error().english().find("no longer a number") != std::string::npos,
                 run.error().english().c_str());
        QCOMPARE(store.list().runs.front().status, RunStatus::Failed);
    }

    void refusesOtherData() {
        RunStore store = freshStore();
        const RunInfo stopped = trainUntil(store, 10);
        test::SyntheticSpec other;
        other.seed = 99;
        TrainingControl control;
        const Result<RunInfo> resumed =
            resume(stopped.id, test::syntheticDataset(other), store, control, kNoSink);
        QVERIFY(!resumed);
        QCOMPARE(resumed.error().kind, ErrorKind::BadInput);
    }

    void refusesARunBeingTrained() {
        RunStore store = freshStore();
        const RunInfo stopped = trainUntil(store, 10);
        const auto lock = RunLock::take(store.runFolder(stopped.id));
        QVERIFY(lock);
        TrainingControl control;
        QVERIFY(!resume(stopped.id, smallData(), store, control, kNoSink));
        QVERIFY(!store.remove(stopped.id));
    }

    /// Whichever write, flush or rename fails: the training ends, the user is told, and a whole
    /// checkpoint is on the disk.
    void survivesEveryFailingWrite() {
        TrainingJob job = smallJob();
        job.recipe.phases = {plainPhase(1, 0.01)};
        job.recipe.limit = 64;
        FaultyFiles sound({});
        RunStore reference = freshStore(sound);
        int trainingCalls = 0; // predictions, kept afterwards, are made anew when they are missing
        TrainingControl control;
        QVERIFY(train(job, reference, control, [&](const TrainingEvent& event) {
            const auto* changed = std::get_if<StatusChanged>(&event);
            if (changed && changed->status == RunStatus::Finished)
                trainingCalls = sound.calls();
        }));
        QVERIFY(trainingCalls > 20 && trainingCalls < sound.calls());
        for (int call = 1; call <= sound.calls(); ++call) {
            FaultyFiles faulty({call, ENOSPC, call % 2 == 0, false});
            RunStore store = freshStore(faulty);
            int warnings = 0;
            const Result<RunInfo> run = train(job, store, control, [&](const TrainingEvent& e) {
                warnings += std::holds_alternative<TrainingWarning>(e);
            });
            if (!run) { // the run's folder itself could not be made
                QCOMPARE(run.error().kind, ErrorKind::CannotWrite);
                continue;
            }
            QVERIFY2(warnings > 0 || call > trainingCalls, std::to_string(call).c_str());
            QCOMPARE(run->status, RunStatus::Finished);
            QVERIFY2(readableCheckpoint(store, run->id), std::to_string(call).c_str());
        }
    }

private:
    /// The trainer tells of every tenth step of an epoch, and of its last.
    RunInfo trainUntil(RunStore& store, int step) {
        TrainingControl control;
        const Result<RunInfo> run =
            train(smallJob(), store, control, [&](const TrainingEvent& event) {
                const auto* steps = std::get_if<StepMetrics>(&event);
                if (steps && steps->step >= step)
                    control.stop();
            });
        if (!run)
            qFatal("%s", run.error().english().c_str());
        return *run;
    }

    bool resumeWhole(RunStore& store, const std::string& run) {
        TrainingControl control;
        const Result<RunInfo> resumed = resume(run, smallData(), store, control, kNoSink);
        return resumed && resumed->status == RunStatus::Finished;
    }

    void verifySame(const RunStore& store, const std::string& run, const RunStore& referenceStore,
                    const std::string& reference) {
        QVERIFY(checkpointContent(store, run) == checkpointContent(referenceStore, reference));
        QVERIFY(losses(store, run) == losses(referenceStore, reference));
        QVERIFY(*readFile(store.historyFile(run), 1 << 24) ==
                *readFile(referenceStore.historyFile(reference), 1 << 24));
        QCOMPARE(store.find(run)->score->testLoss, referenceStore.find(reference)->score->testLoss);
        QCOMPARE(store.find(run)->best->epoch, referenceStore.find(reference)->best->epoch);
    }

    static bool readableCheckpoint(const RunStore& store, const std::string& run) {
        for (const char* suffix : {"", ".previous"}) {
            const auto bytes = readFile(store.lastCheckpoint(run).string() + suffix, 1 << 24);
            if (bytes && parseSafetensors(*bytes, "last"))
                return true;
        }
        return false;
    }
};

QTEST_GUILESS_MAIN(TrainerTest)
#include "TrainerTest.moc"
