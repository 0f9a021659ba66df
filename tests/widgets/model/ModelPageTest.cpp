#include "widgets/model/ModelPage.h"
#include "core/model/BuiltIn.h"
#include "tests/widgets/DropHelper.h"
#include "widgets/common/ElidedLabel.h"
#include "widgets/common/MessageBar.h"
#include "widgets/model/LayerModel.h"
#include "widgets/model/LayerText.h"
#include "widgets/model/NetDiagram.h"
#include "widgets/theme/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace fitroom;

class ModelPageTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        page_ = std::make_unique<ModelPage>();
        page_->resize(1000, 700);
        std::vector<ModelSpec> models;
        for (const std::string& name : builtInModelNames())
            models.push_back(*findModel(name));
        page_->setBuiltIns(models);
        page_->show();
        QVERIFY(QTest::qWaitForWindowActive(page_.get()));
    }

    void cleanup() { page_.reset(); }

    void startsWithoutANet() {
        QVERIFY(!find<QTableView>("layers")->isVisible());
        QCOMPARE(find<QComboBox>("modelChoice")->currentIndex(), -1);
        QCOMPARE(find<QLineEdit>("netTitle")->text(), QString("Model"));
        QVERIFY(!find<QPushButton>("trainNet")->isEnabled());
        QSignalSpy fresh(page_.get(), &ModelPage::newRequested);
        QSignalSpy open(page_.get(), &ModelPage::openRequested);
        click("emptyNew");
        click("emptyOpen");
        QCOMPARE(fresh.count(), 1);
        QCOMPARE(open.count(), 1);
    }

    void showsTheParametersOfTheTutorialsNets_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("parameters");
        QTest::addColumn<QString>("under");
        QTest::newRow("1-conv") << "cnn1"
                                << "693,962"
                                << "Parameters, all trainable";
        QTest::newRow("3-conv") << "cnn3"
                                << "241,546"
                                << "Parameters, all trainable";
        QTest::newRow("4-conv") << "cnn4"
                                << "1,221,546"
                                << "Parameters, 1,219,754 trainable";
    }

    void showsTheParametersOfTheTutorialsNets() {
        QFETCH(QString, name);
        QFETCH(QString, parameters);
        QFETCH(QString, under);
        page_->setModel(*findModel(name.toStdString()));
        QCOMPARE(find<QLabel>("parameters")->text(), parameters);
        QVERIFY(hasLabel(under));
        const auto* model = find<QTableView>("layers")->model();
        QCOMPARE(model->index(model->rowCount() - 1, LayerModel::Parameters).data().toString(),
                 parameters);
    }

    void listsLayersWithTheirShapes() {
        page_->setModel(*findModel("cnn1"));
        const auto* model = find<QTableView>("layers")->model();
        QCOMPARE(model->rowCount(), 8); // the input, six layers, the totals
        const auto cell = [&](int row, int column) {
            return model->index(row, column).data().toString();
        };
        QCOMPARE(cell(0, LayerModel::Output), QStringLiteral("1 × 28 × 28"));
        QCOMPARE(cell(1, LayerModel::Number), QStringLiteral("1"));
        QCOMPARE(cell(1, LayerModel::Layer), QStringLiteral("Conv 3 × 3, 32, ReLU"));
        QCOMPARE(cell(1, LayerModel::Output), QStringLiteral("32 × 26 × 26"));
        QCOMPARE(cell(1, LayerModel::Parameters), QStringLiteral("320"));
        QCOMPARE(cell(1, LayerModel::MultiplyAdds), QStringLiteral("194,688"));
        QCOMPARE(cell(4, LayerModel::Output), QStringLiteral("5,408"));
        QCOMPARE(cell(6, LayerModel::Output), QStringLiteral("10"));
    }

    void followsTheDataSet() {
        page_->setModel(*findModel("cnn1"));
        page_->setInput({3, 32, 32}, 47);
        const auto* model = find<QTableView>("layers")->model();
        QCOMPARE(model->index(0, LayerModel::Output).data().toString(),
                 QStringLiteral("3 × 32 × 32"));
        QCOMPARE(model->index(6, LayerModel::Output).data().toString(), QStringLiteral("47"));
    }

    void saysWhichLayerIsAtFault() {
        ModelSpec broken = *findModel("cnn1");
        broken.layers.erase(broken.layers.begin() + 3); // the flatten
        page_->setModel(broken);
        auto* bar = find<MessageBar>("faultBar");
        QVERIFY(bar->isVisible());
        QVERIFY(bar->sentence().contains(QStringLiteral("Layer 4, Dense 128, ReLU")));
        QVERIFY(bar->sentence().contains(QStringLiteral("flat")));
        const auto* model = find<QTableView>("layers")->model();
        QCOMPARE(model->index(3, LayerModel::Output).data().toString(),
                 QStringLiteral("32 × 13 × 13"));
        QCOMPARE(model->index(4, LayerModel::Output).data().toString(), QStringLiteral("?"));
        QVERIFY(!model->index(4, LayerModel::Layer).data(Qt::DecorationRole).isNull());
        QVERIFY(!find<QLabel>("parameters")->isVisible());
        page_->setModel(*findModel("cnn1"));
        QVERIFY(!bar->isVisible());
        QVERIFY(find<QLabel>("parameters")->isVisible());
    }

    void choosesByKeyboard() {
        QSignalSpy chosen(page_.get(), &ModelPage::builtInChosen);
        page_->setModel(*findModel("cnn1"));
        QCOMPARE(chosen.count(), 0); // only the user chooses
        auto* choice = find<QComboBox>("modelChoice");
        QCOMPARE(choice->currentText(), QStringLiteral("1-conv"));
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).toString(), QStringLiteral("cnn3"));
    }

    void saysWhereTheNetIsKept() {
        page_->setModel(*findModel("cnn1"));
        QCOMPARE(place(), QString("built in"));
        page_->setModel(*findModel("cnn1"), "/nets/mine.json");
        QCOMPARE(place(), QString("mine.json"));
        QCOMPARE(find<QComboBox>("modelChoice")->currentIndex(), -1);
        trigger("add_dropout");
        QVERIFY(page_->isModified());
        QCOMPARE(place(), QString("mine.json, not saved"));
        page_->setSaved("/nets/mine.json");
        QCOMPARE(place(), QString("mine.json"));
        trigger("add_dropout");
        QTest::keyClick(page_.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!page_->isModified());
        page_->setUnsavedModel(*findModel("cnn3"), {});
        QVERIFY(page_->isModified());
        QVERIFY(place().contains("not saved"));
    }

    void asksForFiles() {
        page_->setModel(*findModel("cnn1"));
        QSignalSpy fresh(page_.get(), &ModelPage::newRequested);
        QSignalSpy open(page_.get(), &ModelPage::openRequested);
        QSignalSpy save(page_.get(), &ModelPage::saveRequested);
        QSignalSpy saveAs(page_.get(), &ModelPage::saveAsRequested);
        QSignalSpy dropped(page_.get(), &ModelPage::fileDropped);
        trigger("openModel");
        QCOMPARE(open.count(), 1);
        QTest::keyClick(page_.get(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(fresh.count(), 1);
        QTest::keyClick(page_.get(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(save.count(), 1);
        QTest::keyClick(page_.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(saveAs.count(), 1);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/nets/mine.json"))});
        QVERIFY(test::dropOn(*page_, data));
        QCOMPARE(dropped.at(0).at(0).toString(), QStringLiteral("/nets/mine.json"));
    }

    void buildsByClicking() {
        page_->setModel(*findModel("cnn1"));
        QSignalSpy edited(page_.get(), &ModelPage::edited);
        pick(0);
        trigger("add_convolution");
        QCOMPARE(edited.count(), 1);
        QCOMPARE(page_->model().layers.size(), std::size_t(7));
        QCOMPARE(selectedRows(), QList<int>{LayerModel::rowOfLayer(1)});
        auto* filters = find<QSpinBox>("layer_filters");
        filters->setFocus();
        filters->selectAll();
        QTest::keyClicks(filters, "64");
        QCOMPARE(std::get<Convolution>(page_->model().layers[1]).filters, 64);
        QCOMPARE(cell(2, LayerModel::Output), QString("64 × 24 × 24"));
        QTest::keyClick(filters, Qt::Key_Z, Qt::ControlModifier); // the field as a whole
        QCOMPARE(cell(2, LayerModel::Output), QString("32 × 24 × 24"));
        QTest::keyClick(filters, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(cell(2, LayerModel::Output), QString("64 × 24 × 24"));
        click("undoEdit");
        click("undoEdit");
        QCOMPARE(page_->model(), *findModel("cnn1"));
        QVERIFY(!find<QToolButton>("undoEdit")->isEnabled());
    }

    void addsBeforeTheOutputLayer() {
        page_->setModel(*findModel("cnn1"));
        trigger("add_dropout");
        QCOMPARE(page_->model().layers.size(), std::size_t(7));
        QVERIFY(std::holds_alternative<Dropout>(page_->model().layers[5]));
    }

    void editsByKeyboard() {
        page_->setModel(*findModel("cnn1"));
        auto* table = find<QTableView>("layers");
        table->setFocus();
        pick(1);
        QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(cell(1, LayerModel::Layer), QString("Max pooling 2 × 2"));
        QCOMPARE(selectedRows(), QList<int>{1});
        QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(cell(2, LayerModel::Layer), QString("Max pooling 2 × 2"));
        QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(cell(3, LayerModel::Layer), QString("Max pooling 2 × 2"));
        pick(2);
        QTest::keyClick(table, Qt::Key_Up, Qt::ShiftModifier); // both
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(page_->model().layers.size(), std::size_t(5));
        QCOMPARE(cell(2, LayerModel::Layer), QString("Dropout 0.2"));
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page_->model().layers.size(), std::size_t(7));
        QCOMPARE(selectedRows(), (QList<int>{2, 3}));
    }

    void movesALayerByDragging() {
        page_->setModel(*findModel("cnn1"));
        auto* table = find<QTableView>("layers");
        const std::unique_ptr<QMimeData> data(
            table->model()->mimeData({table->model()->index(2, LayerModel::Layer)}));
        const QRect flatten = table->visualRect(table->model()->index(4, LayerModel::Layer));
        const QPoint place = flatten.bottomLeft() + QPoint(20, -1); // below it
        QDragEnterEvent enter(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(table->viewport(), &enter);
        QDragMoveEvent move(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(table->viewport(), &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(table->viewport(), &drop);
        QCOMPARE(cell(2, LayerModel::Layer), QString("Dropout 0.2"));
        QCOMPARE(cell(4, LayerModel::Layer), QString("Max pooling 2 × 2"));
        QVERIFY(find<MessageBar>("faultBar")->isVisible()); // pooling what is flat
        QTest::keyClick(page_.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page_->model(), *findModel("cnn1"));
    }

    void renamesTheNet() {
        page_->setModel(*findModel("cnn1"));
        auto* title = find<QLineEdit>("netTitle");
        title->setFocus();
        title->selectAll();
        QTest::keyClicks(title, "Sneaker finder");
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(page_->model().title, std::string("Sneaker finder"));
        QCOMPARE(page_->model().name, std::string("sneaker-finder"));
        title->selectAll();
        QTest::keyClick(title, Qt::Key_Delete);
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(title->text(), QString("Sneaker finder")); // a net has a name
    }

    void showsMemoryForTheRecipesBatch() {
        page_->setModel(*findModel("cnn1"));
        const QString before = find<QLabel>("trainingMemory")->text();
        page_->setCost({.batchSize = 1024, .moments = 2, .bytesAnActivation = 4});
        QVERIFY(hasLabel("To train, batches of 1,024"));
        QVERIFY(find<QLabel>("trainingMemory")->text() != before);
        QVERIFY(find<QLabel>("trainingMemory")->toolTip().contains("optimiser"));
    }

    void showsTheTimeOfAnEpoch() {
        using State = EpochEstimate::State;
        page_->setModel(*findModel("cnn1"));
        QCOMPARE(find<QLabel>("epochTime")->text(), QString("–"));
        QSignalSpy wanted(page_.get(), &ModelPage::measureRequested);
        QSignalSpy cancelled(page_.get(), &ModelPage::measureCancelled);
        click("measureEpoch");
        QCOMPARE(wanted.count(), 1);
        page_->setEpoch({State::Measuring, 0, {}});
        click("measureEpoch");
        QCOMPARE(cancelled.count(), 1);
        page_->setEpoch({State::Measured, 12.3, {}});
        QCOMPARE(find<QLabel>("epochTime")->text(), QString("≈ 12 s"));
        page_->setEpoch({State::Measured, 0.2, {}});
        QCOMPARE(find<QLabel>("epochTime")->text(), QString("< 1 s"));
        page_->setEpoch({State::Failed, 0, "Too little memory."});
        QCOMPARE(find<QLabel>("epochTime")->toolTip(), QString("Too little memory."));
    }

    void comparesBesideAnother() {
        page_->setOthers({{"3-conv", *findModel("cnn3")}});
        page_->setModel(*findModel("cnn1"));
        click("compareNets");
        QVERIFY(!find<QTableView>("layers")->isVisible());
        QTest::keyClick(find<QComboBox>("otherNet"), Qt::Key_Down);
        QVERIFY(find<QTableView>("comparison")->isVisible());
        click("compareNets");
        QVERIFY(find<QTableView>("layers")->isVisible());
    }

    void trainsOnlyAWholeNet() {
        page_->setModel(*findModel("cnn1"));
        QSignalSpy train(page_.get(), &ModelPage::trainRequested);
        click("trainNet");
        QCOMPARE(train.count(), 1);
        pick(5);
        click("removeLayers");
        QVERIFY(!find<QPushButton>("trainNet")->isEnabled());
        QVERIFY(find<QPushButton>("trainNet")->toolTip().contains("no output layer"));
    }

    void offersARunsNet() {
        page_->setModel(*findModel("cnn1"));
        QSignalSpy wanted(page_.get(), &ModelPage::runNetRequested);
        auto* action = find<QAction>("showRunNet");
        QVERIFY(!action->isEnabled());
        page_->setRun("Shirts & shoes");
        QVERIFY(action->text().contains("Shirts && shoes"));
        action->trigger();
        QCOMPARE(wanted.count(), 1);
    }

    void bearsLongNamesAndNoLayers() {
        ModelSpec net = *findModel("cnn1");
        net.title = std::string(100, 'W') + " <b>bold</b>";
        page_->setModel(net, "/nets/" + QString(120, 'x') + ".json");
        page_->layout()->activate();
        QVERIFY(page_->layout()->totalMinimumSize().width() <= 820); // of a window of 1,100
        find<QTableView>("layers")->setFocus();
        find<QTableView>("layers")->selectAll();
        click("removeLayers");
        QCOMPARE(page_->model().layers.size(), std::size_t(0));
        QVERIFY(find<MessageBar>("faultBar")->sentence().contains("no output layer"));
        QVERIFY(!find<QAction>("saveModel")->isEnabled()); // it could not be opened again
        QVERIFY(!find<QToolButton>("removeLayers")->isEnabled());
        QVERIFY(find<QToolButton>("undoEdit")->isEnabled());
    }

    void tiesTableAndDrawingTogether() {
        page_->setModel(*findModel("cnn1"));
        auto* table = find<QTableView>("layers");
        auto* diagram = find<NetDiagram>("netDiagram");
        QTest::mouseClick(diagram, Qt::LeftButton, {}, diagram->layerRect(2).center());
        QCOMPARE(table->currentIndex().row(), LayerModel::rowOfLayer(2));
        const QImage before = diagram->grab().toImage();
        QTest::keyClick(table, Qt::Key_Down);
        QVERIFY(diagram->grab().toImage() != before); // the mark moved
        QTest::mouseClick(diagram, Qt::LeftButton, Qt::ControlModifier,
                          diagram->layerRect(0).center());
        QCOMPARE(selectedRows(), (QList<int>{1, 4}));
    }

    void zoomsTheDrawing() {
        page_->setModel(*findModel("cnn4"));
        auto* diagram = find<NetDiagram>("netDiagram");
        const int height = diagram->sizeHint().height();
        click("netLarger");
        QVERIFY(diagram->sizeHint().height() > height);
        click("netWhole");
        QVERIFY(diagram->sizeHint().height() <=
                find<QScrollArea>("diagramArea")->viewport()->height() + 1);
        for (int i = 0; i < 20; ++i)
            diagram->setZoom(diagram->zoom() * 2);
        QCOMPARE(diagram->zoom(), NetDiagram::kLargestZoom);
        QVERIFY(!find<QToolButton>("netLarger")->isEnabled());
    }

    // Two nets that differ only in the block's stride differ in the drawing of its shortcut too.
    void drawsResidualBlocks() {
        const auto net = [](int stride) {
            return ModelSpec{"r",
                             "R",
                             {Convolution{.filters = 64, .padding = Padding::Same},
                              ResidualBlock{64, stride}, GlobalPooling{},
                              Dense{Dense::kClasses, Activation::None}}};
        };
        auto* diagram = find<NetDiagram>("netDiagram");
        page_->setModel(net(1));
        const QRect block = diagram->layerRect(1);
        const QImage plain = diagram->grab(QRect(0, block.top(), 20, block.height())).toImage();
        page_->setModel(net(2));
        const QImage projecting =
            diagram->grab(QRect(0, diagram->layerRect(1).top(), 20, block.height())).toImage();
        QVERIFY(plain != projecting); // dashed
    }

    void recoloursTheDrawing() {
        page_->setModel(*findModel("cnn1"));
        auto* diagram = find<NetDiagram>("netDiagram");
        page_->setPalette(lightPalette());
        const QRgb light = diagram->grab().toImage().pixel(1, 1);
        page_->setPalette(darkPalette());
        QVERIFY(diagram->grab().toImage().pixel(1, 1) != light);
    }

    void namesEveryKindOfLayer() {
        QCOMPARE(layerText(Convolution{.filters = 8, .stride = 2, .padding = Padding::Same}),
                 QStringLiteral("Conv 3 × 3, 8, stride 2, same padding, ReLU"));
        QCOMPARE(layerText(Pooling{PoolingKind::Average, 3}),
                 QStringLiteral("Average pooling 3 × 3"));
        QCOMPARE(layerText(GlobalPooling{}), QStringLiteral("Global average pooling"));
        QCOMPARE(layerText(BatchNormalisation{}), QStringLiteral("Batch normalisation"));
        QCOMPARE(layerText(Dropout{0.25}), QStringLiteral("Dropout 0.25"));
        QCOMPARE(layerText(Flatten{}), QStringLiteral("Flatten"));
        QCOMPARE(layerText(Dense{Dense::kClasses, Activation::None}),
                 QStringLiteral("Dense, one per class"));
        QCOMPARE(layerText(ActivationLayer{Activation::Silu}), QStringLiteral("SiLU"));
        QCOMPARE(layerText(ResidualBlock{64, 2, Activation::Relu}),
                 QStringLiteral("Residual block, 64, stride 2, ReLU"));
    }

private:
    template<class Widget>
    Widget* find(const char* name) {
        return page_->findChild<Widget*>(QString::fromLatin1(name));
    }

    void click(const char* name) {
        auto* button = find<QAbstractButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    /// With the mouse, in the table.
    void pick(std::size_t layer) {
        auto* table = find<QTableView>("layers");
        const QModelIndex index =
            table->model()->index(LayerModel::rowOfLayer(layer), LayerModel::Layer);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    }

    void trigger(const char* name) { find<QAction>(name)->trigger(); }

    QString place() { return find<ElidedLabel>("netPlace")->text(); }

    QString cell(int row, int column) {
        return find<QTableView>("layers")->model()->index(row, column).data().toString();
    }

    QList<int> selectedRows() {
        QList<int> rows;
        for (const QModelIndex& index :
             find<QTableView>("layers")->selectionModel()->selectedRows())
            rows += index.row();
        std::ranges::sort(rows);
        return rows;
    }

    bool hasLabel(const QString& text) {
        for (const QLabel* label : page_->findChildren<QLabel*>())
            if (label->text() == text)
                return true;
        return false;
    }

    std::unique_ptr<ModelPage> page_;
};

QTEST_MAIN(ModelPageTest)
#include "ModelPageTest.moc"
