#include "core/model/BuiltIn.h"
#include "core/support/Compute.h"
#include "core/training/Trainer.h"
#include "tests/support/SyntheticData.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <vector>

using namespace fitroom;

namespace {

/// A number out of /proc/self/status, such as "Threads:" or "VmRSS:" (in KiB).
double ownStatus(const std::string& key) {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        double value = 0;
        if (word == key && status >> value)
            return value;
    }
    return 0;
}

/// Slope of the least-squares line through the values at 0, 1, 2 …
double slope(const std::vector<double>& values) {
    const double n = double(values.size());
    double sum = 0, sumX = 0, sumXX = 0, sumXY = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double x = double(i);
        sum += values[i];
        sumX += x;
        sumXX += x * x;
        sumXY += x * values[i];
    }
    return (n * sumXY - sumX * sum) / (n * sumXX - sumX * sumX);
}

} // namespace

/// Training started, stopped and gone on with again and again takes no more threads and no more
/// memory. 8 cycles in the suite, which would show a net that is kept; FITROOM_CYCLES=50 for the
/// real thing.
class TrainStopCyclesTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    /// Trains a little: a fresh run, or the one of that name, until a few lines of metrics are out.
    static std::string trainALittle(const TrainingJob& job, RunStore& store,
                                    const std::string& run) {
        TrainingControl control;
        int lines = 0;
        const auto sink = [&](const TrainingEvent& event) {
            if (std::holds_alternative<StepMetrics>(event) && ++lines == 2)
                control.stop();
        };
        const auto info = run.empty() ? train(job, store, control, sink)
                                      : resume(run, job.dataset, store, control, sink);
        return info && info->status == RunStatus::Stopped ? info->id : std::string();
    }

private slots:
    void threadsAndMemoryStay() {
        keepFreedMemory(); // as both programs do
        const int cycles = qEnvironmentVariableIntValue("FITROOM_CYCLES");
        TrainingJob job;
        job.dataset = test::syntheticDataset({.training = 1000, .test = 10});
        job.model = findModel("cnn1").value();
        job.recipe = findRecipe("tutorial-cnn1").value();
        job.recipe.batchSize = 16;
        job.recipe.phases.erase(job.recipe.phases.begin()); // the one that augments
        RunStore store(folder_.path().toStdString());

        std::vector<double> memory;
        double threads = 0;
        std::string run;
        const int total = cycles > 0 ? cycles : 8;
        for (int i = 0; i < total; ++i) {
            run = trainALittle(job, store, i % 2 == 0 ? std::string() : run);
            QVERIFY2(!run.empty(), qPrintable(QString("cycle %1").arg(i)));
            if (i == 1)
                threads = ownStatus("Threads:");
            if (i >= total / 3) // the first ones still fill pools and caches
                memory.push_back(ownStatus("VmRSS:") / 1024);
        }
        const double perCycle = slope(memory);
        qInfo("%d cycles: %.0f threads, %.0f MiB, %+.2f MiB a cycle", total, threads, memory.back(),
              perCycle);
        QCOMPARE(ownStatus("Threads:"), threads);
        QVERIFY(perCycle < (total < 50 ? 4 : 1)); // the heap's own steps blur few cycles
    }
};

QTEST_GUILESS_MAIN(TrainStopCyclesTest)
#include "TrainStopCyclesTest.moc"
