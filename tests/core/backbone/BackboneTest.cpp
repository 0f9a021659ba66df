#include "core/backbone/FitWeights.h"
#include "core/backbone/GraphCost.h"
#include "core/backbone/RunBackbone.h"
#include "tests/core/backbone/BackboneReference.h"
#include "tests/support/MadeWeights.h"
#include "tests/support/SharedData.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace fitroom;
using namespace fitroom::test;

namespace {

constexpr std::size_t kStride = 7919; // between the reference's samples

BackboneOutput linspace(std::int64_t height, std::int64_t width) {
    BackboneOutput image{{1, 3, height, width}, {}};
    const auto count = std::size_t(3 * height * width);
    for (std::size_t i = 0; i < count; ++i)
        image.values.push_back(float(-2 + 4 * double(i) / double(count - 1)));
    return image;
}

void compare(const Result<BackboneOutput>& output, const OutputReference& right) {
    QVERIFY2(output, output ? "" : output.error().english().c_str());
    QCOMPARE(output->shape, right.shape);
    double squares = 0;
    for (const float value : output->values)
        squares += double(value) * value;
    const double size = std::sqrt(squares / double(output->values.size()));
    QVERIFY2(std::abs(size - right.size) < 1e-4 * right.size,
             qPrintable(QString("%1, not %2").arg(size).arg(right.size)));
    for (std::size_t i = 0; i < right.samples.size(); ++i) {
        const double value = output->values[i * kStride % output->values.size()];
        QVERIFY2(
            std::abs(value - right.samples[i]) < 1e-3 * right.size,
            qPrintable(QString("sample %1: %2, not %3").arg(i).arg(value).arg(right.samples[i])));
    }
}

WeightTensor& tensor(WeightFile& file, const std::string& name) {
    return *std::ranges::find(file.tensors, name, &WeightTensor::name);
}

QString sentence(const tl::expected<void, Error>& outcome) {
    return outcome ? QString() : QString::fromStdString(outcome.error().english());
}

} // namespace

/// Against torchvision: see tests/reference/backbones.py.
class BackboneTest : public QObject {
    Q_OBJECT
private slots:
    void computesAsTorchvision_data() {
        QTest::addColumn<int>("number");
        for (int i = 0; i < int(kBackbones.size()); ++i)
            QTest::newRow(kBackbones[std::size_t(i)].name) << i;
    }
    void computesAsTorchvision() {
        QFETCH(int, number);
        const BackboneReference& right = kBackbones[std::size_t(number)];
        const Architecture architecture = findArchitecture(right.name).value();
        const bool top = !right.logits.shape.empty();
        const WeightFile weights = madeWeights(architecture, top);
        const auto run = [&](int height, int width, BackbonePart part) {
            return runBackbone(architecture, weights, "made", linspace(height, width), part);
        };
        compare(run(64, 64, BackbonePart::Features), right.square);
        compare(run(97, 75, BackbonePart::Features), right.odd);
        if (top)
            compare(run(64, 64, BackbonePart::Whole), right.logits);
    }

    void knowsTorchvisionsTensors_data() { computesAsTorchvision_data(); }
    void knowsTorchvisionsTensors() {
        QFETCH(int, number);
        const BackboneReference& right = kBackbones[std::size_t(number)];
        const BackboneGraph graph = backboneGraph(findArchitecture(right.name).value());
        std::int64_t parameters = 0;
        for (const GraphTensor& one : graphTensors(graph, 0, graph.steps.size()))
            parameters += one.learnt ? valueCount(one.shape) : 0;
        QCOMPARE(parameters, right.parameters);
    }

    void knowsShapes_data() { computesAsTorchvision_data(); }
    void knowsShapes() {
        QFETCH(int, number);
        const BackboneReference& right = kBackbones[std::size_t(number)];
        const BackboneGraph graph = backboneGraph(findArchitecture(right.name).value());
        const auto cost = graphCost(graph, 97, 75);
        QVERIFY(cost);
        const ImageShape& shape = cost->output;
        QCOMPARE((std::vector<std::int64_t>{1, shape.channels, shape.height, shape.width}),
                 right.odd.shape);
    }

    /// The tutorial's: 20,024,384 parameters, 150 x 150 to 4 x 4 x 512.
    void knowsTheTutorialsVgg() {
        const auto cost = graphCost(backboneGraph(Architecture::Vgg19), 150, 150);
        QVERIFY(cost);
        QCOMPARE(cost->parameters, std::int64_t(20'024'384));
        QCOMPARE(cost->from(0).trainable, cost->parameters);
        QCOMPARE(cost->output, (ImageShape{512, 4, 4}));
        // torchvision says 19.63 GFLOPS of 224 x 224 with a top of 0.12.
        const auto whole = graphCost(backboneGraph(Architecture::Vgg19), 224, 224);
        QVERIFY(std::abs(double(whole->multiplyAdds) / 1e9 - 19.51) < 0.01);
    }

