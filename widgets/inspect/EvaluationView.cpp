#include "widgets/inspect/EvaluationView.h"

#include "core/evaluation/ClassReport.h"
#include "widgets/common/Labels.h"
#include "widgets/inspect/Figures.h"
#include "widgets/inspect/MatrixView.h"
#include "widgets/inspect/PredictionGallery.h"
#include "widgets/inspect/ReportModel.h"
#include "widgets/theme/Theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>

namespace fitroom {

EvaluationView::EvaluationView(QWidget* parent)
    : QWidget(parent), figures_(new Figures), matrix_(new MatrixView), pointed_(hint({})),
      report_(new ReportModel(this)), gallery_(new PredictionGallery) {
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("inspectTabs"));
    tabs->setAccessibleName(tr("Confusion matrix and report"));
    tabs->setDocumentMode(true);
    tabs->addTab(makeMatrixTab(), tr("Confusion Matrix"));
    tabs->addTab(makeReportTab(), tr("Report by Class"));

    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("inspectSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(spacing::kSection);
    splitter->addWidget(tabs);
    splitter->addWidget(gallery_);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({1000, 1000}); // in equal halves

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSection);
    column->addWidget(figures_);
    column->addWidget(splitter, 1);
    connect(gallery_, &PredictionGallery::selectionChanged, this,
            &EvaluationView::selectionChanged);
    connect(matrix_, &MatrixView::pickedChanged, this,
            [this] { gallery_->setCell(matrix_->picked()); });
    connect(gallery_, &PredictionGallery::cellLeft, this, [this] {
        matrix_->setPicked({});
        gallery_->setCell({});
    });
}

QWidget* EvaluationView::makeMatrixTab() {
    matrix_->setObjectName(QStringLiteral("confusionMatrix"));
    auto* unit = new QComboBox;
    unit->setObjectName(QStringLiteral("matrixUnit"));
    unit->setAccessibleName(tr("What cells show"));
    unit->setToolTip(tr("Show numbers of images, or per cent of the true class"));
    unit->addItem(tr("Counts"));
    unit->addItem(tr("Per cent"));
    connect(unit, &QComboBox::currentIndexChanged, matrix_,
            [this](int index) { matrix_->setPerCent(index == 1); });
    const QString legend = tr("Rows: true class. Columns: predicted class.");
    pointed_->setObjectName(QStringLiteral("pointedCell"));
    pointed_->setText(legend);
    pointed_->setWordWrap(true);
    pointed_->setFixedHeight(2 * pointed_->fontMetrics().lineSpacing());
    connect(matrix_, &MatrixView::pointedAt, pointed_, [this, legend](const QString& sentence) {
        pointed_->setText(sentence.isEmpty() ? legend : sentence);
    });

    auto* tab = new QWidget;
    auto* bar = new QHBoxLayout;
    bar->setSpacing(spacing::kSection);
    bar->addWidget(unit);
    bar->addWidget(pointed_, 1);
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, spacing::kNormal, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addLayout(bar);
    column->addWidget(matrix_, 1);
    return tab;
}

QWidget* EvaluationView::makeReportTab() {
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("classReport"));
    table->setAccessibleName(tr("Report by class"));
    table->setModel(report_);
    table->setShowGrid(false);
    table->setIconSize({12, 12});
    table->setFrameShape(QFrame::NoFrame);
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setHighlightSections(false);

    auto* digits = new QSpinBox;
    digits->setObjectName(QStringLiteral("reportDigits"));
    digits->setAccessibleName(tr("Places after the point"));
    digits->setToolTip(tr("Places after the point"));
    digits->setRange(2, 4);
    digits->setValue(report_->digits());
    digits->setSuffix(tr(" places"));
    digits->setMinimumWidth(digits->sizeHint().width() + 2 * spacing::kNormal);
    connect(digits, &QSpinBox::valueChanged, report_, &ReportModel::setDigits);
    auto* copy = new QPushButton(tr("Copy as Text"));
    copy->setObjectName(QStringLiteral("copyReport"));
    copy->setAccessibleName(copy->text());
    copy->setToolTip(tr("Copy the report as scikit-learn prints it"));
    connect(copy, &QPushButton::clicked, report_,
            [this] { QGuiApplication::clipboard()->setText(report_->plainText()); });

    auto* tab = new QWidget;
    auto* bar = new QHBoxLayout;
    bar->addWidget(digits);
    bar->addStretch();
    bar->addWidget(copy);
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, spacing::kNormal, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addLayout(bar);
    column->addWidget(table, 1);
    return tab;
}

void EvaluationView::setPredictions(const DatasetPtr& dataset, const Predictions& predictions) {
    const ConfusionMatrix matrix = confusionMatrix(predictions);
    figures_->show(predictions);
    matrix_->setMatrix(matrix, dataset->classNames());
    report_->setReport(classReport(matrix), dataset->classNames());
    gallery_->setPredictions(dataset, std::make_shared<const Predictions>(predictions));
}

void EvaluationView::setSelection(const std::vector<std::int32_t>& images) {
    gallery_->setSelection(images);
}

} // namespace fitroom
