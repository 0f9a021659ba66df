#include "widgets/inspect/ReportTab.h"

#include "widgets/common/Tables.h"
#include "widgets/inspect/ReportModel.h"
#include "widgets/theme/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

namespace fitroom {

ReportTab::ReportTab(QWidget* parent) : QWidget(parent), model_(new ReportModel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kNormal, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(makeBar());
    column->addWidget(figureTable(model_, QStringLiteral("classReport"), tr("Report by class")), 1);
}

QWidget* ReportTab::makeBar() {
    auto* digits = new QSpinBox;
    digits->setObjectName(QStringLiteral("reportDigits"));
    digits->setAccessibleName(tr("Places after the point"));
    digits->setToolTip(tr("Places after the point"));
    digits->setRange(2, 4);
    digits->setValue(model_->digits());
    digits->setSuffix(tr(" places"));
    digits->setMinimumWidth(digits->sizeHint().width() + 2 * spacing::kNormal);
    connect(digits, &QSpinBox::valueChanged, model_, &ReportModel::setDigits);
    auto* copy = new QPushButton(tr("Copy as Text"));
    copy->setObjectName(QStringLiteral("copyReport"));
    copy->setAccessibleName(copy->text());
    copy->setToolTip(tr("Copy the report as scikit-learn prints it"));
    connect(copy, &QPushButton::clicked, model_,
            [this] { QGuiApplication::clipboard()->setText(model_->plainText()); });

    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(digits);
    row->addStretch();
    row->addWidget(copy);
    return bar;
}

void ReportTab::setReport(const ClassReport& report, const std::vector<std::string>& classNames) {
    model_->setReport(report, classNames);
}

} // namespace fitroom
