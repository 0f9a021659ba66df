#include "core/runs/MetricsLog.h"
#include "core/runs/RunStore.h"
#include "core/support/AtomicFile.h"
#include "core/support/ReadFile.h"
#include "core/support/Safetensors.h"
#include "core/training/Trainer.h"
#include "tests/support/SyntheticData.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace fitroom;
namespace fs = std::filesystem;

namespace {

TrainingJob tinyJob() {
    TrainingJob job;
    job.dataset = test::syntheticDataset({.training = 40, .test = 10, .classes = 2});
    job.model = {"tiny", "Tiny", {Flatten{}, Dense{Dense::kClasses, Activation::None}}};
    job.recipe.name = job.recipe.title = "tiny";
    job.recipe.batchSize = 8;
    job.recipe.threads = 1;
    job.recipe.phases = {Phase{}};
    job.recipe.phases[0].epochs = 2;
    return job;
}

/// A safetensors file that is nothing but this header.
std::string headerOnly(const std::string& header) {
    std::string bytes(8, '\0');
    for (int i = 0; i < 8; ++i)
        bytes[std::size_t(i)] = char(header.size() >> 8 * i & 0xff);
    return bytes + header;
}

} // namespace

/// Runs whose files are odd, incomplete or hostile.
class DamagedRunTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    int count_ = 0;

    RunStore freshStore() {
        return RunStore(fs::path(folder_.path().toStdString()) / std::to_string(++count_));
    }
    static void write(const RunStore& store, const char* file, const std::string& content) {
        fs::create_directories(store.runFolder("run"));
        QVERIFY(writeFileAtomically(store.runFolder("run") / file, content).has_value());
    }

private slots:
    void undefinedNumbersAreReadBack() {
        const RunStore store = freshStore();
        write(store, "metrics.jsonl",
              "{\"kind\": \"epoch\", \"epoch\": 1, \"validationLoss\": null}\n");
        const auto metrics = store.metrics("run");
        QVERIFY2(metrics.has_value(), metrics ? "" : metrics.error().english().c_str());
        QVERIFY(std::isnan(metrics->epochs.at(0).validationLoss));
    }

    void numbersOutOfRangeAreRefused() {
        const RunStore store = freshStore();
        write(store, "metrics.jsonl", "{\"kind\": \"epoch\", \"epoch\": 1e300}\n");
        QVERIFY(!store.metrics("run").has_value());
    }

    void bytesThatAreNoTextAreKeptOut() {
        RunStore store = freshStore();
        TrainingJob job = tinyJob();
        job.name = "caf\xe9"; // Latin-1
        TrainingControl control;
        const auto run = train(job, store, control, [](const TrainingEvent&) {});
        QVERIFY(run.has_value());
        QCOMPARE(store.list().runs.at(0).name, std::string("caf\xef\xbf\xbd"));
    }

    void deepNestingIsAnError() {
        const RunStore store = freshStore();
        write(store, "run.json", std::string(1'000'000, '['));
        QCOMPARE(store.list().problems.size(), 1u);
        QVERIFY(!parseSafetensors(headerOnly(std::string(1'000'000, '[')), "x").has_value());
        const std::string deep = "{\"a\":{\"shape\":[[[[0]]]]}}";
        QVERIFY(!parseSafetensors(headerOnly(deep), "x").has_value());
    }

    void aLogThatAMachineCrashLeftShortIsGoneOnWith() {
        const RunStore store = freshStore();
        write(store, "metrics.jsonl", "{\"one\": 1}\n{\"tw");
        MetricsLog log(store.metricsFile("run"), store.files());
        QVERIFY(log.cutTo(1000).has_value());
        QCOMPARE(log.size(), std::uint64_t(11));
        QVERIFY(log.add("{}").has_value());
        QCOMPARE(readFile(store.metricsFile("run"), 100).value(),
                 std::string("{\"one\": 1}\n{}\n"));
    }

    void aRunKilledBeforeItsFirstCheckpointStartsAgain() {
        RunStore store = freshStore();
        const TrainingJob job = tinyJob();
        TrainingControl control;
        const auto sink = [](const TrainingEvent&) {};
        const auto whole = train(job, store, control, sink);
        QVERIFY(whole.has_value());

        RunInfo cut = *whole;
        cut.status = RunStatus::Running;
        QVERIFY(store.save(cut).has_value());
        fs::remove_all(store.lastCheckpoint(cut.id).parent_path());
        fs::create_directory(store.lastCheckpoint(cut.id).parent_path());
        const auto again = resume(cut.id, job.dataset, store, control, sink);
        QVERIFY2(again.has_value(), again ? "" : again.error().english().c_str());
        QCOMPARE(again->status, RunStatus::Finished);
        QCOMPARE(again->score->testLoss, whole->score->testLoss);
        QCOMPARE(store.metrics(cut.id)->epochs.size(), 2u);
    }
};

QTEST_GUILESS_MAIN(DamagedRunTest)
#include "DamagedRunTest.moc"
