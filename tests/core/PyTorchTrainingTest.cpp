#include "core/training/Trainer.h"
#include "tests/support/SyntheticData.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace fitroom;

Q_DECLARE_METATYPE(fitroom::OptimiserSpec)

/// Five steps on one full batch, against PyTorch's losses for the same data and first weights.
/// tests/reference/training.py made the numbers, from what this test leaves in the folder that
/// FITROOM_REFERENCE_DIR names.
class PyTorchTrainingTest : public QObject {
    Q_OBJECT

private:
    static DatasetPtr data() {
        test::SyntheticSpec spec;
        spec.training = 80;
        spec.test = 20;
        spec.classes = 5;
        return test::syntheticDataset(spec);
    }

    /// Every layer whose computation is ours, but dropout, whose random numbers PyTorch lacks.
    static ModelSpec net() {
        ModelSpec net{"reference", "Reference", {}};
        net.layers = {Convolution{6},
                      BatchNormalisation{},
                      Pooling{},
                      Convolution{.filters = 8, .padding = Padding::Same},
                      Pooling{},
                      ResidualBlock{12, 2},
                      Flatten{},
                      Dense{20},
                      BatchNormalisation{},
                      Dense{Dense::kClasses, Activation::None}};
        return net;
    }

    static TrainingJob job(const OptimiserSpec& optimiser) {
        TrainingJob job{data(), net(), {}, {}};
        job.recipe.name = job.recipe.title = "reference";
        job.recipe.optimiser = optimiser;
        job.recipe.batchSize = 64;
        job.recipe.precision = Precision::Float32;
        job.recipe.labelSmoothing = optimiser.kind == OptimiserKind::AdamW ? 0.1 : 0;
        job.recipe.phases[0].epochs = 5;
        job.recipe.phases[0].learningRate = optimiser.kind == OptimiserKind::Sgd ? 0.05 : 0.002;
        return job;
    }

private slots:
    void leavesReferenceInput() {
        const QByteArray folder = qgetenv("FITROOM_REFERENCE_DIR");
        if (folder.isEmpty())
            QSKIP("FITROOM_REFERENCE_DIR is not set: no reference input is wanted");
        test::SyntheticSpec spec;
        spec.training = 80;
        spec.test = 20;
        spec.classes = 5;
        test::writeIdx(test::syntheticParts(spec), folder.toStdString());
        RunStore store(folder.toStdString() + "/runs");
        TrainingControl control;
        control.stop(); // leaves the checkpoint of the first weights
        QVERIFY(train(job({}), store, control, [](const TrainingEvent&) {}));
    }

    void losesAsPyTorchDoes_data() {
        QTest::addColumn<OptimiserSpec>("optimiser");
        QTest::addColumn<std::vector<double>>("training");
        QTest::addColumn<std::vector<double>>("validation");
        OptimiserSpec adam, adamW, sgd;
        adamW.kind = OptimiserKind::AdamW;
        adamW.weightDecay = 0.05;
        sgd.kind = OptimiserKind::Sgd;
        sgd.weightDecay = 0.001;
        QTest::newRow("Adam") << adam
                              << std::vector<double>{2.14743, 1.718863, 1.412649, 1.195643,
                                                     1.037323}
                              << std::vector<double>{1.613407, 1.609974, 1.607034, 1.605215,
                                                     1.603418};
        QTest::newRow("AdamW, smoothed labels")
            << adamW << std::vector<double>{2.139463, 1.751593, 1.474302, 1.283857, 1.14428}
            << std::vector<double>{1.613526, 1.610525, 1.607293, 1.60512, 1.602547};
        QTest::newRow("SGD with Nesterov momentum")
            << sgd << std::vector<double>{2.14743, 1.485531, 1.06884, 0.748505, 0.606547}
            << std::vector<double>{1.607302, 1.617502, 1.609402, 1.607064, 1.608499};
    }

    void losesAsPyTorchDoes() {
        QFETCH(OptimiserSpec, optimiser);
        QFETCH(std::vector<double>, training);
        QFETCH(std::vector<double>, validation);
        QTemporaryDir folder;
        RunStore store(folder.path().toStdString());
        TrainingControl control;
        const Result<RunInfo> run =
            train(job(optimiser), store, control, [](const TrainingEvent&) {});
        QVERIFY(run);
        const RunMetrics metrics = *store.metrics(run->id);
        QCOMPARE(metrics.epochs.size(), training.size());
        for (std::size_t i = 0; i < training.size(); ++i) {
            const EpochMetrics& epoch = metrics.epochs[i];
            QVERIFY2(std::abs(epoch.trainingLoss - training[i]) < 2e-4 * (1 + training[i]),
                     qPrintable(QString("step %1: %2, not %3")
                                    .arg(i + 1)
                                    .arg(epoch.trainingLoss)
                                    .arg(training[i])));
            QVERIFY2(std::abs(epoch.validationLoss - validation[i]) < 2e-4 * (1 + validation[i]),
                     qPrintable(QString("after step %1: %2, not %3")
                                    .arg(i + 1)
                                    .arg(epoch.validationLoss)
                                    .arg(validation[i])));
        }
    }
};

QTEST_GUILESS_MAIN(PyTorchTrainingTest)
#include "PyTorchTrainingTest.moc"
