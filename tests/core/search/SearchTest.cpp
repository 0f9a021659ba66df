#include "core/search/Search.h"

#include "core/evaluation/CalibrateRun.h"
#include "core/search/SearchFile.h"
#include "core/search/SearchPool.h"
#include "core/search/Standings.h"
#include "tests/support/SyntheticData.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fitroom;

namespace {

DatasetPtr smallData() {
    return test::syntheticDataset({.training = 120, .test = 40, .classes = 4, .shape = {1, 12, 12}});
}

Candidate candidate(const std::string& title, std::vector<LayerSpec> layers, double rate) {
    Candidate made;
    made.title = title;
    made.model = {"net", title, std::move(layers)};
    made.recipe.name = made.recipe.title = title;
    made.recipe.batchSize = 16;
    made.recipe.phases.front().epochs = 8;
    made.recipe.phases.front().learningRate = rate;
    return made;
}

const Dense kOutput{Dense::kClasses, Activation::None};

/// A net that learns, and one that hardly moves.
std::vector<Candidate> twoCandidates() {
    return {candidate("lazy", {Flatten{}, kOutput}, 1e-9),
            candidate("good", {Convolution{8}, Pooling{}, Flatten{}, Dense{16}, kOutput}, 0.01)};
}

/// More time than the candidates want, so that how busy the machine is makes no difference.
SearchOptions ampleTime() {
    SearchOptions options;
    options.minutes = 5;
    options.threads = 1;
    return options;
}

} // namespace

class SearchTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheBetterNet() {
        const DatasetPtr dataset = smallData();
        RunStore store(path());
        TrainingControl control;
        const auto done = search(dataset, ampleTime(), twoCandidates(), store, control, {});
        QVERIFY2(done, done ? "" : done.error().english().c_str());
        QCOMPARE(done->status, SearchStatus::Finished);
        const Standing best = standings(*done).front();
        QCOMPARE(done->contenders[std::size_t(best.candidate)].candidate.title, "good");
        QCOMPARE(best.kind, StandingKind::Chosen);
        QCOMPARE(best.images, std::int64_t(24));

