#include "core/data/DatasetFiles.h"
#include "tests/support/MadeFiles.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace fitroom;
using namespace fitroom::test;

/// Reading good files: every form gives the same data set.
class LoadDatasetTest : public QObject {
    Q_OBJECT

    static constexpr char kLabels[] = {0, 2, 1, 2, 0};
    static constexpr char kTestLabels[] = {1, 0};
    static QByteArray labels() { return {kLabels, sizeof kLabels}; }
    static QByteArray testLabels() { return {kTestLabels, sizeof kTestLabels}; }

    static std::string english(const std::vector<Error>& notes) {
        std::string text;
        for (const Error& note : notes)
            text += note.english() + "\n";
        return text;
    }

    /// Five training and two test images of `height` x `width`, both packed or not.
    static void writeIdx(const MadeFolder& folder, quint32 height, quint32 width, bool packed) {
        const auto write = [&](const QString& name, const QByteArray& content) {
            folder.write(packed ? name + ".gz" : name, packed ? gzip(content) : content);
        };
        write("train-images-idx3-ubyte", idxImages(5, height, width));
        write("train-labels-idx1-ubyte", idxLabels(labels()));
        write("t10k-images-idx3-ubyte", idxImages(2, height, width));
        write("t10k-labels-idx1-ubyte", idxLabels(testLabels()));
    }

    /// The same images as idxImages(), as text.
    static QByteArray csv(const QByteArray& labels, int height, int width,
                          const QByteArray& lineEnd = "\n") {
        QByteArray text = "label";
        for (int i = 1; i <= height * width; ++i)
            text += ",pixel" + QByteArray::number(i);
        for (int i = 0; i < labels.size(); ++i) {
            text += lineEnd + QByteArray::number(labels[i]);
            for (int y = 0; y < height; ++y)
                for (int x = 0; x < width; ++x)
                    text += ',' + QByteArray::number((7 * i + 3 * y + x) & 255);
        }
        return text + lineEnd;
    }

private slots:
    void readsIdx_data() {
        QTest::addColumn<bool>("packed");
        QTest::addRow("plain") << false;
        QTest::addRow("gzip") << true;
    }

    void readsIdx() {
        QFETCH(bool, packed);
        MadeFolder folder;
        writeIdx(folder, 3, 2, packed);
        const DatasetPtr dataset = loadDataset(folder.root()).value();
        QCOMPARE(dataset->shape(), (ImageShape{1, 3, 2}));
        QCOMPARE(dataset->trainingSize(), std::size_t(5));
        QCOMPARE(dataset->testSize(), std::size_t(2));
        QCOMPARE(dataset->classNames(), (std::vector<std::string>{"0", "1", "2"}));
        QCOMPARE(dataset->name(), folder.root().filename().string());
        QCOMPARE(dataset->source(), folder.root().string());
        QCOMPARE(dataset->label(3), 2);
        QCOMPARE(dataset->label(5), 1);
        QCOMPARE(dataset->image(4)[5], std::uint8_t(28 + 6 + 1));
        QCOMPARE(dataset->image(6)[0], std::uint8_t(7));
        QCOMPARE(english(dataset->notes()),
                 (folder.root() / (packed ? "t10k-images-idx3-ubyte.gz" : "t10k-images-idx3-ubyte"))
                         .string() +
                     ": The class \"2\" has no images.\n");
    }

    void everyFormGivesTheSame() {
        MadeFolder plain, packed, comma, windows;
        writeIdx(plain, 4, 4, false);
        writeIdx(packed, 4, 4, true);
        comma.write("a_train.csv", csv(labels(), 4, 4));
        comma.write("a_test.csv", csv(testLabels(), 4, 4));
        windows.write("train.csv.gz", gzip(csv(labels(), 4, 4, "\r\n")));
        windows.write("test.csv", csv(testLabels(), 4, 4, "\r\n"));
        const std::string fingerprint = loadDataset(plain.root()).value()->fingerprint();
        QCOMPARE(loadDataset(packed.root()).value()->fingerprint(), fingerprint);
        QCOMPARE(loadDataset(comma.root()).value()->fingerprint(), fingerprint);
        QCOMPARE(loadDataset(windows.root()).value()->fingerprint(), fingerprint);
    }

