#include "tests/app/WindowHarness.h"
#include "widgets/rail/Rail.h"
#include "widgets/train/search/SearchPanel.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace fitroom;
using namespace fitroom::test;

namespace {

Candidate candidate(const std::string& title, std::vector<LayerSpec> layers, int epochs) {
    Candidate made;
    made.title = title;
    made.model = {"net", title, std::move(layers)};
    made.recipe.name = made.recipe.title = "made up";
    made.recipe.batchSize = 16;
    made.recipe.phases.front().epochs = epochs;
    return made;
}

std::vector<Candidate> twoCandidates(int epochs) {
    const Dense output{Dense::kClasses, Activation::None};
    return {candidate("Flat", {Flatten{}, output}, epochs),
            candidate("Deep", {Convolution{8}, Pooling{}, Flatten{}, Dense{16}, output}, epochs)};
}

} // namespace

/// The search for the best model, from the Train page to the run that comes out.
class SearchWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowHarness> harness_;

    SearchPanel& panel() { return *harness_->find<SearchPanel>("searchPanel"); }

    /// Opens the window with candidates that want so many epochs, and the tab.
    void open(int epochs) {
        harness_->options().candidates = [epochs](const Dataset&, const SearchOptions&) {
            return twoCandidates(epochs);
        };
        harness_->open();
        harness_->key(Qt::Key_3, Qt::ControlModifier);
        harness_->find<QTabBar>("trainTabs")->setCurrentIndex(3);
        QTRY_VERIFY(harness_->find<QPushButton>("findBest")->isEnabled());
    }

private slots:
    void init() { harness_ = std::make_unique<WindowHarness>(); }
    void cleanup() { harness_.reset(); }

    void findsARunAndShowsIt() {
        open(3);
        harness_->click("findBest");
        QCOMPARE(panel().activity(), SearchActivity::Running);
        QVERIFY(harness_->session().training.busy());
        QTRY_VERIFY_WITH_TIMEOUT(harness_->find<QPushButton>("inspectFound")->isVisible(), 60000);
        QCOMPARE(harness_->find<QTableView>("leaderboard")->model()->rowCount(), 2);
        QVERIFY(harness_->find<QLabel>("searchWork")->text().contains(QStringLiteral("Best: ")));
        QTRY_COMPARE(harness_->workspace().runs().size(), std::size_t(1));
        harness_->click("tryFound");
        QCOMPARE(harness_->workspace().currentRun(), harness_->workspace().runs().front().id);
        QCOMPARE(harness_->find<Rail>("rail")->currentPage(), Page::Try);
    }

    void stopsAndGoesOn() {
        open(100000);
        harness_->click("findBest");
        QTRY_VERIFY_WITH_TIMEOUT(!harness_->find<QLabel>("searchWork")->text().contains(
                                     QStringLiteral("Timing")),
                                 60000);
        harness_->click("pauseSearch");
        QCOMPARE(panel().activity(), SearchActivity::Paused);
        harness_->click("pauseSearch");
        QCOMPARE(panel().activity(), SearchActivity::Running);
        harness_->click("stopSearch");
        QTRY_COMPARE_WITH_TIMEOUT(panel().activity(), SearchActivity::Idle, 20000);
        QVERIFY(harness_->workspace().runs().empty());
        harness_->click("searchAgain");
        QTRY_VERIFY(harness_->find<QPushButton>("resumeSearch")->isVisible());
        harness_->click("resumeSearch");
        QCOMPARE(panel().activity(), SearchActivity::Running);
        harness_->click("stopSearch");
        QTRY_COMPARE_WITH_TIMEOUT(panel().activity(), SearchActivity::Idle, 20000);
    }

    void quittingAsksAndSaves() {
        open(100000);
        harness_->click("findBest");
        QTRY_VERIFY_WITH_TIMEOUT(!harness_->find<QLabel>("searchWork")->text().contains(
                                     QStringLiteral("Timing")),
                                 60000);
        harness_->dialogs.answers = {true};
        harness_->window().close();
        QTRY_VERIFY_WITH_TIMEOUT(!harness_->window().isVisible(), 20000);
        QVERIFY(!harness_->session().training.busy());
    }

    void errorsAreSaidOnTheTab() {
        harness_ = std::make_unique<WindowHarness>(SyntheticSpec{.training = 15, .test = 4});
        open(3);
        harness_->click("findBest");
        QTRY_COMPARE(panel().activity(), SearchActivity::Idle);
        QVERIFY(harness_->find<QPushButton>("findBest")->isVisible());
        bool said = false;
        for (const QLabel* label : panel().findChildren<QLabel*>())
            said = said || label->text().contains(QStringLiteral("too few to find the best model"));
        QVERIFY(said);
    }
};

QTEST_MAIN(SearchWindowTest)
#include "SearchWindowTest.moc"
