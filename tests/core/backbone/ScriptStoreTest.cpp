#include "core/backbone/ScriptStore.h"
#include "core/weights/TorchZip.h"
#include "tests/support/MadeFiles.h"
#include "tests/support/MadeScript.h"

#include <QTest>

using namespace fitroom;
using namespace fitroom::test;

class ScriptStoreTest : public QObject {
    Q_OBJECT

    const MadeFolder folder_;

    [[nodiscard]] Result<StoredScript> imported(const QByteArray& program) const {
        folder_.write("net.pt", program);
        return ScriptStore(folder_ / "store").import(folder_ / "net.pt");
    }

private slots:
    void knowsThemWithoutRunningThem() {
        folder_.write("net.pt", meanScript());
        folder_.write("state.pth", zip({{"a/data.pkl", "\x80\x02}."}, {"a/version", "3\n"}}));
        folder_.write("text", "no zip file");
        QVERIFY(isTorchScript(folder_ / "net.pt").value());
        QVERIFY(!isTorchScript(folder_ / "state.pth").value());
        QVERIFY(!isTorchScript(folder_ / "text").value());
        QVERIFY(!isTorchScript(folder_ / "nothing"));
    }

    void importsListsAndRemoves() {
        ScriptStore store(folder_ / "store");
        QVERIFY(store.list().scripts.empty());
        const auto script = imported(meanScript());
        QVERIFY2(script, script ? "" : script.error().english().c_str());
        QCOMPARE(script->source, std::string("net.pt"));
        QCOMPARE(script->hash.size(), std::size_t(32));
        QCOMPARE(script->inputSize, 224);
        QCOMPARE(script->outputs, 3);
        QCOMPARE(script->parameters, 0);
        const ScriptStore::Listing listing = store.list();
        QVERIFY(listing.problems.empty());
        QCOMPARE(listing.scripts.size(), std::size_t(1));
        QCOMPARE(listing.scripts[0].hash, script->hash);
        QCOMPARE(listing.scripts[0].outputs, 3);
        QCOMPARE(store.find(HashPrefix(script->hash.substr(0, 6)))->hash, script->hash);
        QCOMPARE(store.find({})->hash, script->hash); // the newest
        QVERIFY(store.remove(*script));
        QVERIFY(store.list().scripts.empty());
        QVERIFY(store.find({}).error().english().find("is not here") != std::string::npos);
    }

    void findsASizeThatSuits() {
        // As a dense layer would have it: 28 x 28 in three channels, flattened.
        const auto script =
            imported(fitroom::test::script("    return torch.mean(torch.view(x, [2, 2352]), [1], "
                                           "True)\n"));
        QVERIFY2(script, script ? "" : script.error().english().c_str());
        QCOMPARE(script->inputSize, 28);
        QCOMPARE(script->outputs, 1);
        QVERIFY(ScriptStore(folder_ / "store").remove(*script));
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("one number for all")
            << script("    return torch.mean(x)\n")
            << "For 2 images the TorchScript program makes a tensor of, and not a row of numbers";
        QTest::newRow("whole numbers") << script("    return torch.argmax(x, 1)\n")
                                       << "the TorchScript program makes a tensor of 2 224 224";
        QTest::newRow("fails") << script("    ops.prim.RaiseException(\"no such luck\")\n"
                                         "    return x\n")
                               << "failed on images of 224 x 224";
        QTest::newRow("no Python") << script("    return return\n") << "LibTorch cannot load";
        QTest::newRow("cut short") << meanScript().chopped(30) << "LibTorch cannot load";
    }

    void refuses() {
        QFETCH(QByteArray, program);
        const auto script = imported(program);
        QVERIFY(!script);
        QFETCH(QString, sentence);
        const QString said = QString::fromStdString(script.error().english());
        QVERIFY2(said.contains(sentence), qPrintable(said));
        QVERIFY2(!said.contains('\n'), qPrintable(said));
        QVERIFY(ScriptStore(folder_ / "store").list().scripts.empty());
    }

    void runsOnlyWhatWasImported() {
        const auto script = imported(meanScript());
        QVERIFY(script);
        writeFile(QString::fromStdString(script->file.string()),
                  fitroom::test::script("    return torch.sum(x, [2, 3])\n"));
        const auto found = ScriptStore(folder_ / "store").read(*script);
        QVERIFY(!found);
        QVERIFY(found.error().english().find("is not run") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(ScriptStoreTest)
#include "ScriptStoreTest.moc"
