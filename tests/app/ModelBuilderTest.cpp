#include "app/window/pages/BuiltIns.h"
#include "core/model/ModelJson.h"
#include "tests/app/WindowHarness.h"
#include "tests/support/MadeFiles.h"
#include "widgets/common/ElidedLabel.h"
#include "widgets/model/ModelPage.h"
#include "widgets/runs/RunList.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>

#include <nlohmann/json.hpp>

using namespace fitroom;
using test::WindowHarness;

namespace {

Recipe shortRecipe() {
    Recipe recipe = *builtInRecipe("quick");
    recipe.batchSize = 64;
    recipe.threads = 1;
    recipe.phases.front().epochs = 1;
    return recipe;
}

} // namespace

/// The Model page in the real window: nets built, kept, opened, trained, and never lost.
class ModelBuilderTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowHarness> harness_;

    void open() {
        harness_->open();
        QTRY_VERIFY(harness_->workspace().dataset());
        harness_->window().showPage(Page::Model);
        QVERIFY(QTest::qWaitForWindowActive(&harness_->window()));
    }

    void trigger(const char* action) { harness_->find<QAction>(action)->trigger(); }
    ModelPage& page() { return *harness_->find<ModelPage>("modelPage"); }
    const ModelSpec& net() { return harness_->workspace().model(); }
    QString draft() { return harness_->path("user/net-being-built.json"); }

    QString error() {
        auto* bar = page().findChild<QWidget*>("errorBar");
        return bar->isVisible() ? bar->findChild<QLabel*>("errorText")->text() : QString();
    }

    void choose(const char* net) {
        auto* nets = harness_->find<QComboBox>("modelChoice");
        nets->setFocus();
        type(nets, net);
    }

    /// Chooses by the beginning; what was typed before is no part of it.
    static void type(QComboBox* nets, const char* text) {
        QTest::qWait(QApplication::keyboardInputInterval() + 50);
        QTest::keyClicks(nets, text);
    }

    /// A finished run of a built-in net, and of one epoch.
    std::string train(const char* model) {
        const std::size_t before = harness_->workspace().runs().size();
        harness_->train(shortRecipe(), model);
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(harness_->workspace().runs().size() > before &&
                                         !harness_->session().training.busy() &&
                                         harness_->workspace().runs().front().status ==
                                             RunStatus::Finished,
                                     60000);
        }();
        return harness_->workspace().runs().front().id;
    }