        const RunInfo run = store.find(done->finalRun).value();
        QCOMPARE(run.status, RunStatus::Finished);
        QCOMPARE(run.name, "good");
        QCOMPARE(run.recipe.split.validationFraction, 0.0);
        QVERIFY(run.score && run.score->testAccuracy > 0.5);
        // Its confidence is calibrated by the trials.
        QCOMPARE(calibrateRun(run, store, dataset, Weights::Best).value(),
                 done->trials.back().temperature);
        QCOMPARE(findSearch(store.folder(), done->id).value(), *done);
        QVERIFY(!std::filesystem::exists(searchesFolder(store.folder()) / done->id / "runs"));
    }

    /// What is in the test images makes no difference but to the score.
    void doesNotLookAtTestImages() {
        Dataset::Parts parts =
            test::syntheticParts({.training = 120, .test = 40, .classes = 4, .shape = {1, 12, 12}});
        const auto first = searched(std::make_shared<const Dataset>(parts));
        for (std::size_t i = parts.trainingSize * parts.shape.size(); i < parts.pixels.size(); ++i)
            parts.pixels[i] = 0;
        const auto second = searched(std::make_shared<const Dataset>(parts));
        QCOMPARE(first.trials.size(), second.trials.size());
        for (std::size_t i = 0; i < first.trials.size(); ++i) {
            QCOMPARE(first.trials[i].right, second.trials[i].right);
            QCOMPARE(first.trials[i].loss, second.trials[i].loss);
        }
    }

    void stopsAndGoesOn() {
        const DatasetPtr dataset = smallData();
        RunStore store(path());
        std::string id;
        {
            TrainingControl control;
            SearchSink sink;
            sink.changed = [&](const SearchState& state) {
                if (!state.trials.empty() && state.trials.back().candidate == 1 &&
                    !state.trials.back().run.empty())
                    control.stop();
            };
            const auto stopped =
                search(dataset, ampleTime(), twoCandidates(), store, control, sink);
            QVERIFY(stopped);
            QCOMPARE(stopped->status, SearchStatus::Stopped);
            QVERIFY(stopped->trials.front().done);
            QVERIFY(!stopped->trials.back().done);
            QVERIFY(stopped->finalRun.empty());
            id = stopped->id;
        }
        TrainingControl control;
        const auto done = resumeSearch(id, dataset, store, control, {});
        QVERIFY2(done, done ? "" : done.error().english().c_str());
        QCOMPARE(done->status, SearchStatus::Finished);
        QCOMPARE(done->trials.size(), std::size_t(2));
        QVERIFY(!done->finalRun.empty());
        QCOMPARE(resumeSearch(id, dataset, store, control, {}).error().english(),
                 "The search " + id + " is finished.");
    }

    void stopsWhileTheWinnerIsTrained() {
        const DatasetPtr dataset = smallData();
        RunStore store(path());
        TrainingControl control;
        SearchSink sink;
        sink.changed = [&](const SearchState& state) {
            if (!state.finalRun.empty())
                control.stop();
        };
        const auto stopped = search(dataset, ampleTime(), twoCandidates(), store, control, sink);
        QCOMPARE(stopped.value().status, SearchStatus::Stopped);
        TrainingControl again;
        const auto done = resumeSearch(stopped->id, dataset, store, again, {});
        QVERIFY(done);
        QCOMPARE(done->status, SearchStatus::Finished);
        QCOMPARE(done->finalRun, stopped->finalRun);
        QCOMPARE(store.list().runs.size(), std::size_t(1));
    }

    void whatCannotBeTrainedDropsOut() {
        std::vector<Candidate> candidates = twoCandidates();
        candidates[0] = candidate("wild", {Flatten{}, Dense{8, Activation::None}, kOutput}, 10);
        candidates[0].recipe.optimiser.kind = OptimiserKind::Sgd;
        candidates[0].recipe.phases[0].learningRate = 100; // the loss is no number soon
        RunStore store(path());
        TrainingControl control;
        const auto done = search(smallData(), ampleTime(), candidates, store, control, {});
        QVERIFY2(done, done ? "" : done.error().english().c_str());
        QCOMPARE(standings(*done).back().kind, StandingKind::Failed);
        QVERIFY(done->contenders[0].failure.starts_with("The loss is no longer a number"));
        candidates.pop_back();
        const auto none = search(smallData(), ampleTime(), candidates, store, control, {});
        QVERIFY(!none);
        QVERIFY(none.error().english().starts_with("None of the candidates could be trained."));
    }

    void refusesWhatMakesNoSense() {
        RunStore store(path());
        TrainingControl control;
        SearchOptions options = ampleTime();
        options.minutes = 0;
        QCOMPARE(search(smallData(), options, twoCandidates(), store, control, {}).error().kind,
                 ErrorKind::BadInput);
        QCOMPARE(search(smallData(), ampleTime(), {}, store, control, {}).error().kind,
                 ErrorKind::BadInput);
        const auto few = test::syntheticDataset({.training = 6, .test = 2, .classes = 4});
        QCOMPARE(search(few, ampleTime(), twoCandidates(), store, control, {}).error().kind,
                 ErrorKind::BadInput);
        QVERIFY(!std::filesystem::exists(searchesFolder(store.folder())));
    }

    void otherImagesAreAnError() {
        RunStore store(path());
        TrainingControl control;
        control.stop();
        const auto stopped =
            search(smallData(), ampleTime(), twoCandidates(), store, control, {});
        QCOMPARE(stopped.value().status, SearchStatus::Stopped);
        TrainingControl again;
        const auto other = test::syntheticDataset({.training = 50, .test = 2, .classes = 4});
        QCOMPARE(resumeSearch(stopped->id, other, store, again, {}).error().kind,
                 ErrorKind::BadInput);
    }

    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

private:
    [[nodiscard]] std::string path() const { return folder_->path().toStdString(); }

    SearchState searched(const DatasetPtr& dataset) {
        RunStore store(path());
        TrainingControl control;
        SearchOptions options = ampleTime();
        std::vector<Candidate> candidates = twoCandidates();
        return search(dataset, options, candidates, store, control, {}).value();
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_GUILESS_MAIN(SearchTest)
#include "SearchTest.moc"
