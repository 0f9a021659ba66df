#include "widgets/inspect/metrics/PrecisionRecallTab.h"

#include "widgets/common/Tables.h"
#include "widgets/inspect/metrics/AveragePrecisionModel.h"
#include "widgets/inspect/metrics/PrecisionRecallPlot.h"
#include "widgets/theme/Theme.h"

#include <QItemSelectionModel>
#include <QTableView>
#include <QVBoxLayout>

namespace fitroom {

PrecisionRecallTab::PrecisionRecallTab(QWidget* parent)
    : QWidget(parent), plot_(new PrecisionRecallPlot), model_(new AveragePrecisionModel(this)),
      table_(figureTable(model_, QStringLiteral("averagePrecision"), tr("Average precision"))) {
    table_->setToolTip(tr("Pick a class to make its curve stand out"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kNormal, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(plot_, 3);
    column->addWidget(table_, 2);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = table_->selectionModel()->selectedRows();
        const bool isClass = !rows.isEmpty() && rows.first().row() + 1 < model_->rowCount();
        plot_->setPicked(isClass ? rows.first().row() : -1);
    });
}

void PrecisionRecallTab::setReport(const ConfidenceReport& report,
                                   const std::vector<std::string>& classNames) {
    plot_->setCurves(report.curves);
    model_->setCurves(report.curves, report.meanAveragePrecision, classNames);
}

} // namespace fitroom