private slots:
    void init() { harness_ = std::make_unique<WindowHarness>(); }
    void cleanup() { harness_.reset(); }

    void trainsWhatWasBuiltByClicking() {
        open();
        trigger("newModel");
        QCOMPARE(net().title, std::string("New net"));
        QCOMPARE(net().layers.size(), std::size_t(2));
        trigger("add_dense");
        auto* units = harness_->find<QSpinBox>("layer_units");
        units->setFocus();
        units->selectAll();
        QTest::keyClicks(units, "12");
        QCOMPARE(std::get<Dense>(net().layers[1]).units, 12);
        harness_->click("trainNet");
        QCOMPARE(harness_->find<QStackedWidget>("pages")->currentIndex(), int(Page::Train));
        auto* start = harness_->find<QPushButton>("startTraining");
        QTRY_VERIFY(start->hasFocus());
        QTest::keyClick(start, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!harness_->workspace().currentRun().empty(), 30000);
        const auto run = harness_->workspace().currentRunInfo();
        QVERIFY(run->name.starts_with("New net"));
        QCOMPARE(run->model, page().model());
        QCOMPARE(std::get<Dense>(run->model.layers[1]).units, 12);
        harness_->session().training.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!harness_->session().training.busy(), 30000);
    }

    void doesNotStartWithAFault() {
        open();
        choose("1-conv");
        trigger("add_maxPooling"); // behind the dense layer
        auto* start = harness_->find<QPushButton>("startTraining");
        QVERIFY(!start->isEnabled());
        QVERIFY(harness_->find<ElidedLabel>("trainingDetail")->text().contains("layer 6"));
        harness_->key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(start->isEnabled());
    }

    void keepsAnUnsavedNetOverARestart() {
        open();
        QVERIFY(!QFileInfo::exists(draft()));
        trigger("add_dropout");
        const ModelSpec built = net();
        QVERIFY(built != *builtInModel("cnn1"));
        QTRY_VERIFY(QFileInfo::exists(draft())); // a crash from here on loses nothing
        trigger("add_batchNormalisation");
        const ModelSpec more = net();
        harness_->window().close();
        harness_->close(); // at once: the last step has not been written yet
        harness_->open();
        QTRY_COMPARE(net(), more);
        QVERIFY(page().isModified());
        // Undone step by step it is not, but it is saved.
        harness_->dialogs.files = {{harness_->path("built.json")}};
        trigger("saveModel");
        QTRY_VERIFY(!page().isModified());
        QTRY_VERIFY(!QFileInfo::exists(draft()));
        QCOMPARE(readModel(harness_->path("built.json").toStdString()).value().layers, more.layers);
    }

    void saysThatADraftIsDamaged() {
        QDir().mkpath(harness_->path("user"));
        test::writeFile(draft(), "{ \"schema_version\": 1, ");
        harness_->open();
        harness_->window().showPage(Page::Model);
        QTRY_VERIFY(error().contains("net-being-built.json"));
        QCOMPARE(net().name, std::string("cnn1"));
    }

    void savesAndOpens() {
        open();
        const QString file = harness_->path("mine.json");
        trigger("add_dropout");
        const ModelSpec built = net();
        harness_->dialogs.files = {{file}};
        trigger("saveModelAs");
        QTRY_VERIFY(!page().isModified());
        QCOMPARE(page().file(), file);
        trigger("add_dropout");
        trigger("saveModel"); // to the same file, without asking
        QTRY_VERIFY(!page().isModified());
        QCOMPARE(readModel(file.toStdString()).value(), net());
        choose("3-conv");
        QTRY_COMPARE(net().name, std::string("cnn3"));
        QVERIFY(harness_->dialogs.questions.isEmpty()); // all was saved
        harness_->dialogs.files = {{file}};
        trigger("openModel");
        QTRY_COMPARE(net().layers.size(), built.layers.size() + 1);
        QCOMPARE(page().file(), file);
    }

    void saysWhyAFileIsNoNet_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("told");
        QTest::newRow("text") << QByteArray("hello") << "net.json, line 1";
        QTest::newRow("other JSON") << QByteArray("{}") << "layers";
        QTest::newRow("unknown layer")
            << QByteArray(R"({"layers": [{"type": "magic"}]})") << "net.json, layer 1";
        QTest::newRow("bad value")
            << QByteArray(R"({"layers": [{"type": "dropout", "rate": 2}]})") << "below 1";
    }

    void saysWhyAFileIsNoNet() {
        QFETCH(QByteArray, content);
        QFETCH(QString, told);
        open();
        test::writeFile(harness_->path("net.json"), content);
        emit page().fileDropped(harness_->path("net.json"));
        QTRY_VERIFY2(error().contains(told), qPrintable(error()));
        QCOMPARE(net().name, std::string("cnn1")); // it is still there
    }

    void saysWhyANetCannotBeSaved() {
        open();
        trigger("add_dropout");
        harness_->dialogs.files = {{harness_->path("none/net.json")}};
        trigger("saveModelAs");
        QTRY_VERIFY(error().contains("none/net.json"));
        QVERIFY(page().isModified());
    }

    void asksBeforeChangesAreDiscarded() {
        open();
        trigger("add_dropout");
        const ModelSpec built = net();
        harness_->dialogs.answers = {false};
        choose("3-conv");
        QTRY_COMPARE(harness_->dialogs.questions.size(), 1);
        QVERIFY(harness_->dialogs.questions.last().text.contains("1-conv, edited"));
        QTest::qWait(50);
        QCOMPARE(net(), built);
        // The same from the Train page, whose list goes back to the net in use.
        harness_->window().showPage(Page::Train);
        harness_->dialogs.answers = {false};
        auto* nets = harness_->find<QComboBox>("model");
        nets->setFocus();
        type(nets, "3-conv");
        QTRY_VERIFY(nets->currentText().startsWith("1-conv, edited"));
        QCOMPARE(net(), built);
        harness_->dialogs.answers = {true};
        type(nets, "3-conv");
        QTRY_COMPARE(net().name, std::string("cnn3"));
        QCOMPARE(page().model().name, std::string("cnn3"));
        QVERIFY(!page().isModified());
    }

    void aRunBringsItsNetButNeverAtTheCostOfChanges() {
        open();
        const std::string first = train("cnn1");
        const std::string second = train("cnn3");
        harness_->workspace().setCurrentRun(first);
        QCOMPARE(net().name, std::string("cnn1")); // nothing to lose
        harness_->workspace().setCurrentRun(second);
        QCOMPARE(net().name, std::string("cnn3"));
        trigger("add_dropout");
        const ModelSpec built = net();
        harness_->workspace().setCurrentRun(first);
        QCOMPARE(net(), built);
        QCOMPARE(page().model(), built);
        auto* show = harness_->find<QAction>("showRunNet");
        QVERIFY(show->isEnabled());
        harness_->dialogs.answers = {true};
        show->trigger();
        QTRY_COMPARE(net().name, std::string("cnn1"));
        QCOMPARE(harness_->dialogs.questions.size(), 1);
        QVERIFY(!show->isEnabled());
    }

    void measuresAnEpochByItself() {
        harness_->open();
        QTRY_VERIFY(harness_->workspace().dataset());
        QVERIFY(QTest::qWaitForWindowActive(&harness_->window()));
        auto* time = harness_->find<QLabel>("epochTime");
        QTest::qWait(1200);
        QCOMPARE(time->text(), QString("–")); // nobody looks
        harness_->window().showPage(Page::Model);
        QTRY_VERIFY_WITH_TIMEOUT(time->text().endsWith(" s"), 30000);
        trigger("add_dropout");
        QCOMPARE(time->text(), QString("–"));
        harness_->key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(time->text().endsWith(" s")); // known from before
    }

    void doesNotMeasureWhileTraining() {
        open();
        Recipe recipe = shortRecipe();
        recipe.phases.front().epochs = 10000;
        harness_->train(recipe);
        QTRY_VERIFY_WITH_TIMEOUT(harness_->session().training.busy(), 10000);
        trigger("add_dropout");
        auto* time = harness_->find<QLabel>("epochTime");
        QTRY_VERIFY(time->toolTip().contains("no training"));
        harness_->session().training.stop();
        QTRY_VERIFY_WITH_TIMEOUT(time->text().endsWith(" s"), 60000);
    }

    void comparesWithARunAndAFile() {
        open();
        train("cnn3");
        harness_->click("compareNets");
        auto* others = harness_->find<QComboBox>("otherNet");
        QVERIFY(others->findText("3-conv") >= 0);
        QVERIFY(others->itemText(others->count() - 1).startsWith("Run “3-conv"));
        test::writeFile(harness_->path("other.json"),
                        QByteArray::fromStdString(modelToJson(*builtInModel("cnn4")).dump()));
        harness_->dialogs.files = {{harness_->path("other.json")}};
        harness_->click("openOther");
        QTRY_COMPARE(others->currentText(), QString("other.json"));
    }
};

QTEST_MAIN(ModelBuilderTest)
#include "ModelBuilderTest.moc"
