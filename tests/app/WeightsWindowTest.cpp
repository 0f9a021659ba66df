#include "core/backbone/ScriptStore.h"
#include "core/backbone/WeightStore.h"
#include "tests/app/WindowHarness.h"
#include "tests/support/MadeFiles.h"
#include "tests/support/MadeScript.h"
#include "tests/support/MadeWeights.h"
#include "widgets/model/weights/WeightsDialog.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeWidget>

using namespace fitroom;
using test::WindowHarness;

/// The manager of pretrained weights in the real window.
class WeightsWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowHarness> harness_;
    test::MadeFolder folder_;

    QTreeWidgetItem* group(int number) {
        return harness_->find<QTreeWidget>("weightsList")->topLevelItem(number);
    }
    [[nodiscard]] WeightStore store() const {
        return WeightStore(harness_->options().userData / "weights");
    }
    QString message() { return harness_->find<QLabel>("weightsMessage")->text(); }

private slots:
    void initTestCase() {
        folder_.write("net.safetensors", QByteArray::fromStdString(test::madeSafetensors(
                                             Architecture::MobileNetV3Small)));
        folder_.write("text.pth", "hello, this is text");
    }
    void init() {
        harness_ = std::make_unique<WindowHarness>();
        harness_->open();
        harness_->window().showPage(Page::Model);
        harness_->find<QAction>("manageWeights")->trigger();
        QTRY_COMPARE(group(1)->childCount(), 10);
    }
    void cleanup() { harness_.reset(); }

    void importsListsAndRemoves() {
        QVERIFY(!harness_->find<QPushButton>("removeWeights")->isEnabled());
        harness_->dialogs.files.append({folder_.path("net.safetensors")});
        harness_->click("importWeights");
        QTRY_COMPARE(store().list().weights.size(), std::size_t(1));
        QTRY_COMPARE(group(0)->child(0)->text(0), QString("MobileNetV3 small"));
        QTRY_VERIFY(harness_->find<QPushButton>("importWeights")->isEnabled());
        harness_->find<QTreeWidget>("weightsList")->setCurrentItem(group(0)->child(0));
        harness_->dialogs.answers.append(true);
        harness_->click("removeWeights");
        QTRY_VERIFY(store().list().weights.empty());
        QTRY_COMPARE(group(0)->child(0)->text(0), QString("none yet"));
    }

    void runsAProgramOnlyWhenItIsTrusted() {
        const ScriptStore scripts(store().folder());
        folder_.write("net.pt", test::meanScript());
        for (const bool trust : {false, true}) {
            harness_->dialogs.files.append({folder_.path("net.pt")});
            harness_->dialogs.answers.append(trust);
            harness_->click("importWeights");
            QTRY_COMPARE(harness_->dialogs.questions.size(), trust ? 2 : 1);
            QVERIFY(harness_->dialogs.questions.last().text.contains("net.pt"));
            QTRY_VERIFY(harness_->dialogs.answers.isEmpty());
            QTest::qWait(100);
            QTRY_COMPARE(scripts.list().scripts.size(), std::size_t(trust));
            QTRY_VERIFY(harness_->find<QPushButton>("importWeights")->isEnabled());
        }
        QTRY_COMPARE(group(0)->child(0)->text(1), QString("net.pt"));
        // A layer that is added takes it.
        auto* add = harness_->find<QToolButton>("addLayer");
        for (QAction* kind : add->menu()->actions()) {
            if (kind->objectName() == "add_torchScript")
                kind->trigger();
        }
        QCOMPARE(harness_->find<QComboBox>("layer_script")->currentText(), QString("net.pt"));
        QCOMPARE(harness_->find<QSpinBox>("layer_outputs")->value(), 3);
        harness_->find<QTreeWidget>("weightsList")->setCurrentItem(group(0)->child(0));
        harness_->dialogs.answers.append(true);
        harness_->click("removeWeights");
        QTRY_VERIFY(scripts.list().scripts.empty());
    }

    void saysWhyAFileIsRefused() {
        harness_->dialogs.files.append({folder_.path("text.pth")});
        harness_->click("importWeights");
        QTRY_VERIFY2(message().contains("neither a safetensors file nor"), qPrintable(message()));
    }

    void offersPublishedWeights() {
        harness_->find<QTreeWidget>("weightsList")->setCurrentItem(group(1)->child(0));
        QVERIFY(harness_->find<QPushButton>("downloadWeights")->isEnabled());
        QVERIFY(!harness_->find<QPushButton>("removeWeights")->isEnabled());
        QVERIFY(group(1)->child(2)->text(2).endsWith("vgg19-dcbb9e9d.pth"));
    }
};

QTEST_MAIN(WeightsWindowTest)
#include "WeightsWindowTest.moc"
