#include "core/training/Schedule.h"

#include <QTest>

using namespace fitroom;

namespace {

void compare(const ScheduleSpec& schedule, int epochs, const std::vector<double>& expected) {
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double done = double(i) / double(expected.size() - 1);
        const double factor = scheduleFactor(schedule, done, epochs);
        QVERIFY2(std::abs(factor - expected[i]) < 1e-12,
                 qPrintable(QString("%1: %2, not %3").arg(i).arg(factor).arg(expected[i])));
    }
}

} // namespace

class ScheduleTest : public QObject {
    Q_OBJECT

private slots:
    void constantStaysAtOne() { compare({}, 10, {1, 1, 1, 1}); }

    void constantWarmsUpLinearly() { compare({.warmUp = 0.5}, 10, {0, 0.5, 1, 1, 1}); }

    // PyTorch's StepLR(step_size=3, gamma=0.5).
    void stepFallsAtWholeEpochs() {
        const ScheduleSpec step = {.kind = ScheduleKind::Step, .stepEpochs = 3, .stepFactor = 0.5};
        compare(step, 9, {1.0, 1.0, 1.0, 0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.125});
    }

    void stepIsExactAtEveryWholeEpoch() {
        const ScheduleSpec step = {.kind = ScheduleKind::Step, .stepEpochs = 1, .stepFactor = 0.5};
        for (int epochs = 1; epochs < 60; ++epochs) {
            for (int epoch = 0; epoch < epochs; ++epoch)
                QCOMPARE(scheduleFactor(step, double(epoch) / epochs, epochs),
                         std::pow(0.5, epoch));
        }
    }

    // PyTorch's CosineAnnealingLR(T_max=10, eta_min=0.05) at rate 1.
    void cosineIsPyTorchs() {
        compare({.kind = ScheduleKind::Cosine, .finalFactor = 0.05}, 10,
                {1.0, 0.976751845240198, 0.9092830723281, 0.8041979948389247, 0.6717830723281,
                 0.5249999999999999, 0.37821692767189996, 0.2458020051610753, 0.14071692767190003,
                 0.07324815475980208, 0.05});
    }

    // PyTorch's OneCycleLR(max_lr=1, total_steps=21, pct_start=0.3). Its top is at step
    // 0.3 * 21 - 1 of 20, its end at max_lr / 25 / 1e4.
    void oneCycleIsPyTorchs() {
        const ScheduleSpec oneCycle = {
            .kind = ScheduleKind::OneCycle, .warmUp = 5.3 / 20, .finalFactor = 4e-6};
        compare(oneCycle, 3, {0.040000000000000036, 0.12188527098390312, 0.3396027605851658,
                              0.6188697369957272,   0.864403483381279,   0.9924306774148465,
                              0.9944154354509117,   0.9673623556045153,  0.9190443762697105,
                              0.8516599658482698,   0.7682751154913771,  0.672683836480545,
                              0.5692355326874485,   0.46263710266697505, 0.35773877573965707,
                              0.2593134265232537,   0.17183940910385515, 0.09929679189326548,
                              0.044986264488089074, 0.01137895626972092, 4e-06});
    }

    void warmUpMayTakeTheWholePhase() {
        for (const ScheduleKind kind : {ScheduleKind::Constant, ScheduleKind::Step,
                                        ScheduleKind::Cosine, ScheduleKind::OneCycle}) {
            const ScheduleSpec schedule = {.kind = kind, .warmUp = 1, .stepEpochs = 100};
            QCOMPARE(scheduleFactor(schedule, 1, 10), 1.0);
            QVERIFY(scheduleFactor(schedule, 0.5, 10) < 1.0);
        }
    }

    void sharesOutsideThePhaseCountAsItsEnds() {
        const ScheduleSpec cosine = {.kind = ScheduleKind::Cosine, .finalFactor = 0.1};
        QCOMPARE(scheduleFactor(cosine, -1, 10), 1.0);
        QCOMPARE(scheduleFactor(cosine, 2, 10), 0.1);
    }

    void plotsAllPhases() {
        Recipe recipe;
        recipe.phases = {{2, 0.5, {}, {}}, {1, 0.1, {.warmUp = 1}, {}}};
        const std::vector<double> rates = learningRates(recipe, 2);
        const double expected[] = {0.5, 0.5, 0.5, 0.5, 0.025, 0.075};
        QCOMPARE(rates.size(), std::size(expected));
        for (std::size_t i = 0; i < rates.size(); ++i)
            QCOMPARE(rates[i], expected[i]); // to twelve digits
    }
};

QTEST_GUILESS_MAIN(ScheduleTest)
#include "ScheduleTest.moc"
