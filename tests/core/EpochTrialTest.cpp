#include "core/training/EpochTrial.h"
#include "core/model/BuiltIn.h"
#include "core/support/Compute.h"
#include "tests/support/SyntheticData.h"

#include <QElapsedTimer>
#include <QTest>

using namespace fitroom;

namespace {

Recipe smallRecipe() {
    Recipe recipe = *findRecipe("quick");
    recipe.batchSize = 32;
    recipe.threads = 1;
    return recipe;
}

} // namespace

class EpochTrialTest : public QObject {
    Q_OBJECT

    DatasetPtr data_ = test::syntheticDataset({.training = 400, .test = 10});

    QString complaint(const ModelSpec& model, const Recipe& recipe) {
        const auto time = timeEpoch(model, data_, recipe);
        return time ? QString() : QString::fromStdString(time.error().english());
    }

private slots:
    void timesAnEpoch() {
        QElapsedTimer clock;
        clock.start();
        const auto time = timeEpoch(*findModel("cnn1"), data_, smallRecipe());
        QVERIFY(time.has_value());
        QVERIFY(time->training > 0);
        QVERIFY(time->validation > 0);
        QVERIFY(time->total() < 60); // 320 small images
        QVERIFY(clock.elapsed() < 30000);
    }

    void withoutValidationImagesOnlyTrainingTakesTime() {
        Recipe recipe = smallRecipe();
        recipe.split.validationFraction = 0;
        const auto time = timeEpoch(*findModel("cnn1"), data_, recipe);
        QVERIFY(time && time->training > 0);
        QCOMPARE(time->validation, 0.0);
    }

    // An epoch of fewer images takes less time; the times of two trials differ a little.
    void goesByTheImagesLearntFrom() {
        Recipe few = smallRecipe();
        few.limit = 32;
        const auto some = timeEpoch(*findModel("cnn1"), data_, few);
        const auto all = timeEpoch(*findModel("cnn1"), data_, smallRecipe());
        QVERIFY(some && all);
        QVERIFY(some->training * 2 < all->training);
    }

    void reportsProgressAndStops() {
        double last = 0;
        std::stop_source stop;
        const Progress progress{[&](double share) {
                                    QVERIFY(share >= 0 && share <= 1);
                                    last = share;
                                    stop.request_stop();
                                },
                                stop.get_token()};
        const auto time = timeEpoch(*findModel("cnn1"), data_, smallRecipe(), progress);
        QVERIFY(!time);
        QCOMPARE(time.error().kind, ErrorKind::Cancelled);
        QVERIFY(last < 1);
    }

    void saysWhatIsWrong() {
        ModelSpec broken = *findModel("cnn1");
        broken.layers.erase(broken.layers.begin() + 3); // the flatten
        QVERIFY(complaint(broken, smallRecipe()).startsWith("cnn1, layer 4: "));
        Recipe nothing = smallRecipe();
        nothing.phases.clear();
        QVERIFY(complaint(*findModel("cnn1"), nothing).contains("phases"));
    }

    // Terabytes of activations: refused before anything of it is asked for.
    void refusesWhatTheMemoryCannotHold() {
        if (availableMemory() == 0)
            QSKIP("This machine does not say how much memory is free.");
        ModelSpec huge{"huge", "Huge", {Convolution{65536}}};
        huge.layers.insert(huge.layers.end(), 900, ActivationLayer{});
        huge.layers.insert(huge.layers.end(),
                           {GlobalPooling{}, Dense{Dense::kClasses, Activation::None}});
        const QString sentence = complaint(huge, smallRecipe());
        QVERIFY2(sentence.contains("MiB of memory"), qPrintable(sentence));
    }
};

QTEST_GUILESS_MAIN(EpochTrialTest)
#include "EpochTrialTest.moc"