    void computesAsThePublishedWeightsDo() {
        const QString path = sharedData("weights/squeezenet1_0.expected.json");
        if (path.isEmpty())
            QSKIP("The shared weights are not here.");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject right = QJsonDocument::fromJson(file.readAll()).object();
        for (const char* name :
             {"weights/squeezenet1_0.safetensors", "weights/squeezenet1_0.pth"}) {
            const std::string from = sharedData(name).toStdString();
            const auto weights = readWeightFile(from);
            QVERIFY(weights);
            QCOMPARE(architectureOf(*weights, from).value(), Architecture::SqueezeNet10);
            const auto features = runBackbone(Architecture::SqueezeNet10, *weights, from,
                                              linspace(64, 64), BackbonePart::Features);
            QVERIFY(features);
            QCOMPARE(features->shape, (std::vector<std::int64_t>{1, 512, 3, 3}));
            const double count = double(features->values.size());
            double sum = 0, squares = 0;
            for (const float value : features->values)
                sum += value, squares += double(value) * value;
            const double deviation = std::sqrt((squares - sum * sum / count) / (count - 1));
            QVERIFY(std::abs(sum / count - right["features_mean"].toDouble()) < 1e-4);
            QVERIFY(std::abs(deviation - right["features_std"].toDouble()) < 1e-3);
            const auto logits = runBackbone(Architecture::SqueezeNet10, *weights, from,
                                            linspace(64, 64), BackbonePart::Whole);
            QVERIFY(logits);
            for (int i = 0; i < 5; ++i) {
                const int index = right["logits_top5_index"].toArray()[i].toInt();
                QVERIFY(std::abs(logits->values[std::size_t(index)] -
                                 right["logits_top5"].toArray()[i].toDouble()) < 1e-3);
            }
        }
    }

    void namesWhatDoesNotFit() {
        constexpr auto kNet = Architecture::SqueezeNet11;
        const auto check = [&](const WeightFile& file) {
            return sentence(checkWeights(file, kNet, "w.pth"));
        };
        WeightFile file = madeWeights(kNet, false);
        QCOMPARE(check(file), QString());
        QCOMPARE(architectureOf(file, "w.pth").value(), kNet);
        tensor(file, "features.3.squeeze.bias").name = "features.3.squash.bias";
        tensor(file, "features.4.expand3x3.bias").shape = {63};
        QCOMPARE(check(file),
                 QString("w.pth: The tensors are not those of SqueezeNet 1.1: missing: "
                         "features.3.squeeze.bias; not known: features.3.squash.bias; of another "
                         "shape than needed: features.4.expand3x3.bias (63 / 64)."));
        QCOMPARE(sentence(architectureOf(file, "w.pth").map([](Architecture) {})), check(file));
        file.tensors.clear();
        QVERIFY(check(file).contains(
            "missing: features.0.weight, features.0.bias, features.3.squeeze.weight … (50); "));
    }

    /// A top fitted to other classes is of no matter, nor is batch norm's counter.
    void takesAnyTop() {
        WeightFile file = madeWeights(Architecture::ResNet18, true);
        tensor(file, "fc.weight").shape = {10, 512};
        WeightTensor counter = tensor(file, "bn1.bias");
        counter.name = "bn1.num_batches_tracked";
        file.tensors.push_back(counter);
        QCOMPARE(sentence(checkWeights(file, Architecture::ResNet18, "w.pth")), QString());
        const auto whole = runBackbone(Architecture::ResNet18, file, "w.pth", linspace(64, 64),
                                       BackbonePart::Whole);
        QVERIFY(!whole && whole.error().english().find("fc.weight") != std::string::npos);
    }

    void refusesSmallImages() {
        const WeightFile file = madeWeights(Architecture::SqueezeNet10, false);
        const auto small = runBackbone(Architecture::SqueezeNet10, file, "w.pth", linspace(12, 64),
                                       BackbonePart::Features);
        QVERIFY(!small);
        QCOMPARE(small.error().english(),
                 std::string("Images of 12 x 64 are too small for SqueezeNet 1.0."));
    }
};

QTEST_GUILESS_MAIN(BackboneTest)
#include "BackboneTest.moc"
