#include "core/embedding/EmbeddingSource.h"
#include "core/explain/FeatureMaps.h"
#include "core/explain/ImageFeatures.h"
#include "core/training/Trainer.h"
#include "tests/support/MadeFiles.h"
#include "tests/support/SyntheticData.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <numeric>

using namespace fitroom;
using namespace fitroom::test;

class EmbeddingSourceTest : public QObject {
    Q_OBJECT

    MadeFolder folder_;
    std::unique_ptr<LoadedRun> run_;
    const std::vector<std::int32_t> images_ = {45, 3, 41};

    static TrainingJob job() {
        TrainingJob job{syntheticDataset({.training = 40, .test = 10, .classes = 5}), {}, {}, {}};
        job.model = {"small", "Small", {}};
        job.model.layers = {Convolution{4}, Pooling{}, Flatten{}, Dense{12},
                            Dense{Dense::kClasses, Activation::None}};
        job.recipe.name = job.recipe.title = "short";
        job.recipe.precision = Precision::Float32;
        job.recipe.phases[0].epochs = 1;
        return job;
    }

private slots:
    void initTestCase() {
        const TrainingJob wanted = job();
        RunStore store(folder_.root());
        TrainingControl control;
        const auto info = train(wanted, store, control, [](const TrainingEvent&) {});
        QVERIFY2(info, info ? "" : info.error().english().c_str());
        auto run = loadRun(*info, store, wanted.dataset, Weights::Last);
        QVERIFY(run);
        run_ = std::make_unique<LoadedRun>(std::move(*run));
    }

    void pixelsAreFrom0To1() {
        const auto table = pixelTable(*run_->dataset, images_);
        QCOMPARE(table->columns, std::size_t(28 * 28));
        QCOMPARE(table->images, images_);
        for (std::size_t i = 0; i < images_.size(); ++i) {
            const auto pixels = run_->dataset->image(std::size_t(images_[i]));
            for (std::size_t j = 0; j < pixels.size(); ++j)
                QCOMPARE(table->points().row(i)[j], float(pixels[j]) / 255);
        }
    }

    /// featureMaps() is compared with PyTorch elsewhere.
    void layersAreThoseOfFeatureMaps() {
        for (std::size_t layer = 0; layer < 5; ++layer) {
            const auto table = layerTable(*run_, images_, layer);
            QVERIFY(table);
            for (std::size_t i = 0; i < images_.size(); ++i) {
                const auto expected = featureMaps(*run_, images_[i])[layer].values;
                QCOMPARE(table->columns, expected.size());
                for (std::size_t j = 0; j < expected.size(); ++j)
                    QVERIFY(std::abs(table->points().row(i)[j] - expected[j]) < 1e-5F);
            }
        }
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(layerTable(*run_, images_, 5)),
                                 std::out_of_range);
    }

    void theDefaultIsWhatTheLastLayerDecidesBy() {
        const auto table = layerTable(*run_, images_);
        QCOMPARE(table->columns, std::size_t(12));
        for (std::size_t i = 0; i < images_.size(); ++i) {
            const auto unit = featuresOf(*run_, images_[i]); // of length 1
            const auto row = table->points().row(i);
            const double length =
                std::sqrt(std::inner_product(row.begin(), row.end(), row.begin(), 0.0));
            for (std::size_t j = 0; j < unit.size(); ++j)
                QVERIFY(std::abs(double(row[j]) - double(unit[j]) * length) < 1e-4);
        }
    }

    void weightsAreOneRowAUnit() {
        const auto dense = weightTable(*run_, 3);
        QCOMPARE(dense->rows(), std::size_t(12));
        QCOMPARE(dense->columns, std::size_t(4 * 13 * 13));
        QCOMPARE(dense->metadata.columns[0].back(), std::string("11"));
        QCOMPARE(weightTable(*run_, 0)->rows(), std::size_t(4));
        QCOMPARE(weightTable(*run_, 1).error().english(), std::string("Layer 2 has no weights."));
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(weightTable(*run_, 5)), std::out_of_range);
    }

    void stopsWhenAsked() {
        std::stop_source stop;
        stop.request_stop();
        const Progress progress{[](double) {}, stop.get_token()};
        QCOMPARE(pixelTable(*run_->dataset, images_, progress).error().kind, ErrorKind::Cancelled);
        QCOMPARE(layerTable(*run_, images_, {}, progress).error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(EmbeddingSourceTest)
#include "EmbeddingSourceTest.moc"
