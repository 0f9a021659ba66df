#include "tests/app/cli/Program.h"
#include "tests/support/MadePng.h"
#include "tests/support/SyntheticData.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <cmath>
#include <csignal>

using namespace fitroom::test;

/// The real program on a small data set: what it prints where, and how it ends.
class CliTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void namesItsLibraries();
    void helpsWithEveryCommand_data();
    void helpsWithEveryCommand();
    void wrongUsageGives2_data();
    void wrongUsageGives2();
    void whatIsWrongGives3Or4_data();
    void whatIsWrongGives3Or4();
    void resultThatCannotBeWrittenGives4();

    void tellsOfData();
    void findsDataByDefault();
    void findsDuplicates();
    void correctsLabels();
    void findsSuspects();
    void takesFilesOneByOne();
    void warnsOfOddData();
    void showsNets();
    void showsNetsForOtherImages();
    void tellsMemoryAndTimeOfNets();
    void comparesNets();
    void showsRecipes();
    void findsALearningRate();

    void trainsAndTells();
    void trainsAsTheOptionsSay();
    void cutsAndLengthensRecipes_data();
    void cutsAndLengthensRecipes();
    void evaluates_data();
    void evaluates();
    void evaluatesAsText();
    void evaluatesWithTestTimeAugmentation();
    void evaluatesTheConfidence();
    void comparesRuns();
    void writesReports();
    void predicts();
    void tellsWhatIsUnlikeTheTrainingImages();
    void preparesPhotosAndShowsHow();
    void predictsWhatItCanRead();
    void predictsFolders();
    void listsAndRemovesRuns();

    void interruptionSavesAndResumes_data();
    void interruptionSavesAndResumes();
    void resumesOnlyWhatIsUnfinished();
    void drawsOnlyOnATerminal();

private:
    [[nodiscard]] QStringList train(const QStringList& more) const {
        return QStringList{"train", "--data", data_, "--runs", runs_} + more;
    }
    static void wrong(const char* name, const QString& arguments, const char* told);
    [[nodiscard]] QString makePicture(const QString& name) const;

    static constexpr int kTraining = 200, kValidation = 50, kTest = 40;
    MadeFolder folder_;
    Program program_{folder_.path("home")};
    QString data_ = folder_.path("data");
    QString runs_ = folder_.path("runs");
};

/// Most tests look at one run called "first".
void CliTest::initTestCase() {
    SyntheticSpec spec;
    spec.training = kTraining + kValidation;
    spec.test = kTest;
    writeIdx(syntheticParts(spec), data_.toStdString());
    const Outcome outcome =
        program_.run(train({"--name", "first", "--epochs", "2", "--batch", "32"}));
    QVERIFY2(outcome.code == 0, outcome.messages);
}

void CliTest::namesItsLibraries() {
    const Outcome outcome = program_.run({"--version"});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.output.startsWith("Fitting Room "));
    for (const char* const name : {"LibTorch", "OpenCV", "BLAS", "cores"})
        QVERIFY2(outcome.output.contains(name), name);
    // The packages the program depends on bring the fast one.
    QCOMPARE(outcome.messages.contains("slower"), outcome.output.contains("reference BLAS"));
}

void CliTest::helpsWithEveryCommand_data() {
    QTest::addColumn<QString>("command");
    for (const char* const command : {"",
                                      "data",
                                      "data info",
                                      "data download",
                                      "data duplicates",
                                      "data labels",
                                      "data suspects",
                                      "model",
                                      "model show",
                                      "model compare",
                                      "recipe",
                                      "recipe show",
                                      "recipe rate",
                                      "train",
                                      "evaluate",
                                      "embed",
                                      "predict",
                                      "report",
                                      "runs",
                                      "runs list",
                                      "runs show",
                                      "runs compare",
                                      "runs remove"})
        QTest::newRow(*command ? command : "program") << QString(command);
}

void CliTest::helpsWithEveryCommand() {
    QFETCH(QString, command);
    const Outcome outcome =
        program_.run(command.split(' ', Qt::SkipEmptyParts) + QStringList{"--help"});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.output.contains("Usage: fitroom"));
    QVERIFY(!outcome.output.contains("Excludes"));
    QCOMPARE(outcome.messages, QByteArray());
}

/// A row of wrongUsageGives2(): `told` is part of the message.
void CliTest::wrong(const char* name, const QString& arguments, const char* told) {
    QTest::newRow(name) << arguments.split(' ', Qt::SkipEmptyParts) << QByteArray(told);
}

