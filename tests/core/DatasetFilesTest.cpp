#include "core/data/DatasetFiles.h"
#include "tests/support/MadeFiles.h"

#include <QDir>
#include <QTest>

using namespace fitroom;
using namespace fitroom::test;

class DatasetFilesTest : public QObject {
    Q_OBJECT

    static void touch(const MadeFolder& folder, const QStringList& names) {
        for (const QString& name : names)
            folder.write(name, "x");
    }

    static QString shown(const Result<DatasetFiles>& files) {
        if (!files)
            return "error: " + QString::fromStdString(files.error().what.english());
        QStringList names;
        for (const auto& file :
             {files->trainingImages, files->trainingLabels, files->testImages, files->testLabels})
            names += QString::fromStdString(file.filename().string());
        return names.join('|');
    }

private slots:
    void findsCustomaryNames_data() {
        QTest::addColumn<QStringList>("present");
        QTest::addColumn<QString>("found");
        const auto row = [](const char* name, const char* present, const char* found) {
            QTest::addRow("%s", name) << QString(present).split(' ') << QString(found);
        };
        row("MNIST",
            "train-images-idx3-ubyte train-labels-idx1-ubyte t10k-images-idx3-ubyte "
            "t10k-labels-idx1-ubyte README",
            "train-images-idx3-ubyte|train-labels-idx1-ubyte|t10k-images-idx3-ubyte|"
            "t10k-labels-idx1-ubyte");
        row("dots and capitals", "Train-Images.idx3-ubyte train-labels.idx1-ubyte.GZ",
            "Train-Images.idx3-ubyte|train-labels.idx1-ubyte.GZ||");
        row("EMNIST",
            "emnist-balanced-train-images-idx3-ubyte.gz emnist-balanced-train-labels-idx1-ubyte.gz "
            "emnist-balanced-test-images-idx3-ubyte.gz emnist-balanced-test-labels-idx1-ubyte.gz",
            "emnist-balanced-train-images-idx3-ubyte.gz|emnist-balanced-train-labels-idx1-ubyte.gz|"
            "emnist-balanced-test-images-idx3-ubyte.gz|emnist-balanced-test-labels-idx1-ubyte.gz");
        row("plain before packed",
            "train-images-idx3-ubyte.gz train-images-idx3-ubyte train-labels-idx1-ubyte.gz",
            "train-images-idx3-ubyte|train-labels-idx1-ubyte.gz||");
        row("CSV", "fashion-mnist_train.csv fashion-mnist_test.csv strain.csv",
            "fashion-mnist_train.csv||fashion-mnist_test.csv|");
        row("short CSV", "train.csv.gz", "train.csv.gz|||");
        row("IDX before CSV",
            "a_train.csv b_train.csv train-images-idx3-ubyte train-labels-idx1-ubyte",
            "train-images-idx3-ubyte|train-labels-idx1-ubyte||");
        row("nothing", "README.txt images.zip",
            "error: The folder holds no data set: neither train-images-idx3-ubyte nor a file "
            "ending in train.csv.");
        row("no labels", "train-images-idx3-ubyte",
            "error: The labels' file was not found beside these images.");
        row("no test images",
            "train-images-idx3-ubyte train-labels-idx1-ubyte t10k-labels-idx1-ubyte",
            "error: The images' file was not found beside these labels.");
        row("only test images", "a_test.csv",
            "error: The training images were not found beside this file.");
        row("two sets", "a_train.csv b_train.csv",
            "error: The folder holds several data sets, such as a_train.csv and b_train.csv.");
    }

    void findsCustomaryNames() {
        QFETCH(QStringList, present);
        QFETCH(QString, found);
        MadeFolder folder;
        touch(folder, present);
        QCOMPARE(shown(findDatasetFiles(folder.root())), found);
    }

    void findsPyTorchsSubFolder() {
        MadeFolder folder;
        QVERIFY(QDir().mkpath(folder.path("raw")));
        touch(folder, {"raw/train-images-idx3-ubyte", "raw/train-labels-idx1-ubyte"});
        QCOMPARE(findDatasetFiles(folder.root())->trainingImages,
                 folder / "raw/train-images-idx3-ubyte");
    }

    void missingFolderCannotBeRead() {
        MadeFolder folder;
        QCOMPARE(findDatasetFiles(folder / "none").error().kind, ErrorKind::CannotRead);
    }

    void findsFilesBesideATrainingFile() {
        MadeFolder folder;
        touch(folder, {"a_train.csv", "a_test.csv", "b_train.csv", "train-images-idx3-ubyte",
                       "train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte", "pictures.csv"});
        QCOMPARE(shown(filesBeside(folder / "a_train.csv")), "a_train.csv||a_test.csv|");
        QCOMPARE(shown(filesBeside(folder / "b_train.csv")), "b_train.csv|||");
        QCOMPARE(shown(filesBeside(folder / "pictures.csv")), "pictures.csv|||");
        QCOMPARE(shown(filesBeside(folder / "train-images-idx3-ubyte.gz")),
                 "train-images-idx3-ubyte.gz|train-labels-idx1-ubyte||");
        folder.write("digits", gzip(idxImages(1, 2, 2)));
        QCOMPARE(shown(filesBeside(folder / "digits")),
                 "error: The labels' file cannot be told, since this one does not have a customary "
                 "name.");
        QCOMPARE(shown(filesBeside(folder / "a_test.csv")),
                 "error: This is not the training images' file.");
        QCOMPARE(shown(filesBeside(folder / "train-labels-idx1-ubyte")),
                 "error: This is not the training images' file.");
    }

    void findsInstalledDataset() {
        MadeFolder user, named;
        touch(named, {"train.csv"});
        qputenv("FITROOM_DATA", named.path("train.csv").toUtf8());
        QCOMPARE(findInstalledDataset(user.root()), named / "train.csv");
        qputenv("FITROOM_DATA", named.root().c_str());
        QCOMPARE(findInstalledDataset(user.root()), named.root());
        qputenv("FITROOM_DATA", named.path("none").toUtf8());
        QVERIFY(QDir().mkpath(user.path("datasets/fashion-mnist")));
        QVERIFY(findInstalledDataset(user.root()) != user / "datasets/fashion-mnist");
        touch(user, {"datasets/fashion-mnist/x_train.csv"});
        QCOMPARE(findInstalledDataset(user.root()), user / "datasets/fashion-mnist");
        qunsetenv("FITROOM_DATA");
        QCOMPARE(findInstalledDataset(user.root()), user / "datasets/fashion-mnist");
    }
};

QTEST_GUILESS_MAIN(DatasetFilesTest)
#include "DatasetFilesTest.moc"
