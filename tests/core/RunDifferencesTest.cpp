#include "core/runs/RunDifferences.h"
#include "core/evaluation/CompareRuns.h"
#include "core/model/BuiltIn.h"
#include "tests/support/MadePredictions.h"

#include <QTest>

using namespace fitroom;

namespace {

RunInfo runOf(const std::string& model, const std::string& recipe) {
    RunInfo run;
    run.model = findModel(model).value();
    run.recipe = findRecipe(recipe).value();
    run.dataName = "Fashion-MNIST";
    run.dataFingerprint = "f1";
    return run;
}

} // namespace

class RunDifferencesTest : public QObject {
    Q_OBJECT

private slots:
    void runsAlikeDifferInNothing() {
        const RunInfo run = runOf("cnn1", "quick");
        QVERIFY(runDifferences(run, run).empty());
    }

    void namesTheFieldsOfARecipe() {
        const RunInfo first = runOf("cnn1", "quick");
        RunInfo second = first;
        second.recipe.batchSize = 77;
        second.recipe.phases[0].learningRate = 0.5;
        second.recipe.phases[0].augmentation.horizontalFlip = true;
        const auto differences = runDifferences(first, second);
        QCOMPARE(differences.size(), std::size_t(3));
        QCOMPARE(differences[0].field, "recipe: batch size");
        QCOMPARE(differences[0].second, "77");
        QVERIFY(differences[1].field.starts_with("recipe: phase 1, augmentation, "));
        QCOMPARE(differences[1].first, "false");
        QCOMPARE(differences[2].field, "recipe: phase 1, learning rate");
        QCOMPARE(differences[2].second, "0.5");
    }

    void tellsOfPhasesThatOnlyOneHas() {
        const RunInfo first = runOf("cnn1", "quick");
        RunInfo second = first;
        second.recipe.phases.push_back(Phase{});
        const auto differences = runDifferences(first, second);
        QVERIFY(!differences.empty());
        for (const RunDifference& one : differences) {
            QVERIFY(one.field.starts_with("recipe: phase 2, "));
            QVERIFY(one.first.empty() && !one.second.empty());
        }
    }

    void comparesLayersOfOneTypeByFieldAndOthersByTitle() {
        const RunInfo first = runOf("cnn1", "quick");
        RunInfo second = first;
        std::get<Convolution>(second.model.layers[0]).filters = 99;
        second.model.layers[1] = Dropout{0.1};
        second.model.layers.push_back(Flatten{});
        const auto differences = runDifferences(first, second);
        QCOMPARE(differences.size(), std::size_t(3));
        QCOMPARE(differences[0], (RunDifference{"model: layer 1, filters", "32", "99"}));
        QCOMPARE(differences[1].field, "model: layer 2");
        QCOMPARE(differences[1].first, layerTitle(first.model.layers[1]));
        QCOMPARE(differences[2].first, "");
        QCOMPARE(differences[2].second, layerTitle(Flatten{}));
    }

    void tellsOfDataAndHardware() {
        const RunInfo first = runOf("cnn1", "quick");
        RunInfo second = first;
        second.dataFingerprint = "f2";
        second.hardware = "abacus";
        const auto differences = runDifferences(first, second);
        QCOMPARE(differences[0], (RunDifference{"data: fingerprint", "f1", "f2"}));
        QCOMPARE(differences[1], (RunDifference{"hardware", "", "abacus"}));
    }

    void comparesImageByImage() {
        const RunInfo run = runOf("cnn1", "quick");
        const Predictions first = test::madePredictions(50);
        Predictions second = test::madePredictions(50);
        std::vector<std::int32_t> turned; // made wrong by giving all to another class
        for (std::size_t i = 0; i < 50; i += 5) {
            if (first.right(i))
                turned.push_back(first.indices[i]);
            const auto other = std::size_t(first.labels[i] + 1) % 4;
            for (std::size_t label = 0; label < 4; ++label)
                second.probabilities[i * 4 + label] = label == other ? 1 : 0;
        }
        const auto comparison = compareRuns(run, first, run, second);
        QVERIFY(comparison);
        QCOMPARE(comparison->onlyFirst, turned);
        QVERIFY(comparison->onlySecond.empty());
        QCOMPARE(std::size_t(comparison->counts.onlyFirst), turned.size());
        QCOMPARE(std::size_t(comparison->counts.total()), first.size());
        QVERIFY(comparison->test.exact);
        second.indices[0] = 1000;
        QVERIFY(!compareRuns(run, first, run, second));
    }
};

QTEST_GUILESS_MAIN(RunDifferencesTest)
#include "RunDifferencesTest.moc"