void CliTest::wrongUsageGives2_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("told");
    wrong("nothing", "", "A subcommand is required");
    wrong("unknown command", "fly", "fly");
    wrong("unknown option", "data info --fast", "--fast");
    wrong("unknown command of runs", "runs fly", "fly");
    wrong("half a command", "data", "A subcommand is required");
    wrong("half a command: runs", "runs", "A subcommand is required");
    wrong("too many words", "data info here there", "there");
    wrong("no net", "model show", "model is required");
    wrong("shape of one number", "model show cnn1 --input 28", "28x28");
    wrong("shape of no numbers", "model show cnn1 --input axb", "axb");
    wrong("shape of two channels", "model show cnn1 --input 2x28x28", "2x28x28");
    wrong("shape of nothing", "model show cnn1 --input 0x28", "0x28");
    wrong("no classes", "model show cnn1 --classes 0", "--classes");
    wrong("one net to compare", "model compare cnn1", "second is required");
    wrong("empty batch of a net", "model show cnn1 --batch 0", "--batch");
    wrong("time for a shape", "model show cnn1 --time --input 28x28", "--input");
    wrong("no recipe", "recipe show", "recipe is required");
    wrong("no steps to raise the rate", "recipe rate --steps 0", "--steps");
    wrong("a rate of nothing", "recipe rate --from 0", "--from");
    wrong("phase before the first", "recipe rate --phase 0", "--phase");
    wrong("no epochs", "train --epochs 0", "--epochs");
    wrong("epochs in words", "train --epochs three", "--epochs");
    wrong("half an epoch", "train --epochs 1.5", "--epochs");
    wrong("empty batch", "train --batch 0", "--batch");
    wrong("unknown preparation", "predict run photo.png --prepare iron", "--prepare");
    wrong("no learning rate", "train --lr 0", "--lr");
    wrong("negative learning rate", "train --lr -0.1", "--lr");
    wrong("negative seed", "train --seed -1", "--seed");
    wrong("no threads", "train --threads 0", "--threads");
    wrong("unknown precision", "train --precision float16", "--precision");
    wrong("limit of nothing", "train --limit 0", "--limit");
    wrong("option without value", "train --model", "--model");
    wrong("changed resume", "train --resume x --lr 0.1", "--resume");
    wrong("resume with another net", "train --resume x --model cnn1", "--resume");
    wrong("too little likeness", "data duplicates --similarity 0.5", "--similarity");
    wrong("no run to judge", "data suspects", "run is required");
    wrong("one part", "data suspects x --folds 1", "--folds");
    wrong("epochs of no training", "data suspects x --epochs 2", "--folds");
    wrong("two forms", "data labels --csv --json", "--json");
    wrong("no run to evaluate", "evaluate", "run is required");
    wrong("unknown split", "evaluate x --split all", "--split");
    wrong("unknown views", "evaluate x --tta twice", "--tta");
    wrong("unknown weights", "evaluate x --weights worst", "--weights");
    wrong("nothing to predict", "predict x", "paths is required");
    wrong("no classes to name", "predict x y --top 0", "--top");
    wrong("no file for the report", "report x", "--out is required");
    wrong("one run to compare", "runs compare x", "second is required");
    wrong("comparison on training images", "runs compare x y --split training", "--split");
    wrong("no run to show", "runs show", "run is required");
    wrong("no run to remove", "runs remove", "runs is required");
    wrong("data twice", "data info --data a --train-images b", "--data");
    wrong("labels without images", "data info --train-labels a", "--train-images");
    wrong("test without training", "data info --test-images a", "--train-images");
}

void CliTest::wrongUsageGives2() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, told);
    const Outcome outcome = program_.run(arguments);
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY2(outcome.messages.startsWith("error: "), outcome.messages);
    QVERIFY2(outcome.messages.contains(told), outcome.messages);
    QVERIFY2(outcome.messages.contains("--help"), outcome.messages);
}

void CliTest::whatIsWrongGives3Or4_data() {
    folder_.write("broken.json", "{\n  \"layers\": [\n");
    folder_.write("recipe.json", "{\"phases\": [{\"epochs\": 0}]}");
    folder_.write("augmentation.json", "{\"rotation\": 8}");
    folder_.write("broken_train.csv", "label,pixel1\n0,1\n0,two\n");
    folder_.write("text.png", "no picture");
    folder_.write("labels.json", "{\"fingerprint\": \"0\", \"changes\": []}");
    QDir().mkpath(folder_.path("empty"));
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("told");
    const auto row = [&](const char* name, const QString& arguments, int code, const char* told) {
        QStringList words;
        for (QString word : arguments.split(' '))
            words += word.replace("@", folder_.path(""));
        QTest::newRow(name) << words << code << QByteArray(told);
    };
    row("broken data", "data info --data @/broken_train.csv", 3, "broken_train.csv, line 3: ");
    row("no data", "data info --data @/nowhere", 4, "No such file");
    row("folder without data", "data info --data @/empty", 3, "data set");
    row("unknown net", "model show cnn9", 3, "cnn1, cnn3, cnn4, residual");
    row("broken net", "model show @/broken.json", 3, "broken.json, line");
    row("no such net", "model show @/none.json", 4, "none.json");
    row("net that does not fit", "model show cnn4 --input 8x8", 3, "cnn4, layer 7: The kernel");
    row("unknown recipe", "recipe show slow", 3, "quick");
    row("no such phase", "recipe rate --data @/data --phase 3", 3, "has no phase 3");
    row("rates that do not grow", "recipe rate --data @/data --from 1 --to 0.1", 3, "must grow");
    row("wrong recipe", "train --data @/data --recipe @/recipe.json", 3, "epochs");
    row("unknown net to compare", "model compare cnn1 cnn9", 3, "cnn9");
    row("broken net to compare", "model compare @/broken.json cnn1", 3, "broken.json, line");
    row("net to compare that does not fit", "model compare cnn1 cnn4 --input 8x8", 3,
        "cnn4, layer 7: The kernel");
    row("no data to time a net on", "model show cnn1 --time --data @/none", 4, "none");
    row("unknown net to train", "train --data @/data --model cnn9", 3, "cnn9");
    row("wrong augmentation", "train --data @/data --augment @/augmentation.json", 3, "rotation");
    row("no augmentation", "train --data @/data --augment @/none.json", 4, "none.json");
    row("runs where a file is", "train --data @/data --runs @/text.png", 4, "text.png");
    row("unknown run", "evaluate nobody --runs @/runs", 3, "nobody");
    row("unknown run to resume", "train --resume nobody --runs @/runs", 3, "nobody");
    row("unknown run to remove", "runs remove nobody --runs @/runs", 3, "nobody");
    row("other data than trained on", "evaluate first --runs @/runs --data @/other", 3,
        "first|-cnn1");
    row("no labels", "train --data @/data --labels @/none.json", 4, "none.json");
    row("labels of other images", "data info --data @/data --labels @/labels.json", 3,
        "labels.json: These labels are of other images");
    row("unknown run to judge by", "data suspects nobody --runs @/runs", 3, "nobody");
    row("unknown run to report", "report nobody --out @/r.html --runs @/runs", 3, "nobody");
    row("report as PDF", "report first --out @/r.pdf --runs @/runs", 3, "made by the window only");
    row("report as a table", "report first --out @/r.csv --runs @/runs", 3, "ends in .html");
    row("report in an unknown language", "report first --out @/r.html --lang fr --runs @/runs", 3,
        "Use en or de.");
    row("report that cannot be written", "report first --out @/none/r.html --runs @/runs", 4,
        "none/r.html");
    row("unknown run to compare", "runs compare first nobody --runs @/runs", 3, "nobody");
    row("download without a connection", "data download", 4, "cannot be fetched");
    row("no picture", "predict first @/text.png --runs @/runs", 3, "text.png: This is not");
    row("picture not there", "predict first @/none.png --runs @/runs", 4, "none.png: ");
    SyntheticSpec other;
    other.seed = 2;
    writeIdx(syntheticParts(other), folder_ / "other");
}

