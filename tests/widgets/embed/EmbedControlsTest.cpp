#include "widgets/embed/controls/EmbedControls.h"
#include "widgets/embed/controls/CustomForm.h"
#include "widgets/embed/controls/PcaForm.h"
#include "widgets/embed/controls/RunBar.h"
#include "widgets/embed/controls/SourceForm.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace fitroom;

class EmbedControlsTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        controls_ = std::make_unique<EmbedControls>();
        controls_->runBar().setReady(true);
        controls_->show();
        QVERIFY(QTest::qWaitForWindowExposed(controls_.get()));
    }

    void cleanup() { controls_.reset(); }

    void offersTheNetsLayers() {
        auto* source = find<QComboBox>("mapSource");
        QCOMPARE(controls_->request().source, MapSource::Pixels);
        controls_->source().setLayers({"1 · Conv", "2 · Flatten", "3 · Dense"}, {0, 2}, 1);
        QCOMPARE(controls_->request().source, MapSource::Layer);
        QCOMPARE(controls_->request().layer, 1);
        choose(source, source->findText("Weights of 3 · Dense"));
        QCOMPARE(controls_->request().source, MapSource::Weights);
        QCOMPARE(controls_->request().layer, 2);
        QVERIFY(!find<QComboBox>("mapImages")->isVisible()); // units are no images
        choose(source, 0);
        controls_->source().setLayers({"1 · Dense"}, {0}, 0);
        QCOMPARE(controls_->request().source, MapSource::Pixels); // the user's choice stays
    }

    void withoutTestImagesItTakesTheValidationImages() {
        QCOMPARE(controls_->request().images, MapImages::Test);
        controls_->source().setHasTestImages(false);
        QCOMPARE(controls_->request().images, MapImages::Validation);
        auto* images = find<QComboBox>("mapImages");
        QTest::keyClick(images, Qt::Key_Home);
        QCOMPARE(controls_->request().images, MapImages::Validation);
        controls_->source().setHasTestImages(true);
        QCOMPARE(controls_->request().images, MapImages::Test);
        choose(images, 2); // what the user chose stays
        controls_->source().setHasTestImages(false);
        controls_->source().setHasTestImages(true);
        QCOMPARE(controls_->request().images, MapImages::Training);
    }

    void opensATable() {
        QSignalSpy asked(&controls_->source(), &SourceForm::tableRequested);
        auto* source = find<QComboBox>("mapSource");
        choose(source, source->count() - 1);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(controls_->request().source, MapSource::Pixels); // until one is read
        controls_->source().setTable("words.tsv");
        QCOMPARE(controls_->request().source, MapSource::Table);
        QCOMPARE(source->currentText(), QString("words.tsv"));
    }

    void asksWithTheFieldsValues() {
        QSignalSpy asked(controls_.get(), &EmbedControls::startRequested);
        choose(find<QComboBox>("mapMethod"), int(MapMethod::Tsne));
        choose(find<QComboBox>("mapDimensions"), 1);
        write("perplexity", "12.5");
        write("mapSeed", "7");
        QTest::mouseClick(find<QPushButton>("computeMap"), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        const auto request = asked.at(0).at(0).value<MapRequest>();
        QCOMPARE(request.method, MapMethod::Tsne);
        QCOMPARE(request.dimensions, 3);
        QCOMPARE(request.perplexity, 12.5);
        QCOMPARE(request.learningRate, 0.0);
        QCOMPARE(request.seed, std::uint64_t(7));
        EmbedControls other;
        other.setRequest(request);
        QCOMPARE(other.request(), request);
    }

    void saysWhatIsWrongBesideTheField() {
        QSignalSpy asked(controls_.get(), &EmbedControls::startRequested);
        choose(find<QComboBox>("mapMethod"), int(MapMethod::Tsne));
        write("perplexity", "1");
        QTest::mouseClick(find<QPushButton>("computeMap"), Qt::LeftButton);
        QVERIFY(find<QLabel>("perplexityComplaint")->isVisible());
        choose(find<QComboBox>("mapMethod"), int(MapMethod::Custom));
        write("leftPattern", "Coat");
        QTest::mouseClick(find<QPushButton>("computeMap"), Qt::LeftButton);
        QVERIFY(!find<QLabel>("leftComplaint")->isVisible());
        QVERIFY(find<QLabel>("upComplaint")->isVisible());
        QCOMPARE(asked.count(), 0);
        controls_->custom().complain(0, "Left: no label matches “Coat”.");
        QVERIFY(find<QLabel>("leftComplaint")->text().contains("Coat"));
    }

    void showsEachComponentsShare() {
        PcaForm& form = controls_->pca();
        QSignalSpy changed(&form, &PcaForm::axesChanged);
        form.setShares({0.5, 0.25, 0.125});
        QCOMPARE(form.axes(), (std::vector<int>{0, 1}));
        QVERIFY(form.axisName(0).contains("50"));
        QVERIFY(find<QLabel>("varianceTotal")->text().contains("75"));
        QVERIFY(find<QLabel>("varianceTotal")->text().contains("87.5"));
        QTest::keyClick(find<QComboBox>("yAxis"), Qt::Key_Down);
        QCOMPARE(form.axes(), (std::vector<int>{0, 2}));
        QVERIFY(find<QLabel>("varianceTotal")->text().contains("62.5"));
        QCOMPARE(changed.count(), 1);
        form.setDimensions(3);
        QCOMPARE(form.axes().size(), 3);
    }

    void asksForMoreComponents() {
        QSignalSpy asked(controls_.get(), &EmbedControls::startRequested);
        auto* field = find<QSpinBox>("pcaComponents");
        QCOMPARE(controls_->request().components, 10);
        field->selectAll();
        QTest::keyClicks(field, "25");
        QTest::mouseClick(find<QPushButton>("computeMap"), Qt::LeftButton);
        QCOMPARE(asked.at(0).at(0).value<MapRequest>().components, 25);
        EmbedControls other;
        other.setRequest(asked.at(0).at(0).value<MapRequest>());
        QCOMPARE(other.request().components, 25);
        choose(find<QComboBox>("mapMethod"), int(MapMethod::Umap));
        QVERIFY(!field->isVisible());
    }

    void asksForAThirdAxisOnADeepMap() {
        QSignalSpy asked(controls_.get(), &EmbedControls::startRequested);
        choose(find<QComboBox>("mapMethod"), int(MapMethod::Custom));
        for (const char* name : {"leftPattern", "rightPattern", "downPattern", "upPattern"})
            write(name, QString::fromLatin1(name));
        QVERIFY(!find<QLineEdit>("frontPattern")->isVisible());
        choose(find<QComboBox>("mapDimensions"), 1);
        QVERIFY(find<QLineEdit>("frontPattern")->isVisible());
        write("backPattern", "Bag");
        QTest::mouseClick(find<QPushButton>("computeMap"), Qt::LeftButton);
        QVERIFY(find<QLabel>("frontComplaint")->isVisible());
        QCOMPARE(asked.count(), 0);
        write("frontPattern", "Coat");
        QTest::mouseClick(find<QPushButton>("computeMap"), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        const auto request = asked.at(0).at(0).value<MapRequest>();
        QCOMPARE(request.dimensions, 3);
        QCOMPARE(request.towards, (PatternAxis{"Bag", "Coat"}));
        EmbedControls other;
        other.setRequest(request);
        QCOMPARE(other.request(), request);
    }

    void runsPausesAndStops() {
        RunBar& bar = controls_->runBar();
        auto* start = find<QPushButton>("computeMap");
        auto* stop = find<QPushButton>("stopMap");
        QSignalSpy paused(&bar, &RunBar::pauseRequested);
        QSignalSpy goesOn(&bar, &RunBar::goOnRequested);
        QSignalSpy stopped(&bar, &RunBar::stopRequested);
        QSignalSpy perturbed(&bar, &RunBar::perturbRequested);
        QVERIFY(!stop->isVisible());
        bar.setState(MapState::Preparing);
        QVERIFY(!start->isEnabled() && stop->isVisible());
        bar.setState(MapState::Running);
        QTest::mouseClick(start, Qt::LeftButton);
        QTest::mouseClick(find<QPushButton>("perturbMap"), Qt::LeftButton);
        bar.setState(MapState::Paused);
        QTest::mouseClick(start, Qt::LeftButton);
        QTest::mouseClick(stop, Qt::LeftButton);
        QCOMPARE(paused.count() + goesOn.count() + stopped.count() + perturbed.count(), 4);
        bar.setStatus("Step 3 of 1000");
        QVERIFY(find<QLabel>("mapStatus")->isVisible());
    }

private:
    template<class Widget>
    Widget* find(const char* name) {
        return controls_->findChild<Widget*>(QString::fromLatin1(name));
    }

    /// As the user does: activated() is not sent by setCurrentIndex().
    static void choose(QComboBox* box, int row) {
        box->setCurrentIndex(row);
        emit box->activated(row);
    }

    void write(const char* name, const QString& text) {
        auto* field = find<QLineEdit>(name);
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    std::unique_ptr<EmbedControls> controls_;
};

QTEST_MAIN(EmbedControlsTest)
#include "EmbedControlsTest.moc"
