#include "core/augment/Augmenter.h"
#include "core/explain/AugmentedVariants.h"
#include "core/explain/FeatureMaps.h"
#include "core/explain/GradCam.h"
#include "core/explain/ImageFeatures.h"
#include "core/training/Trainer.h"
#include "tests/core/ExplainReference.h"
#include "tests/support/SyntheticData.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace fitroom;

namespace {

constexpr std::size_t kStride = 7919; // a prime: samples are from all over a layer
constexpr double kTolerance = 2e-4;   // the weights have been trained a step, with rounding

test::SyntheticSpec dataSpec() {
    return {.training = 80, .test = 20, .classes = 5};
}

/// Every layer whose output forward() and layerOutputs() compute in different ways, or whose
/// values lie in another order than PyTorch's.
ModelSpec net() {
    ModelSpec net{"reference", "Reference", {}};
    net.layers = {Convolution{6},
                  BatchNormalisation{.momentum = 0.5},
                  Pooling{},
                  Convolution{.filters = 8, .padding = Padding::Same},
                  Pooling{},
                  ResidualBlock{12, 2},
                  Flatten{},
                  Dropout{0.3},
                  Dense{20},
                  BatchNormalisation{.momentum = 0.5},
                  Dense{Dense::kClasses, Activation::None}};
    return net;
}

/// One step of plain gradient descent, so that batch norm has statistics to speak of.
TrainingJob referenceJob() {
    TrainingJob job{test::syntheticDataset(dataSpec()), net(), {}, {}};
    job.recipe.name = job.recipe.title = "reference";
    job.recipe.optimiser.kind = OptimiserKind::Sgd;
    job.recipe.optimiser.momentum = 0;
    job.recipe.optimiser.nesterov = false;
    job.recipe.batchSize = 64;
    job.recipe.precision = Precision::Float32;
    job.recipe.phases[0].epochs = 1;
    job.recipe.phases[0].learningRate = 0.05;
    job.recipe.phases[0].augmentation.rotationDegrees = 0;
    return job;
}

bool near(double a, double b, double scale) {
    return std::abs(a - b) <= kTolerance * (scale + std::abs(b)) + 1e-7;
}

double normOf(const std::vector<float>& values) {
    double sum = 0;
    for (const float value : values)
        sum += double(value) * double(value);
    return std::sqrt(sum);
}

void compareWith(const std::vector<float>& values, double norm, const std::vector<double>& samples,
                 const std::string& what) {
    QVERIFY2(near(normOf(values), norm, 0), qPrintable(QString("%1: norm %2, not %3")
                                                           .arg(QString::fromStdString(what))
                                                           .arg(normOf(values))
                                                           .arg(norm)));
    const double typical = norm / std::sqrt(double(values.size()));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double value = double(values[i * kStride % values.size()]);
        QVERIFY2(near(value, samples[i], typical), qPrintable(QString("%1, sample %2: %3, not %4")
                                                                  .arg(QString::fromStdString(what))
                                                                  .arg(i)
                                                                  .arg(value)
                                                                  .arg(samples[i])));
    }
}

} // namespace

/// Explanations of a net, against PyTorch's numbers for the same weights.
/// tests/reference/explain.py made them from what leavesReferenceInput() leaves in the folder that
/// FITROOM_REFERENCE_DIR names.
class ExplainTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<LoadedRun> run_;

    static Result<RunInfo> train(const std::string& runs, const TrainingJob& job) {
        RunStore store(runs);
        TrainingControl control;
        return fitroom::train(job, store, control, [](const TrainingEvent&) {});
    }

    [[nodiscard]] std::int32_t firstTest() const {
        return std::int32_t(run_->dataset->trainingSize());
    }