void CliTest::whatIsWrongGives3Or4() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, told);
    Program program = program_;
    program.setEnvironment("https_proxy", "http://127.0.0.1:1"); // where nobody answers
    const Outcome outcome = program.run(arguments);
    QTEST(outcome.code, "code");
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY2(outcome.messages.contains("error: "), outcome.messages);
    QVERIFY2(QString(outcome.messages).contains(QRegularExpression(told)), outcome.messages);
    QVERIFY2(!outcome.messages.contains("\x1b"), "no colours but on a terminal");
}

void CliTest::resultThatCannotBeWrittenGives4() {
    QProcess process;
    program_.start(process, {"model", "show", "cnn1"}, "/dev/full");
    const Outcome outcome = Program::finish(process);
    QCOMPARE(outcome.code, 4);
    QVERIFY(outcome.messages.contains("standard output"));
}

void CliTest::tellsOfData() {
    const Outcome outcome = program_.run({"data", "info", "--data", data_, "--json"});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.messages, QByteArray());
    const QJsonObject json = outcome.json();
    QCOMPARE(json["schema_version"].toInt(), 1);
    QCOMPARE(json["images"].toInt(), kTraining + kValidation + kTest);
    QCOMPARE(json["shape"].toArray(), (QJsonArray{1, 28, 28}));
    QCOMPARE(json["class_names"].toArray().size(), 10);
    QCOMPARE(json["fingerprint"].toString().size(), 32);
    QCOMPARE(json["training"]["images"].toInt(), kTraining + kValidation);
    QCOMPARE(json["training"]["class_counts"][3].toInt(), (kTraining + kValidation) / 10);
    QCOMPARE(json["test"]["class_counts"][9].toInt(), kTest / 10);
    QVERIFY(json["training"]["pixel_mean"].toDouble() > 0);
    QVERIFY(json["training"]["pixel_deviation"].toDouble() > 0);

    const Outcome text = program_.run({"data", "info", "--data", data_});
    for (const QByteArray part : {"290 (250 training, 40 test)", "28 x 28, grey", "10.0 %"})
        QVERIFY2(text.output.contains(part), text.output);
    QVERIFY(text.output.contains(json["fingerprint"].toString().toUtf8()));
}

void CliTest::findsDuplicates() {
    SyntheticSpec spec;
    spec.training = 30;
    spec.test = 10;
    auto parts = syntheticParts(spec);
    const auto size = std::ptrdiff_t(parts.shape.size());
    std::copy_n(parts.pixels.begin() + 3 * size, size, parts.pixels.begin() + 35 * size);
    writeIdx(parts, folder_ / "twice");
    const QStringList command = {"data", "duplicates", "--data", folder_.path("twice")};
    const Outcome outcome = program_.run(command + QStringList{"--json"});
    QCOMPARE(outcome.code, 0);
    const QJsonObject json = outcome.json();
    QCOMPARE(json["exact_groups"].toInt(), 1);
    QCOMPARE(json["test_leaks"].toInt(), 1);
    QCOMPARE(json["label_conflicts"].toInt(), 1);
    QCOMPARE(json["groups"][0]["images"][1]["index"].toInt(), 35);
    QCOMPARE(json["groups"][0]["images"][1]["split"].toString(), QString("test"));
    QVERIFY2(outcome.messages.contains("warning: 1 of the 10 test images"), outcome.messages);
    const Outcome text = program_.run(command);
    QVERIFY2(text.output.startsWith("2 of 40 images are duplicates, in 1 groups"), text.output);
    QVERIFY2(text.output.contains("exact"), text.output);
}

void CliTest::correctsLabels() {
    const QString fingerprint =
        program_.run({"data", "info", "--data", data_, "--json"}).json()["fingerprint"].toString();
    folder_.write("mine.json",
                  QString("{\"fingerprint\": \"%1\", \"changes\": [{\"when\": \"now\", "
                          "\"edits\": [[0, 0, 4], [251, 1, 2]]}]}")
                      .arg(fingerprint)
                      .toUtf8());
    const QString mine = folder_.path("mine.json");
    const Outcome listed = program_.run({"data", "labels", "--data", data_, "--labels", mine});
    QVERIFY2(listed.output.startsWith("2 labels are corrected"), listed.output);
    const Outcome csv =
        program_.run({"data", "labels", "--data", data_, "--labels", mine, "--csv"});
    QVERIFY2(csv.output.contains("now,251,1,1,2,2\n"), csv.output);
    const Outcome none = program_.run({"data", "labels", "--data", data_, "--json"});
    QCOMPARE(none.json()["corrected"].toInt(), 0);
    const QJsonObject info =
        program_.run({"data", "info", "--data", data_, "--labels", mine, "--json"}).json();
    QCOMPARE(info["test"]["class_counts"][2].toInt(), kTest / 10 + 1);

    const QJsonObject run =
        program_.run(train({"--labels", mine, "--name", "corrected", "--epochs", "1", "--json"}))
            .json();
    QCOMPARE(run["corrected_labels"].toInt(), 2);
    QVERIFY(run["data_fingerprint"].toString() != fingerprint);
    // The run is still of these images, whichever labels they have now.
    for (const QStringList& labels : {QStringList{}, QStringList{"--labels", mine}}) {
        const Outcome scored =
            program_.run(QStringList{"evaluate", "corrected", "--runs", runs_, "--json"} + labels);
        QCOMPARE(scored.code, 0);
        const QJsonObject json = scored.json();
        QCOMPARE(json["report"]["classes"][2]["support"].toInt(),
                 kTest / 10 + (labels.isEmpty() ? 0 : 1));
    }
    QVERIFY(program_.run({"runs", "show", "corrected", "--runs", runs_})
                .output.contains("2 corrected"));
    QCOMPARE(program_.run({"runs", "remove", "corrected", "--runs", runs_}).code, 0);
}

