#include "widgets/model/LayerModel.h"
#include "core/model/BuiltIn.h"
#include "widgets/model/NetEditor.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace fitroom;

namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

NetSummary summaryOf(const ModelSpec& model) {
    return summarise(model, {1, 28, 28}, 10);
}

ModelSpec builtIn(const char* name) {
    return *findModel(name);
}

} // namespace

class LayerModelTest : public QObject {
    Q_OBJECT

    static QModelIndexList rowsOf(const LayerModel& model, const LayerPlaces& layers) {
        QModelIndexList rows;
        for (const std::size_t layer : layers)
            for (int column = 0; column < LayerModel::ColumnCount; ++column)
                rows += model.index(LayerModel::rowOfLayer(layer), column);
        return rows;
    }

private slots:
    void survivesEveryNetWithLayersMissing() {
        LayerModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        for (const std::string& name : builtInModelNames())
            for (std::size_t count = 0; count <= findModel(name)->layers.size(); ++count) {
                ModelSpec part = *findModel(name);
                part.layers.resize(count);
                model.setNet(summaryOf(part));
                QCOMPARE(model.rowCount(), int(count) + 2);
            }
    }

    // Whatever is done to a net, the rows say what it is, and views are told truly of the changes.
    void followsAThousandEdits() {
        LayerModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        NetEditor editor;
        connect(&editor, &NetEditor::changed, &model,
                [&] { model.setNet(summaryOf(editor.model())); });
        editor.setModel(builtIn("cnn4"), true);
        std::mt19937 random(1);
        for (int i = 0; i < 1000; ++i) {
            const std::size_t count = editor.model().layers.size();
            const LayerPlaces some = {random() % (count + 1), random() % (count + 1)};
            switch (random() % 6) {
            case 0:
                editor.insert(some[0], Dropout{double(random() % 10) / 10});
                break;
            case 1:
                editor.remove(some);
                break;
            case 2:
                editor.duplicate({some[0]});
                break;
            case 3:
                editor.move(some, random() % (count + 1));
                break;
            case 4:
                editor.history().undo();
                break;
            default:
                editor.history().redo();
            }
            LayerModel fresh;
            fresh.setNet(summaryOf(editor.model()));
            QCOMPARE(model.rowCount(), fresh.rowCount());
            for (int row = 0; row < model.rowCount(); ++row)
                for (int column = 0; column < LayerModel::ColumnCount; ++column)
                    QCOMPARE(model.index(row, column).data(), fresh.index(row, column).data());
        }
    }

    void keepsRowsThatStay() {
        LayerModel model;
        ModelSpec net = builtIn("cnn1");
        model.setNet(summaryOf(net));
        const QPersistentModelIndex last = model.index(LayerModel::rowOfLayer(5), 0);
        const QPersistentModelIndex removed = model.index(LayerModel::rowOfLayer(2), 0);
        net.layers.erase(net.layers.begin() + 2);
        model.setNet(summaryOf(net));
        QVERIFY(!removed.isValid());
        QCOMPARE(last.row(), LayerModel::rowOfLayer(4));
        QCOMPARE(model.index(last.row(), LayerModel::Layer).data().toString(),
                 QString("Dense, one per class"));
    }

    void letsOnlyLayersBeDragged() {
        LayerModel model;
        model.setNet(summaryOf(builtIn("cnn1")));
        const auto draggable = [&](int row) {
            return model.flags(model.index(row, 0)).testFlag(Qt::ItemIsDragEnabled);
        };
        QVERIFY(!draggable(0)); // the input
        QVERIFY(draggable(1));
        QVERIFY(draggable(6));
        QVERIFY(!draggable(7)); // the totals
        QVERIFY(model.flags({}).testFlag(Qt::ItemIsDropEnabled));
        QVERIFY(!model.flags(model.index(2, 0)).testFlag(Qt::ItemIsDropEnabled));
        QVERIFY(!model.mimeData({model.index(0, 0), model.index(7, 0)}));
    }

    void movesByDragAndDrop_data() {
        QTest::addColumn<LayerPlaces>("dragged");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("before");
        QTest::newRow("down") << LayerPlaces{0} << 4 << 3;
        QTest::newRow("up") << LayerPlaces{4, 3} << 1 << 0;
        QTest::newRow("above the input") << LayerPlaces{2} << 0 << 0;
        QTest::newRow("below the totals") << LayerPlaces{2} << 8 << 6;
        QTest::newRow("beside all rows") << LayerPlaces{2} << -1 << 6;
    }

    void movesByDragAndDrop() {
        QFETCH(LayerPlaces, dragged);
        QFETCH(int, row);
        QFETCH(int, before);
        LayerModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        NetEditor editor;
        connect(&editor, &NetEditor::changed, &model,
                [&] { model.setNet(summaryOf(editor.model())); });
        connect(&model, &LayerModel::moveRequested, &editor, &NetEditor::move);
        editor.setModel(builtIn("cnn1"), true);
        QSignalSpy moved(&model, &LayerModel::moveRequested);
        const std::unique_ptr<QMimeData> data(model.mimeData(rowsOf(model, dragged)));
        QVERIFY(data);
        QVERIFY(model.canDropMimeData(data.get(), Qt::MoveAction, row, 0, {}));
        QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, row, 0, {}));
        QCOMPARE(moved.count(), 1);
        std::ranges::sort(dragged);
        QCOMPARE(moved[0][0].value<LayerPlaces>(), dragged);
        QCOMPARE(int(moved[0][1].value<std::size_t>()), before);
        QCOMPARE(editor.model().layers.size(), std::size_t(6));
        QCOMPARE(model.rowCount(), 8);
    }

    void takesNothingElse() {
        LayerModel model;
        model.setNet(summaryOf(builtIn("cnn1")));
        LayerModel other;
        other.setNet(summaryOf(builtIn("cnn3")));
        const std::unique_ptr<QMimeData> foreign(other.mimeData(rowsOf(other, {1})));
        QMimeData text;
        text.setText("Conv 3 × 3");
        for (const QMimeData* data :
             std::initializer_list<const QMimeData*>{foreign.get(), &text}) {
            QVERIFY(!model.canDropMimeData(data, Qt::MoveAction, 2, 0, {}));
            QVERIFY(!model.dropMimeData(data, Qt::MoveAction, 2, 0, {}));
        }
        const std::unique_ptr<QMimeData> own(model.mimeData(rowsOf(model, {1})));
        QVERIFY(!model.canDropMimeData(own.get(), Qt::CopyAction, 2, 0, {}));
        QVERIFY(!model.canDropMimeData(own.get(), Qt::MoveAction, 0, 0, model.index(2, 0)));
    }
};

QTEST_MAIN(LayerModelTest)
#include "LayerModelTest.moc"
