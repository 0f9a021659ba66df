#include "widgets/train/rate/RateFinder.h"
#include "tests/support/RateCurves.h"
#include "widgets/theme/Theme.h"
#include "widgets/train/rate/RatePlot.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <qcustomplot.h>

#include <cmath>

using namespace fitroom;

/// The learning-rate finder's tab, driven by mouse and keys.
class RateFinderTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RateFinder> view_;

    QPushButton* button(const char* name) const {
        return view_->findChild<QPushButton*>(QLatin1String(name));
    }
    RatePlot* plot() const { return view_->findChild<RatePlot*>(); }
    QString verdict() const {
        return view_->findChild<QLabel*>(QStringLiteral("rateVerdict"))->text();
    }

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void init() {
        view_ = std::make_unique<RateFinder>();
        view_->resize(800, 500);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    }

    void cleanup() { view_.reset(); }

    void showsTheTrialAndItsVerdict() {
        QSignalSpy asked(view_.get(), &RateFinder::findRequested);
        QTest::mouseClick(button("findRate"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        view_->begin();
        QVERIFY(button("cancelRate")->isVisible());
        QVERIFY(!button("takeRate")->isVisible());
        const auto steps = test::knownRateCurve(1e-3);
        view_->setProgress(0.5);
        view_->addSteps({steps.begin(), steps.begin() + 50});
        view_->addSteps({steps.begin() + 50, steps.begin() + 80});
        QCOMPARE(view_->findChild<QProgressBar*>(QStringLiteral("rateProgress"))->value(), 500);
        QCOMPARE(plot()->plot().graph(0)->dataCount(), 80);
        view_->setCurve(rateCurve(steps));
        QCOMPARE(plot()->plot().graph(1)->dataCount(), int(steps.size()));
        QVERIFY(std::abs(std::log10(*plot()->chosen() / 1e-3)) < 0.1);
        QVERIFY(verdict().contains(rateText(*plot()->chosen())));
        QVERIFY(!button("cancelRate")->isVisible());
    }

    void aRateIsChosenByMouseAndKeysAndTaken() {
        view_->begin();
        view_->setCurve(rateCurve(test::knownRateCurve(1e-3)));
        QSignalSpy taken(view_.get(), &RateFinder::rateTaken);
        QTRY_VERIFY(plot()->width() > 300);
        QCustomPlot& canvas = plot()->plot();
        canvas.replot(QCustomPlot::rpImmediateRefresh);
        const double x = canvas.xAxis->coordToPixel(1e-2);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, QPoint(int(x), canvas.height() / 2));
        QVERIFY(std::abs(std::log10(*plot()->chosen() / 1e-2)) < 0.05);
        const double before = *plot()->chosen();
        QTest::keyClick(plot(), Qt::Key_Right);
        QVERIFY(*plot()->chosen() > before);
        QTest::keyClick(plot(), Qt::Key_Left);
        QCOMPARE(*plot()->chosen(), before);
        QTest::mouseClick(button("takeRate"), Qt::LeftButton);
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken[0][0].toDouble(), before);
    }

    void cancellingKeepsWhatIsDrawn() {
        view_->begin();
        const auto steps = test::knownRateCurve(1e-3);
        view_->addSteps({steps.begin(), steps.begin() + 30});
        QSignalSpy cancelled(view_.get(), &RateFinder::cancelRequested);
        QTest::mouseClick(button("cancelRate"), Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        view_->setCancelled();
        QCOMPARE(plot()->plot().graph(0)->dataCount(), 30);
        QVERIFY(button("findRateAgain")->isVisible());
    }

    void aFailureIsSaidAndTheNextTrialPossible() {
        view_->begin();
        view_->setError(QStringLiteral("The net does not fit."));
        QVERIFY(button("findRate")->isVisible());
        bool said = false;
        for (const QLabel* label : view_->findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text() == "The net does not fit.");
        QVERIFY(said);
        view_->begin();
        view_->setCurve(rateCurve({}));
        QVERIFY(!button("takeRate")->isEnabled());
        QVERIFY(!verdict().isEmpty());
    }

    void anObstacleShutsTheButtons() {
        view_->setObstacle(QStringLiteral("Open a data set first."));
        QVERIFY(!button("findRate")->isEnabled());
        QCOMPARE(button("findRate")->toolTip(), QStringLiteral("Open a data set first."));
        view_->setObstacle({});
        QVERIFY(button("findRate")->isEnabled());
    }
};

QTEST_MAIN(RateFinderTest)
#include "RateFinderTest.moc"