void CliTest::findsSuspects() {
    const QStringList command = {"data", "suspects", "first", "--runs", runs_};
    const QJsonObject heldOut = program_.run(command + QStringList{"--json"}).json();
    QCOMPARE(heldOut["method"].toString(), QString("held-out"));
    QCOMPARE(heldOut["images"].toInt(), kValidation + kTest);
    QCOMPARE(heldOut["confident_joint"].toArray().size(), 10);
    const QJsonObject crossed =
        program_.run(command + QStringList{"--folds", "2", "--epochs", "1", "--json"}).json();
    QCOMPARE(crossed["method"].toString(), QString("cross-validation"));
    QCOMPARE(crossed["images"].toInt(), kTraining + kValidation);
    const Outcome text = program_.run(command);
    QVERIFY2(text.output.contains("of 90 labels look wrong"), text.output);
}

void CliTest::findsDataByDefault() {
    Program program(folder_.path("home"));
    program.setEnvironment("FITROOM_DATA", data_);
    QCOMPARE(program.run({"data", "info", "--json"}).json()["source"].toString(), data_);
    const QString installed = folder_.path("home/.local/share/fitting-room/datasets/fashion-mnist");
    writeIdx(syntheticParts(), installed.toStdString());
    QCOMPARE(program_.run({"data", "info", "--json"}).json()["source"].toString(), installed);
}

void CliTest::takesFilesOneByOne() {
    const QStringList all = {"data",           "info",
                             "--train-images", data_ + "/train-images-idx3-ubyte",
                             "--train-labels", data_ + "/train-labels-idx1-ubyte",
                             "--test-images",  data_ + "/t10k-images-idx3-ubyte",
                             "--test-labels",  data_ + "/t10k-labels-idx1-ubyte",
                             "--json"};
    const QString fingerprint =
        program_.run({"data", "info", "--data", data_, "--json"}).json()["fingerprint"].toString();
    QCOMPARE(program_.run(all).json()["fingerprint"].toString(), fingerprint);
    const QJsonObject trainingOnly = program_.run(all.mid(0, 6) + QStringList{"--json"}).json();
    QCOMPARE(trainingOnly["test"]["images"].toInt(), 0);
    QCOMPARE(trainingOnly["training"]["images"].toInt(), kTraining + kValidation);
}

void CliTest::warnsOfOddData() {
    folder_.write("gap_train.csv", "label,pixel1\n0,1\n2,1\n");
    const Outcome outcome =
        program_.run({"data", "info", "--data", folder_.path("gap_train.csv"), "--json"});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.messages.startsWith("warning: "));
    QVERIFY(outcome.messages.contains("The class \"1\" has no images."));
    QCOMPARE(outcome.json()["notes"].toArray().size(), 1);
}

void CliTest::showsNets() {
    const QMap<QString, std::pair<int, int>> parameters = {
        {"cnn1", {693962, 693962}}, {"cnn3", {241546, 241546}}, {"cnn4", {1221546, 1219754}}};
    for (auto net = parameters.begin(); net != parameters.end(); ++net) {
        const QJsonObject json = program_.run({"model", "show", net.key(), "--json"}).json();
        QCOMPARE(json["schema_version"].toInt(), 1);
        QCOMPARE(json["parameters"].toInt(), net->first);
        QCOMPARE(json["trainable"].toInt(), net->second);
        int sum = 0;
        for (const QJsonValue layer : json["layers"].toArray())
            sum += layer["parameters"].toInt();
        QCOMPARE(sum, net->first);
        QCOMPARE(json["layers"].toArray().last()["shape"].toArray(), QJsonArray{10});
    }
    const Outcome text = program_.run({"model", "show", "cnn4"});
    QCOMPARE(text.code, 0);
    QVERIFY(text.output.contains("1,219,754 of 1,221,546 parameters are trained."));
    QVERIFY(text.output.contains("13,235,584"));
}

void CliTest::showsNetsForOtherImages() {
    const QJsonObject json =
        program_.run({"model", "show", "cnn1", "--input", "3x32x20", "--classes", "7", "--json"})
            .json();
    QCOMPARE(json["input_shape"].toArray(), (QJsonArray{3, 32, 20}));
    QCOMPARE(json["layers"][0]["shape"].toArray(), (QJsonArray{32, 30, 18}));
    QCOMPARE(json["layers"].toArray().last()["shape"].toArray(), QJsonArray{7});
    // What it shows can be saved and read again.
    folder_.write("net.json", QJsonDocument(json["model"].toObject()).toJson());
    const Outcome again = program_.run({"model", "show", folder_.path("net.json"), "--json"});
    QCOMPARE(again.json()["parameters"].toInt(), 693962);
}

void CliTest::tellsMemoryAndTimeOfNets() {
    const auto memory = [&](const char* batch) {
        return program_.run({"model", "show", "cnn1", "--batch", batch, "--json"})
            .json()
            .value("memory")
            .toObject();
    };
    QCOMPARE(memory("64")["batch"].toInt(), 64);
    QCOMPARE(memory("64")["weights"].toInt(), 4 * 693962);
    QCOMPARE(memory("128")["activations"].toInt(), 2 * memory("64")["activations"].toInt());
    const Outcome timed =
        program_.run({"model", "show", "cnn1", "--time", "--data", data_, "--batch", "32"});
    QCOMPARE(timed.code, 0);
    QVERIFY(timed.output.contains("Training with batches of 32 takes about "));
    QVERIFY(timed.output.contains("An epoch takes about "));
    const QJsonObject json =
        program_.run({"model", "show", "cnn1", "--time", "--data", data_, "--json"}).json();
    QVERIFY(json["epoch_seconds"]["training"].toDouble() > 0);
    QVERIFY(json["epoch_seconds"]["validation"].toDouble() > 0);
}