    void readsFilesNamedOneByOne() {
        MadeFolder folder;
        folder.write("a", idxImages(5, 2, 2));
        folder.write("b", gzip(idxLabels(labels())));
        folder.write("c", csv(testLabels(), 2, 2));
        const auto dataset =
            loadDataset(DatasetFiles{folder / "a", folder / "b", folder / "c", {}}).value();
        QCOMPARE(dataset->size(), std::size_t(7));
        const auto untested = loadDataset(DatasetFiles{folder / "a", folder / "b", {}, {}}).value();
        QCOMPARE(untested->testSize(), std::size_t(0));
    }

    void readsOddButRightCsv_data() {
        QTest::addColumn<QByteArray>("text");
        const QByteArray header = "label,pixel1,pixel2,pixel3,pixel4\n";
        QTest::addRow("no line end at the end") << header + "1,0,9,99,255";
        QTest::addRow("empty lines at the end") << header + "1,0,9,99,255\n\r\n\n";
        QTest::addRow("byte order mark") << "\xEF\xBB\xBF" + header + "1,0,9,99,255\n";
        QTest::addRow("quoted") << QByteArray(
            "\"label\",\"pixel1\",\"pixel2\",\"pixel3\",\"pixel4\"\n"
            "\"1\",\"0\",\"9\",\"99\",\"255\"\n");
        QTest::addRow("spaces and tabs") << header + "1, 0 ,\t9, 99,255 \n";
        QTest::addRow("whole numbers as decimals") << header + "1.0,0.0,9,9.9e1,255.00\n";
        QTest::addRow("leading zeros") << header + "0001,000,009,0099,00255\n";
        QTest::addRow("pixels numbered from 0")
            << QByteArray("label,pixel0,pixel1,pixel2,pixel3\n1,0,9,99,255\n");
        QTest::addRow("rows and columns") << QByteArray("label,1x1,1x2,2x1,2x2\n1,0,9,99,255\n");
        QTest::addRow("one row") << QByteArray("Label,1x1,1x2,1x3,1x4\n1,0,9,99,255\n");
    }

    void readsOddButRightCsv() {
        QFETCH(QByteArray, text);
        MadeFolder folder;
        folder.write("any.name", text);
        const auto dataset = loadDataset(folder / "any.name");
        QVERIFY2(dataset, dataset ? "" : dataset.error().english().c_str());
        const auto pixels = (*dataset)->pixels();
        QCOMPARE(std::vector<int>(pixels.begin(), pixels.end()), (std::vector<int>{0, 9, 99, 255}));
        QCOMPARE((*dataset)->label(0), 1);
        QCOMPARE((*dataset)->shape().size(), std::size_t(4));
    }

    /// Lines longer than the reader's buffer, and many of them.
    void readsLongLines() {
        MadeFolder folder;
        folder.write("train.csv", csv(QByteArray(9, '\1'), 700, 700));
        const auto dataset = loadDataset(folder.root()).value();
        QCOMPARE(dataset->shape(), (ImageShape{1, 700, 700}));
        QCOMPARE(dataset->image(8)[699 * 700 + 699], std::uint8_t(56 + 3 * 699 + 699));
    }

    void readsGzipOfSeveralMembers() {
        MadeFolder folder;
        const QByteArray images = idxImages(5, 2, 2);
        folder.write("train-images-idx3-ubyte.gz", gzip(images.left(9)) + gzip(images.mid(9)));
        folder.write("train-labels-idx1-ubyte", idxLabels(labels()));
        QCOMPARE(loadDataset(folder.root()).value()->image(4)[3], std::uint8_t(28 + 3 + 1));
    }

    /// Data set larger than what is reserved on trust, so that the block has to grow.
    void readsMoreThanIsReserved() {
        MadeFolder folder;
        QByteArray images = idxHeader({80, 1024, 1024}) + QByteArray(80 << 20, '\5');
        images.back() = '\7';
        folder.write("train-images-idx3-ubyte.gz", gzip(images));
        folder.write("train-labels-idx1-ubyte", idxLabels(QByteArray(80, '\1')));
        const auto dataset = loadDataset(folder.root()).value();
        QCOMPARE(dataset->pixels().size(), std::size_t(80) << 20);
        QCOMPARE(dataset->pixels().front(), std::uint8_t(5));
        QCOMPARE(dataset->pixels().back(), std::uint8_t(7));
    }

