#include "core/search/SearchPlan.h"

#include <QTest>

using namespace fitroom;

namespace {

/// One whose epoch on 1,000 images takes so long, and that wants so many.
Contender contender(double epochSeconds, int epochs) {
    Contender made;
    made.trainingSeconds = epochSeconds / 1000;
    setTotalEpochs(made.candidate.recipe, epochs);
    return made;
}

std::vector<Entry> entries(const std::vector<Contender>& contenders) {
    std::vector<Entry> all;
    for (const Contender& one : contenders)
        all.push_back(one.entry);
    return all;
}

} // namespace

class SearchPlanTest : public QObject {
    Q_OBJECT

private slots:
    void aThirdGoesOn() {
        QCOMPARE(rungsFor(9, 60000), (std::vector<Rung>{{9, 1}, {3, 1}}));
        QCOMPARE(rungsFor(8, 60000), (std::vector<Rung>{{8, 1}, {3, 1}}));
        QCOMPARE(rungsFor(27, 60000), (std::vector<Rung>{{27, 1}, {9, 1}, {3, 1}}));
        QCOMPARE(rungsFor(4, 60000), (std::vector<Rung>{{4, 1}, {2, 1}}));
        QCOMPARE(rungsFor(3, 60000), (std::vector<Rung>{{3, 1}}));
        QCOMPARE(rungsFor(1, 60000), (std::vector<Rung>{{1, 1}}));
        QVERIFY(rungsFor(0, 60000).empty());
    }

    void smallSetsAreSplitMoreOften() {
        QCOMPARE(rungsFor(27, 1000), (std::vector<Rung>{{27, 1}, {9, 2}, {3, 3}}));
    }

    void rungsTakeEquallyLong() {
        const std::vector<Rung> rungs = rungsFor(9, 1000);
        QCOMPARE(secondsARung(rungs, 0, 180), 90.0);
        QCOMPARE(secondsARung(rungs, 1, 70), 70.0); // the first took longer than it should have
        QVERIFY(secondsARung(rungs, 1, -5) > 0);
    }

    void trialsAreAsLongAsFits() {
        // An epoch of 1 s takes 1.1 s with what goes on beside it.
        QCOMPARE(trialSize(contender(1, 100), 11.5, 1000, 0, 100), (TrialSize{10, 0}));
        QCOMPARE(trialSize(contender(1, 5), 100, 1000, 0, 100), (TrialSize{5, 0}));
        QCOMPARE(trialSize(contender(1, 2), 2.3, 1000, 0, 100), (TrialSize{2, 0}));
        QCOMPARE(trainingSeconds(contender(1, 100), {10, 0}, 1000, 0), 11.0);
    }

    void shortTrialsTakeFewerImages() {
        QCOMPARE(trialSize(contender(1, 100), 2.2, 1000, 0, 100), (TrialSize{4, 500}));
        QCOMPARE(trialSize(contender(1, 100), 0.01, 1000, 0, 100), (TrialSize{4, 100}));
        QCOMPARE(trialSize(contender(1, 100), 0.01, 50, 0, 100), (TrialSize{4, 0}));
    }

    void validationTakesTimeToo() {
        Contender slow = contender(1, 100);
        slow.validationSeconds = 0.001;
        QCOMPARE(trialSize(slow, 22, 1000, 1000, 100), (TrialSize{10, 0}));
    }

    /// A frozen net's features are computed once, for all images, and then kept.
    void featuresTakeTimeOnce() {
        Contender frozen = contender(1, 100);
        frozen.featureSeconds = 0.01; // 11 s for 1,000 images
        QCOMPARE(trialSize(frozen, 22.5, 1000, 0, 100), (TrialSize{10, 0}));
        QCOMPARE(trainingSeconds(frozen, {10, 0}, 1000, 0), 22.0);
        // Too little for four epochs: 0.011 s of features and 4 x 0.0011 s for each image.
        QCOMPARE(trialSize(frozen, 7.7, 1000, 0, 100), (TrialSize{4, 500}));
        frozen.featuresKept = true;
        QCOMPARE(trialSize(frozen, 11.5, 1000, 0, 100), (TrialSize{10, 0}));
    }

    void allAreTriedWhenThereIsTime() {
        std::vector<Contender> all(9, contender(1, 10));
        chooseEntrants(all, 9 * 2 * 5.6, 1000, 0);
        QCOMPARE(entries(all), std::vector<Entry>(9, Entry::Entered));
    }

    void fewerAreTriedForLonger() {
        std::vector<Contender> all(9, contender(1, 10));
        chooseEntrants(all, 8 * 2 * 5.6, 1000, 0);
        std::vector<Entry> expected(9, Entry::Entered);
        expected.back() = Entry::LikelierFirst;
        QCOMPARE(entries(all), expected);
        // Three of them take a third each …
        chooseEntrants(all, 3 * 5.6, 1000, 0);
        expected.assign(9, Entry::LikelierFirst);
        std::fill_n(expected.begin(), 3, Entry::Entered);
        QCOMPARE(entries(all), expected);
    }

    void slowOnesStandAside() {
        std::vector<Contender> all(5, contender(1, 10));
        all[1] = contender(50, 10);
        chooseEntrants(all, 3 * 5.6, 1000, 0);
        QCOMPARE(entries(all), (std::vector<Entry>{Entry::Entered, Entry::TooSlow, Entry::Entered,
                                                   Entry::Entered, Entry::LikelierFirst}));
    }

    void ofManyImagesAShorterTrialTells() {
        std::vector<Contender> both = {contender(1, 20), contender(100, 20)};
        const double seconds = 22 + 0.3 * 2200;
        chooseEntrants(both, seconds, 1000, 0);
        QCOMPARE(entries(both), (std::vector<Entry>{Entry::Entered, Entry::TooSlow}));
        chooseEntrants(both, 60 * seconds, 60000, 0);
        QCOMPARE(entries(both), (std::vector<Entry>{Entry::Entered, Entry::Entered}));
    }

    void quickOnesLeaveTheirTimeToOthers() {
        // A rung of 10 seconds: three take one in all, the slow ones need 4 each to tell something.
        std::vector<Contender> all = {contender(8 / 11.0, 10), contender(0.03, 10),
                                      contender(0.03, 10),     contender(8 / 11.0, 10),
                                      contender(8 / 11.0, 10), contender(0.03, 10)};
        chooseEntrants(all, 20, 1000, 0);
        QCOMPARE(entries(all),
                 (std::vector<Entry>{Entry::Entered, Entry::Entered, Entry::Entered, Entry::Entered,
                                     Entry::LikelierFirst, Entry::Entered}));
    }

    void theQuickestAreTriedWhenAllAreSlow() {
        std::vector<Contender> all = {contender(40, 10), contender(10, 10), contender(30, 10),
                                      contender(20, 10), contender(1, 10)};
        all[4].failure = "no memory";
        chooseEntrants(all, 0.1, 1000, 0);
        QCOMPARE(entries(all), (std::vector<Entry>{Entry::TooSlow, Entry::Entered, Entry::Entered,
                                                   Entry::Entered, Entry::Entered}));
        QVERIFY(!all[4].in());
    }
};

QTEST_GUILESS_MAIN(SearchPlanTest)
#include "SearchPlanTest.moc"
