#include "core/model/ShapeInference.h"
#include "core/model/BuiltIn.h"

#include <QTest>

#include <limits>

using namespace fitroom;

namespace {

const ImageShape kFashion = {1, 28, 28};
const Dense kOutput = {.units = Dense::kClasses, .activation = Activation::None};

ModelSpec net(std::vector<LayerSpec> layers) {
    return {"net", "Net", std::move(layers)};
}

QString complaint(const tl::expected<ModelSummary, ModelError>& summary) {
    return summary ? QString() : QString::fromStdString(summary.error().error.english());
}

} // namespace

class ShapeInferenceTest : public QObject {
    Q_OBJECT

private slots:
    // The first three nets' counts are published with the tutorial, the others are PyTorch's for
    // the same layers.
    void countsParametersOfBuiltInNets_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("parameters");
        QTest::addColumn<qint64>("trainable");
        QTest::newRow("cnn1") << "cnn1" << qint64(693962) << qint64(693962);
        QTest::newRow("cnn3") << "cnn3" << qint64(241546) << qint64(241546);
        QTest::newRow("cnn4") << "cnn4" << qint64(1221546) << qint64(1219754);
        QTest::newRow("residual-light") << "residual-light" << qint64(265946) << qint64(265018);
        QTest::newRow("residual") << "residual" << qint64(465034) << qint64(463818);
        QTest::newRow("residual-wide") << "residual-wide" << qint64(812010) << qint64(810378);
        QTest::newRow("squeezenet-linear")
            << "squeezenet-linear" << qint64(735'424 + 4 * 1024 + 10'250)
            << qint64(2 * 1024 + 10'250);
        QTest::newRow("vgg19") << "vgg19" << qint64(20'024'384 + 4'194'816 + 5'130)
                               << qint64(4'194'816 + 5'130);
    }

    void countsParametersOfBuiltInNets() {
        QFETCH(QString, name);
        QFETCH(qint64, parameters);
        QFETCH(qint64, trainable);
        const auto model = findModel(name.toStdString());
        QVERIFY(model.has_value());
        const auto summary = inferShapes(*model, kFashion, 10);
        QVERIFY2(summary.has_value(), qPrintable(complaint(summary)));
        QCOMPARE(qint64(summary->parameters), parameters);
        QCOMPARE(qint64(summary->trainable), trainable);
        QCOMPARE(summary->layers.size(), model->layers.size());
        QCOMPARE(summary->layers.back().shape, std::vector<std::int64_t>{10});
    }

    void followsShapesThroughTheNet() {
        const auto summary = inferShapes(*findModel("cnn3"), kFashion, 10);
        QStringList shapes;
        for (const LayerSummary& layer : summary->layers)
            shapes += QString::fromStdString(shapeText(layer.shape));
        QCOMPARE(shapes.join("; "),
                 QString("32 x 26 x 26; 32 x 13 x 13; 32 x 13 x 13; 64 x 11 x 11; 64 x 5 x 5; "
                         "64 x 5 x 5; 128 x 3 x 3; 128 x 3 x 3; 1152; 128; 128; 10"));
    }

    void countsMultiplyAdds() {
        const auto summary = inferShapes(*findModel("cnn1"), kFashion, 10);
        QCOMPARE(qint64(summary->layers[0].multiplyAdds), qint64(26 * 26 * 32 * 9));
        QCOMPARE(qint64(summary->multiplyAdds), qint64(26 * 26 * 32 * 9 + 5408 * 128 + 128 * 10));
    }

    // The same sizes as PyTorch's Conv2d(3, 8, 5, stride=2, padding=2) and padding="same".
    void keepsTheSizeWithSamePadding() {
        const Convolution strided = {
            .filters = 8, .kernel = 5, .stride = 2, .padding = Padding::Same};
        const Convolution even = {.filters = 8, .kernel = 4, .padding = Padding::Same};
        const auto summary =
            inferShapes(net({strided, even, GlobalPooling{}, kOutput}), {3, 29, 28}, 4);
        QCOMPARE(shapeText(summary->layers[0].shape), std::string("8 x 15 x 14"));
        QCOMPARE(shapeText(summary->layers[1].shape), std::string("8 x 15 x 14"));
        QCOMPARE(shapeText(summary->layers[2].shape), std::string("8"));
    }

    // torchvision's BasicBlock has 73,984 parameters for 64 -> 64 and 230,144 for 64 -> 128 with
    // stride 2; we also count the running means and variances.
    void countsResidualBlocks() {
        const Convolution stem = {.filters = 64, .padding = Padding::Same};
        const auto summary =
            inferShapes(net({stem, ResidualBlock{.filters = 64},
                             ResidualBlock{.filters = 128, .stride = 2}, GlobalPooling{}, kOutput}),
                        kFashion, 10);
        QVERIFY2(summary.has_value(), qPrintable(complaint(summary)));
        QCOMPARE(qint64(summary->layers[1].trainable), qint64(73984));
        QCOMPARE(qint64(summary->layers[1].parameters), qint64(73984 + 256));
        QCOMPARE(qint64(summary->layers[2].trainable), qint64(230144));
        QCOMPARE(qint64(summary->layers[2].parameters), qint64(230144 + 768));
        QCOMPARE(shapeText(summary->layers[2].shape), std::string("128 x 14 x 14"));
    }

    void keepsLessForReluThanForGelu() {
        const auto kept = [](Activation activation) {
            ModelSpec model = net({Flatten{}});
            model.layers.emplace_back(Dense{.units = 100, .activation = activation});
            model.layers.push_back(kOutput);
            return inferShapes(model, kFashion, 10)->activations;
        };
        QCOMPARE(qint64(kept(Activation::Relu)), qint64(784 + 100 + 10));
        QCOMPARE(qint64(kept(Activation::Gelu)), qint64(784 + 200 + 10));
    }

    void explainsFaults_data() {
        QTest::addColumn<QList<LayerSpec>>("layers");
        QTest::addColumn<int>("layer");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, QList<LayerSpec> layers, int layer,
                            QString sentence) {
            QTest::newRow(name) << layers << layer << sentence;
        };
        const Pooling pool;
        const Flatten flatten;
        row("empty", {}, 0,
            "The net has no output layer. End it with a dense layer that has one unit per class.");
        row("no output", {flatten, Dense{.units = 10}}, 2,
            "The net has no output layer. End it with a dense layer that has one unit per class.");
        row("output with activation", {flatten, Dense{.units = Dense::kClasses}}, 1,
            "The output layer must have no activation. Softmax is part of the loss.");
        row("output not last", {flatten, kOutput, Dropout{}}, 1,
            "The output layer must be the last one. Remove the layers after it, or give it a "
            "number "
            "of units.");
        row("dense before flatten", {Convolution{}, kOutput}, 1,
            "A dense layer needs flat input, but gets 32 x 26 x 26. Put a flatten or global "
            "pooling "
            "layer before it.");
        row("convolution after flatten", {flatten, Convolution{}}, 1,
            "A convolution needs an image, but its input is flat: 784 values. Move it before the "
            "flatten, global pooling or dense layer.");
        row("kernel too large", {pool, pool, pool, Convolution{.kernel = 5}}, 3,
            "The kernel, 5 x 5, is larger than its input, 3 x 3. Make it smaller, or shrink the "
            "image less before it.");
        row("pool too large", {Pooling{.size = 29}}, 0,
            "The pooling window, 29 x 29, is larger than its input, 28 x 28. Make it smaller, or "
            "shrink the image less before it.");
        row("no filters", {Convolution{.filters = 0}}, 0,
            "\"filters\" is 0, but must be between 1 and 65536.");
        row("no stride", {Convolution{.stride = 0}}, 0,
            "\"stride\" is 0, but must be between 1 and 255.");
        row("dropout of all", {Dropout{.rate = 1}}, 0,
            "\"rate\" is 1, but must be at least 0 and below 1.");
        row("dropout not a number", {Dropout{.rate = std::numeric_limits<double>::quiet_NaN()}}, 0,
            "\"rate\" is nan, but must be at least 0 and below 1.");
        row("negative units", {flatten, Dense{.units = -1}}, 1,
            "\"units\" is -1, but must be between 1 and 16777216.");
        row("too many parameters", {flatten, Dense{.units = 1 << 20}, Dense{.units = 1 << 20}}, 2,
            "With this layer the net has more than 1073741824 parameters.");
        row("too many values",
            {Convolution{.filters = 65536}, Convolution{.filters = 1},
             ResidualBlock{.filters = 65536},
             Convolution{.filters = 65536, .kernel = 1, .padding = Padding::Same}},
            2, "With this layer the net has more than 1073741824 parameters.");
    }

    void explainsFaults() {
        QFETCH(QList<LayerSpec>, layers);
        QFETCH(int, layer);
        QFETCH(QString, sentence);
        const auto summary = inferShapes(net({layers.begin(), layers.end()}), kFashion, 10);
        QVERIFY(!summary);
        QCOMPARE(int(summary.error().layer), layer);
        QCOMPARE(complaint(summary), sentence);
    }

    void survivesAbsurdImages() {
        const int huge = std::numeric_limits<int>::max();
        const auto summary =
            inferShapes(net({Convolution{.filters = 65536, .kernel = 1}, Flatten{}, kOutput}),
                        {huge, huge, huge}, huge);
        QVERIFY(!summary);
        QCOMPARE(int(summary.error().layer), 0);
        QVERIFY(!inferShapes(*findModel("cnn1"), {0, 28, 28}, 10));
        QVERIFY(!inferShapes(*findModel("cnn1"), kFashion, 0));
    }

    void titlesAreShort() {
        QCOMPARE(layerTitle(Convolution{}), std::string("Conv 3x3, 32, ReLU"));
        QCOMPARE(layerTitle(Convolution{.stride = 2,
                                        .padding = Padding::Same,
                                        .bias = false,
                                        .activation = Activation::None}),
                 std::string("Conv 3x3, 32, stride 2, same padding, no bias"));
        QCOMPARE(layerTitle(Pooling{}), std::string("Max pooling 2x2"));
        QCOMPARE(layerTitle(GlobalPooling{}), std::string("Global average pooling"));
        QCOMPARE(layerTitle(Dropout{.rate = 0.25}), std::string("Dropout 0.25"));
        QCOMPARE(layerTitle(kOutput), std::string("Dense, one per class"));
        QCOMPARE(layerTitle(ActivationLayer{Activation::LeakyRelu}), std::string("Leaky ReLU"));
    }
};

QTEST_GUILESS_MAIN(ShapeInferenceTest)
#include "ShapeInferenceTest.moc"
