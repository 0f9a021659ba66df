#include "core/backbone/WeightStore.h"
#include "tests/support/MadeFiles.h"
#include "tests/support/MadeWeights.h"
#include "tests/support/SharedData.h"

#include <QTest>

using namespace fitroom;
using namespace fitroom::test;

namespace {

constexpr auto kNet = Architecture::MobileNetV3Small;

} // namespace

class WeightStoreTest : public QObject {
    Q_OBJECT
private slots:
    void importsListsAndRemoves() {
        const MadeFolder folder;
        WeightStore store(folder / "weights");
        QVERIFY(store.list().weights.empty());
        folder.write("net.safetensors", QByteArray::fromStdString(madeSafetensors(kNet)));
        const auto stored = store.import(folder / "net.safetensors");
        QVERIFY2(stored, stored ? "" : stored.error().english().c_str());
        QCOMPARE(stored->architecture, kNet);
        QCOMPARE(stored->hash.size(), std::size_t(32));
        QCOMPARE(stored->source, std::string("net.safetensors"));
        QCOMPARE(store.list().weights.size(), std::size_t(1));
        QCOMPARE(store.list().weights[0].hash, stored->hash);
        QCOMPARE(store.find(stored->hash.substr(0, 6))->hash, stored->hash);
        QCOMPARE(store.find("mobilenet_v3_small")->hash, stored->hash);
        const auto file = store.read(*stored);
        QVERIFY(file);
        const WeightFile made = madeWeights(kNet, false);
        QCOMPARE(file->tensors.size(), made.tensors.size());
        for (const WeightTensor& tensor : made.tensors)
            QVERIFY(rowMajorBytes(*file->find(tensor.name)) == rowMajorBytes(tensor));
        QVERIFY(store.remove(*stored));
        QVERIFY(store.list().weights.empty());
    }

    void findsWhatALayerAsksFor() {
        const MadeFolder folder;
        WeightStore store(folder / "weights");
        Backbone layer;
        layer.architecture = kNet;
        QCOMPARE(store.find(layer).error().english(),
                 (folder / "weights").string() +
                     ": The pretrained weights of MobileNetV3 small (…) are not here. Import or "
                     "download them: see `fitroom weights --help`, or Weights on the Model page.");
        folder.write("net", QByteArray::fromStdString(madeSafetensors(kNet)));
        const StoredWeights stored = store.import(folder / "net").value();
        QCOMPARE(store.find(layer)->hash, stored.hash);
        layer.weights = HashPrefix(stored.hash);
        QCOMPARE(store.find(layer)->hash, stored.hash);
        layer.weights = HashPrefix(stored.hash[0] == 'f' ? "e" : "f");
        QVERIFY(!store.find(layer));
        layer = {};
        QVERIFY(!store.find(layer)); // another architecture
    }

    void refusesDamagedFiles() {
        const MadeFolder folder;
        WeightStore store(folder / "weights");
        folder.write("net", QByteArray::fromStdString(madeSafetensors(kNet)));
        const StoredWeights stored = store.import(folder / "net").value();
        QFile file(QString::fromStdString(stored.file.string()));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 5));
        QVERIFY(file.putChar('x'));
        file.close();
        QVERIFY(store.read(stored).error().english().find("damaged") != std::string::npos);
        folder.write("weights/other.safetensors", "no such file");
        QCOMPARE(store.list().weights.size(), std::size_t(1));
        QCOMPARE(store.list().problems.size(), std::size_t(1));
    }

    void namesTheFileThatDoesNotFit() {
        const MadeFolder folder;
        WeightStore store(folder / "weights");
        const std::vector<float> values(4);
        folder.write("net", QByteArray::fromStdString(safetensorsBytes(
                                {{"w", "F32", {4}, std::as_bytes(std::span(values))}}, {})));
        const auto stored = store.import(folder / "net");
        QVERIFY(!stored);
        QVERIFY(stored.error().english().starts_with((folder / "net").string() +
                                                     ": The tensors are not those of "));
    }

    /// The same weights, from whichever file they come.
    void knowsWeightsByTheirContent() {
        const QString pth = sharedData("weights/squeezenet1_0.pth");
        if (pth.isEmpty())
            QSKIP("The shared weights are not here.");
        const MadeFolder folder;
        WeightStore store(folder / "weights");
        const auto one = store.import(pth.toStdString());
        const auto two =
            store.import(sharedData("weights/squeezenet1_0.safetensors").toStdString());
        QVERIFY(one && two);
        QCOMPARE(one->hash, two->hash);
        QVERIFY(one->sha256 != two->sha256);
        QCOMPARE(store.list().weights.size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(WeightStoreTest)
#include "WeightStoreTest.moc"
