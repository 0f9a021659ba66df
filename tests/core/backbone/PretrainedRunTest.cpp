#include "core/backbone/Features.h"
#include "core/backbone/RunBackbone.h"
#include "core/backbone/WeightStore.h"
#include "core/evaluation/Evaluate.h"
#include "core/explain/GradCam.h"
#include "core/training/EpochTrial.h"
#include "core/training/LearningRateFinder.h"
#include "tests/core/backbone/RunOnFirstLayer.h"
#include "tests/support/MadeWeights.h"

#include <QDirIterator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>

using namespace fitroom;
using namespace fitroom::test;

namespace {

/// One with SqueezeNet 1.1's made-up weights.
struct User : UserFolders {
    StoredWeights weights;

    User() {
        folder.write("net", QByteArray::fromStdString(madeSafetensors(Architecture::SqueezeNet11)));
        weights = WeightStore(defaultWeightsFolder()).import(folder / "net").value();
    }
    [[nodiscard]] qint64 cacheSize() const {
        qint64 size = 0;
        for (QDirIterator it(folder.path("cache"), QDir::Files, QDirIterator::Subdirectories);
             it.hasNext();) {
            it.next();
            size += it.fileInfo().size();
        }
        return size;
    }
};

Backbone backbone(BackboneTraining trained = BackboneTraining::None) {
    Backbone layer;
    layer.architecture = Architecture::SqueezeNet11;
    layer.inputSize = 32;
    layer.trained = trained;
    return layer;
}

TrainingJob job(const Backbone& layer) {
    return jobAfter(layer, 0.003);
}

double lastLoss(const RunStore& store, const RunInfo& run) {
    return store.metrics(run.id)->epochs.back().trainingLoss;
}

} // namespace

class PretrainedRunTest : public QObject {
    Q_OBJECT

private slots:
    /// Preparation by hand: grey to colour, no resizing at this size, normalised.
    void featuresAreTheNetsOfNormalisedImages() {
        const User user;
        Backbone layer = backbone();
        layer.pooling = BackbonePooling::None;
        const DatasetPtr set =
            syntheticDataset({.training = 3, .test = 0, .classes = 2, .shape = {1, 32, 32}});
        const std::vector<std::int32_t> images = {2, 0};
        const auto found = features(layer, *set, images);
        QVERIFY2(found, found ? "" : found.error().english().c_str());
        BackboneOutput in{{2, 3, 32, 32}, {}};
        const float mean[] = {0.485F, 0.456F, 0.406F}, deviation[] = {0.229F, 0.224F, 0.225F};
        for (const std::int32_t image : images) {
            for (int channel = 0; channel < 3; ++channel)
                for (const std::uint8_t pixel : set->image(std::size_t(image)))
                    in.values.push_back((float(pixel) / 255 - mean[channel]) / deviation[channel]);
        }
        const auto right = runBackbone(layer.architecture, madeWeights(layer.architecture, false),
                                       "made", in, BackbonePart::Features);
        QVERIFY(right);
        QCOMPARE(found->columns * 2, right->values.size());
        for (std::size_t i = 0; i < right->values.size(); ++i)
            QVERIFY(std::abs(found->rows[i] - right->values[i]) < 1e-4);
        // Pooled, they are the maps' means and largest values.
        layer.pooling = BackbonePooling::AverageAndMaximum;
        const auto pooled = features(layer, *set, images);
        const std::size_t area = found->columns / 512;
        for (std::size_t channel = 0; channel < 512; ++channel) {
            const float* map = found->rows.data() + found->columns + channel * area;
            const double sum = std::accumulate(map, map + area, 0.0);
            QVERIFY(std::abs(pooled->rows[1024 + channel] - sum / double(area)) < 1e-4);
            QVERIFY(std::abs(pooled->rows[1024 + 512 + channel] -
                             *std::max_element(map, map + area)) < 1e-4);
        }
    }

