#include "core/weights/WeightFile.h"
#include "tests/fuzz/MemoryFile.h"
#include "tests/support/MadeZip.h"
#include "tests/support/SharedData.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <cstring>

using namespace fitroom;
using namespace fitroom::test;

namespace {

constexpr const char* kCanary = "/tmp/fitting-room-canary";

QString sample(const QString& name) {
    return qEnvironmentVariable("FITROOM_SOURCE_DIR") + "/tests/fuzz/samples/" + name;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<WeightFile> read(const QString& path) {
    return readWeightFile(path.toStdString());
}

Result<WeightFile> readBytes(const QByteArray& content) {
    const fuzz::MemoryFile file({reinterpret_cast<const std::uint8_t*>(content.data()),
                                 std::size_t(content.size())});
    return readWeightFile(file.path());
}

template<class T>
T at(const std::vector<std::byte>& bytes, std::size_t index) {
    T value;
    std::memcpy(&value, bytes.data() + index * sizeof(T), sizeof(T));
    return value;
}

double fromHalf(std::uint16_t bits) {
    const int exponent = bits >> 10 & 31;
    const double size = exponent == 0 ? std::ldexp(bits & 1023, -24)
                                      : std::ldexp((bits & 1023) | 1024, exponent - 25);
    return bits & 0x8000 ? -size : size;
}

double fromBfloat16(std::uint16_t bits) {
    const std::uint32_t whole = std::uint32_t(bits) << 16;
    float value;
    std::memcpy(&value, &whole, sizeof value);
    return value;
}

std::vector<double> valuesOf(const WeightTensor& tensor) {
    const std::vector<std::byte> bytes = rowMajorBytes(tensor);
    std::vector<double> values(std::size_t(valueCount(tensor.shape)));
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (tensor.type == "F32")
            values[i] = at<float>(bytes, i);
        else if (tensor.type == "F64")
            values[i] = at<double>(bytes, i);
        else if (tensor.type == "F16")
            values[i] = fromHalf(at<std::uint16_t>(bytes, i));
        else if (tensor.type == "BF16")
            values[i] = fromBfloat16(at<std::uint16_t>(bytes, i));
        else if (tensor.type == "I64")
            values[i] = double(at<std::int64_t>(bytes, i));
        else if (tensor.type == "I32")
            values[i] = at<std::int32_t>(bytes, i);
        else
            values[i] = at<std::uint8_t>(bytes, i);
    }
    return values;
}

std::vector<double> counted(std::size_t count) {
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(double(i) / 4 - 3);
    return values;
}

/// What PyTorch wrote into tests/fuzz/samples: see tests/reference/weights.py.
void compareWithWritten(const WeightFile& file) {
    using Shape = std::vector<std::int64_t>;
    QCOMPARE(file.tensors.size(), std::size_t(16));
    const auto check = [&](const char* name, const char* type, const Shape& shape,
                           const std::vector<double>& values) {
        const WeightTensor* tensor = file.find(name);
        QVERIFY2(tensor, name);
        QCOMPARE(tensor->type, std::string(type));
        QCOMPARE(tensor->shape, shape);
        QCOMPARE(valuesOf(*tensor), values);
    };
    check("weight", "F32", {2}, {1, 1});
    check("num_batches_tracked", "I64", {}, {0});
    check("conv.weight", "F32", {2, 3, 3, 3}, counted(54));
    check("half", "F16", {2, 5}, counted(10));
    check("bfloat16", "BF16", {3}, counted(3));
    check("double", "F64", {4}, counted(4));
    check("int", "I32", {13}, {-3, -2, -2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0});
    check("bytes", "U8", {5}, {0, 1, 2, 3, 4});
    check("flags", "BOOL", {3}, {1, 0, 1});
    check("shared", "F32", {4, 6}, counted(24));
    const std::vector<double> all = counted(24);
    check("view", "F32", {3, 4},
          {all[1], all[7], all[13], all[19], all[3], all[9], all[15], all[21], all[5], all[11],
           all[17], all[23]});
    check("parameter", "F32", {2, 2}, counted(4));
    check("empty", "F32", {0}, {});
    QCOMPARE(static_cast<const void*>(file.find("view")->storage.data()),
             static_cast<const void*>(file.find("shared")->storage.data()));
}

QByteArray text(const QByteArray& content) {
    return "X" + littleEndian(quint32(content.size()), 4) + content;
}

QByteArray storageId(const QByteArray& type = "Float", int values = 2) {
    return "(" + text("storage") + "ctorch\n" + type + "Storage\n" + text("0") + text("cpu") + "K" +
           QByteArray(1, char(values)) + "NtQ";
}

/// The call that makes a tensor, with the given pieces of pickle.
QByteArray tensor(const QByteArray& storage = storageId(), const QByteArray& offset = {"K\0", 2},
                  const QByteArray& shape = "K\2\x85", const QByteArray& strides = "K\1\x85") {
    return "ctorch._utils\n_rebuild_tensor\n(" + storage + offset + shape + strides + "tR";
}

QByteArray dictionary(const QByteArray& value) {
    return "\x80\2}(" + text("x") + value + "u.";
}

/// A file in the format before PyTorch 1.6, with one storage of two numbers.
QByteArray legacy(const QByteArray& pickle) {
    const QByteArray magic("\x80\2\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 15);
    return magic + "\x80\2M\xe9\3." + "\x80\2}" + text("little_endian") + "\x88s." + pickle +
           "\x80\2]" + text("0") + "a." + littleEndian(2, 4) + QByteArray(4, '\0') +
           QByteArray("\0\0\x80\x3f\0\0\0\x40", 8);
}

QString sentence(const Result<WeightFile>& file) {
    return file ? QString() : QString::fromStdString(file.error().what.english());
}

} // namespace

class WeightFileTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QFile::remove(kCanary); }
    void cleanup() { QVERIFY2(!QFile::exists(kCanary), "a pickle was run"); }

    void readsWhatPyTorchSaved_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"weights-zip.pth", "weights-nested.pth", "weights-legacy.pth"})
            QTest::newRow(name) << name;
    }
    void readsWhatPyTorchSaved() {
        QFETCH(QString, name);
        const auto file = read(sample(name));
        QVERIFY2(file, qPrintable(sentence(file)));
        compareWithWritten(*file);
    }

    void readsSharedFiles() {
        const QString expected = sharedData("weights/tiny.expected.json");
        if (expected.isEmpty())
            QSKIP("The shared weights are not here.");
        const QJsonObject tensors = QJsonDocument::fromJson(contentOf(expected)).object();
        for (const char* name : {"tiny-zip.pth", "tiny-nested-zip.pth", "tiny-legacy.pth"}) {
            const auto file = read(sharedData(QString("weights/") + name));
            QVERIFY2(file, qPrintable(sentence(file)));
            QCOMPARE(qsizetype(file->tensors.size()), tensors.size());
            for (const WeightTensor& one : file->tensors) {
                const QJsonArray right =
                    tensors[QString::fromStdString(one.name)].toObject()["values"].toArray();
                const std::vector<double> values = valuesOf(one);
                QCOMPARE(qsizetype(values.size()), right.size());
                for (qsizetype i = 0; i < right.size(); ++i)
                    QCOMPARE(values[std::size_t(i)], right[i].toDouble());
            }
        }
    }

    void readsTheSameFromBothFormats() {
        const QString pth = sharedData("weights/squeezenet1_0.pth");
        if (pth.isEmpty())
            QSKIP("The shared weights are not here.");
        const auto torch = read(pth), safe = read(sharedData("weights/squeezenet1_0.safetensors"));
        QVERIFY2(torch && safe, qPrintable(sentence(torch) + sentence(safe)));
        QCOMPARE(torch->tensors.size(), safe->tensors.size());
        for (const WeightTensor& one : torch->tensors) {
            const WeightTensor* other = safe->find(one.name);
            QVERIFY(other && other->shape == one.shape);
            QVERIFY(rowMajorBytes(one) == rowMajorBytes(*other));
        }
    }

    void refusesHostileFiles() {
        for (const QString& name :
             {sample("hostile-zip.pth"), sample("hostile-legacy.pth"),
              sharedData("weights/hostile-zip.pth"), sharedData("weights/hostile-legacy.pth")}) {
            if (name.isEmpty())
                continue;
            const auto file = read(name);
            QVERIFY(!file);
            QCOMPARE(file.error().kind, ErrorKind::BadInput);
            QVERIFY2(sentence(file).contains("posix.system"), qPrintable(sentence(file)));
            const QString where = QString::fromStdString(file.error().where.english());
            QVERIFY2(where.contains("byte"), qPrintable(where));
        }
    }

    void refusesWhatIsNoTensor_data() {
        QTest::addColumn<QByteArray>("pickle");
        QTest::addColumn<QString>("part");
        const auto row = [](const char* name, const QByteArray& pickle, const char* part) {
            QTest::newRow(name) << pickle << QString(part);
        };
        row("eval", dictionary("cbuiltins\neval\n" + text("1") + "\x85R"), "builtins.eval");
        row("a net", dictionary("ctorchvision.models.vgg\nVGG\n)\x81"), "torchvision.models.vgg");
        row("torch.load", dictionary("ctorch\nload\n)R"), "torch.load");
        row("other opcodes", "\x80\2i__builtin__\nx\n.", "opcode 0x69");
        row("protocol 4", "\x80\4\x95", "opcode 0x95");
        row("a call of a number", dictionary("K\1)R"), "damaged");
        row("an empty stack", "\x80\2R.", "damaged");
        row("no mark", "\x80\2}u.", "damaged");
        row("below the mark", "\x80\2K\1(\x85.", "damaged");
        row("nothing remembered", "\x80\2h\7.", "damaged");
        row("no dictionary", "\x80\2K\1.", "no dictionary of tensors");
        row("numbers only", dictionary("K\1"), "no dictionary of tensors");
        row("beyond the storage", dictionary(tensor(storageId(), "K\1")), "“x” is not valid");
        row("strides too long", dictionary(tensor(storageId(), {"K\0", 2}, "K\2\x85", "K\2\x85")),
            "“x” is not valid");
        row("more values than the storage",
            dictionary(tensor(storageId(), {"K\0", 2}, "K\3\x85", {"K\0\x85", 3})),
            "“x” is not valid");
        const QByteArray huge("\x8a\x08\xff\xff\xff\xff\xff\xff\xff\x7f", 10);
        row("sizes that overflow",
            dictionary(tensor(storageId(), {"K\0", 2}, huge + huge + "\x86", {"K\0K\0\x86", 5})),
            "“x” is not valid");
        row("negative size",
            dictionary(tensor(storageId(), {"K\0", 2}, "J\xff\xff\xff\xff\x85", "K\1\x85")),
            "“x” is not valid");
        row("fewer strides than sizes",
            dictionary(tensor(storageId(), {"K\0", 2}, "K\1K\2\x86", "K\1\x85")),
            "“x” is not valid");
        row("no storage", dictionary(tensor("K\1")), "“x” is not valid");
        row("no storage type", dictionary(tensor("(" + text("storage") + "NNNNNtQ")), "not one");
        row("a storage longer than the file's", dictionary(tensor(storageId("Float", 3))),
            "storage here is damaged");
        row("two descriptions of a storage",
            dictionary(tensor() + text("y") + tensor(storageId("Double"))), "in two ways");
        row("a name twice", dictionary(tensor() + text("x") + tensor()), "twice");
    }
    void refusesWhatIsNoTensor() {
        QFETCH(QByteArray, pickle);
        QFETCH(QString, part);
        const QString said = sentence(readBytes(legacy(pickle)));
        QVERIFY2(said.contains(part), qPrintable(said));
    }

    /// As state dictionaries were before PyTorch 0.4, torchvision's published ones among them.
    void readsParameters_data() {
        QTest::addColumn<QByteArray>("value");
        const QByteArray parameter = "ctorch.nn.parameter\nParameter\n";
        QTest::newRow("a tensor") << tensor();
        QTest::newRow("called with its tensor") << parameter + tensor() +
                                                       "\x85R\x89\x89N\x87"
                                                       "b";
        QTest::newRow("given its tensor as a state")
            << parameter + ")\x81(" + tensor() + "NN\x88\x89tb";
    }
    void readsParameters() {
        QFETCH(QByteArray, value);
        const auto file = readBytes(legacy(dictionary(value)));
        QVERIFY2(file, qPrintable(sentence(file)));
        QCOMPARE(valuesOf(file->tensors.at(0)), (std::vector<double>{1, 2}));
    }

    /// Python 2 wrote names as bytes and an OrderedDict as a list of pairs.
    void readsPython2() {
        const QByteArray pickle = "\x80\2"
                                  "ccollections\nOrderedDict\n]](U\1x" +
                                  tensor() + "ea\x85R.";
        const auto file = readBytes(legacy(pickle));
        QVERIFY2(file, qPrintable(sentence(file)));
        QCOMPARE(file->tensors.at(0).name, std::string("x"));
    }

    void survivesWhatIsNestedOrTiedInACircle() {
        QVERIFY(!readBytes(legacy("\x80\2" + QByteArray(400'000, ']') + ".")));
        QVERIFY(!readBytes(legacy("\x80\2)" + QByteArray(400'000, '\x85') + ".")));
        QVERIFY(sentence(readBytes(legacy("\x80\2" + QByteArray(600'000, 'N') + ".")))
                    .contains("more than 500000 steps"));
        QVERIFY(!readBytes(legacy("\x80\2}q\1" + text("model") + "h\1s."))); // in itself
    }

    void refusesOtherFiles() {
        QVERIFY(sentence(readBytes("")).contains("neither"));
        QVERIFY(sentence(readBytes("hello, this is text")).contains("neither"));
        QVERIFY(sentence(readBytes(zip({{"a.txt", "text"}}))).contains("not saved by PyTorch"));
        QVERIFY(sentence(readBytes(zip({{"net/data.pkl", "x"}, {"net/constants.pkl", "x"}})))
                    .contains("TorchScript"));
        QVERIFY(sentence(readBytes(zip({{"net/data.pkl", "x"}, {"net/byteorder", "big"}})))
                    .contains("little-endian"));
        const QByteArray pickle = dictionary(tensor());
        QVERIFY(sentence(readBytes(zip({{"net/data.pkl", pickle}}))).contains("missing"));
        QVERIFY(sentence(readBytes(zip({{"net/data.pkl", pickle}, {"net/data/0", "1234567"}})))
                    .contains("7 bytes, not the 8"));
        QVERIFY(sentence(readBytes(zip({{"net/data.pkl", pickle, true}}))).contains("packed"));
        const auto good = readBytes(zip({{"net/data.pkl", pickle}, {"net/data/0", "12345678"}}));
        QVERIFY2(good, qPrintable(sentence(good)));
        QCOMPARE(readWeightFile("/tmp").error().kind, ErrorKind::CannotRead);
    }

    void refusesTruncatedFiles_data() { readsWhatPyTorchSaved_data(); }
    void refusesTruncatedFiles() {
        QFETCH(QString, name);
        const QByteArray whole = contentOf(sample(name));
        for (qsizetype length = 0; length < std::min(whole.size(), qsizetype(4096)); ++length) {
            const auto file = readBytes(whole.left(length));
            QVERIFY2(!file, qPrintable(QString::number(length)));
            QVERIFY(!file.error().english().empty());
        }
    }

    /// A zip file's checksums find every bit flipped in the numbers; the older format has none.
    void survivesFlippedBits_data() { readsWhatPyTorchSaved_data(); }
    void survivesFlippedBits() {
        QFETCH(QString, name);
        const QByteArray whole = contentOf(sample(name));
        for (qsizetype byte = 0; byte < whole.size(); ++byte) {
            QByteArray flipped = whole;
            flipped[byte] = char(flipped[byte] ^ 1 << byte % 8);
            const auto file = readBytes(flipped);
            if (!file)
                continue;
            for (const WeightTensor& one : file->tensors)
                QVERIFY(rowMajorBytes(one).size() <= std::size_t(whole.size()));
        }
    }
};

QTEST_GUILESS_MAIN(WeightFileTest)
#include "WeightFileTest.moc"