    void namesKnownClasses() {
        MadeFolder folder;
        QVERIFY(QDir().mkpath(folder.path("FashionMNIST/raw")));
        folder.write("FashionMNIST/raw/train-images-idx3-ubyte", idxImages(5, 2, 2));
        folder.write("FashionMNIST/raw/train-labels-idx1-ubyte", idxLabels(labels()));
        folder.write("kmnist_train.csv", csv(labels(), 2, 2));
        folder.write("emnist-tiny-train-images-idx3-ubyte", idxImages(5, 2, 2));
        folder.write("emnist-tiny-train-labels-idx1-ubyte", idxLabels(labels()));
        folder.write("emnist-tiny-mapping.txt", "0 48\n1 65\n2 97\n");

        const auto fashion = loadDataset(folder / "FashionMNIST").value();
        QCOMPARE(fashion->name(), std::string("Fashion-MNIST"));
        QCOMPARE(fashion->classCount(), 10);
        QCOMPARE(fashion->classNames()[9], std::string("Ankle boot"));
        QVERIFY(english(fashion->notes())
                    .ends_with("7 of the 10 classes have no images, the first of them "
                               "\"Dress\".\n"));
        QCOMPARE(loadDataset(folder / "kmnist_train.csv").value()->classNames()[1],
                 std::string("ki"));
        const auto letters = loadDataset(folder / "emnist-tiny-train-images-idx3-ubyte").value();
        QCOMPARE(letters->classNames(), (std::vector<std::string>{"0", "A", "a"}));
    }

    void notesOddities() {
        MadeFolder folder;
        folder.write("one.csv", "label,pixel1\n0,7\n");
        folder.write("same.csv", "label,pixel1\n0,7\n0,8\n");
        QCOMPARE(english(loadDataset(folder / "one.csv").value()->notes()),
                 (folder / "one.csv").string() +
                     ": The file holds only one image. Training needs at least two.\n");
        QCOMPARE(english(loadDataset(folder / "same.csv").value()->notes()),
                 (folder / "same.csv").string() +
                     ": All images are of the same class. Training needs at least two classes.\n");
    }

    void stopsWhenAsked() {
        MadeFolder folder;
        writeIdx(folder, 2, 2, true);
        std::stop_source stop;
        stop.request_stop();
        const auto dataset = loadDataset(folder.root(), {[](double) {}, stop.get_token()});
        QVERIFY(!dataset);
        QCOMPARE(dataset.error().kind, ErrorKind::Cancelled);
    }

    void reportsProgress() {
        MadeFolder folder;
        writeIdx(folder, 28, 28, false);
        double last = 0;
        QVERIFY(loadDataset(folder.root(), {[&](double share) { last = share; }, {}}));
        QCOMPARE(last, 1.0);
    }

    void readsFashionMnist() {
        const std::filesystem::path installed = "/usr/share/datasets/fashion-mnist";
        if (!std::filesystem::exists(installed))
            QSKIP("Fashion-MNIST is not installed");
        QElapsedTimer timer;
        timer.start();
        const auto dataset = loadDataset(installed).value();
        qInfo("70,000 images from gzip: %lld ms", timer.elapsed());
        QCOMPARE(dataset->name(), std::string("Fashion-MNIST"));
        QCOMPARE(dataset->trainingSize(), std::size_t(60000));
        QCOMPARE(dataset->testSize(), std::size_t(10000));
        QCOMPARE(dataset->shape(), (ImageShape{1, 28, 28}));
        QCOMPARE(dataset->fingerprint(), std::string("2e8f977db0a65c0f2710362c4f18c926"));
        QVERIFY(dataset->notes().empty());
    }
};

QTEST_GUILESS_MAIN(LoadDatasetTest)
#include "LoadDatasetTest.moc"
