#include "widgets/model/NetEditor.h"
#include "core/model/BuiltIn.h"
#include "widgets/model/LayerKinds.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <set>

using namespace fitroom;

namespace {

const LayerSpec kOutput = Dense{Dense::kClasses, Activation::None};

/// Layers told apart by their number of filters.
ModelSpec numbered(int count) {
    ModelSpec net{"net", "Net", {}};
    for (int i = 0; i < count; ++i)
        net.layers.push_back(Convolution{.filters = i + 1});
    return net;
}

} // namespace

class NetEditorTest : public QObject {
    Q_OBJECT

    /// "1 2 3": the layers by their filters.
    static QString order(const NetEditor& editor) {
        QStringList words;
        for (const LayerSpec& layer : editor.model().layers)
            words += QString::number(std::get<Convolution>(layer).filters);
        return words.join(' ');
    }

    static LayerPlaces lastPicked(const QSignalSpy& spy) {
        return spy.isEmpty() ? LayerPlaces() : spy.last().at(0).value<LayerPlaces>();
    }

private slots:
    void editsInSteps_data() {
        using Edit = std::function<void(NetEditor&)>;
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("result");
        QTest::addColumn<LayerPlaces>("picked");
        const auto row = [](const char* name, const Edit& edit, const char* result,
                            const LayerPlaces& picked) {
            QTest::newRow(name) << edit << QString(result) << picked;
        };
        const Convolution added{.filters = 9};
        row("insert", [=](NetEditor& e) { e.insert(1, added); }, "1 9 2 3 4 5", {1});
        row("insert at the end", [=](NetEditor& e) { e.insert(99, added); }, "1 2 3 4 5 9", {5});
        row("remove", [](NetEditor& e) { e.remove({1, 3}); }, "1 3 5", {1});
        row("remove the last", [](NetEditor& e) { e.remove({4}); }, "1 2 3 4", {3});
        row("remove all", [](NetEditor& e) { e.remove({0, 1, 2, 3, 4}); }, "", {});
        row("duplicate", [](NetEditor& e) { e.duplicate({0, 2}); }, "1 2 3 1 3 4 5", {3, 4});
        row("move up", [](NetEditor& e) { e.moveUp({2}); }, "1 3 2 4 5", {1});
        row("move two up", [](NetEditor& e) { e.moveUp({1, 3}); }, "2 4 1 3 5", {0, 1});
        row("move down", [](NetEditor& e) { e.moveDown({0}); }, "2 1 3 4 5", {1});
        row("move two down", [](NetEditor& e) { e.moveDown({2, 3}); }, "1 2 5 3 4", {3, 4});
        row("move far", [](NetEditor& e) { e.move({3, 4}, 1); }, "1 4 5 2 3", {1, 2});
        row("move to the end", [](NetEditor& e) { e.move({0}, 99); }, "2 3 4 5 1", {4});
        row("change", [](NetEditor& e) { e.replace(2, Convolution{.filters = 8}, "filters"); },
            "1 2 8 4 5", {2});
    }

    void editsInSteps() {
        using Edit = std::function<void(NetEditor&)>;
        QFETCH(const Edit, edit);
        QFETCH(QString, result);
        NetEditor editor;
        editor.setModel(numbered(5), true);
        QSignalSpy changes(&editor, &NetEditor::changed);
        QSignalSpy picks(&editor, &NetEditor::picked);
        edit(editor);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(order(editor), result);
        QTEST(lastPicked(picks), "picked");
        QVERIFY(editor.isModified());
        editor.history().undo();
        QCOMPARE(order(editor), QString("1 2 3 4 5"));
        QVERIFY(!editor.isModified());
        editor.history().redo();
        QCOMPARE(order(editor), result);
        QTEST(lastPicked(picks), "picked");
    }

    void leavesOutWhatChangesNothing() {
        NetEditor editor;
        editor.setModel(numbered(3), true);
        editor.moveUp({0});
        editor.moveDown({2});
        editor.move({1}, 1);
        editor.move({1}, 2);
        editor.remove({});
        editor.remove({7});
        editor.replace(0, numbered(1).layers[0], "filters");
        editor.replace(9, Flatten{}, "filters");
        editor.setTitle("  ");
        editor.setTitle("Net");
        QCOMPARE(editor.history().count(), 0);
    }

