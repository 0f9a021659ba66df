#include "tests/app/cli/Program.h"
#include "tests/support/MadeFiles.h"
#include "tests/support/SyntheticData.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace fitroom::test;

/// `fitroom embed` on a small data set.
class EmbedCliTest : public QObject {
    Q_OBJECT

    static constexpr int kTest = 60;
    MadeFolder folder_;
    Program program_{folder_.path("home")};
    QString data_ = folder_.path("data");
    QString runs_ = folder_.path("runs");

    [[nodiscard]] QStringList embed(const QString& out, const QStringList& more) const {
        return QStringList{"embed", "--out", folder_.path(out), "--data", data_, "--runs", runs_} +
               more;
    }
    [[nodiscard]] QList<QByteArray> lines(const QString& name) const {
        QFile file(folder_.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n')
                                              : QList<QByteArray>();
    }

private slots:
    void initTestCase() {
        SyntheticSpec spec{.training = 100, .test = kTest, .classes = 5};
        writeIdx(syntheticParts(spec), data_.toStdString());
    }

    void makesMaps_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("iterations");
        QTest::newRow("PCA") << QStringList{"--method", "pca"} << 0;
        QTest::newRow("t-SNE") << QStringList{"--iterations", "120", "--perplexity", "8"} << 120;
        QTest::newRow("t-SNE, 3-D") << QStringList{"--dims", "3", "--iterations", "250"} << 250;
        QTest::newRow("UMAP") << QStringList{"--method",     "umap", "--iterations",   "50",
                                             "--neighbours", "7",    "--min-distance", "0.3"}
                              << 50;
        QTest::newRow("custom") << QStringList{"--method", "custom", "--left", "1",
                                               "--right",  "[23]",   "--up",   "4",
                                               "--down",   "0",      "--regex"}
                                << 0;
    }
    void makesMaps() {
        QFETCH(QStringList, arguments);
        QFETCH(int, iterations);
        const Outcome made = program_.run(embed("out", arguments + QStringList{"--json"}));
        QVERIFY2(made.code == 0, made.messages);
        const QJsonObject json = made.json();
        QCOMPARE(json["schema_version"].toInt(), 1);
        QCOMPARE(json["points"].toInt(), kTest);
        QCOMPARE(json["columns"].toInt(), 28 * 28);
        QCOMPARE(json["iterations"].toInt(), iterations);
        QCOMPARE(json["stopped"].toBool(), false);
        QCOMPARE(json["loss"].isDouble(), iterations > 0);
        QVERIFY(json["trustworthiness"].toDouble() > 0.5);
        QVERIFY(json["preservation"].toDouble() > 0.1);
        QCOMPARE(lines("out/coordinates.csv").size(), kTest + 1);
        QVERIFY(lines("out/coordinates.csv")[1].startsWith("100,"));
        QCOMPARE(lines("out/tensors.tsv").size(), kTest);
        QCOMPARE(lines("out/metadata.tsv").size(), kTest + 1);
        QVERIFY(QFile::exists(folder_.path("out/sprite.png")));
        QVERIFY(lines("out/projector_config.pbtxt").size() > 5);
    }

    void findsAsManyComponentsAsAskedFor() {
        const Outcome made =
            program_.run(embed("many", {"--method", "pca", "--components", "12", "--json"}));
        QVERIFY2(made.code == 0, made.messages);
        QCOMPARE(made.json()["dimensions"].toInt(), 12);
        QCOMPARE(made.json()["variance_share"].toArray().size(), 12);
        QCOMPARE(lines("many/coordinates.csv")[0].count(','), 14); // index, label and image too
    }

    void makesThreeAxes() {
        const QStringList axes = {"--method", "custom", "--left", "1",      "--right",
                                  "2",        "--up",   "4",      "--down", "0",
                                  "--front",  "3",      "--back", "1",      "--json"};
        const Outcome made = program_.run(embed("axes", axes));
        QVERIFY2(made.code == 0, made.messages);
        QCOMPARE(made.json()["dimensions"].toInt(), 3);
        QVERIFY(lines("axes/coordinates.csv")[0].startsWith("index,x,y,z,"));
    }

    void axesLookAtTheColumnThatIsNamed() {
        QDir().mkpath(folder_.path("named"));
        folder_.write("named/tensors.tsv", "0\t0\n4\t0\n0\t2\n4\t2\n");
        folder_.write("named/metadata.tsv", "word\tside\na\twest\nb\teast\nc\twest\nd\teast\n");
        folder_.write(
            "named/projector_config.pbtxt",
            "embeddings {\n  tensor_path: \"tensors.tsv\"\n  metadata_path: \"metadata.tsv\"\n}\n");
        QStringList arguments = {"--source", folder_.path("named"),
                                 "--method", "custom",
                                 "--left",   "west",
                                 "--right",  "east",
                                 "--json"};
        QCOMPARE(program_.run(embed("sides", arguments)).code, 3); // no word is called so
        arguments += {"--label", "side"};
        const Outcome made = program_.run(embed("sides", arguments));
        QVERIFY2(made.code == 0, made.messages);
        QCOMPARE(lines("sides/coordinates.csv")[1].split(',')[1].toDouble() + 4,
                 lines("sides/coordinates.csv")[2].split(',')[1].toDouble());
    }

