#include "core/training/Repeats.h"

#include <QTest>

#include <cmath>

using namespace fitroom;

class RepeatsTest : public QObject {
    Q_OBJECT

private slots:
    void oneIsTheTrainingItself() {
        const auto jobs = repeats(job(), 1);
        QCOMPARE(jobs.size(), 1U);
        QCOMPARE(jobs[0].name, std::string());
        QCOMPARE(jobs[0].group, std::string());
        QCOMPARE(jobs[0].recipe.seed, std::uint64_t(7));
    }

    void eachHasTheNextSeed() {
        const auto jobs = repeats(job(), 3);
        QCOMPARE(jobs.size(), 3U);
        QCOMPARE(jobs[2].recipe.seed, std::uint64_t(9));
        QCOMPARE(jobs[2].name, std::string("1-conv, Quick start, seed 9"));
        QVERIFY(!jobs[0].group.empty());
        QCOMPARE(jobs[0].group, jobs[2].group);
        QVERIFY(jobs[0].recipe.phases == jobs[2].recipe.phases);
        QVERIFY(repeats(job(), 2)[0].group != jobs[0].group);
    }

    void noneIsAMistake() { QVERIFY_EXCEPTION_THROWN(repeats(job(), 0), std::invalid_argument); }

    /// numpy: mean and std(ddof=1) of [91, 92, 94]
    void spreadIsMeanAndSampleDeviation() {
        const Spread three = spread({91, 92, 94});
        QVERIFY(std::abs(three.mean - 92.33333333333333) < 1e-12);
        QVERIFY(std::abs(three.deviation - 1.5275252316519468) < 1e-12);
        QCOMPARE(spread({5}).deviation, 0.0);
        QCOMPARE(spread({}).mean, 0.0);
    }

private:
    static TrainingJob job() {
        TrainingJob job;
        job.model.title = "1-conv";
        job.recipe.title = "Quick start";
        job.recipe.seed = 7;
        return job;
    }
};

QTEST_GUILESS_MAIN(RepeatsTest)
#include "RepeatsTest.moc"
