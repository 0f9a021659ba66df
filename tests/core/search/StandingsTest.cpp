#include "core/search/Standings.h"
#include "core/search/SearchFile.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace fitroom;

namespace {

Trial trial(int candidate, int rung, int right, double loss = 1) {
    Trial made;
    made.candidate = candidate;
    made.rung = rung;
    made.done = true;
    made.images = 100;
    made.right = right;
    made.loss = loss;
    made.epochs = 5;
    made.seconds = 2;
    return made;
}

/// Four candidates after a first rung; the last cannot be trained.
SearchState afterFirstRung() {
    SearchState state;
    state.contenders.resize(4);
    for (std::size_t i = 0; i < 4; ++i) {
        Candidate& candidate = state.contenders[i].candidate;
        candidate.title = "net " + std::to_string(i);
        candidate.reason = {"Because of %1", {"it"}};
        candidate.model = {"m", "M", {Flatten{}, Dense{Dense::kClasses, Activation::None}}};
        candidate.recipe.name = candidate.recipe.title = "r";
    }
    state.contenders[3].failure = "No memory.";
    state.trials = {trial(0, 0, 70), trial(1, 0, 90), trial(2, 0, 90, 0.5)};
    return state;
}

std::vector<int> order(const SearchState& state) {
    std::vector<int> places;
    for (const Standing& standing : standings(state))
        places.push_back(standing.candidate);
    return places;
}

} // namespace

class StandingsTest : public QObject {
    Q_OBJECT

private slots:
    void ranksByAccuracyThenLoss() {
        QCOMPARE(order(afterFirstRung()), (std::vector<int>{2, 1, 0, 3}));
        QCOMPARE(rankedIn(afterFirstRung(), 0), (std::vector<int>{2, 1, 0}));
    }

    void whoCameFurtherStandsAbove() {
        SearchState state = afterFirstRung();
        state.contenders[2].droppedAfter = 0;
        state.contenders[1].droppedAfter = 0;
        state.trials.push_back(trial(0, 1, 65));
        state.trials.push_back(trial(0, 1, 75));
        QCOMPARE(order(state), (std::vector<int>{0, 2, 1, 3}));
        const Standing first = standings(state).front();
        QCOMPARE(first.kind, StandingKind::Chosen);
        QCOMPARE(first.images, std::int64_t(200));
        QCOMPARE(first.accuracy, 0.7);
        QCOMPARE(first.seconds, 6.0);
        // statsmodels' proportion_confint(140, 200, method="wilson")
        QVERIFY(std::abs(first.lower - 0.63321) < 5e-5);
        QVERIFY(std::abs(first.upper - 0.75925) < 5e-5);
    }

    void saysWhy() {
        SearchState state = afterFirstRung();
        state.contenders[0].droppedAfter = 0;
        state.contenders[1].droppedAfter = 0;
        const std::vector<Standing> all = standings(state);
        QCOMPARE(all[0].reason.english(), std::string("The best of round 1"));
        QCOMPARE(all[1].reason.english(), std::string("Level in round 1, but with a higher loss"));
        QCOMPARE(all[2].reason.english(), std::string("20.0 points behind the best of round 1"));
        QCOMPARE(all[3].reason.english(), std::string("Cannot be trained: No memory."));
        state.contenders[0] = afterFirstRung().contenders[0];
        state.contenders[0].entry = Entry::TooSlow;
        QCOMPARE(standings(state)[2].reason.english(),
                 std::string("Too slow for the time given"));
    }

    void showsWhoIsTraining() {
        SearchState state = afterFirstRung();
        Trial running = trial(1, 1, 0);
        running.done = false;
        state.trials.push_back(running);
        const std::vector<Standing> all = standings(state);
        QCOMPARE(all[1].candidate, 1);
        QCOMPARE(all[1].kind, StandingKind::Training);
        QCOMPARE(all[0].kind, StandingKind::In);
        state.status = SearchStatus::Stopped;
        QCOMPARE(standings(state)[1].kind, StandingKind::In);
    }

    void isWrittenAndReadBack() {
        QTemporaryDir folder;
        const std::filesystem::path runs = folder.path().toStdString();
        SearchState state = afterFirstRung();
        state.contenders[1].droppedAfter = 0;
        state.contenders[0].entry = Entry::LikelierFirst;
        state.options = {2.5, 100, 3, 1, "Best"};
        state.dataName = "made up";
        state.dataFingerprint = "abc";
        state.dataImport = ImportOptions{32, 24, ImportColour::Grey, PictureFit::Pad, true};
        state.rungEnd = 1.5;
        state.pace = 1.25;
        state.status = SearchStatus::Stopped;
        const Result<SearchState> made = createSearch(runs, state);
        QVERIFY(made);
        QVERIFY(!made->id.empty() && !made->created.empty());
        const Result<SearchState> read = findSearch(runs, made->id);
        QVERIFY2(read, read ? "" : read.error().english().c_str());
        QCOMPARE(*read, *made);
        QCOMPARE(read->contenders[0].candidate.reason.english(), std::string("Because of it"));
        QCOMPARE(findSearch(runs, made->id.substr(0, 6))->id, made->id);
        QCOMPARE(findSearch(runs, "nothing").error().kind, ErrorKind::BadInput);

        const Result<SearchState> second = createSearch(runs, state);
        QVERIFY(second->id != made->id);
        QCOMPARE(findSearch(runs, made->id.substr(0, 6)).error().english(),
                 searchesFolder(runs).string() + ": Several searches begin with " +
                     made->id.substr(0, 6) + ". Give more of its name.");
        QCOMPARE(listSearches(runs).size(), std::size_t(2));
    }

    void damagedStatesAreErrors() {
        QTemporaryDir folder;
        const std::filesystem::path runs = folder.path().toStdString();
        SearchState state = afterFirstRung();
        state.trials.push_back(trial(7, 0, 1)); // of no candidate
        const Result<SearchState> made = createSearch(runs, state);
        QVERIFY(!findSearch(runs, made->id));
        QVERIFY(listSearches(runs).empty());
        QFile file(QString::fromStdString((searchesFolder(runs) / made->id / "search.json").string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"contenders\": 7");
        file.close();
        QVERIFY(!findSearch(runs, made->id));
    }
};

QTEST_GUILESS_MAIN(StandingsTest)
#include "StandingsTest.moc"