    void theSameSeedGivesTheSameFile() {
        const QStringList arguments = {"--iterations", "60", "--split", "all", "--limit", "90"};
        QCOMPARE(program_.run(embed("one", arguments + QStringList{"--threads", "1"})).code, 0);
        QCOMPARE(program_.run(embed("two", arguments + QStringList{"--threads", "2"})).code, 0);
        QCOMPARE(lines("one/coordinates.csv").size(), 91);
        QCOMPARE(lines("one/coordinates.csv"), lines("two/coordinates.csv"));
    }

    void tellsAsText() {
        const Outcome made = program_.run(embed("text", {"--iterations", "40"}));
        QVERIFY2(made.code == 0, made.messages);
        for (const char* const told :
             {"60 points of 784 values, 50 principal components of them", "KL divergence",
              "trustworthiness", "10-neighbour preservation", "iterations"})
            QVERIFY2(made.output.contains(told), told);
        QVERIFY(made.messages.contains("Written to"));
    }

    void readsWhatItWrote() {
        QCOMPARE(program_.run(embed("written", {"--method", "pca"})).code, 0);
        const Outcome made = program_.run(
            embed("again", {"--source", folder_.path("written"), "--method", "pca", "--json"}));
        QVERIFY2(made.code == 0, made.messages);
        QCOMPARE(made.json()["points"].toInt(), kTest);
        QCOMPARE(made.json()["columns"].toInt(), 28 * 28);
        QCOMPARE(lines("again/metadata.tsv"), lines("written/metadata.tsv"));
    }

    void embedsWhatANetMakesOfImages() {
        const Outcome trained = program_.run({"train", "--data", data_, "--runs", runs_, "--model",
                                              "cnn1", "--epochs", "1", "--name", "first"});
        QVERIFY2(trained.code == 0, trained.messages);
        const auto columns = [&](const QString& source) {
            const Outcome made =
                program_.run(embed("net", {"--source", source, "--method", "pca", "--json"}));
            return made.code == 0 ? made.json()["columns"].toInt() : -made.code;
        };
        QVERIFY(columns("first") > 1);
        QVERIFY(columns("first:1") > columns("first"));
        QCOMPARE(columns("first:1:weights"), 9);
        QCOMPARE(columns("first:99"), -3);
        QCOMPARE(columns("first:x"), -3);
        QCOMPARE(columns("nobody"), -3);
    }

    void whatIsWrongIsTold_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("no axis") << QStringList{"--method", "custom"} << 2 << QByteArray("--left");
        QTest::newRow("half an axis")
            << QStringList{"--method", "custom", "--left", "1"} << 2 << QByteArray("--right");
        QTest::newRow("perplexity")
            << QStringList{"--perplexity", "1"} << 2 << QByteArray("--perplexity");
        QTest::newRow("half a third axis")
            << QStringList{"--method", "custom", "--left", "1", "--right", "2",
                           "--up",     "3",      "--down", "4", "--front", "0"}
            << 2 << QByteArray("--back");
        QTest::newRow("components of t-SNE")
            << QStringList{"--components", "5"} << 2 << QByteArray("--method pca");
        QTest::newRow("no match") << QStringList{"--method", "custom",  "--left",
                                                 "shoe",     "--right", "1"}
                                  << 3 << QByteArray("Left: no label matches “shoe”.");
        QTest::newRow("no such column")
            << QStringList{"--method", "custom", "--left", "0", "--right", "1", "--label", "colour"}
            << 3
            << QByteArray("There is no column “colour” in the table. Its columns: label, image.");
        QTest::newRow("no file") << QStringList{"--source", "./none.tsv"} << 4
                                 << QByteArray("none.tsv");
        QTest::newRow("too few points")
            << QStringList{"--limit", "3"} << 1 << QByteArray("A map needs at least 4 points");
    }
    void whatIsWrongIsTold() {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QByteArray, told);
        const Outcome made = program_.run(embed("wrong", arguments));
        QCOMPARE(made.code, code);
        QVERIFY2(made.messages.contains(told), made.messages);
    }

    void interruptionKeepsTheMap() {
        QProcess process;
        program_.start(process, embed("stopped", {"--iterations", "1000000", "--json"}));
        QTest::qWait(3000); // by then it takes its steps; before, there would be no map
        ::kill(pid_t(process.processId()), SIGINT);
        const Outcome made = Program::finish(process);
        QCOMPARE(made.code, 130);
        QVERIFY2(made.messages.contains("the map is kept as it was"), made.messages);
        QCOMPARE(made.json()["stopped"].toBool(), true);
        QCOMPARE(lines("stopped/coordinates.csv").size(), kTest + 1);
    }
};

QTEST_GUILESS_MAIN(EmbedCliTest)
#include "EmbedCliTest.moc"
