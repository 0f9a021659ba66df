#include "widgets/train/chart/ChartBar.h"

#include "widgets/common/Labels.h"
#include "widgets/common/NarrowBox.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSlider>
#include <QToolButton>

namespace fitroom {

ChartBar::ChartBar(QWidget* parent)
    : QWidget(parent), horizontal_(new QComboBox), smoothing_(new QSlider(Qt::Horizontal)),
      logarithmic_(new QToolButton) {
    setObjectName(QStringLiteral("chartBar"));
    horizontal_->setObjectName(QStringLiteral("horizontalAxis"));
    horizontal_->setMinimumWidth(kNarrowBox);
    horizontal_->setAccessibleName(tr("Horizontal axis"));
    horizontal_->setToolTip(tr("What runs along the charts' lower edge"));
    horizontal_->addItem(tr("Over epochs"), int(HorizontalAxis::Epochs));
    horizontal_->addItem(tr("Over steps"), int(HorizontalAxis::Steps));
    logarithmic_->setObjectName(QStringLiteral("logarithmicLoss"));
    logarithmic_->setText(tr("Log loss"));
    logarithmic_->setAccessibleName(tr("Logarithmic loss axis"));
    logarithmic_->setToolTip(tr("Draw the loss on a logarithmic axis"));
    logarithmic_->setCheckable(true);
    logarithmic_->setAutoRaise(true);
    auto* fit = new QToolButton;
    fit->setObjectName(QStringLiteral("fitCharts"));
    fit->setIcon(icon(QStringLiteral("fit")));
    fit->setAutoRaise(true);
    fit->setAccessibleName(tr("Fit"));
    fit->setToolTip(tr("Show the whole curves again (double click in a chart)"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kNormal);
    row->addWidget(horizontal_);
    row->addWidget(makeSmoothing());
    row->addWidget(makeCurveMenu());
    row->addWidget(logarithmic_);
    row->addStretch();
    row->addWidget(fit);
    row->addWidget(makeExportMenu());

    connect(horizontal_, &QComboBox::currentIndexChanged, this, &ChartBar::tell);
    connect(smoothing_, &QSlider::valueChanged, this, &ChartBar::tell);
    connect(logarithmic_, &QToolButton::toggled, this, &ChartBar::tell);
    connect(fit, &QToolButton::clicked, this, &ChartBar::fitRequested);
}

QWidget* ChartBar::makeSmoothing() {
    smoothing_->setObjectName(QStringLiteral("smoothing"));
    smoothing_->setRange(0, 100);
    smoothing_->setFixedWidth(64);
    smoothing_->setAccessibleName(tr("Smoothing"));
    smoothing_->setToolTip(tr("How much the curve of single steps is smoothed "
                              "(exponential moving average)"));
    auto* box = new QWidget;
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(spacing::kTight, 0, spacing::kTight, 0);
    row->setSpacing(spacing::kNormal);
    QLabel* words = hint(tr("S&moothing"));
    words->setBuddy(smoothing_);
    row->addWidget(words);
    row->addWidget(smoothing_);
    return box;
}

QToolButton* ChartBar::makeMenuButton(const QString& text, const QString& name,
                                      const QString& toolTip, QMenu* menu) {
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
}

QAction* ChartBar::addCurve(QMenu* menu, const QString& text, const QString& name) {
    QAction* action = menu->addAction(text);
    action->setObjectName(name);
    action->setCheckable(true);
    connect(action, &QAction::toggled, this, &ChartBar::tell);
    return action;
}

QToolButton* ChartBar::makeCurveMenu() {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("curveMenu"));
    trainingSteps_ = addCurve(menu, tr("Training, each step"), QStringLiteral("showSteps"));
    trainingEpochs_ = addCurve(menu, tr("Training, each epoch"), QStringLiteral("showEpochs"));
    validation_ = addCurve(menu, tr("Validation"), QStringLiteral("showValidation"));
    menu->addSeparator();
    meanOfRepeats_ =
        addCurve(menu, tr("Mean and deviation of repeats"), QStringLiteral("meanOfRepeats"));
    return makeMenuButton(tr("Curves"), QStringLiteral("curves"),
                          tr("Choose which curves are drawn"), menu);
}

QToolButton* ChartBar::makeExportMenu() {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("exportMenu"));
    const auto add = [&](const QString& text, const QString& name, Chart chart) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, chart] { emit exportRequested(chart); });
    };
    add(tr("Export the loss chart…"), QStringLiteral("exportLoss"), Chart::Loss);
    add(tr("Export the accuracy chart…"), QStringLiteral("exportAccuracy"), Chart::Accuracy);
    QToolButton* button =
        makeMenuButton(tr("Export"), QStringLiteral("exportCharts"),
                       tr("Save a chart as PNG, PDF, SVG or its numbers as CSV"), menu);
    button->setIcon(icon(QStringLiteral("export")));
    return button;
}

void ChartBar::setOptions(const ChartOptions& options) {
    const QScopedValueRollback guard(setting_, true);
    horizontal_->setCurrentIndex(horizontal_->findData(int(options.horizontal)));
    smoothing_->setValue(options.smoothing);
    logarithmic_->setChecked(options.logarithmicLoss);
    trainingSteps_->setChecked(options.trainingSteps);
    trainingEpochs_->setChecked(options.trainingEpochs);
    validation_->setChecked(options.validation);
    meanOfRepeats_->setChecked(options.meanOfRepeats);
}

ChartOptions ChartBar::options() const {
    return {.horizontal = HorizontalAxis(horizontal_->currentData().toInt()),
            .logarithmicLoss = logarithmic_->isChecked(),
            .smoothing = smoothing_->value(),
            .trainingSteps = trainingSteps_->isChecked(),
            .trainingEpochs = trainingEpochs_->isChecked(),
            .validation = validation_->isChecked(),
            .meanOfRepeats = meanOfRepeats_->isChecked()};
}

void ChartBar::tell() {
    if (!setting_)
        emit optionsChanged(options());
}

} // namespace fitroom
