#include "widgets/model/ModelPage.h"
#include "core/model/BuiltIn.h"
#include "tests/widgets/DropHelper.h"
#include "widgets/common/ElidedLabel.h"
#include "widgets/common/MessageBar.h"
#include "widgets/model/LayerModel.h"
#include "widgets/model/LayerText.h"
#include "widgets/model/NetDiagram.h"
#include "widgets/theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
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
        QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
    }

    void cleanup() { page_.reset(); }

    void startsWithoutANet() {
        QVERIFY(!find<QTableView>("layers")->isVisible());
        QCOMPARE(find<QComboBox>("modelChoice")->currentIndex(), -1);
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

    void survivesEveryNetWithLayersMissing() {
        LayerModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const std::string& name : builtInModelNames())
            for (std::size_t count = 0; count <= findModel(name)->layers.size(); ++count) {
                ModelSpec part = *findModel(name);
                part.layers.resize(count);
                model.setNet(summarise(part, {1, 28, 28}, 10));
                QCOMPARE(model.rowCount(), int(count) + 2);
            }
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

    void namesTheFileOfANet() {
        page_->setModel(*findModel("cnn1"), QStringLiteral("/nets/mine.json"));
        auto* choice = find<QComboBox>("modelChoice");
        QCOMPARE(choice->currentText(), QStringLiteral("mine.json"));
        page_->setModel(*findModel("cnn3"));
        QCOMPARE(choice->currentText(), QStringLiteral("3-conv"));
        QCOMPARE(choice->findText(QStringLiteral("mine.json")), -1);
    }

    void opensAndTakesDrops() {
        QSignalSpy open(page_.get(), &ModelPage::openRequested);
        QSignalSpy dropped(page_.get(), &ModelPage::fileDropped);
        QTest::mouseClick(find<QPushButton>("openModel"), Qt::LeftButton);
        QCOMPARE(open.count(), 1);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/nets/mine.json"))});
        QVERIFY(test::dropOn(*page_, data));
        QCOMPARE(dropped.at(0).at(0).toString(), QStringLiteral("/nets/mine.json"));
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
