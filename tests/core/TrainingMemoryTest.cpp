#include "core/model/TrainingMemory.h"
#include "core/model/BuiltIn.h"
#include "core/training/RecipeCost.h"

#include <QTest>

#include <limits>

using namespace fitroom;

namespace {

const ImageShape kFashion = {1, 28, 28};

ModelSummary summaryOf(const ModelSpec& model) {
    return inferShapes(model, kFashion, 10).value();
}

} // namespace

class TrainingMemoryTest : public QObject {
    Q_OBJECT

private slots:
    void countsWeightsAndWhatGoesWithThem() {
        const ModelSummary net = summaryOf(*findModel("cnn4"));
        const TrainingMemory adam = trainingMemory(net, kFashion, {.moments = 2});
        QCOMPARE(qint64(adam.weights), qint64(4 * 1221546));
        QCOMPARE(qint64(adam.gradients), qint64(4 * 1219754));
        QCOMPARE(qint64(adam.moments), qint64(8 * 1219754));
        const TrainingMemory sgd = trainingMemory(net, kFashion, {.moments = 1});
        QCOMPARE(qint64(sgd.moments), qint64(4 * 1219754));
        QCOMPARE(adam.total() - sgd.total(), adam.moments - sgd.moments);
    }

    // By hand: the image of 784 values, a convolution's 26 x 26 x 2, the flattened ones that are
    // the same memory, 10 logits, and twice the largest output for the gradients.
    void countsActivationsOfABatch() {
        const ModelSpec net{
            "net", "Net", {Convolution{2}, Flatten{}, Dense{Dense::kClasses, Activation::None}}};
        const std::int64_t values = 1352 + 10 + 2 * 1352;
        const TrainingMemory single =
            trainingMemory(summaryOf(net), kFashion, {.batchSize = 1, .bytesAnActivation = 4});
        QCOMPARE(qint64(single.activations), qint64(4 * (784 + values)));
        const TrainingMemory half =
            trainingMemory(summaryOf(net), kFashion, {.batchSize = 100, .bytesAnActivation = 2});
        QCOMPARE(qint64(half.activations), qint64(100 * (4 * 784 + 2 * values)));
    }

    void doesNotOverflow() {
        ModelSummary net;
        net.parameters = net.trainable = std::int64_t(1) << 61;
        net.activations = std::int64_t(1) << 61;
        net.layers.push_back({.title = {}, .shape = {1 << 30, 1 << 30, 1 << 30}});
        QCOMPARE(trainingMemory(net, kFashion, {}).total(),
                 std::numeric_limits<std::int64_t>::max());
    }

    void followsTheRecipe() {
        Recipe recipe;
        recipe.batchSize = 32;
        recipe.precision = Precision::Float32;
        QCOMPARE(trainingCost(recipe), (TrainingCost{32, 2, 4}));
        recipe.precision = Precision::Bfloat16;
        recipe.optimiser.kind = OptimiserKind::Sgd;
        QCOMPARE(trainingCost(recipe), (TrainingCost{32, 1, 2}));
    }
};

QTEST_GUILESS_MAIN(TrainingMemoryTest)
#include "TrainingMemoryTest.moc"
