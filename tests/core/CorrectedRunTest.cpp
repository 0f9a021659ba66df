#include "core/data/LabelFile.h"
#include "core/evaluation/Evaluate.h"
#include "core/runs/RunData.h"
#include "core/training/CrossValidation.h"
#include "core/training/Trainer.h"
#include "tests/support/SyntheticData.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <fstream>

using namespace fitroom;

namespace {

constexpr std::array kHeldOut = {Subset::Validation, Subset::Test};
constexpr std::array kAll = {Subset::Training, Subset::Validation, Subset::Test};

ModelSpec tinyNet() {
    return {"tiny", "Tiny", {Flatten{}, Dense{Dense::kClasses, Activation::None}}};
}

Recipe tinyRecipe(int epochs = 1) {
    Recipe recipe;
    recipe.batchSize = 16;
    recipe.threads = 1;
    Phase phase;
    phase.epochs = epochs;
    recipe.phases = {phase};
    recipe.split.stratified = true; // so that the split depends on labels
    return recipe;
}

DatasetPtr corrected(const DatasetPtr& dataset, std::vector<std::int32_t> images, int to) {
    LabelEdits edits;
    edits.relabel(*dataset, images, to, "2026-01-02T03:04:05Z");
    return edits.applyTo(*dataset);
}

} // namespace

/// Runs trained on corrected labels, and cross-validation.
class CorrectedRunTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    int count_ = 0;
    DatasetPtr original_ =
        test::syntheticDataset({.training = 120, .test = 20, .classes = 4, .shape = {1, 12, 12}});
    DatasetPtr corrected_ = corrected(original_, {0, 5, 121}, 3);

    RunStore freshStore() {
        return RunStore(folder_.filePath(QString::number(++count_)).toStdString());
    }

    RunInfo trained(RunStore& store, const DatasetPtr& dataset, int epochs = 1) {
        TrainingControl control;
        auto run = train({dataset, tinyNet(), tinyRecipe(epochs), "test", {}}, store, control,
                         [](const TrainingEvent&) {});
        if (!run)
            qFatal("%s", run.error().english().c_str());
        return *run;
    }

