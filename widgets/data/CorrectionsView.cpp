#include "widgets/data/CorrectionsView.h"

#include "widgets/common/Labels.h"
#include "widgets/data/CorrectionModel.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace fitroom {

CorrectionsView::CorrectionsView(QWidget* parent)
    : QWidget(parent), model_(new CorrectionModel(this)), table_(new QTableView),
      summary_(hint({})), gain_(new QLabel), export_(new QPushButton(tr("&Export as CSV…"))),
      retrain_(new QPushButton(tr("&Train Again"))) {
    table_->setObjectName(QStringLiteral("corrections"));
    table_->setAccessibleName(tr("Corrected labels"));
    table_->setModel(model_);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setIconSize({28, 28});
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(36);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CorrectionsView::selectRows);
    summary_->setObjectName(QStringLiteral("correctionSummary"));
    summary_->setWordWrap(true);
    gain_->setObjectName(QStringLiteral("retrainGain"));
    gain_->setTextFormat(Qt::PlainText);
    gain_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    gain_->setWordWrap(true);
    gain_->hide();
    export_->setObjectName(QStringLiteral("exportCorrections"));
    export_->setAccessibleName(tr("Export the corrections as CSV"));
    export_->setToolTip(tr("Write this list to a table"));
    export_->setIcon(icon(QStringLiteral("export")));
    retrain_->setObjectName(QStringLiteral("retrain"));
    retrain_->setAccessibleName(tr("Train again"));
    connect(export_, &QPushButton::clicked, this, &CorrectionsView::exportRequested);
    connect(retrain_, &QPushButton::clicked, this, &CorrectionsView::retrainRequested);

    auto* bar = new QHBoxLayout;
    bar->setSpacing(spacing::kNormal);
    bar->addWidget(summary_, 1);
    bar->addWidget(export_);
    bar->addWidget(retrain_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kNormal, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addLayout(bar);
    column->addWidget(gain_);
    column->addWidget(table_, 1);
    setRun({});
    showState();
}

void CorrectionsView::showState() {
    export_->setEnabled(model_->rowCount() > 0);
    retrain_->setEnabled(hasRun_ && model_->rowCount() > 0);
}

void CorrectionsView::setCorrections(const std::vector<LabelChange>& changes,
                                     const DatasetPtr& dataset) {
    model_->setCorrections(changes, dataset);
    const std::size_t corrected = correctedCount(*dataset);
    summary_->setText(
        corrected == 0
            ? tr("All labels are as they were read. Select images and press 0 to 9, or use the "
                 "button above, to correct them. Your files are never changed.")
            : tr("Labels that differ from those read: %1. Training and evaluation use the "
                 "corrected ones; your files are not changed.")
                  .arg(QLocale().toString(qulonglong(corrected))));
    showState();
}

void CorrectionsView::setRun(const QString& name) {
    hasRun_ = !name.isEmpty();
    retrain_->setToolTip(hasRun_
                             ? tr("Train the net of “%1” by its recipe on the labels as they are "
                                  "now, and compare the two")
                                   .arg(name)
                             : tr("Pick the run to compare with in the list of runs first"));
    showState();
}

void CorrectionsView::setGain(const QString& sentence) {
    gain_->setText(sentence);
    gain_->setVisible(!sentence.isEmpty());
}

void CorrectionsView::selectRows() {
    std::vector<std::int32_t> images;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows())
        images.push_back(model_->image(index.row()));
    std::ranges::sort(images);
    images.erase(std::unique(images.begin(), images.end()), images.end());
    if (!images.empty())
        emit selectionChanged(images);
}

} // namespace fitroom
