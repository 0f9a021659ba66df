#include "tests/widgets/train/MadeUpRuns.h"
#include "widgets/theme/Theme.h"
#include "widgets/train/chart/MetricChart.h"
#include "widgets/train/chart/TrainingCharts.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QSlider>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

using namespace fitroom;

namespace {

const QString kA = QStringLiteral("a");
const QString kB = QStringLiteral("b");

std::vector<ShownRun> twoRuns() {
    return {{kA, QStringLiteral("first, with \"quotes\""), -1, true},
            {kB, QStringLiteral("second"), 0, false}};
}

/// The visible graphs with a line or marks.
QList<QCPGraph*> drawn(const MetricChart& chart) {
    QList<QCPGraph*> graphs;
    for (int i = 0; i < chart.plot().graphCount(); ++i)
        if (chart.plot().graph(i)->visible() && chart.plot().graph(i)->dataCount() > 0)
            graphs += chart.plot().graph(i);
    return graphs;
}

QCPGraph* named(const MetricChart& chart, const QString& name, bool line = true) {
    for (QCPGraph* graph : drawn(chart))
        if (graph->name() == name && (graph->lineStyle() != QCPGraph::lsNone) == line)
            return graph;
    return nullptr;
}

QStringList legendOf(const MetricChart& chart) {
    QStringList names;
    for (int i = 0; i < chart.plot().legend->itemCount(); ++i)
        if (auto* item = qobject_cast<QCPPlottableLegendItem*>(chart.plot().legend->item(i)))
            names += item->plottable()->name();
    return names;
}

} // namespace

class ChartTest : public QObject {
    Q_OBJECT

private slots:
    /// numpy: mean and std(ddof=1) of [0.4, 0.5, 0.9] are 0.6 and 0.26457513110645903
    void repeatsAreAMeanAndABand() {
        TrainingCharts charts;
        std::vector<ShownRun> runs;
        const double losses[] = {0.4, 0.5, 0.9};
        for (int i = 0; i < 3; ++i)
            runs.push_back({QString::number(i), QStringLiteral("mine, seed 1%1").arg(i), -1, i == 0,
                            QStringLiteral("group")});
        charts.setRuns(runs);
        for (int i = 0; i < 3; ++i) {
            EpochMetrics epoch;
            epoch.epoch = 1;
            epoch.validationLoss = losses[i];
            charts.add(QString::number(i), epoch);
        }
        const MetricChart& loss = charts.chart(Chart::Loss);
        QCPGraph* mean = named(loss, QStringLiteral("mine · Validation"));
        QVERIFY(mean);
        QCOMPARE(mean->dataCount(), 1);
        QVERIFY(std::abs(mean->data()->at(0)->value - 0.6) < 1e-12);
        const QStringList bandOnly = {QStringLiteral("mine · Training"),
                                      QStringLiteral("mine · Validation")};
        QCOMPARE(legendOf(loss), bandOnly);
        std::vector<double> edges;
        for (QCPGraph* graph : drawn(loss))
            if (graph->pen().style() == Qt::NoPen)
                edges.push_back(graph->data()->at(0)->value);
        std::sort(edges.begin(), edges.end());
        QCOMPARE(edges.size(), 4U); // of training, whose loss is 0 here, and of validation
        QVERIFY(std::abs(edges[2] - 0.33542486889354097) < 1e-12);
        QVERIFY(std::abs(edges[3] - 0.864575131106459) < 1e-12);

        ChartOptions single = charts.options();
        single.meanOfRepeats = false;
        charts.setOptions(single);
        QVERIFY(!named(loss, QStringLiteral("mine · Validation")));
        QCOMPARE(legendOf(loss).size(), 6);
    }

    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void init() {
        charts_ = std::make_unique<TrainingCharts>();
        charts_->resize(700, 700);
        charts_->show();
        QVERIFY(QTest::qWaitForWindowExposed(charts_.get()));
        charts_->setRuns({twoRuns().front()});
    }

    void cleanup() { charts_.reset(); }

    void liveValuesComeOutAsTheyWentIn() {
        const RunMetrics metrics = madeUpMetrics(1, 4, 50);
        for (const StepMetrics& step : metrics.steps)
            charts_->add(kA, step);
        for (const EpochMetrics& epoch : metrics.epochs)
            charts_->add(kA, epoch);
        setOption([](ChartOptions& o) { o.smoothing = 0; });
        const QCPGraph* training = named(loss(), QStringLiteral("Training"));
        QCOMPARE(training->dataCount(), 200);
        for (int i = 0; i < 200; ++i) {
            QCOMPARE(training->data()->at(i)->key, metrics.steps[std::size_t(i)].epoch);
            QCOMPARE(training->data()->at(i)->value, metrics.steps[std::size_t(i)].loss);
        }
        const QCPGraph* validation = named(accuracy(), QStringLiteral("Validation"));
        QCOMPARE(validation->dataCount(), 4);
        QCOMPARE(validation->data()->at(2)->value, metrics.epochs[2].validationAccuracy * 100);
    }