private slots:
    void initTestCase() {
        const TrainingJob job = referenceJob();
        const auto info = train(folder_.path().toStdString(), job);
        QVERIFY(info);
        auto run =
            loadRun(*info, RunStore(folder_.path().toStdString()), job.dataset, Weights::Last);
        QVERIFY2(run, run ? "" : run.error().english().c_str());
        run_ = std::make_unique<LoadedRun>(std::move(*run));
    }

    void leavesReferenceInput() {
        const QByteArray folder = qgetenv("FITROOM_REFERENCE_DIR");
        if (folder.isEmpty())
            QSKIP("FITROOM_REFERENCE_DIR is not set: no reference input is wanted");
        test::writeIdx(test::syntheticParts(dataSpec()), folder.toStdString());
        QVERIFY(train(folder.toStdString() + "/runs", referenceJob()));
    }

    void featureMapsAreThoseOfPyTorch() {
        const std::vector<LayerMaps> layers = featureMaps(*run_, firstTest());
        QCOMPARE(layers.size(), net().layers.size());
        QCOMPARE(kLayers.size(), layers.size());
        for (std::size_t i = 0; i < layers.size(); ++i) {
            QCOMPARE(layers[i].shape, kLayers[i].shape);
            compareWith(layers[i].values, kLayers[i].norm, kLayers[i].samples,
                        "layer " + std::to_string(i));
        }
    }

    void gradCamIsThatOfPyTorch() {
        for (const CamReference& reference : kCams) {
            const auto cam = gradCam(*run_, firstTest(), reference.layer, reference.label);
            QVERIFY(cam);
            QCOMPARE((std::vector<std::int64_t>{cam->height, cam->width}), reference.shape);
            compareWith(cam->map, reference.norm, reference.samples,
                        "layer " + std::to_string(reference.layer));
        }
    }

    void gradCamChoosesTheLastLayerAndThePredictedClass() {
        QCOMPARE(gradCamLayers(net()), (std::vector<std::size_t>{0, 3, 5}));
        const auto cam = gradCam(*run_, firstTest());
        QVERIFY(cam);
        QCOMPARE(cam->layer, std::size_t(5));
        const auto best = std::ranges::max_element(cam->probabilities);
        QCOMPARE(cam->label, int(best - cam->probabilities.begin()));
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(gradCam(*run_, firstTest(), 2)),
                                 std::out_of_range);
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(gradCam(*run_, firstTest(), 3, 5)),
                                 std::out_of_range);
    }

    /// A photo is explained as an image of the data set would be.
    void explainsAnImageOfNoDataSet() {
        const RunStore store(folder_.path().toStdString());
        const std::int32_t image = firstTest();
        const LoadedRun photo = loadRunFor(run_->dataset->image(std::size_t(image)), run_->info,
                                           store, Weights::Last)
                                    .value();
        QCOMPARE(gradCam(photo, 0)->map, gradCam(*run_, image)->map);
        QCOMPARE(featuresOf(photo, 0), featuresOf(*run_, image));
    }

    void gradCamNeedsAConvolution() {
        QTemporaryDir folder;
        TrainingJob job = referenceJob();
        job.model.layers = {Flatten{}, Dense{Dense::kClasses, Activation::None}};
        const auto info = train(folder.path().toStdString(), job);
        const auto run =
            loadRun(*info, RunStore(folder.path().toStdString()), job.dataset, Weights::Last);
        QVERIFY(run);
        const auto cam = gradCam(*run, 0);
        QVERIFY(!cam);
        QCOMPARE(cam.error().english(),
                 std::string("Grad-CAM needs a net with a convolution; Reference has none."));
    }

    void refusesOtherData() {
        const RunStore store(folder_.path().toStdString());
        test::SyntheticSpec other = dataSpec();
        other.seed = 7;
        const auto run = loadRun(run_->info, store, test::syntheticDataset(other), Weights::Last);
        QVERIFY(!run);
        QCOMPARE(run.error().kind, ErrorKind::BadInput);
    }

    void variantsAreThoseOfTraining() {
        LoadedRun run = *run_; // its recipe is all that is changed
        Phase plain, turning;
        plain.epochs = 3;
        turning.augmentation.rotationDegrees = 20;
        turning.augmentation.horizontalFlip = true;
        run.info.recipe.phases = {plain, turning};
        const std::int32_t image = 4;
        const auto variants = augmentedVariants(run, image, 1, 6);
        QCOMPARE(variants.size(), std::size_t(7));
        const std::size_t size = run.dataset->shape().size();
        std::vector<float> expected(size);
        Augmenter({}, run.dataset->shape(), 0).apply(*run.dataset, {&image, 1}, 0, expected);
        QCOMPARE(variants[0].pixels, expected);
        const Augmenter augmenter(turning.augmentation, run.dataset->shape(), run.info.recipe.seed);
        for (std::uint64_t i = 1; i < variants.size(); ++i) {
            augmenter.apply(*run.dataset, {&image, 1}, 3 + i - 1, expected);
            QCOMPARE(variants[i].pixels, expected);
        }
        const auto cam = gradCam(*run_, image);
        for (std::size_t i = 0; i < cam->probabilities.size(); ++i)
            QVERIFY(std::abs(variants[0].probabilities[i] - cam->probabilities[i]) < 1e-5F);
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(augmentedVariants(run, image, 2, 1)),
                                 std::out_of_range);
    }

    void featuresAreOfTheImagesLearntFrom() {
        LoadedRun run = *run_;
        const auto split = makeSplit(*run.dataset, run.info.recipe.split);
        QCOMPARE(trainingFeatures(run)->images, split->training);
        QCOMPARE(trainingFeatures(run)->columns, std::size_t(20));
        run.info.recipe.limit = 10;
        QCOMPARE(trainingFeatures(run)->images.size(), std::size_t(10));
    }

    /// The same answer as comparing all pairs of the layer's values one by one.
    void findsTheNearestImages() {
        ImageFeatures features = *trainingFeatures(*run_);
        QVERIFY(compute(*run_, features));
        QVERIFY(features.complete());
        const std::int32_t image = firstTest() + 3;
        std::vector<Neighbour> expected;
        const std::vector<float> query = penultimate(image);
        for (const std::int32_t other : features.images)
            expected.push_back({other, float(cosine(query, penultimate(other)))});
        std::ranges::stable_sort(expected, std::greater(), &Neighbour::similarity);
        const auto found = nearestImages(features, featuresOf(*run_, image), 10);
        QCOMPARE(found.size(), std::size_t(10));
        for (std::size_t i = 0; i < found.size(); ++i) {
            QVERIFY(std::abs(found[i].similarity - expected[i].similarity) < 1e-5F);
            QVERIFY(std::abs(double(found[i].similarity) -
                             cosine(query, penultimate(found[i].image))) < 1e-5);
        }
        const std::int32_t learnt = features.images[5];
        const auto self = nearestImages(features, featuresOf(*run_, learnt), 1);
        QCOMPARE(self[0].image, learnt);
        QVERIFY(std::abs(self[0].similarity - 1) < 1e-5F);
        QVERIFY(nearestImages(features, featuresOf(*run_, learnt), 1, learnt)[0].image != learnt);
        QCOMPARE(nearestImages(features, query, 1000).size(), features.images.size());
    }

    void featuresGoOnWhereTheyWereCancelled() {
        ImageFeatures features = *trainingFeatures(*run_);
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = compute(*run_, features, {[](double) {}, stop.get_token()});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QVERIFY(!features.complete());
        double share = 0;
        QVERIFY(compute(*run_, features, {[&](double done) { share = done; }, {}}));
        QCOMPARE(share, 1.0);
    }

    void tooManyFeaturesAreRefused() {
        QVERIFY(trainingFeatures(*run_, 64 * 20 * sizeof(float)));
        const auto features = trainingFeatures(*run_, 64 * 20 * sizeof(float) - 1);
        QVERIFY(!features);
        QVERIFY(features.error().english().find("64 training images, 20 each") !=
                std::string::npos);
    }

private:
    /// The input of the last layer, by the way that was compared with PyTorch.
    std::vector<float> penultimate(std::int32_t image) {
        const auto layers = featureMaps(*run_, image);
        return layers[layers.size() - 2].values;
    }

    static double cosine(const std::vector<float>& a, const std::vector<float>& b) {
        double product = 0;
        for (std::size_t i = 0; i < a.size(); ++i)
            product += double(a[i]) * double(b[i]);
        return product / normOf(a) / normOf(b);
    }
};

QTEST_GUILESS_MAIN(ExplainTest)
#include "ExplainTest.moc"
