#include "widgets/train/form/RecipeForm.h"
#include "core/model/BuiltIn.h"
#include "widgets/theme/Theme.h"
#include "widgets/train/form/NumberField.h"
#include "widgets/train/form/PhasesForm.h"
#include "widgets/train/form/SchedulePlot.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <qcustomplot.h>

#include <limits>

using namespace fitroom;

namespace {

/// A recipe in which no member has its default.
Recipe oddRecipe() {
    Recipe recipe;
    recipe.name = "odd";
    recipe.title = "Odd";
    recipe.optimiser = {OptimiserKind::Sgd, 0.87, 0.9871, 3.3e-9, 0.123456789, false, 4.9e-4};
    recipe.batchSize = 77;
    Phase first;
    first.epochs = 3;
    first.learningRate = 0.1 / 3;
    first.schedule = {ScheduleKind::OneCycle, 0.07, 4, 0.31, 0.0123};
    first.augmentation = {11.5,
                          0.073,
                          0.019,
                          1.3,
                          0.81,
                          1.27,
                          true,
                          1.1,
                          1.9,
                          0.21,
                          0.33,
                          0.13,
                          0.47,
                          0.031,
                          0.29,
                          0.4,
                          0.7,
                          0.35,
                          {"Größe", "T-shirt/top"},
                          Interpolation::Nearest};
    Phase second;
    second.epochs = 7;
    second.schedule = {ScheduleKind::Step, 0.0, 2, 0.5, 0.25};
    second.augmentation.eraseAreaMin = 0.05; // changes nothing, and has to survive nevertheless
    recipe.phases = {first, second};
    recipe.labelSmoothing = 0.0625;
    recipe.earlyStopping.patience = 9;
    recipe.split = {0.173, 4294967295U, true};
    recipe.seed = std::numeric_limits<std::uint64_t>::max() - 5;
    recipe.precision = Precision::Bfloat16;
    recipe.threads = 3;
    recipe.limit = 12345;
    return recipe;
}

} // namespace

class RecipeFormTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void init() {
        QLocale::setDefault(QLocale::c());
        form_ = std::make_unique<RecipeForm>();
        form_->resize(360, 1400);
        form_->show();
        form_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(form_.get()));
        child<QToolButton>("moreSettings")->click();
    }

    void cleanup() {
        form_.reset();
        QLocale::setDefault(QLocale::c());
    }

    void givesBackWhatItWasGiven_data() {
        QTest::addColumn<QString>("name");
        for (const std::string& name : builtInRecipeNames())
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
        QTest::newRow("odd") << QString();
    }

    void givesBackWhatItWasGiven() {
        QFETCH(QString, name);
        const Recipe recipe = name.isEmpty() ? oddRecipe() : *findRecipe(name.toStdString());
        for (const QLocale& locale : {QLocale::c(), QLocale(QLocale::German)}) {
            QLocale::setDefault(locale);
            RecipeForm form;
            form.setRecipe(recipe);
            QCOMPARE(form.recipe(), recipe);
            // Reading the fields back changes nothing either.
            auto* batch = form.findChild<QSpinBox*>(QStringLiteral("batchSize"));
            batch->stepUp();
            batch->stepDown();
            QCOMPARE(form.recipe(), recipe);
            QVERIFY(form.mistake().isEmpty());
        }
    }

    void everyPhaseSurvivesBeingLookedAt() {
        form_->setRecipe(oddRecipe());
        auto* tabs = child<QTabBar>("phaseTabs");
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Right);
        QCOMPARE(form_->currentPhase(), 1);
        child<QSpinBox>("batchSize")->stepUp();
        QTest::keyClick(tabs, Qt::Key_Left);
        QCOMPARE(form_->currentPhase(), 0);
        child<QSpinBox>("batchSize")->stepDown();
        QCOMPARE(form_->recipe(), oddRecipe());
    }

    void whatIsWrittenComesOut() {
        QSignalSpy changed(form_.get(), &RecipeForm::changed);
        write("learningRate", QStringLiteral("5e-4"));
        QCOMPARE(form_->recipe().phases[0].learningRate, 5e-4);
        write("labelSmoothing", QStringLiteral("0.1"));
        QCOMPARE(form_->recipe().labelSmoothing, 0.1);
        write("validationFraction", QStringLiteral("25"));
        QCOMPARE(form_->recipe().split.validationFraction, 0.25);
        write("seed", QStringLiteral("18446744073709551615"));
        QCOMPARE(form_->recipe().seed, std::numeric_limits<std::uint64_t>::max());
        QVERIFY(changed.size() >= 4);
    }

    void aCommaIsADecimalMarkWhereItIsOne() {
        QLocale::setDefault(QLocale(QLocale::German));
        NumberField field;
        QTest::keyClicks(&field, QString());
        field.selectAll();
        QTest::keyClicks(&field, QStringLiteral("0,005"));
        QCOMPARE(field.value().value(), 0.005);
        field.selectAll();
        QTest::keyClicks(&field, QStringLiteral("0.005")); // never five: nobody means thousands
        QCOMPARE(field.value().value(), 0.005);
    }

    void arrowsGoToTheNextSize() {
        NumberField field;
        field.setValue(0.001);
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.value().value(), 0.002);
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.value().value(), 0.005);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(field.value().value(), 0.0005);
        field.setStep(0.1);
        field.setLimits(0, 1);
        field.setValue(0.2);
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.value().value(), 0.3);
    }

    void aValueOutOfRangeIsMarkedBesideItsField() {
        write("learningRate", QStringLiteral("200"));
        QLabel* complaint = child<QLabel>("learning_rateComplaint");
        QVERIFY(complaint->isVisible());
        QCOMPARE(complaint->text(), QStringLiteral("Must be between 1e-12 and 100."));
        QVERIFY(!form_->mistake().isEmpty());
        QVERIFY(child<NumberField>("learningRate")->property("wrong").toBool());
        write("learningRate", QStringLiteral("0.01"));
        QVERIFY(!complaint->isVisible());
        QVERIFY(form_->mistake().isEmpty());
    }

    void aRangeIsSaidInTheFieldsOwnUnit() {
        write("validationFraction", QStringLiteral("150"));
        const QString text = child<QLabel>("split.validation_fractionComplaint")->text();
        QVERIFY2(text.contains(QChar(QChar::Nbsp) + QStringLiteral("%")), qPrintable(text));
        QVERIFY(!form_->mistake().isEmpty());
    }

    void lettersAreNoNumber() {
        const double before = form_->recipe().phases[0].learningRate;
        write("learningRate", QStringLiteral("fast"));
        QCOMPARE(child<QLabel>("learning_rateComplaint")->text(),
                 QStringLiteral("This is not a number."));
        QVERIFY(!form_->mistake().isEmpty());
        QCOMPARE(form_->recipe().phases[0].learningRate, before);
    }

    void phasesCanBeAddedAndRemoved() {
        form_->setRecipe(*findRecipe("tutorial-cnn1"));
        QTest::mouseClick(child<QToolButton>("addPhase"), Qt::LeftButton);
        QCOMPARE(form_->recipe().phases.size(), 3U);
        QCOMPARE(form_->recipe().phases[2], form_->recipe().phases[1]);
        QCOMPARE(form_->currentPhase(), 2);
        child<QSpinBox>("epochs")->setValue(5);
        QCOMPARE(form_->recipe().phases[2].epochs, 5);
        QCOMPARE(form_->recipe().phases[1].epochs, 50);
        child<QTabBar>("phaseTabs")->setCurrentIndex(0);
        QTest::mouseClick(child<QToolButton>("removePhase"), Qt::LeftButton);
        QTest::mouseClick(child<QToolButton>("removePhase"), Qt::LeftButton);
        QCOMPARE(form_->recipe().phases.size(), 1U);
        QCOMPARE(form_->recipe().phases[0].epochs, 5);
        QVERIFY(!child<QToolButton>("removePhase")->isEnabled());
    }

    void onlyTheParametersOfTheKindAreShown() {
        auto* kind = child<QComboBox>("scheduleKind");
        kind->setCurrentIndex(kind->findData(int(ScheduleKind::Step)));
        QVERIFY(child<QSpinBox>("stepEpochs")->isVisible());
        QVERIFY(!child<NumberField>("finalFactor")->isVisible());
        kind->setCurrentIndex(kind->findData(int(ScheduleKind::Cosine)));
        QVERIFY(!child<QSpinBox>("stepEpochs")->isVisible());
        QVERIFY(child<NumberField>("finalFactor")->isVisible());
        QCOMPARE(form_->recipe().phases[0].schedule.kind, ScheduleKind::Cosine);
        auto* optimiser = child<QComboBox>("optimiser");
        QVERIFY(child<NumberField>("beta1")->isVisible());
        QVERIFY(!child<NumberField>("momentum")->isVisible());
        optimiser->setCurrentIndex(optimiser->findData(int(OptimiserKind::Sgd)));
        QVERIFY(!child<NumberField>("beta1")->isVisible());
        QVERIFY(child<NumberField>("momentum")->isVisible());
        QCOMPARE(form_->recipe().optimiser.kind, OptimiserKind::Sgd);
    }

    void augmentationSwitchesOffAndOnAgain() {
        form_->setRecipe(oddRecipe());
        auto* on = child<QCheckBox>("augment");
        QVERIFY(on->isChecked());
        QTest::mouseClick(on, Qt::LeftButton, {}, QPoint(8, on->height() / 2));
        QVERIFY(form_->recipe().phases[0].augmentation.changesNothing());
        QVERIFY(!child<NumberField>("rotation")->isVisible());
        QTest::mouseClick(on, Qt::LeftButton, {}, QPoint(8, on->height() / 2));
        QCOMPARE(form_->recipe(), oddRecipe());
        form_->setRecipe(Recipe{});
        QVERIFY(!on->isChecked());
        QTest::mouseClick(on, Qt::LeftButton, {}, QPoint(8, on->height() / 2));
        QCOMPARE(form_->recipe().phases[0].augmentation.rotationDegrees, 8.0); // a suggestion
        QCOMPARE(form_->recipe().phases[0].augmentation,
                 findRecipe("tutorial-cnn1")->phases[1].augmentation);
    }

    void thePlotFollowsTheSchedule() {
        form_->setRecipe(*findRecipe("quick"));
        const auto* plot = form_->findChild<SchedulePlot*>();
        const auto data = plot->plot().graph(0)->data();
        double highest = 0;
        for (auto point = data->constBegin(); point != data->constEnd(); ++point)
            highest = std::max(highest, point->value);
        QVERIFY(std::abs(highest - 0.003) < 1e-5);
        QVERIFY(data->at(data->size() - 1)->value < 0.0003);
        write("learningRate", QStringLiteral("0.03"));
        QVERIFY(plot->plot().yAxis->range().upper > 0.03);
    }

    void everyFieldIsNamedForPeople() {
        for (const QWidget* widget : form_->findChildren<QWidget*>()) {
            const bool field = qobject_cast<const QAbstractSpinBox*>(widget) ||
                               qobject_cast<const QComboBox*>(widget) ||
                               qobject_cast<const QCheckBox*>(widget) ||
                               qobject_cast<const NumberField*>(widget);
            if (!field)
                continue;
            const QString name = widget->objectName();
            QVERIFY(!name.isEmpty());
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(name));
            QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(name));
        }
    }

private:
    template<class T>
    T* child(const char* name) const {
        return form_->findChild<T*>(QLatin1String(name));
    }

    void write(const char* name, const QString& text) {
        auto* field = child<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    std::unique_ptr<RecipeForm> form_;
};

QTEST_MAIN(RecipeFormTest)
#include "RecipeFormTest.moc"
