#include "tests/app/cli/Program.h"
#include "tests/support/MadeFiles.h"
#include "tests/support/MadeScript.h"
#include "tests/support/MadeWeights.h"
#include "tests/support/SyntheticData.h"

#include <QJsonArray>
#include <QTest>

using namespace fitroom;
using namespace fitroom::test;

/// Pretrained weights and nets through the real program, with made-up weights.
class PretrainedCliTest : public QObject {
    Q_OBJECT

    MadeFolder folder_;
    Program program_{folder_.path("home")};

    static QString sample(const char* name) {
        return qEnvironmentVariable("FITROOM_SOURCE_DIR") + "/tests/fuzz/samples/" + name;
    }
    [[nodiscard]] QJsonArray imported() const {
        return program_.run({"weights", "list", "--json"}).json()["weights"].toArray();
    }

private slots:
    void initTestCase() {
        writeIdx(syntheticParts({.training = 60, .test = 20, .classes = 3}), folder_ / "data");
        const std::string bytes = madeSafetensors(Architecture::SqueezeNet10);
        folder_.write("net.safetensors", QByteArray::fromStdString(bytes));
    }

    void managesWeights() {
        QVERIFY(imported().isEmpty());
        const Outcome import =
            program_.run({"weights", "import", folder_.path("net.safetensors"), "--json"});
        QVERIFY2(import.code == 0, import.messages);
        const QJsonObject weights = import.json()["weights"].toObject();
        QCOMPARE(weights["architecture"].toString(), QString("squeezenet1_0"));
        QCOMPARE(imported().size(), 1);
        QCOMPARE(imported()[0].toObject()["hash"], weights["hash"]);
        const Outcome list = program_.run({"weights", "list"});
        QVERIFY2(list.output.contains("vgg19-dcbb9e9d"), list.output);
        const Outcome removed =
            program_.run({"weights", "remove", weights["hash"].toString().left(8)});
        QVERIFY2(removed.code == 0, removed.messages);
        QVERIFY(imported().isEmpty());
        QCOMPARE(program_.run({"weights", "remove", "0000"}).code, 3);
        QCOMPARE(program_.run({"weights", "download", "alexnet"}).code, 3);
    }

    void runsAProgramOnlyWhenItIsTrusted() {
        folder_.write("net.pt", meanScript());
        const QString file = folder_.path("net.pt");
        const auto scripts = [&] {
            return program_.run({"weights", "list", "--json"}).json()["scripts"].toArray();
        };
        const Outcome refused = program_.run({"weights", "import", file});
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.messages.contains("say --trust"), refused.messages);
        QVERIFY(scripts().isEmpty());
        const Outcome imported = program_.run({"weights", "import", file, "--trust"});
        QVERIFY2(imported.code == 0, imported.messages);
        QCOMPARE(scripts().size(), 1);
        const QString hash = scripts()[0].toObject()["hash"].toString();
        // The line that it prints is a layer of a net that trains.
        const QByteArray layer = imported.output.mid(imported.output.indexOf('{')).trimmed();
        QVERIFY2(layer.contains(hash.toUtf8()), layer);
        folder_.write("net.json", "{\"name\": \"mine\", \"title\": \"Mine\", \"layers\": [" +
                                      layer + ", {\"type\": \"dense\", \"units\": \"classes\"}]}");
        const Outcome trained =
            program_.run({"train", "--model", folder_.path("net.json"), "--data",
                          folder_.path("data"), "--epochs", "1", "--name", "scripted"});
        QVERIFY2(trained.code == 0, trained.messages);
        const Outcome removed = program_.run({"weights", "remove", hash.left(8)});
        QVERIFY2(removed.code == 0, removed.messages);
        QVERIFY(scripts().isEmpty());
    }

    void refusesHostileWeights() {
        for (const char* name : {"hostile-zip.pth", "hostile-legacy.pth"}) {
            const Outcome outcome = program_.run({"weights", "import", sample(name)});
            QCOMPARE(outcome.code, 3);
            QVERIFY2(outcome.messages.contains("posix.system"), outcome.messages);
            QVERIFY(!QFile::exists("/tmp/fitting-room-canary"));
        }
        QVERIFY(imported().isEmpty());
    }

    void trainsEvaluatesAndSaysWhatIsMissing() {
        const QStringList train{"train",
                                "--data",
                                folder_.path("data"),
                                "--model",
                                "squeezenet-linear",
                                "--recipe",
                                "squeezenet-linear",
                                "--epochs",
                                "3",
                                "--runs",
                                folder_.path("runs"),
                                "--threads",
                                "1",
                                "--json"};
        const Outcome without = program_.run(train);
        QCOMPARE(without.code, 3);
        QVERIFY2(without.messages.contains("The pretrained weights of SqueezeNet 1.0 ("),
                 without.messages);
        QCOMPARE(program_.run({"weights", "import", folder_.path("net.safetensors")}).code, 0);
        const Outcome run = program_.run(train);
        QVERIFY2(run.code == 0, run.messages);
        QCOMPARE(run.json()["epochs"].toInt(), 3);
        const QStringList evaluate{"evaluate",  run.json()["id"].toString(),
                                   "--runs",    folder_.path("runs"),
                                   "--split",   "training",
                                   "--threads", "1",
                                   "--json"};
        const Outcome evaluated = program_.run(evaluate);
        QVERIFY2(evaluated.code == 0, evaluated.messages);
        QCOMPARE(program_.run({"weights", "remove", "squeezenet1_0"}).code, 0);
        const Outcome missing = program_.run(evaluate);
        QCOMPARE(missing.code, 3);
        QVERIFY2(missing.messages.contains("are not here. Import or download them"),
                 missing.messages);
    }
};

QTEST_GUILESS_MAIN(PretrainedCliTest)
#include "PretrainedCliTest.moc"