    void joinsChangesOfOneThing() {
        NetEditor editor;
        editor.setModel(numbered(2), true);
        for (const int filters : {6, 64, 640})
            editor.replace(0, Convolution{.filters = filters}, "filters");
        QCOMPARE(editor.history().count(), 1);
        editor.replace(0, Convolution{.filters = 640, .kernel = 5}, "kernel");
        QCOMPARE(editor.history().count(), 2);
        editor.history().undo();
        editor.history().undo();
        QCOMPARE(order(editor), QString("1 2"));
        // There and back again is nothing.
        editor.replace(1, Convolution{.filters = 7}, "filters");
        editor.replace(1, Convolution{.filters = 2}, "filters");
        QVERIFY(!editor.isModified());
    }

    void takesNoMoreLayersThanAFileMayHave() {
        NetEditor editor;
        editor.setModel(numbered(1000), true);
        editor.insert(0, Flatten{});
        QCOMPARE(editor.model().layers.size(), std::size_t(1000));
    }

    void namesAChangedNetAnew() {
        NetEditor editor;
        editor.setModel(*findModel("cnn1"), false);
        editor.remove({2});
        QCOMPARE(editor.model().name, std::string("cnn1-edited"));
        QCOMPARE(editor.model().title, std::string("1-conv, edited"));
        editor.remove({1});
        QCOMPARE(editor.model().title, std::string("1-conv, edited"));
        editor.history().setIndex(0);
        QCOMPARE(editor.model(), *findModel("cnn1"));

        ModelSpec trained = *findModel("cnn1"); // such a one's run
        trained.title = "1-conv, edited";
        editor.setModel(trained, false);
        editor.remove({2});
        QCOMPARE(editor.model().title, std::string("1-conv, edited"));

        editor.setModel(*findModel("cnn1"), true); // a file is the user's own
        editor.remove({2});
        QCOMPARE(editor.model().name, std::string("cnn1"));
    }

    void renames() {
        NetEditor editor;
        editor.setModel(*findModel("cnn1"), false);
        editor.setTitle("  Mein größtes Netz, 2. Versuch! ");
        QCOMPARE(editor.model().title, std::string("Mein größtes Netz, 2. Versuch!"));
        QCOMPARE(editor.model().name, std::string("mein-größtes-netz-2-versuch"));
        editor.remove({2});
        QCOMPARE(editor.model().title, std::string("Mein größtes Netz, 2. Versuch!"));
    }

    void knowsWhatIsSaved() {
        NetEditor editor;
        editor.setUnsavedModel(numbered(2));
        QVERIFY(editor.isModified());
        QSignalSpy told(&editor, &NetEditor::modifiedChanged);
        editor.setSaved();
        QVERIFY(!editor.isModified());
        QCOMPARE(told.last().at(0).toBool(), false);
        editor.remove({0});
        QVERIFY(editor.isModified());
        editor.setSaved();
        editor.history().undo();
        QVERIFY(editor.isModified()); // the file has one layer
        editor.setModel(numbered(3), true);
        QVERIFY(!editor.isModified());
        QVERIFY(!editor.history().canUndo());
    }

    // A kind of layer that the menu lacked could not be added at all.
    void offersEveryKindOfLayer() {
        std::set<std::size_t> offered;
        for (const LayerKind& kind : layerKinds()) {
            offered.insert(kind.layer.index());
            QCOMPARE(kindOf(kind.layer).name, kind.name);
            QVERIFY(!kind.title.isEmpty() && kind.description.endsWith('.'));
        }
        QCOMPARE(offered.size(), std::variant_size_v<LayerSpec>);
        QCOMPARE(kindOf(Dense{10}).name, QString("dense"));
        QCOMPARE(kindOf(kOutput).name, QString("output"));
    }
};

QTEST_MAIN(NetEditorTest)
#include "NetEditorTest.moc"
