#include "tests/app/WindowHarness.h"
#include "widgets/try/TryPage.h"

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>

using namespace fitroom;
using test::WindowHarness;

/// No two things that are seen at once answer to the same Alt key, or one of them cannot be
/// reached.
class MnemonicTest : public QObject {
    Q_OBJECT

    WindowHarness* harness_ = nullptr;

    /// What is seen, by the key each answers to.
    QMultiMap<QString, QString> mnemonics() {
        QMultiMap<QString, QString> found;
        const auto note = [&](const QString& text) {
            const QString key = QKeySequence::mnemonic(text).toString();
            if (!key.isEmpty())
                found.insert(key, text);
        };
        for (const QAction* action : harness_->window().menuBar()->actions())
            note(action->text());
        for (const QWidget* widget : harness_->window().findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                note(button->text());
            else if (const auto* label = qobject_cast<const QLabel*>(widget);
                     label && label->buddy())
                note(label->text());
            else if (const auto* box = qobject_cast<const QGroupBox*>(widget))
                note(box->title());
            else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
                for (int tab = 0; tab < tabs->count(); ++tab)
                    note(tabs->tabText(tab));
        }
        return found;
    }

    QStringList clashes() {
        const QMultiMap<QString, QString> found = mnemonics();
        QStringList clashes;
        for (const QString& key : found.uniqueKeys())
            if (found.count(key) > 1)
                clashes += key + ": " + QStringList(found.values(key)).join(" and ");
        return clashes;
    }

    /// All pages, as they are now.
    QStringList clashesOfPages(const QString& state) {
        QStringList all;
        for (int page = 0; page < kPageCount; ++page) {
            harness_->window().showPage(Page(page));
            QTest::qWait(20);
            for (const QString& clash : clashes())
                all += QString("page %1, %2: %3").arg(page + 1).arg(state, clash);
        }
        return all;
    }

    /// The Try page with a photo in which a garment was found.
    void showPhoto() {
        auto* page = harness_->find<TryPage>("tryPage");
        const RunInfo run = *harness_->workspace().currentRunInfo();
        page->setRun(run);
        const Picture photo{40, 40, 3, std::vector<std::uint8_t>(4800, 90)};
        Classification answer;
        answer.shape = run.shape;
        answer.input.assign(run.shape.size(), 0);
        answer.probabilities.assign(run.classNames.size(), .1F);
        answer.steps = prepareLikeFashion(photo, run.shape.width, run.shape.height);
        page->setClassification(page->addPhoto("photo", std::make_shared<const Picture>(photo)),
                                answer);
        harness_->window().showPage(Page::Try);
        QVERIFY(harness_->find<QWidget>("negatePhoto")->isVisible());
    }

private slots:
    void pagesHaveMnemonicsOfTheirOwn_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << "en";
        QTest::newRow("German") << "de";
    }

    void pagesHaveMnemonicsOfTheirOwn() {
        QFETCH(QString, language);
        WindowHarness harness;
        harness_ = &harness;
        harness.options().cameras = [] { return std::vector<WebcamInfo>{{"Webcam", ""}}; };
        Settings(harness.path("settings.ini")).set(setting::language, language);
        harness.open({});
        QStringList wrong = clashesOfPages("without data");
        harness.close();
        harness.open();
        QTRY_VERIFY(harness.workspace().dataset());
        wrong += clashesOfPages("with data");
        for (const char* more : {"moreSettings", "augment"})
            if (auto* heading = harness.window().findChild<QAbstractButton*>(more))
                heading->setChecked(true);
        wrong += clashesOfPages("with all settings");
        harness.find<QTabBar>("trainTabs")->setCurrentIndex(1);
        wrong += clashesOfPages("with augmented images");
        harness.find<QTabBar>("trainTabs")->setCurrentIndex(2);
        wrong += clashesOfPages("with the learning rate to be found");
        harness.find<QTabBar>("trainTabs")->setCurrentIndex(0);
        harness.window().showPage(Page::Model);
        for (const char* layer : {"add_residualBlock", "add_convolution", "add_maxPooling",
                                  "add_batchNormalisation", "add_dropout", "add_dense"}) {
            harness.find<QAction>(layer)->trigger();
            for (const QString& clash : clashes())
                wrong += QString("%1: %2").arg(layer, clash);
        }
        harness.find<QAction>("newModel")->trigger();
        harness.find<QAbstractButton>("compareNets")->setChecked(true);
        for (const QString& clash : clashes())
            wrong += "comparing: " + clash;

        Recipe recipe;
        recipe.batchSize = 64;
        recipe.phases.front().epochs = 10000;
        harness.train(recipe);
        QTRY_VERIFY_WITH_TIMEOUT(!harness.workspace().currentRun().empty(), 30000);
        wrong += clashesOfPages("training");
        harness.session().training.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!harness.session().training.busy(), 30000);
        wrong += clashesOfPages("with a run");
        showPhoto();
        wrong += clashesOfPages("with a photo");
        QVERIFY2(wrong.isEmpty(), qPrintable('\n' + wrong.join('\n')));
    }
};

QTEST_MAIN(MnemonicTest)
#include "MnemonicTest.moc"
