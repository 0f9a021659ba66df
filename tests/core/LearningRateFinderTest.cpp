#include "core/training/LearningRateFinder.h"
#include "core/model/BuiltIn.h"
#include "tests/support/RateCurves.h"
#include "tests/support/SyntheticData.h"

#include <QTest>

#include <cmath>

using namespace fitroom;

namespace {

Recipe smallRecipe() {
    Recipe recipe = *findRecipe("quick");
    recipe.batchSize = 32;
    recipe.threads = 1;
    return recipe;
}

} // namespace

class LearningRateFinderTest : public QObject {
    Q_OBJECT

    DatasetPtr data_ = test::syntheticDataset({.training = 400, .test = 10});

    QString complaint(const ModelSpec& model, const Recipe& recipe, const RateRange& range) {
        const auto curve = findLearningRate(model, data_, recipe, 0, range);
        return curve ? QString() : QString::fromStdString(curve.error().english());
    }

private slots:
    void readsTheRatesOffAKnownCurve() {
        const RateCurve curve = rateCurve(test::knownRateCurve(1e-3));
        QVERIFY(curve.suggested && curve.lowest);
        QVERIFY(std::abs(std::log10(*curve.suggested / 1e-3)) < 0.1);
        QVERIFY(std::abs(std::log10(*curve.lowest / 1e-2)) < 0.2);
        QVERIFY(diverged(curve)); // twenty times the lowest loss at the end
    }

    void suggestsNothingWhereTheLossDoesNotFall() {
        std::vector<RateStep> flat, growing;
        for (int i = 0; i < 50; ++i) {
            flat.push_back({std::pow(10, -i * 0.1), 2.3});
            growing.push_back({std::pow(10, i * 0.1), 2.3 + i * 0.1});
        }
        QVERIFY(!rateCurve(flat).suggested);
        QVERIFY(!rateCurve(growing).suggested);
        QVERIFY(!rateCurve({}).suggested);
        QVERIFY(!rateCurve({{0.1, 2}}).suggested);
        QVERIFY(!diverged(rateCurve({})));
    }

    // A step's loss is that of the weights before it: the first one is the untrained net's.
    void raisesTheRateGeometrically() {
        std::vector<RateStep> told;
        const RateRange range{1e-4, 1, 21};
        const auto curve = findLearningRate(*findModel("cnn1"), data_, smallRecipe(), 0, range, {},
                                            [&](const RateStep& step) { told.push_back(step); });
        QVERIFY(curve.has_value());
        QCOMPARE(told.size(), curve->steps.size());
        QCOMPARE(curve->smoothed.size(), curve->steps.size());
        QCOMPARE(curve->steps.front().rate, 1e-4);
        for (std::size_t i = 1; i < told.size(); ++i)
            QVERIFY(std::abs(told[i].rate / told[i - 1].rate - std::pow(10, 0.2)) < 1e-9);
        QVERIFY(std::abs(told.front().loss - std::log(10)) < 0.5); // knows nothing yet
    }

    void findsARateThatLearns() {
        const auto curve = findLearningRate(*findModel("cnn1"), data_, smallRecipe(), 0);
        QVERIFY(curve && curve->suggested);
        QVERIFY(*curve->suggested > 1e-5 && *curve->suggested < 0.3); // Adam
        QVERIFY(*curve->lowest > *curve->suggested);
        QVERIFY(curve->steps.back().rate <= 10);
    }

    void isTheSameForTheSameSeed() {
        const RateRange range{1e-4, 1e-2, 12};
        const auto losses = [&](std::uint64_t seed) {
            Recipe recipe = smallRecipe();
            recipe.seed = seed;
            return findLearningRate(*findModel("cnn1"), data_, recipe, 0, range)->smoothed;
        };
        QVERIFY(losses(3) == losses(3));
        QVERIFY(losses(3) != losses(4));
    }

    void reportsProgressAndStops() {
        std::stop_source stop;
        double last = 0;
        const Progress progress{[&](double share) {
                                    last = share;
                                    stop.request_stop();
                                },
                                stop.get_token()};
        const auto curve =
            findLearningRate(*findModel("cnn1"), data_, smallRecipe(), 0, {}, progress);
        QVERIFY(!curve);
        QCOMPARE(curve.error().kind, ErrorKind::Cancelled);
        QVERIFY(last > 0 && last < 0.1);
    }

    void saysWhatIsWrong() {
        const ModelSpec net = *findModel("cnn1");
        ModelSpec broken = net;
        broken.layers.erase(broken.layers.begin() + 3); // the flatten
        QVERIFY(complaint(broken, smallRecipe(), {}).startsWith("cnn1, layer 4: "));
        Recipe nothing = smallRecipe();
        nothing.phases.clear();
        QVERIFY(complaint(net, nothing, {}).contains("phases"));
        QVERIFY(complaint(net, smallRecipe(), {0, 1, 50}).contains("must grow from above 0"));
        QVERIFY(complaint(net, smallRecipe(), {1, 0.1, 50}).contains("must grow from above 0"));
        QVERIFY(complaint(net, smallRecipe(), {0.1, 1, 2}).contains("not 2"));
    }
};

QTEST_GUILESS_MAIN(LearningRateFinderTest)
#include "LearningRateFinderTest.moc"
