#include "tests/app/cli/Program.h"
#include "tests/support/MadePng.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace fitroom::test;

/// The real program on a folder of pictures.
class ImageFolderCliTest : public QObject {
    Q_OBJECT

    /// 20 rows, the upper ones black, the others red or blue.
    static QByteArray picture(int width, bool red) {
        const QByteArray colour = red ? "\xc8\x09\x09" : "\x09\x09\xc8";
        const auto row = [&](const QByteArray& pixel) {
            return QByteArray(1, '\0') + pixel.repeated(width);
        };
        return png(quint32(width), 20, 8, Rgb,
                   row(QByteArray(3, '\0')).repeated(8) + row(colour).repeated(12));
    }

    /// Colour pictures of two classes by turns, in three subsets, and a file that is none.
    void makePictures() const {
        for (const auto& [subset, count] :
             {std::pair("train", 40), std::pair("validation", 8), std::pair("test", 8)})
            for (int i = 0; i < count; ++i) {
                const QString folder =
                    QString("Pictures/%1/%2").arg(subset, i % 2 ? "red" : "blue");
                QVERIFY(QDir().mkpath(folder_.path(folder)));
                folder_.write(folder + QString("/%1.png").arg(i), picture(30 + i, i % 2));
            }
        folder_.write("Pictures/train/red/notes.png", "This is a text.");
    }

    [[nodiscard]] QStringList train(const QStringList& more) const {
        return QStringList{"train", "--data",  data_, "--runs", runs_,       "--epochs",
                           "2",     "--batch", "16",  "--json", "--threads", "1"} +
               more;
    }

private slots:
    void initTestCase() { makePictures(); }

    void tellsOfAFolder() {
        const Outcome outcome = program_.run({"data", "info", data_, "--json"});
        QCOMPARE(outcome.code, 0);
        const QJsonObject json = outcome.json();
        QCOMPARE(json["name"].toString(), QString("Pictures"));
        QCOMPARE(json["shape"].toArray(), (QJsonArray{3, 64, 64}));
        QCOMPARE(json["class_names"].toArray(), (QJsonArray{"blue", "red"}));
        QCOMPARE(json["training"]["images"].toInt(), 40);
        QCOMPARE(json["validation"]["class_counts"].toArray(), (QJsonArray{4, 4}));
        QCOMPARE(json["test"]["images"].toInt(), 8);
        QCOMPARE(json["import"]["width"].toInt(), 64);
        QCOMPARE(json["import"]["colour"].toString(), QString("colour"));
        QCOMPARE(json["problems"].toArray().size(), 1);
        QCOMPARE(json["problems"][0]["file"].toString(), QString("train/red/notes.png"));
        QVERIFY(outcome.messages.contains("warning: train/red/notes.png: This is not a PNG"));
        const Outcome text = program_.run({"data", "info", "--data", data_});
        for (const QByteArray part :
             {"56 (40 training, 8 validation, 8 test)", "64 x 64, colour", "pictures, stretched",
              "validation", "train/red/notes.png  This is not a PNG"})
            QVERIFY2(text.output.contains(part), text.output);
    }

    void readsItAsTheOptionsSay() {
        const auto shape = [this](const QStringList& options) {
            return program_.run(QStringList{"data", "info", data_, "--json"} + options)
                .json()["shape"]
                .toArray();
        };
        QCOMPARE(shape({"--size", "32"}), (QJsonArray{3, 32, 32}));
        QCOMPARE(shape({"--size", "24x16", "--colour", "grey"}), (QJsonArray{1, 16, 24}));
        const auto fingerprint = [this](const char* fit) {
            return program_.run({"data", "info", data_, "--json", "--fit", fit})
                .json()["fingerprint"]
                .toString();
        };
        QVERIFY(fingerprint("pad") != fingerprint("stretch"));
        for (const char* size : {"7", "513", "64x", "x64", "sixty", "64x64x64"})
            QCOMPARE(program_.run({"data", "info", data_, "--size", size}).code, 2);
        QCOMPARE(program_.run({"data", "info", data_, "--fit", "squeeze"}).code, 2);
        QCOMPARE(program_.run({"data", "info", data_, "--data", data_}).code, 2);
    }

    /// A run remembers how its pictures were read, so that evaluating it needs no options.
    void trainsAndEvaluates() {
        const Outcome trained = program_.run(
            train({"--name", "padded", "--size", "20", "--fit", "pad", "--colour", "colour"}));
        QVERIFY2(trained.code == 0, trained.messages);
        const QJsonObject import = trained.json()["data_import"].toObject();
        QCOMPARE(import["fit"].toString(), QString("pad"));
        QCOMPARE(import["height"].toInt(), 20);
        const Outcome evaluated = program_.run(
            {"evaluate", "padded", "--runs", runs_, "--json", "--split", "validation"});
        QVERIFY2(evaluated.code == 0, evaluated.messages);
        QCOMPARE(evaluated.json()["images"].toInt(), 8);
        // Moved, they are still read so; read otherwise, they are other data.
        const QString moved = folder_.path("Moved");
        QVERIFY(QDir().rename(data_, moved));
        const QStringList again = {"evaluate", "padded", "--runs", runs_, "--data", moved};
        QCOMPARE(program_.run(again).code, 0);
        const Outcome other = program_.run(again + QStringList{"--fit", "crop"});
        QCOMPARE(other.code, 3);
        QVERIFY2(other.messages.contains("was trained on other data"), other.messages);
        QVERIFY(QDir().rename(moved, data_));
        const Outcome predicted =
            program_.run({"predict", "padded", "--runs", runs_, data_ + "/test/red/1.png"});
        QVERIFY2(predicted.code == 0, predicted.messages);
    }

private:
    MadeFolder folder_;
    Program program_{folder_.path("home")};
    QString data_ = folder_.path("Pictures");
    QString runs_ = folder_.path("runs");
};

QTEST_GUILESS_MAIN(ImageFolderCliTest)
#include "ImageFolderCliTest.moc"
