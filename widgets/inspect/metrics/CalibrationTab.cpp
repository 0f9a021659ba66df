#include "widgets/inspect/metrics/CalibrationTab.h"

#include "widgets/common/Labels.h"
#include "widgets/common/Tables.h"
#include "widgets/inspect/metrics/CalibrationModel.h"
#include "widgets/inspect/metrics/ReliabilityPlot.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>

namespace fitroom {

CalibrationTab::CalibrationTab(QWidget* parent)
    : QWidget(parent), shown_(new QComboBox), temperature_(hint({})), plot_(new ReliabilityPlot),
      model_(new CalibrationModel(this)) {
    QTableView* table =
        figureTable(model_, QStringLiteral("calibrationErrors"), tr("Calibration errors"));
    table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kNormal, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(makeBar());
    column->addWidget(plot_, 1);
    column->addWidget(table);
}

QWidget* CalibrationTab::makeBar() {
    shown_->setObjectName(QStringLiteral("shownCalibration"));
    shown_->setAccessibleName(tr("Which confidence"));
    shown_->setToolTip(
        tr("Show the confidence as the net gives it, or as the temperature scales it"));
    shown_->addItem(tr("As given"));
    shown_->addItem(tr("Calibrated"));
    connect(shown_, &QComboBox::currentIndexChanged, this, &CalibrationTab::showChosen);
    temperature_->setObjectName(QStringLiteral("temperature"));
    temperature_->setWordWrap(true);
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kNormal);
    row->addWidget(shown_);
    row->addWidget(temperature_, 1);
    return bar;
}

void CalibrationTab::setReport(const ConfidenceReport& report) {
    report_ = report;
    shown_->setEnabled(report.after.has_value());
    if (!report.after)
        shown_->setCurrentIndex(0);
    temperature_->setText(
        report.temperature
            ? tr("Temperature %1, fitted on the validation images and kept with the run")
                  .arg(QLocale().toString(*report.temperature, 'f', 3))
            : tr("There are no validation images to fit a temperature on."));
    model_->setReport(report);
    showChosen();
}

void CalibrationTab::showChosen() {
    const bool calibrated = shown_->currentIndex() == 1 && report_.after;
    plot_->setCalibration(calibrated ? *report_.after : report_.before);
}

} // namespace fitroom