void CliTest::comparesNets() {
    const QJsonObject json = program_.run({"model", "compare", "cnn1", "cnn3", "--json"}).json();
    QCOMPARE(json["schema_version"].toInt(), 1);
    QCOMPARE(json["left"]["parameters"].toInt(), 693962);
    QCOMPARE(json["right"]["parameters"].toInt(), 241546);
    QCOMPARE(json["layers"][0]["same"].toBool(), true);
    QCOMPARE(json["layers"][0]["left"]["number"].toInt(), 1);
    int alone = 0;
    for (const QJsonValue pair : json["layers"].toArray())
        alone += pair["left"].isNull() ? 1 : 0;
    QCOMPARE(alone, 6); // 3-conv has 12 layers, and all 6 of 1-conv have their like among them
    const Outcome text = program_.run({"model", "compare", "cnn1", "cnn3"});
    QCOMPARE(text.code, 0);
    QVERIFY(text.output.contains("693,962"));
    QVERIFY(text.output.contains("\n+ "));
}

void CliTest::showsRecipes() {
    const Outcome outcome = program_.run({"recipe", "show", "tutorial-cnn4", "--json"});
    const QJsonObject json = outcome.json();
    QCOMPARE(json["schema_version"].toInt(), 1);
    QCOMPARE(json["batch_size"].toInt(), 256);
    QCOMPARE(json["phases"].toArray().size(), 2);
    QCOMPARE(json["phases"][1]["augmentation"]["shear_degrees"].toDouble(), 0.3);
    folder_.write("again.json", outcome.output);
    QCOMPARE(program_.run({"recipe", "show", folder_.path("again.json")}).json(), json);
}

void CliTest::findsALearningRate() {
    const QStringList rate = {"recipe", "rate",    "--data", data_,       "--batch",
                              "20",     "--limit", "160",    "--threads", "1"};
    const QJsonObject json = program_.run(rate + QStringList{"--json"}).json();
    const QJsonArray steps = json["steps"].toArray();
    QVERIFY(steps.size() > 20);
    QCOMPARE(steps[0]["rate"].toDouble(), 1e-6);
    QVERIFY(json["suggested"].toDouble() > 1e-6);
    QVERIFY(json["lowest_loss_at"].toDouble() > json["suggested"].toDouble());
    const Outcome text = program_.run(rate);
    QCOMPARE(text.code, 0);
    QVERIFY(text.output.contains("The loss falls fastest at a learning rate of "));
}

void CliTest::trainsAndTells() {
    const Outcome outcome = program_.run(train({"--epochs", "2", "--name", "told", "--json"}));
    QCOMPARE(outcome.code, 0);
    const QJsonObject json = outcome.json();
    QCOMPARE(json["schema_version"].toInt(), 1);
    QCOMPARE(json["name"].toString(), "told");
    QCOMPARE(json["status"].toString(), "finished");
    QCOMPARE(json["epochs_done"].toInt(), 2);
    QCOMPARE(json["epoch_metrics"].toArray().size(), 2);
    QVERIFY(json["epoch_metrics"][1]["validation_loss"].toDouble() > 0);
    QVERIFY(json["score"]["test_accuracy"].toDouble() > 0);
    QCOMPARE(json["data_source"].toString(), data_);
    QVERIFY(QDir(json["folder"].toString()).exists("run.json"));
    QCOMPARE(outcome.messages.count("\nEpoch "), 2);
    QVERIFY(outcome.messages.contains("Phase 1 done: test loss "));
    QVERIFY(!outcome.messages.contains('\x1b') && !outcome.messages.contains('\r'));

    const Outcome text = program_.run({"runs", "show", "told", "--runs", runs_});
    QVERIFY(text.output.contains("finished"));
    QCOMPARE(text.output.count("\nEpoch "), 2);
    QCOMPARE(text.messages, QByteArray());
}

void CliTest::trainsAsTheOptionsSay() {
    folder_.write("flip.json", "{\"horizontal_flip\": true}");
    const QJsonObject json =
        program_
            .run(train({"--model",     "cnn3",    "--recipe",  "tutorial-cnn3",
                        "--epochs",    "1",       "--batch",   "16",
                        "--lr",        "0.002",   "--augment", folder_.path("flip.json"),
                        "--seed",      "77",      "--threads", "1",
                        "--precision", "float32", "--limit",   "64",
                        "--json"}))
            .json();
    QCOMPARE(json["model"].toString(), "cnn3");
    QCOMPARE(json["recipe"].toString(), "tutorial-cnn3");
    const QJsonObject recipe = json["recipe_spec"].toObject();
    QCOMPARE(recipe["batch_size"].toInt(), 16);
    QCOMPARE(recipe["seed"].toInt(), 77);
    QCOMPARE(recipe["threads"].toInt(), 1);
    QCOMPARE(recipe["precision"].toString(), "float32");
    QCOMPARE(recipe["limit"].toInt(), 64);
    QCOMPARE(recipe["phases"][0]["learning_rate"].toDouble(), 0.002);
    QCOMPARE(recipe["phases"][0]["augmentation"]["horizontal_flip"].toBool(), true);
    QCOMPARE(json["epoch_metrics"][0]["step"].toInt(), 4);
}

void CliTest::cutsAndLengthensRecipes_data() {
    QTest::addColumn<QString>("epochs");
    QTest::addColumn<QString>("augment");
    QTest::addColumn<QList<int>>("phases");
    QTest::addColumn<QList<double>>("rotations");
    QTest::addRow("within the first phase") << "1"
                                            << "" << QList{1} << QList{0.0};
    QTest::addRow("within the second") << "3"
                                       << "" << QList{2, 1} << QList{0.0, 8.0};
    QTest::addRow("past the end") << "6"
                                  << "" << QList{2, 4} << QList{0.0, 8.0};
    QTest::addRow("without augmentation") << "3"
                                          << "none" << QList{2, 1} << QList{0.0, 0.0};
    QTest::addRow("augmented throughout") << "3"
                                          << "tutorial" << QList{2, 1} << QList{8.0, 8.0};
}