private slots:
    void aRunRecordsItsCorrections() {
        RunStore store = freshStore();
        const RunInfo run = trained(store, corrected_);
        QCOMPARE(run.correctedLabels, 3);
        QCOMPARE(run.dataFingerprint, corrected_->fingerprint());
        QCOMPARE(run.originalFingerprint, original_->fingerprint());
        const auto edits = readLabelEdits(store.labelsFile(run.id), *original_);
        QVERIFY2(edits.has_value(), edits ? "" : edits.error().english().c_str());
        QCOMPARE(edits->applyTo(*original_)->fingerprint(), corrected_->fingerprint());
        QVERIFY(*store.find(run.id) == run);
        const RunInfo plain = trained(store, original_);
        QCOMPARE(plain.correctedLabels, 0);
        QVERIFY(!std::filesystem::exists(store.labelsFile(plain.id)));
    }

    void isStillOfTheSameImages() {
        RunStore store = freshStore();
        const RunInfo run = trained(store, corrected_);
        for (const DatasetPtr& now : {original_, corrected_, corrected(original_, {7}, 0)}) {
            QVERIFY(isDataOf(run, *now));
            const auto then = datasetAsTrained(run, store, now);
            QVERIFY2(then.has_value(), then ? "" : then.error().english().c_str());
            QCOMPARE((*then)->fingerprint(), corrected_->fingerprint());
        }
        const DatasetPtr other = test::syntheticDataset(
            {.training = 120, .test = 20, .classes = 4, .shape = {1, 12, 12}, .seed = 9});
        QVERIFY(!isDataOf(run, *other));
        QVERIFY(!datasetAsTrained(run, store, other).has_value());
        QVERIFY(!evaluate(run, store, other, Subset::Test, Weights::Last).has_value());
    }

    void isEvaluatedOnTheLabelsAsTheyAreNow() {
        RunStore store = freshStore();
        const RunInfo run = trained(store, corrected_);
        const auto then = evaluate(run, store, corrected_, kAll, Weights::Last);
        const auto now = evaluate(run, store, original_, kAll, Weights::Last);
        QVERIFY(then.has_value() && now.has_value());
        // The same images in the same order, though the split depends on labels.
        QCOMPARE(now->indices, then->indices);
        QCOMPARE(now->probabilities, then->probabilities);
        QCOMPARE(now->size(), original_->size());
        for (std::size_t row = 0; row < now->size(); ++row) {
            const auto image = std::size_t(now->indices[row]);
            QCOMPARE(now->labels[row], original_->label(image));
            QCOMPARE(then->labels[row], corrected_->label(image));
        }
        const auto heldOut = evaluate(run, store, original_, kHeldOut, Weights::Last);
        QCOMPARE(heldOut->size(), std::size_t(24 + 20));
    }

    void goesOnWithItsOwnLabels() {
        RunStore store = freshStore();
        TrainingControl control;
        auto stopped = train({corrected_, tinyNet(), tinyRecipe(2), "test", {}}, store, control,
                             [&](const TrainingEvent& event) {
                                 if (std::holds_alternative<EpochMetrics>(event))
                                     control.stop();
                             });
        QCOMPARE(stopped->status, RunStatus::Stopped);
        TrainingControl again;
        const auto run = resume(stopped->id, original_, store, again, [](const TrainingEvent&) {});
        QVERIFY2(run.has_value(), run ? "" : run.error().english().c_str());
        QCOMPARE(run->status, RunStatus::Finished);
        RunStore other = freshStore();
        const RunInfo straight = trained(other, corrected_, 2);
        QCOMPARE(run->best->validationLoss, straight.best->validationLoss);
        QCOMPARE(run->score->testAccuracy, straight.score->testAccuracy);
    }

    void lostCorrectionsAreSaid() {
        RunStore store = freshStore();
        const RunInfo run = trained(store, corrected_);
        std::ofstream(store.labelsFile(run.id)) << "{\"fingerprint\": \"\", \"changes\": [";
        const auto damaged = datasetAsTrained(run, store, original_);
        QVERIFY(!damaged.has_value());
        QVERIFY(damaged.error().english().find("labels.json") != std::string::npos);
        // Other corrections than those the run was trained with.
        QVERIFY(writeLabelEdits(store.labelsFile(run.id), LabelEdits(), *original_).has_value());
        QVERIFY(!datasetAsTrained(run, store, original_).has_value());
    }

    void foldsHaveEveryImageOnceAndClassesEvenly() {
        std::vector<std::int32_t> labels;
        for (int i = 0; i < 103; ++i)
            labels.push_back(i % 10 < 7 ? 0 : i % 10 < 9 ? 1 : 2);
        const auto folds = stratifiedFolds(labels, 4, 1);
        QCOMPARE(folds.size(), std::size_t(4));
        std::vector<int> seen(labels.size());
        for (int label = 0; label < 3; ++label) {
            std::vector<std::ptrdiff_t> counts;
            for (const auto& fold : folds)
                counts.push_back(std::ranges::count_if(
                    fold, [&](std::int32_t i) { return labels[std::size_t(i)] == label; }));
            QVERIFY(std::ranges::max(counts) - std::ranges::min(counts) <= 1);
        }
        for (const auto& fold : folds) {
            QVERIFY(fold.size() == 25 || fold.size() == 26);
            for (const std::int32_t image : fold)
                ++seen[std::size_t(image)];
        }
        QVERIFY(std::ranges::all_of(seen, [](int times) { return times == 1; }));
        QVERIFY(stratifiedFolds(labels, 4, 1) == folds);
        QVERIFY(stratifiedFolds(labels, 4, 2) != folds);
    }

    void crossValidationPredictsWhatWasNotLearnt() {
        const DatasetPtr data = test::syntheticDataset(
            {.training = 300, .test = 10, .classes = 4, .shape = {1, 12, 12}});
        double last = 0;
        const auto predictions = crossValidate({data, tinyNet(), tinyRecipe(8), 3},
                                               {[&](double share) {
                                                    QVERIFY(share >= last && share <= 1);
                                                    last = share;
                                                },
                                                {}});
        QVERIFY2(predictions.has_value(), predictions ? "" : predictions.error().english().c_str());
        QCOMPARE(predictions->size(), std::size_t(300));
        auto indices = predictions->indices;
        std::ranges::sort(indices);
        for (std::int32_t i = 0; i < 300; ++i)
            QCOMPARE(indices[std::size_t(i)], i);
        QVERIFY(last > 0.9);
        QVERIFY2(accuracy(*predictions) > 0.4, qPrintable(QString::number(accuracy(*predictions))));
        // Wrong labels do not help: had they been learnt by heart, they would be predicted.
        std::vector<std::int32_t> noise(300);
        for (std::size_t i = 0; i < 300; ++i)
            noise[i] = std::int32_t(i * 7919 % 11 % 4);
        noise.resize(310);
        const auto guessed = crossValidate({data->withLabels(noise), tinyNet(), tinyRecipe(8), 3});
        QVERIFY(accuracy(*guessed) < 0.4);
    }

    void crossValidationStopsAndChecks() {
        std::stop_source stop;
        const auto stopped =
            crossValidate({original_, tinyNet(), tinyRecipe(1000), 3},
                          {[&](double) { stop.request_stop(); }, stop.get_token()});
        QVERIFY(!stopped.has_value());
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QVERIFY(!crossValidate({original_, tinyNet(), tinyRecipe(), 1}).has_value());
        QVERIFY(!crossValidate({original_, tinyNet(), tinyRecipe(), 21}).has_value());
        const DatasetPtr few = test::syntheticDataset({.training = 5, .test = 0, .classes = 2});
        QVERIFY(!crossValidate({few, tinyNet(), tinyRecipe(), 3}).has_value());
    }
};

QTEST_GUILESS_MAIN(CorrectedRunTest)
#include "CorrectedRunTest.moc"
