#include "widgets/model/LayerEditor.h"
#include "widgets/model/LayerKinds.h"
#include "widgets/train/form/NumberField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace fitroom;

class LayerEditorTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        editor_ = std::make_unique<LayerEditor>();
        connect(editor_.get(), &LayerEditor::edited, editor_.get(),
                [this](const LayerSpec& layer) { // as the page does
                    layer_ = layer;
                    editor_->setLayer(layer, 0);
                });
        editor_->show();
        QVERIFY(QTest::qWaitForWindowExposed(editor_.get()));
    }

    void cleanup() { editor_.reset(); }

    void saysWhatToDoWithoutALayer() {
        editor_->setLayer({});
        QCOMPARE(label("layerTitle"), QString("No layer picked"));
        QVERIFY(editor_->findChildren<QSpinBox*>().isEmpty());
    }

    void hasAFieldForEachParameter_data() {
        QTest::addColumn<int>("kind");
        const std::vector<LayerKind> kinds = layerKinds();
        for (int i = 0; i < int(kinds.size()); ++i)
            QTest::newRow(qPrintable(kinds[std::size_t(i)].name)) << i;
    }

    void hasAFieldForEachParameter() {
        QFETCH(int, kind);
        const QHash<QString, QStringList> expected = {
            {"convolution", {"filters", "kernel", "stride", "padding", "activation", "bias"}},
            {"residualBlock", {"filters", "stride", "activation", "momentum"}},
            {"maxPooling", {"kind", "size"}},
            {"averagePooling", {"kind", "size"}},
            {"globalAveragePooling", {"kind"}},
            {"globalMaxPooling", {"kind"}},
            {"backbone", {"architecture", "weights", "inputSize", "pooling", "trained"}},
            {"torchScript", {"script", "inputSize", "outputs", "colours"}},
            {"batchNormalisation", {"momentum", "epsilon"}},
            {"activation", {"activation"}},
            {"dropout", {"rate"}},
            {"flatten", {}},
            {"dense", {"units", "activation"}},
            {"output", {"units", "activation"}}};
        const LayerKind shown = layerKinds()[std::size_t(kind)];
        QSignalSpy edited(editor_.get(), &LayerEditor::edited);
        editor_->setLayer(shown.layer, 4);
        QCOMPARE(edited.count(), 0); // only the user edits
        QCOMPARE(label("layerTitle"), "Layer 5: " + shown.title);
        QStringList names;
        for (const QWidget* field : editor_->findChildren<QWidget*>())
            if (field->objectName().startsWith("layer_")) {
                names += field->objectName().mid(6);
                QVERIFY(!field->accessibleName().isEmpty());
                QVERIFY(!field->toolTip().isEmpty());
            }
        QStringList wanted = expected.value(shown.name);
        names.sort();
        wanted.sort();
        QCOMPARE(names, wanted);
    }

    void editsAPretrainedNet() {
        editor_->setLayer(Backbone{}, 0);
        find<QComboBox>("layer_architecture")->setCurrentText("ResNet-18");
        QTest::keyClick(find<QSpinBox>("layer_inputSize"), Qt::Key_Up);
        find<QComboBox>("layer_pooling")->setCurrentText("mean");
        find<QComboBox>("layer_trained")->setCurrentText("its last block");
        const Backbone expected{Architecture::ResNet18,
                                kImageNetSize + 1,
                                BackbonePooling::Average,
                                BackboneTraining::LastBlock,
                                {}};
        QVERIFY(layer_ == LayerSpec(expected));
    }

    void choosesAmongWeights() {
        editor_->setLayer(Backbone{}, 0);
        auto* weights = find<QComboBox>("layer_weights");
        QCOMPARE(weights->count(), 0);
        QCOMPARE(weights->placeholderText(), QString("none imported"));
        std::vector<StoredWeights> imported(3);
        const char* sources[] = {"mine.pth", "photos.pth", "squeezenet1_0.pth"};
        for (std::size_t i = 0; i < imported.size(); ++i) {
            imported[i].hash = std::string(32, char('a' + i));
            imported[i].source = sources[i];
            imported[i].imported = "2026-11-30T10:00:00Z";
        }
        imported[1].architecture = Architecture::ResNet18;
        QSignalSpy edited(editor_.get(), &LayerEditor::edited);
        editor_->setImported({imported, {}});
        weights = find<QComboBox>("layer_weights");
        QCOMPARE(weights->currentText(), QString("mine.pth")); // no hash: the newest
        QCOMPARE(weights->count(), 2);
        QCOMPARE(edited.count(), 0);
        weights->setFocus();
        QTest::keyClick(weights, Qt::Key_Down);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(std::get<Backbone>(layer_).weights.text(), imported[2].hash);
        QCOMPARE(weights->currentText(), QString("squeezenet1_0.pth"));
        auto* nets = find<QComboBox>("layer_architecture");
        nets->setCurrentIndex(nets->findData(int(Architecture::ResNet18)));
        QCOMPARE(std::get<Backbone>(layer_).weights, HashPrefix()); // the others do not fit
        QCOMPARE(weights->currentText(), QString("photos.pth"));
    }

    void choosesAmongTrustedPrograms() {
        editor_->setLayer(ScriptedNet{}, 0);
        QCOMPARE(find<QComboBox>("layer_script")->currentIndex(), -1);
        StoredScript first, second;
        first.hash = std::string(32, 'a');
        first.source = "first.pt";
        second.hash = std::string(32, 'b');
        second.source = "second.pt";
        second.inputSize = 64;
        second.outputs = 17;
        QSignalSpy edited(editor_.get(), &LayerEditor::edited);
        editor_->setImported({{}, {first, second}});
        auto* programs = find<QComboBox>("layer_script");
        QCOMPARE(programs->currentText(), QString("first.pt")); // no hash: the newest
        QCOMPARE(edited.count(), 0);
        programs->setFocus();
        QTest::keyClick(programs, Qt::Key_Down);
        QCOMPARE(edited.count(), 1);
        const ScriptedNet chosen{HashPrefix(second.hash), 64, 17, InputColours::ImageNet};
        QVERIFY(layer_ == LayerSpec(chosen));
        find<QComboBox>("layer_colours")->setCurrentIndex(1);
        QCOMPARE(std::get<ScriptedNet>(layer_).colours, InputColours::ZeroToOne);
        editor_->setImported({{}, {first}}); // the other one was removed
        QCOMPARE(find<QComboBox>("layer_script")->currentIndex(), -1);
        QCOMPARE(find<QSpinBox>("layer_outputs")->value(), 17);
    }

    void editsNumbers() {
        editor_->setLayer(Convolution{}, 0);
        auto* filters = find<QSpinBox>("layer_filters");
        QCOMPARE(filters->value(), 32);
        filters->setFocus();
        filters->selectAll();
        QTest::keyClicks(filters, "48");
        QCOMPARE(std::get<Convolution>(layer_).filters, 48);
        QVERIFY(filters == find<QSpinBox>("layer_filters")); // it was not made anew
        QTest::keyClick(filters, Qt::Key_Up);
        QCOMPARE(std::get<Convolution>(layer_).filters, 49);
    }

    void editsChoicesAndTicks() {
        editor_->setLayer(Convolution{}, 0);
        find<QComboBox>("layer_padding")->setFocus();
        QTest::keyClick(find<QComboBox>("layer_padding"), Qt::Key_Down);
        QCOMPARE(std::get<Convolution>(layer_).padding, Padding::Same);
        QTest::keyClicks(find<QComboBox>("layer_activation"), "GELU");
        QCOMPARE(std::get<Convolution>(layer_).activation, Activation::Gelu);
        QTest::mouseClick(find<QCheckBox>("layer_bias"), Qt::LeftButton, {},
                          QPoint(8, find<QCheckBox>("layer_bias")->height() / 2));
        QCOMPARE(std::get<Convolution>(layer_).bias, false);
    }

    void complainsOfWhatNoLayerMayBe() {
        editor_->setLayer(Dropout{0.5}, 0);
        layer_ = Dropout{0.5};
        auto* rate = find<NumberField>("layer_rate");
        type(rate, "1.5");
        QVERIFY(label("layerComplaint").contains("below 1"));
        QVERIFY(rate->property("wrong").toBool());
        QCOMPARE(std::get<Dropout>(layer_).rate, 0.5); // it went no further
        type(rate, "much");
        QCOMPARE(label("layerComplaint"), QString("This is not a number."));
        type(rate, "0.3");
        QCOMPARE(std::get<Dropout>(layer_).rate, 0.3);
        QVERIFY(!find<QLabel>("layerComplaint")->isVisible());
        QVERIFY(!rate->property("wrong").toBool());
        QCOMPARE(rate->text(), QString("0.3"));
    }

    // The output layer's values go into the loss as they are.
    void makesADenseLayerTheOutput() {
        editor_->setLayer(Dense{16, Activation::Relu}, 0);
        auto* units = find<QSpinBox>("layer_units");
        units->setFocus();
        units->selectAll();
        QTest::keyClicks(units, "0");
        QCOMPARE(std::get<Dense>(layer_), (Dense{Dense::kClasses, Activation::None}));
        QCOMPARE(units->text(), QString("one per class"));
        QCOMPARE(label("layerTitle"), QString("Layer 1: Output"));
    }

private:
    template<class Widget>
    Widget* find(const char* name) {
        auto* found = editor_->findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }

    QString label(const char* name) { return find<QLabel>(name)->text(); }

    static void type(QLineEdit* field, const char* text) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    std::unique_ptr<LayerEditor> editor_;
    LayerSpec layer_;
};

QTEST_MAIN(LayerEditorTest)
#include "LayerEditorTest.moc"