void CliTest::cutsAndLengthensRecipes() {
    QFETCH(QString, epochs);
    QFETCH(QString, augment);
    folder_.write("two.json", R"({"name": "two", "phases": [{"epochs": 2},
        {"epochs": 3, "augmentation": {"rotation_degrees": 8}}]})");
    QStringList more = {"--recipe", folder_.path("two.json"), "--epochs", epochs, "--limit", "32",
                        "--json"};
    if (!augment.isEmpty())
        more += {"--augment", augment};
    const QJsonObject json = program_.run(train(more)).json();
    QList<int> phases;
    QList<double> rotations;
    for (const QJsonValue phase : json["recipe_spec"]["phases"].toArray()) {
        phases += phase["epochs"].toInt();
        rotations += phase["augmentation"]["rotation_degrees"].toDouble();
    }
    QTEST(phases, "phases");
    QTEST(rotations, "rotations");
    QCOMPARE(json["scores"].toArray().size(), phases.size());
}

void CliTest::evaluates_data() {
    QTest::addColumn<QString>("split");
    QTest::addColumn<QString>("weights");
    QTest::addColumn<int>("images");
    QTest::addRow("test") << "test"
                          << "last" << kTest;
    QTest::addRow("test, best") << "test"
                                << "best" << kTest;
    QTest::addRow("validation") << "validation"
                                << "last" << kValidation;
    QTest::addRow("training") << "training"
                              << "last" << kTraining;
}

void CliTest::evaluates() {
    QFETCH(QString, split);
    QFETCH(QString, weights);
    QFETCH(int, images);
    const Outcome outcome = program_.run(
        {"evaluate", "first", "--runs", runs_, "--split", split, "--weights", weights, "--json"});
    QCOMPARE(outcome.code, 0);
    const QJsonObject json = outcome.json();
    QCOMPARE(json["schema_version"].toInt(), 1);
    QCOMPARE(json["split"].toString(), split);
    QCOMPARE(json["weights"].toString(), weights);
    QCOMPARE(json["images"].toInt(), images);
    QVERIFY(json["loss"].toDouble() > 0);
    int total = 0, right = 0, support = 0;
    for (int i = 0; i < 10; ++i) {
        for (int j = 0; j < 10; ++j)
            total += json["confusion_matrix"][i][j].toInt();
        right += json["confusion_matrix"][i][i].toInt();
        support += json["report"]["classes"][i]["support"].toInt();
    }
    QCOMPARE(total, images);
    QCOMPARE(support, images);
    QCOMPARE(json["accuracy"].toDouble(), double(right) / images);
    QCOMPARE(json["report"]["accuracy"].toDouble(), double(right) / images);
    for (const char* const field : {"precision", "recall", "f1-score", "support"})
        QVERIFY(json["report"]["macro avg"].toObject().contains(field));
}

void CliTest::evaluatesWithTestTimeAugmentation() {
    const auto evaluate = [&](const QStringList& more) {
        return program_.run(QStringList{"evaluate", "first", "--runs", runs_} + more);
    };
    const QJsonObject plain = evaluate({"--json"}).json();
    QVERIFY(!plain.contains("test_time_augmentation"));
    for (const QString views : {"flips", "shifts", "crops"}) {
        const QJsonObject json = evaluate({"--tta", views, "--json"}).json();
        const QJsonObject gain = json["test_time_augmentation"].toObject();
        QCOMPARE(gain["views"].toString(), views);
        QCOMPARE(gain["loss_before"], plain["loss"]);
        QCOMPARE(gain["accuracy_before"], plain["accuracy"]);
        QCOMPARE(gain["loss_after"], json["loss"]);
        QVERIFY(json["loss"] != plain["loss"]);
        const double gained = gain["fixed"].toDouble() - gain["broken"].toDouble();
        QVERIFY(std::abs(json["accuracy"].toDouble() - plain["accuracy"].toDouble() -
                         gained / json["images"].toDouble()) < 1e-9);
    }
    const Outcome text = evaluate({"--tta", "flips"});
    QVERIFY(text.output.contains("test-time augmentation (flips): loss "));
    QVERIFY(text.output.contains(" fixed, "));
}

void CliTest::evaluatesAsText() {
    const Outcome outcome = program_.run({"evaluate", "first", "--runs", runs_});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.output.startsWith("first, 40 test images\nloss "));
    for (const char* const part :
         {"precision    recall  f1-score   support", "weighted avg", "true \\ predicted"})
        QVERIFY2(outcome.output.contains(part), outcome.output);
    QCOMPARE(outcome.messages, QByteArray());
}

void CliTest::evaluatesTheConfidence() {
    const QJsonObject json =
        program_.run({"evaluate", "first", "--runs", runs_, "--weights", "best", "--json"}).json();
    const double temperature = json["temperature"].toDouble();
    QVERIFY(temperature > 0);
    QCOMPARE(json["average_precision"].toArray().size(), 10);
    int images = 0;
    for (const QJsonValue bin : json["calibration"]["bins"].toArray())
        images += bin["images"].toInt();
    QCOMPARE(images, kTest);
    QCOMPARE(json["calibration"]["loss"].toDouble(), json["loss"].toDouble());
    QVERIFY(json["calibrated"]["expected_calibration_error"].isDouble());
    // The same temperature serves to classify pictures.
    const Outcome answer = program_.run({"predict", "first", makePicture("calibrated.png"),
                                         "--runs", runs_, "--weights", "best", "--json"});
    QCOMPARE(answer.json()["temperature"].toDouble(), temperature);
    QVERIFY2(answer.messages.contains("calibrated on the validation images"), answer.messages);
}