    void addingDrawsNothingBeforeTheTimer() {
        QTest::qWait(100);
        QSignalSpy replots(&loss().plot(), &QCustomPlot::afterReplot);
        for (const StepMetrics& step : madeUpMetrics(1, 10, 200).steps)
            charts_->add(kA, step);
        QCOMPARE(replots.size(), 0);
        QTRY_VERIFY(replots.size() > 0);
        QTest::qWait(150);
        QVERIFY(replots.size() <= 2); // and none while nothing changes
    }

    void smoothingIsAMovingAverage() {
        const RunMetrics metrics = madeUpMetrics(1, 2, 40);
        charts_->setMetrics(kA, metrics);
        auto* slider = charts_->findChild<QSlider*>(QStringLiteral("smoothing"));
        slider->setValue(50);
        const double weight = 1 - std::pow(10.0, -1.5);
        double sum = 0, weights = 0;
        const QCPGraph* smooth = named(loss(), QStringLiteral("Training"));
        for (std::size_t i = 0; i < metrics.steps.size(); ++i) {
            sum = sum * weight + metrics.steps[i].loss;
            weights = weights * weight + 1;
            QVERIFY(std::abs(smooth->data()->at(int(i))->value - sum / weights) < 1e-9);
        }
    }

    void stepsOrEpochsRunAlongTheAxis() {
        charts_->setMetrics(kA, madeUpMetrics(1, 4, 50));
        auto* box = charts_->findChild<QComboBox*>(QStringLiteral("horizontalAxis"));
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(charts_->options().horizontal, HorizontalAxis::Steps);
        QCOMPARE(named(loss(), QStringLiteral("Validation"))->data()->at(3)->key, 200.0);
        QTest::keyClick(box, Qt::Key_Up);
        QCOMPARE(named(loss(), QStringLiteral("Validation"))->data()->at(3)->key, 4.0);
    }

