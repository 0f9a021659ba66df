#include "core/model/ModelJson.h"
#include "core/model/BuiltIn.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace fitroom;

namespace {

Result<ModelSpec> parse(const std::string& layers) {
    const auto json = nlohmann::json::parse("{\"name\": \"n\", \"layers\": [" + layers + "]}");
    return modelFromJson(json, "n.json");
}

} // namespace

class ModelJsonTest : public QObject {
    Q_OBJECT

private slots:
    void roundTripsEveryLayerType() {
        const ModelSpec model = {
            "all",
            "All layers",
            {Backbone{.architecture = Architecture::ResNet50,
                      .inputSize = 112,
                      .pooling = BackbonePooling::None,
                      .trained = BackboneTraining::LastBlock,
                      .weights = HashPrefix("12ab")},
             Convolution{.filters = 7,
                         .kernel = 5,
                         .stride = 2,
                         .padding = Padding::Same,
                         .bias = false,
                         .activation = Activation::Gelu},
             Pooling{PoolingKind::Average, 3}, Pooling{PoolingKind::Maximum, 2},
             BatchNormalisation{.momentum = 0.9, .epsilon = 1e-5}, Dropout{0.3},
             ActivationLayer{Activation::LeakyRelu},
             ResidualBlock{.filters = 12, .stride = 2, .activation = Activation::Silu},
             GlobalPooling{PoolingKind::Maximum}, GlobalPooling{PoolingKind::Average}, Flatten{},
             Dense{.units = 9, .activation = Activation::Tanh},
             Dense{.units = Dense::kClasses, .activation = Activation::None}}};
        const std::string text = modelToJson(model).dump();
        const auto read = modelFromJson(nlohmann::json::parse(text), "all.json");
        QVERIFY2(read.has_value(), read ? "" : read.error().english().c_str());
        QVERIFY(*read == model);
    }

    void missingMembersKeepTheirDefaults() {
        const auto model =
            parse(R"({"type": "convolution"}, {"type": "dense", "units": "classes"})");
        QVERIFY(model.has_value());
        QVERIFY(model->layers[0] == LayerSpec(Convolution{}));
        QVERIFY(model->layers[1] ==
                LayerSpec(Dense{.units = Dense::kClasses, .activation = Activation::None}));
    }

    void namesTheLayerAtFault_data() {
        QTest::addColumn<QString>("layer");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("type") << R"({"type": "warp"})"
                              << "n.json, layer 2: There is no layer type \"warp\". The types are "
                                 "convolution, max_pooling, average_pooling, global_max_pooling, "
                                 "global_average_pooling, batch_normalisation, dropout, flatten, "
                                 "dense, activation, residual_block, backbone, torchscript.";
        QTest::newRow("member") << R"({"type": "flatten", "size": 2})"
                                << "n.json, layer 2: There is no member called \"size\" here. Look "
                                   "for a slip of the pen.";
        QTest::newRow("range") << R"({"type": "dropout", "rate": 1.5})"
                               << "n.json, layer 2: \"rate\" is 1.5, but must be at least 0 and "
                                  "below 1.";
        QTest::newRow("units") << R"({"type": "dense", "units": 0})"
                               << "n.json, layer 2: \"units\" must be at least 1, or \"classes\".";
        QTest::newRow("text for number") << R"({"type": "dense", "units": "many"})"
                                         << "n.json, layer 2: \"units\" must be a whole number.";
        QTest::newRow("not an object")
            << "3"
            << "n.json, layer 2: A JSON object, { … }, is expected here.";
    }

    void namesTheLayerAtFault() {
        QFETCH(QString, layer);
        QFETCH(QString, sentence);
        const auto model = parse("{\"type\": \"flatten\"}, " + layer.toStdString());
        QVERIFY(!model);
        QCOMPARE(QString::fromStdString(model.error().english()), sentence);
        QCOMPARE(model.error().kind, ErrorKind::BadInput);
    }

    void refusesOtherFiles() {
        for (const char* text : {"[]", "3", "{}", R"({"layers": []})", R"({"layers": {}})",
                                 R"({"schema_version": 2, "layers": [{"type": "flatten"}]})",
                                 R"({"nets": [], "layers": [{"type": "flatten"}]})"})
            QVERIFY2(!modelFromJson(nlohmann::json::parse(text), "f"), text);
    }

    void readsAFileAndNamesItAfterThat() {
        QTemporaryDir folder;
        const std::string path = folder.filePath("tiny.json").toStdString();
        std::ofstream(path) << R"({"layers": [{"type": "dense", "units": "classes"}]})";
        const auto model = findModel(path);
        QVERIFY(model.has_value());
        QCOMPARE(model->name, std::string("tiny"));
        QCOMPARE(model->title, std::string("tiny"));
    }

    void findsBuiltInNets() {
        QCOMPARE(builtInModelNames(),
                 (std::vector<std::string>{"cnn1", "cnn3", "cnn4", "residual-light", "residual",
                                           "residual-wide", "squeezenet-linear", "squeezenet-dense",
                                           "vgg19"}));
        for (const std::string& name : builtInModelNames()) {
            const auto model = findModel(name);
            QVERIFY2(model.has_value(), model ? "" : model.error().english().c_str());
            QCOMPARE(model->name, name);
        }
        QCOMPARE(
            findModel("cnn9").error().english(),
            std::string("There is no net called \"cnn9\", nor such a file. Built in are cnn1, "
                        "cnn3, cnn4, residual-light, residual, residual-wide, squeezenet-linear, "
                        "squeezenet-dense, vgg19."));
        QCOMPARE(findModel("/nowhere/cnn1.json").error().kind, ErrorKind::CannotRead);
    }
};

QTEST_GUILESS_MAIN(ModelJsonTest)
#include "ModelJsonTest.moc"