void CliTest::comparesRuns() {
    const QString runs = folder_.path("pair");
    for (const char* const seed : {"1", "2"})
        QCOMPARE(program_
                     .run({"train", "--data", data_, "--runs", runs, "--name", seed, "--seed", seed,
                           "--epochs", "1", "--limit", "64"})
                     .code,
                 0);
    const QStringList command = {"runs", "compare", "1", "2", "--runs", runs};
    const Outcome outcome = program_.run(command + QStringList{"--json"});
    QCOMPARE(outcome.code, 0);
    const QJsonObject json = outcome.json();
    QCOMPARE(json["differences"].toArray().size(), 1);
    QCOMPARE(json["differences"][0]["field"].toString(), "recipe: seed");
    QCOMPARE(json["differences"][0]["second"].toString(), "2");
    const QJsonObject paired = json["paired"].toObject();
    int images = 0;
    for (const char* const count :
         {"both_right", "only_first_right", "only_second_right", "both_wrong"})
        images += paired[count].toInt();
    QCOMPARE(images, kTest);
    const double difference = paired["accuracy_difference"].toDouble();
    QVERIFY(paired["interval_95"][0].toDouble() <= difference);
    QVERIFY(paired["interval_95"][1].toDouble() >= difference);
    QVERIFY(paired["mcnemar"]["p_value"].toDouble() <= 1);
    const Outcome text = program_.run(command + QStringList{"--split", "validation"});
    QVERIFY2(text.output.contains("50 validation images") && text.output.contains("McNemar"),
             text.output);
}

void CliTest::writesReports() {
    const auto report = [this](const QString& name, const QString& language) {
        const QString file = folder_.path(name);
        const Outcome outcome = program_.run(
            {"report", "first", "--runs", runs_, "--out", file, "--lang", language, "--json"});
        if (outcome.code != 0 || outcome.json()["file"].toString() != file)
            qWarning("%s", outcome.messages.constData());
        QFile written(file);
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    };
    const QByteArray english = report("report.html", "en");
    QVERIFY(english.startsWith("<!DOCTYPE html>"));
    for (const char* const part : {"right of 40 test images", "Confusion matrix", "<svg", "<img"})
        QVERIFY2(english.contains(part), part);
    const QByteArray german = report("bericht.html", "de");
    QVERIFY(german.contains("lang=\"de\"") && german.contains("Konfusionsmatrix"));
    QVERIFY(!german.contains("Confusion matrix"));
}

/// A test image of the data set as a PNG file.
QString CliTest::makePicture(const QString& name) const {
    SyntheticSpec spec;
    spec.training = kTraining + kValidation;
    spec.test = kTest;
    const auto parts = syntheticParts(spec);
    QByteArray rows;
    for (int y = 0; y < 28; ++y)
        rows += '\0' + QByteArray(reinterpret_cast<const char*>(parts.pixels.data()) +
                                      (kTraining + kValidation) * 784 + 28 * y,
                                  28);
    folder_.write(name, png(28, 28, 8, Grey, rows));
    return folder_.path(name);
}

void CliTest::predicts() {
    const QString picture = makePicture("a.png");
    const Outcome outcome =
        program_.run({"predict", "first", picture, "--runs", runs_, "--json", "--top", "10"});
    QCOMPARE(outcome.code, 0);
    const QJsonObject json = outcome.json();
    QCOMPARE(json["schema_version"].toInt(), 1);
    const QJsonObject prediction = json["predictions"][0].toObject();
    QCOMPARE(prediction["file"].toString(), picture);
    QCOMPARE(prediction["top"].toArray().size(), 10);
    QCOMPARE(prediction["top"][0]["name"].toString(), prediction["name"].toString());
    double sum = 0, last = 1;
    for (const QJsonValue likely : prediction["top"].toArray()) {
        QVERIFY(likely["probability"].toDouble() <= last);
        last = likely["probability"].toDouble();
        sum += last;
    }
    QVERIFY(std::abs(sum - 1) < 1e-5);
    const Outcome text = program_.run({"predict", "first", picture, "--runs", runs_, "--top", "2"});
    QVERIFY2(QString(text.output)
                 .contains(QRegularExpression("^" + QRegularExpression::escape(picture) +
                                              ": (unknown; )?\\d [0-9.]+ %, \\d [0-9.]+ %\n$")),
             text.output);
}

/// Noise of black and white, more and more of it white, is like nothing learnt from.
void CliTest::tellsWhatIsUnlikeTheTrainingImages() {
    QStringList arguments = {"predict", "first", "--runs", runs_};
    for (int density = 0; density < 8; ++density) {
        QByteArray rows;
        for (int y = 0; y < 28; ++y) {
            rows += '\0';
            for (int x = 0; x < 28; ++x)
                rows += (x * 37 + y * 61 + x * y * 13) % 8 <= density ? '\xFF' : '\0';
        }
        const QString name = QString("noise-%1.png").arg(density);
        folder_.write(name, png(28, 28, 8, Grey, rows));
        arguments += folder_.path(name);
    }
    const Outcome outcome = program_.run(arguments + QStringList{"--json"});
    QCOMPARE(outcome.code, 0);
    const QList<QByteArray> lines = program_.run(arguments).output.split('\n');
    int unknown = 0;
    for (int i = 0; i < 8; ++i) {
        const QJsonValue novelty = outcome.json()["predictions"][i]["novelty"];
        QCOMPARE(novelty["images"].toInt(), kTraining);
        QCOMPARE(novelty["neighbour"].toInt(), 1);
        QVERIFY(novelty["threshold"].toDouble() > 0);
        const bool far = novelty["distance"].toDouble() > novelty["threshold"].toDouble();
        QCOMPARE(novelty["unknown"].toBool(), far);
        QCOMPARE(lines[i].contains(".png: unknown; "), far);
        unknown += far ? 1 : 0;
    }
    QVERIFY2(unknown >= 4, QByteArray::number(unknown));
}

void CliTest::preparesPhotosAndShowsHow() {
    const QString picture = folder_.path("photo.png");
    QByteArray rows; // a dark square on white
    for (int y = 0; y < 80; ++y)
        rows += QByteArray(1, '\0') + QByteArray(15, '\xF0') +
                QByteArray(30, y >= 20 && y < 60 ? '\x20' : '\xF0') + QByteArray(15, '\xF0');
    folder_.write("photo.png", png(60, 80, 8, Grey, rows));
    const QDir steps(folder_.path("steps"));
    const auto predict = [&](const QStringList& more) {
        return program_.run(
            QStringList{"predict", "first", picture, "--runs", runs_, "--steps", steps.path()} +
            more);
    };
    QCOMPARE(predict({"--prepare", "resize"}).code, 0);
    QCOMPARE(steps.entryList(QDir::Files), (QStringList{"photo-4-image.png"}));
    QCOMPARE(predict({}).code, 0); // the run learnt from ready-made grey images
    QCOMPARE(steps.entryList(QDir::Files, QDir::Name),
             (QStringList{"photo-1-photo.png", "photo-2-mask.png", "photo-3-cut-out.png",
                          "photo-4-image.png"}));
    const Outcome outcome =
        program_.run({"predict", "first", picture, "--runs", runs_, "--steps", picture});
    QCOMPARE(outcome.code, 4); // a file, no folder
}