    void trainsOnKeptFeatures() {
        User user;
        double share = 0;
        TrainingControl control;
        const auto run =
            train(job(backbone()), user.store, control, [&](const TrainingEvent& event) {
                if (const auto* computing = std::get_if<ComputingFeatures>(&event))
                    share = computing->share;
            });
        QVERIFY2(run, run ? "" : run.error().english().c_str());
        QCOMPARE(share, 1.0);
        QCOMPARE(run->status, RunStatus::Finished);
        QCOMPARE(std::get<Backbone>(run->model.layers[0]).weights.text(), user.weights.hash);
        QVERIFY2(run->score->testAccuracy > 0.4, // chance is 0.25
                 qPrintable(QString::number(run->score->testAccuracy)));
        QVERIFY(lastLoss(user.store, *run) < 0.5);
        // Features of 120 images; the checkpoint holds the layers after the backbone only.
        const qint64 size = user.cacheSize();
        QVERIFY(size > 120 * 1024 * 4 && size < 130 * 1024 * 4);
        QVERIFY(std::filesystem::file_size(user.store.lastCheckpoint(run->id)) < 400'000);
        // Once more: nothing is computed, and all comes out the same.
        share = 0;
        const auto again =
            train(job(backbone()), user.store, control, [&](const TrainingEvent& event) {
                if (const auto* computing = std::get_if<ComputingFeatures>(&event))
                    share = computing->share;
            });
        QCOMPARE(share, 0.0);
        QCOMPARE(user.cacheSize(), size);
        QCOMPARE(lastLoss(user.store, *again), lastLoss(user.store, *run));
    }

    /// With one dense layer on the maps' means and maxima the gradient can be written down: of the
    /// class's logit by a map's values, on average, the two weights of that map over its area.
    void gradCamLooksAtTheBackbonesLastMaps() {
        User user;
        TrainingControl control;
        TrainingJob linear = job(backbone());
        linear.model.layers.erase(linear.model.layers.begin() + 1);
        const auto info = train(linear, user.store, control, kSilence);
        QVERIFY(info);
        const auto run = loadRun(*info, user.store, linear.dataset, Weights::Last);
        QVERIFY(run);
        QCOMPARE(gradCamLayers(info->model), std::vector<std::size_t>{0});
        const std::int32_t image = 103;
        const auto cam = gradCam(*run, image, {}, 2);
        QVERIFY2(cam, cam ? "" : cam.error().english().c_str());

        Backbone unpooled = backbone();
        unpooled.pooling = BackbonePooling::None;
        const auto maps = features(unpooled, *linear.dataset, std::vector{image});
        const std::size_t area = cam->map.size();
        QCOMPARE(maps->rows.size(), 512 * area);
        const auto file = readWeightFile(user.store.lastCheckpoint(info->id));
        const auto bytes = rowMajorBytes(*file->find("layers.1.weight"));
        std::vector<float> weights(bytes.size() / sizeof(float));
        std::memcpy(weights.data(), bytes.data(), bytes.size());
        for (std::size_t place = 0; place < area; ++place) {
            double sum = 0;
            for (std::size_t map = 0; map < 512; ++map)
                sum += double(weights[2 * 1024 + map] + weights[2 * 1024 + 512 + map]) /
                       double(area) * double(maps->rows[map * area + place]);
            QVERIFY(std::abs(double(cam->map[place]) - std::max(sum, 0.0)) < 1e-5);
        }
        QVERIFY(*std::ranges::max_element(cam->map) > 1e-3F);
    }

    /// Without the cache the same net gives the same numbers.
    void keptFeaturesChangeNothing() {
        User user;
        TrainingControl control;
        TrainingJob plain = job(backbone());
        plain.recipe.phases[0].epochs = 2;
        TrainingJob flipped = plain;
        flipped.recipe.phases[0].augmentation.brightness = 1e-9; // an augmentation of no effect
        const auto kept = train(plain, user.store, control, kSilence);
        const auto computed = train(flipped, user.store, control, kSilence);
        QVERIFY(kept && computed);
        QVERIFY(std::abs(lastLoss(user.store, *kept) - lastLoss(user.store, *computed)) < 1e-3);
    }

    void goesOnAfterAStop() {
        User user;
        TrainingControl control;
        const auto whole = train(job(backbone()), user.store, control, kSilence);
        std::filesystem::remove_all(user.folder / "cache");
        TrainingControl stopping;
        const auto stopped =
            train(job(backbone()), user.store, stopping, [&](const TrainingEvent& event) {
                if (std::holds_alternative<ComputingFeatures>(event))
                    stopping.stop();
            });
        QVERIFY(stopped);
        QCOMPARE(stopped->status, RunStatus::Stopped);
        QCOMPARE(stopped->epochsDone, 0);
        const qint64 before = user.cacheSize();
        QVERIFY(before > 0);
        const auto done = resume(stopped->id, smallData(), user.store, control, kSilence);
        QVERIFY2(done, done ? "" : done.error().english().c_str());
        QCOMPARE(done->status, RunStatus::Finished);
        QCOMPARE(lastLoss(user.store, *done), lastLoss(user.store, *whole));
    }

    void saysWhichWeightsAreMissing() {
        User user;
        TrainingControl control;
        const auto run = train(job(backbone()), user.store, control, kSilence);
        QVERIFY(WeightStore(defaultWeightsFolder()).remove(user.weights));
        const auto predictions = evaluate(*run, user.store, smallData(), Subset::Test, Weights::Last);
        QVERIFY(!predictions);
        QVERIFY2(predictions.error().english().find("The pretrained weights of SqueezeNet 1.1 (" +
                                                    user.weights.hash + ") are not here.") !=
                     std::string::npos,
                 predictions.error().english().c_str());
        QVERIFY(!train(job(backbone()), user.store, control, kSilence));
        QCOMPARE(user.store.list().runs.size(), std::size_t(1)); // none was begun
    }

    void fineTunes_data() {
        QTest::addColumn<int>("trained");
        QTest::addColumn<bool>("bfloat16");
        QTest::newRow("last block") << int(BackboneTraining::LastBlock) << false;
        QTest::newRow("all") << int(BackboneTraining::All) << false;
        QTest::newRow("all in bfloat16") << int(BackboneTraining::All) << true;
    }
    /// Such a run holds all its weights: the folder of weights is not needed any more.
    void fineTunes() {
        QFETCH(int, trained);
        QFETCH(bool, bfloat16);
        User user;
        TrainingControl control;
        TrainingJob tuning = job(backbone(BackboneTraining(trained)));
        tuning.recipe.precision = bfloat16 ? Precision::Bfloat16 : Precision::Float32;
        tuning.recipe.phases[0].epochs = 6;
        const auto run = train(tuning, user.store, control, kSilence);
        QVERIFY2(run, run ? "" : run.error().english().c_str());
        QVERIFY2(lastLoss(user.store, *run) < 0.9,
                 qPrintable(QString::number(lastLoss(user.store, *run))));
        QCOMPARE(user.cacheSize(), qint64(0));
        QVERIFY(std::filesystem::file_size(user.store.lastCheckpoint(run->id)) > 722'496 * 4);
        QVERIFY(WeightStore(defaultWeightsFolder()).remove(user.weights));
        std::filesystem::remove_all(user.store.runFolder(run->id) / "predictions");
        const auto predictions = evaluate(*run, user.store, smallData(), Subset::Test, Weights::Last);
        QVERIFY2(predictions, predictions ? "" : predictions.error().english().c_str());
    }

    void findsRatesAndTimesOnKeptFeatures() {
        const User user;
        const TrainingJob one = job(backbone());
        const auto curve = findLearningRate(one.model, one.dataset, one.recipe, 0,
                                            {.from = 1e-4, .to = 1, .steps = 30});
        QVERIFY2(curve, curve ? "" : curve.error().english().c_str());
        QVERIFY(curve->steps.size() > 5);
        QVERIFY(user.cacheSize() > 0);
        QVERIFY(timeEpoch(one.model, one.dataset, one.recipe));
    }
};

QTEST_GUILESS_MAIN(PretrainedRunTest)
#include "PretrainedRunTest.moc"