    void theLossAxisCanBeLogarithmic() {
        charts_->setMetrics(kA, madeUpMetrics(1, 4, 50));
        auto* button = charts_->findChild<QToolButton*>(QStringLiteral("logarithmicLoss"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(loss().plot().yAxis->scaleType(), QCPAxis::stLogarithmic);
        QCOMPARE(accuracy().plot().yAxis->scaleType(), QCPAxis::stLinear);
        loss().refresh();
        QVERIFY(loss().plot().yAxis->range().lower > 0);
        loss().plot().replot();
        QVERIFY(loss().plot().yAxis->tickVector().size() >= 3);
    }

    void trainingAndValidationDifferWithoutColour() {
        charts_->setRuns(twoRuns());
        charts_->setMetrics(kA, madeUpMetrics(1, 4, 50));
        charts_->setMetrics(kB, madeUpMetrics(2, 4, 50));
        const QStringList legend = legendOf(loss());
        QCOMPARE(legend.size(), 4);
        QVERIFY(legend[0].startsWith(QLatin1String("first")));
        QCOMPARE(legend[2], QStringLiteral("second · Training"));
        QCOMPARE(legend[3], QStringLiteral("second · Validation"));
        const QCPGraph* training = named(loss(), legend[2]);
        const QCPGraph* validation = named(loss(), legend[3]);
        QCOMPARE(training->pen().style(), Qt::SolidLine);
        QCOMPARE(validation->pen().style(), Qt::CustomDashLine);
        QCOMPARE(training->pen().color(), validation->pen().color());
        QVERIFY(named(loss(), legend[0])->pen().color() != training->pen().color());
    }

    void theBestEpochIsMarked() {
        RunMetrics metrics = madeUpMetrics(1, 8, 10);
        metrics.epochs[4].validationLoss = 0.05;
        charts_->setMetrics(kA, metrics);
        bool marked = false;
        for (QCPGraph* graph : drawn(accuracy()))
            marked = marked ||
                     (graph->dataCount() == 1 && graph->data()->at(0)->key == 5 &&
                      graph->data()->at(0)->value == metrics.epochs[4].validationAccuracy * 100);
        QVERIFY(marked);
    }

    void theWheelZoomsAndADoubleClickFits() {
        charts_->setMetrics(kA, madeUpMetrics(1, 10, 50));
        loss().fit();
        QCustomPlot& plot = loss().plot();
        plot.replot();
        const QCPRange whole = plot.xAxis->range();
        const QPointF middle = plot.axisRect()->rect().center();
        QWheelEvent wheel(middle, plot.mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&plot, &wheel);
        QVERIFY(plot.xAxis->range().size() < whole.size());
        QVERIFY(!loss().fitting());
        const QCPRange zoomed = plot.xAxis->range();
        charts_->add(kA, madeUpMetrics(1, 11, 50).steps.back());
        loss().refresh();
        QCOMPARE(plot.xAxis->range(), zoomed); // new values do not take the view away
        QTest::mouseDClick(&plot, Qt::LeftButton, {}, middle.toPoint());
        QVERIFY(loss().fitting());
        QVERIFY(plot.xAxis->range().size() >= whole.size());
    }

    void draggingMovesTheView() {
        charts_->setMetrics(kA, madeUpMetrics(1, 10, 50));
        loss().fit();
        QCustomPlot& plot = loss().plot();
        plot.replot();
        const QCPRange before = plot.xAxis->range();
        const QPoint from = plot.axisRect()->rect().center();
        QTest::mousePress(&plot, Qt::LeftButton, {}, from);
        QTest::mouseMove(&plot, from - QPoint(30, 0));
        QMouseEvent move(QEvent::MouseMove, from - QPoint(60, 0),
                         plot.mapToGlobal(from - QPoint(60, 0)), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&plot, &move);
        QTest::mouseRelease(&plot, Qt::LeftButton, {}, from - QPoint(60, 0));
        QVERIFY(plot.xAxis->range().lower > before.lower);
        QVERIFY(!loss().fitting());
    }

    void theCrosshairReadsAllCurvesInBothCharts() {
        charts_->setRuns(twoRuns());
        const RunMetrics first = madeUpMetrics(1, 10, 50);
        charts_->setMetrics(kA, first);
        charts_->setMetrics(kB, madeUpMetrics(2, 10, 50));
        loss().fit();
        QCustomPlot& plot = loss().plot();
        plot.replot();
        const QPoint place(int(plot.xAxis->coordToPixel(6)), plot.axisRect()->rect().center().y());
        QMouseEvent move(QEvent::MouseMove, place, plot.mapToGlobal(place), Qt::NoButton,
                         Qt::NoButton, {});
        QApplication::sendEvent(&plot, &move);
        const QStringList lines = loss().crosshairText();
        QCOMPARE(lines.size(), 5); // a title, two curves of two runs
        const QString expected = QString::number(first.epochs[5].validationLoss, 'f', 4);
        QVERIFY2(lines[2].endsWith(expected), qPrintable(lines[2] + QLatin1Char('/') + expected));
        QCOMPARE(accuracy().crosshairText().size(), 5);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&plot, &leave);
        QVERIFY(loss().crosshairText().isEmpty());
        QVERIFY(accuracy().crosshairText().isEmpty());
    }

    void theKeyboardDoesIt() {
        charts_->setMetrics(kA, madeUpMetrics(1, 10, 50));
        loss().fit();
        QTest::keyClick(&loss(), Qt::Key_Right);
        QVERIFY(!loss().crosshairText().isEmpty());
        QTest::keyClick(&loss(), Qt::Key_Escape);
        QVERIFY(loss().crosshairText().isEmpty());
        const double whole = loss().plot().xAxis->range().size();
        QTest::keyClick(&loss(), Qt::Key_Plus);
        QVERIFY(loss().plot().xAxis->range().size() < whole);
        QTest::keyClick(&loss(), Qt::Key_Home);
        QCOMPARE(loss().plot().xAxis->range().size(), whole);
    }

    void aDarkPaletteRecolours() {
        charts_->setMetrics(kA, madeUpMetrics(1, 4, 50));
        const QColor light = loss().grab().toImage().pixelColor(loss().width() / 2, 40);
        applyTheme(*qApp, Theme::Dark);
        QTRY_VERIFY(loss().grab().toImage().pixelColor(loss().width() / 2, 12).lightness() < 100);
        QVERIFY(light.lightness() > 200);
        applyTheme(*qApp, Theme::Light);
        QTRY_VERIFY(loss().grab().toImage().pixelColor(loss().width() / 2, 12).lightness() > 200);
    }

    void fiveRunsOfFifteenThousandStepsAreFluent() {
        std::vector<ShownRun> runs;
        for (int i = 0; i < 5; ++i)
            runs.push_back({QString::number(i), QStringLiteral("run %1").arg(i), i, i == 0});
        charts_->setRuns(runs);
        for (int i = 0; i < 5; ++i)
            charts_->setMetrics(QString::number(i), madeUpMetrics(unsigned(i), 60, 250));
        QCOMPARE(named(loss(), legendOf(loss())[0])->dataCount(), 15000);
        double fastest = 1e9;
        for (int i = 0; i < 5; ++i) {
            loss().plot().replot(QCustomPlot::rpImmediateRefresh);
            fastest = std::min(fastest, loss().plot().replotTime());
        }
        QVERIFY2(fastest < 40, qPrintable(QString::number(fastest))); // a frame is 40 ms
    }

    void writesPictures() {
        charts_->setMetrics(kA, madeUpMetrics(1, 4, 50));
        QTemporaryDir folder;
        const QString png = folder.filePath(QStringLiteral("loss.png"));
        applyTheme(*qApp, Theme::Dark);
        QVERIFY(charts_->exportChart(Chart::Loss, png));
        const QImage image(png);
        QCOMPARE(image.size(), loss().plot().size() * 2);
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white)); // light, whatever the theme
        applyTheme(*qApp, Theme::Light);
        const QString pdf = folder.filePath(QStringLiteral("loss.pdf"));
        QVERIFY(charts_->exportChart(Chart::Loss, pdf));
        QFile written(pdf);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith("%PDF-1."));
        QVERIFY(written.size() > 4000);
        const QString svg = folder.filePath(QStringLiteral("accuracy.svg"));
        QVERIFY(charts_->exportChart(Chart::Accuracy, svg));
        QVERIFY(QSvgRenderer(svg).isValid());
        QFile text(svg);
        QVERIFY(text.open(QIODevice::ReadOnly));
        const QByteArray content = text.readAll();
        QVERIFY(content.contains("Training") && content.contains("Validation")); // the legend
    }

    void writesATableThatReadsBack() {
        charts_->setRuns(twoRuns());
        const RunMetrics first = madeUpMetrics(1, 12, 5);
        const RunMetrics second = madeUpMetrics(2, 3, 5);
        charts_->setMetrics(kA, first);
        charts_->setMetrics(kB, second);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("accuracy.csv"));
        QVERIFY(charts_->exportChart(Chart::Accuracy, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
        QCOMPARE(lines.first(), QStringLiteral("run,name,curve,step,epoch,accuracy"));
        QCOMPARE(lines.size(), 1 + (60 + 12 + 12 + 1) + (15 + 3 + 3) + 1);
        QVERIFY(lines[1].startsWith(
            QLatin1String("a,\"first, with \"\"quotes\"\"\",training_step,1,0.2,")));
        const QStringList last = lines[lines.size() - 2].split(QLatin1Char(','));
        QCOMPARE(last[1], QStringLiteral("second"));
        QCOMPARE(last[2], QStringLiteral("validation_epoch"));
        QCOMPARE(last[5].toDouble(), second.epochs.back().validationAccuracy); // every digit
        QCOMPARE(lines[60].section(QLatin1Char(','), -1).toDouble(), first.steps.back().accuracy);
    }

    void saysWhenAFileCannotBeWritten() {
        for (const char* name : {"/no/such/folder/a.png", "/no/such/folder/a.csv"}) {
            const auto done = charts_->exportChart(Chart::Loss, QLatin1String(name));
            QVERIFY(!done);
            QCOMPARE(done.error().kind, ErrorKind::CannotWrite);
            QVERIFY(done.error().english().find(name) != std::string::npos);
        }
    }

    void theMenusAskForExports() {
        QSignalSpy asked(charts_.get(), &TrainingCharts::exportRequested);
        charts_->findChild<QAction*>(QStringLiteral("exportAccuracy"))->trigger();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).value<Chart>(), Chart::Accuracy);
    }

    void curvesCanBeHidden() {
        charts_->setMetrics(kA, madeUpMetrics(1, 4, 50));
        charts_->findChild<QAction*>(QStringLiteral("showValidation"))->trigger();
        QVERIFY(!named(loss(), QStringLiteral("Validation")));
        QCOMPARE(legendOf(loss()), QStringList{QStringLiteral("Training")});
        charts_->findChild<QAction*>(QStringLiteral("showSteps"))->trigger();
        QCOMPARE(named(loss(), QStringLiteral("Training"))->dataCount(), 4);
    }

    void runsThatAreNotShownAreIgnored() {
        charts_->setMetrics(kB, madeUpMetrics(2, 4, 50));
        charts_->add(kB, StepMetrics{});
        QVERIFY(!charts_->history(kB));
        QVERIFY(charts_->history(kA)->empty());
    }

private:
    MetricChart& loss() const { return charts_->chart(Chart::Loss); }
    MetricChart& accuracy() const { return charts_->chart(Chart::Accuracy); }

    template<class Change>
    void setOption(Change change) {
        ChartOptions options = charts_->options();
        change(options);
        charts_->setOptions(options);
    }

    std::unique_ptr<TrainingCharts> charts_;
};

QTEST_MAIN(ChartTest)
#include "ChartTest.moc"