void CliTest::predictsWhatItCanRead() {
    const QString good = makePicture("good.png");
    const QString bad = folder_.path("bad.png");
    folder_.write("bad.png", "x");
    const Outcome outcome = program_.run(
        {"predict", "first", bad, good, folder_.path("none"), good, "--runs", runs_, "--json"});
    QCOMPARE(outcome.code, 3); // that of the first
    QCOMPARE(outcome.json()["predictions"].toArray().size(), 2);
    QCOMPARE(outcome.json()["errors"].toArray().size(), 2);
    QCOMPARE(outcome.json()["errors"][0]["file"].toString(), bad);
    QCOMPARE(outcome.messages.count("error: "), 2);
}

void CliTest::predictsFolders() {
    std::filesystem::create_directories(folder_ / "photos/more");
    folder_.write("photos/notes.txt", "x");
    const QString first = makePicture("photos/a.PNG"), second = makePicture("photos/more/b.png");
    const Outcome outcome =
        program_.run({"predict", "first", folder_.path("photos"), "--runs", runs_, "--json"});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.json()["predictions"][0]["file"].toString(), first);
    QCOMPARE(outcome.json()["predictions"][1]["file"].toString(), second);
    QCOMPARE(outcome.json()["predictions"].toArray().size(), 2);
}

void CliTest::listsAndRemovesRuns() {
    const QString runs = folder_.path("few");
    const Outcome none = program_.run({"runs", "list", "--runs", runs, "--json"});
    QCOMPARE(none.code, 0);
    QCOMPARE(none.json()["runs"].toArray().size(), 0);
    for (const char* const name : {"a b", "c"})
        QCOMPARE(program_
                     .run({"train", "--data", data_, "--runs", runs, "--name", name, "--epochs",
                           "1", "--limit", "32"})
                     .code,
                 0);
    const QJsonArray listed =
        program_.run({"runs", "list", "--runs", runs, "--json"}).json()["runs"].toArray();
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed[1]["name"].toString(), "a b");
    QCOMPARE(listed[1]["status"].toString(), "finished");
    const Outcome text = program_.run({"runs", "list", "--runs", runs});
    QVERIFY(text.output.contains("a b") && text.output.contains("1/1"));

    const Outcome removed =
        program_.run({"runs", "remove", "a b", "nobody", "--runs", runs, "--json"});
    QCOMPARE(removed.code, 3);
    QCOMPARE(removed.json()["removed"].toArray(), QJsonArray{listed[1]["id"]});
    QVERIFY(QDir(runs + "/.trash/" + listed[1]["id"].toString()).exists("run.json"));
    const auto left = program_.run({"runs", "list", "--runs", runs, "--json"}).json();
    QCOMPARE(left["runs"].toArray().size(), 1);
}

void CliTest::interruptionSavesAndResumes_data() {
    QTest::addColumn<int>("signal");
    QTest::addRow("Ctrl+C") << SIGINT;
    QTest::addRow("request to end") << SIGTERM;
    QTest::addRow("closed terminal") << SIGHUP;
}

void CliTest::interruptionSavesAndResumes() {
    QFETCH(int, signal);
    const QStringList fresh =
        train({"--epochs", "15", "--limit", "32", "--name", "it's interrupted", "--json"});
    QProcess process;
    program_.start(process, fresh);
    QByteArray messages;
    QTRY_VERIFY_WITH_TIMEOUT((messages += process.readAllStandardError()).contains("\nEpoch "),
                             60'000);
    ::kill(pid_t(process.processId()), signal);
    const Outcome outcome = Program::finish(process);
    QCOMPARE(outcome.code, 130);
    QCOMPARE(outcome.json()["status"].toString(), "stopped");
    const QString id = outcome.json()["id"].toString();
    // The words it says are a command that goes on.
    QVERIFY2(
        outcome.messages.contains(("fitroom train --resume " + id + " --runs " + runs_).toUtf8()),
        outcome.messages);
    const Outcome resumed = program_.run({"train", "--resume", id, "--runs", runs_, "--json"});
    QCOMPARE(resumed.code, 0);
    QVERIFY(resumed.messages.startsWith("Going on with run "));
    QCOMPARE(resumed.json()["status"].toString(), "finished");
    QCOMPARE(resumed.json()["epochs_done"].toInt(), 15);
    QCOMPARE(resumed.json()["epoch_metrics"].toArray().size(), 15);
}

void CliTest::resumesOnlyWhatIsUnfinished() {
    const Outcome outcome = program_.run({"train", "--resume", "first", "--runs", runs_});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.messages.contains("finished"));
}

void CliTest::drawsOnlyOnATerminal() {
    if (QStandardPaths::findExecutable("script").isEmpty())
        QSKIP("script, of Debian's bsdutils, is not there");
    const QString arguments = QString("train --data '%1' --runs '%2' --epochs 3").arg(data_, runs_);
    const QByteArray shown = program_.runInTerminal(arguments).messages;
    QVERIFY2(shown.contains("\r\x1b[K["), shown);
    QVERIFY(shown.contains("images/s"));
    QCOMPARE(program_.runInTerminal("model show cnn9").messages.count("\x1b[1;31m"), 1);

    Program plain(folder_.path("home"));
    plain.setEnvironment("NO_COLOR", "1");
    QCOMPARE(plain.runInTerminal("model show cnn9").messages.count('\x1b'), 0);
    Program dumb(folder_.path("home"));
    dumb.setEnvironment("TERM", "dumb");
    QCOMPARE(dumb.runInTerminal(arguments).messages.count('\x1b'), 0);
}

QTEST_GUILESS_MAIN(CliTest)
#include "CliTest.moc"
