#include "widgets/runs/table/RunTable.h"

#include "widgets/common/Csv.h"
#include "widgets/common/Labels.h"
#include "widgets/common/Swatch.h"
#include "widgets/runs/table/RunFilter.h"
#include "widgets/runs/table/RunTableModel.h"
#include "widgets/theme/Colours.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fitroom {

namespace {

constexpr int kColours = 8;     ///< that can be chosen for a run
constexpr int kNameWidth = 180; ///< to begin with
constexpr int kNoteWidth = 140;

/// Rarely what one looks for; shown on request.
constexpr RunColumn kHiddenAtFirst[] = {RunColumn::Optimiser, RunColumn::Augmentation,
                                        RunColumn::ValidationLoss, RunColumn::TestLoss};

} // namespace

RunTable::RunTable(QWidget* parent)
    : QWidget(parent), model_(new RunTableModel(this)), filter_(new RunFilter(this)),
      words_(new QLineEdit), count_(hint({})), view_(new QTableView) {
    setObjectName(QStringLiteral("runTable"));
    filter_->setSourceModel(model_);
    setUpView();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(makeBar());
    column->addWidget(view_, 1);
    connect(model_, &RunTableModel::notesEdited, this, &RunTable::notesEdited);
    connect(view_, &QTableView::doubleClicked, this, &RunTable::choose);
    connect(view_, &QWidget::customContextMenuRequested, this, &RunTable::showMenu);
    showCount();
}

void RunTable::setUpView() {
    view_->setObjectName(QStringLiteral("runTableView"));
    view_->setAccessibleName(tr("All runs"));
    view_->setModel(filter_);
    view_->setSortingEnabled(true);
    view_->sortByColumn(int(RunColumn::Begun), Qt::DescendingOrder);
    view_->setShowGrid(false);
    view_->setAlternatingRowColors(true);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setWordWrap(false);
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    view_->setIconSize({12, 12});
    view_->verticalHeader()->hide();
    QHeaderView* header = view_->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    for (const RunColumn hidden : kHiddenAtFirst)
        view_->setColumnHidden(int(hidden), true);
    for (int column = 0; column < kRunColumns; ++column)
        view_->setColumnWidth(column, std::max(header->sectionSizeHint(column) + 18, 64));
    view_->setColumnWidth(int(RunColumn::Name), kNameWidth);
    for (const RunColumn wide :
         {RunColumn::Tags, RunColumn::Notes, RunColumn::Recipe, RunColumn::Begun})
        view_->setColumnWidth(int(wide), kNoteWidth);
}

QWidget* RunTable::makeBar() {
    words_->setObjectName(QStringLiteral("runFilter"));
    words_->setAccessibleName(tr("Filter runs"));
    words_->setPlaceholderText(tr("Filter by any words"));
    words_->setToolTip(tr("Show the runs that hold all of these words, in any column"));
    words_->setClearButtonEnabled(true);
    words_->setMaximumWidth(280);
    count_->setObjectName(QStringLiteral("runCount"));
    auto* save = new QPushButton(icon(QStringLiteral("export")), tr("Export…"));
    save->setObjectName(QStringLiteral("exportRuns"));
    save->setAccessibleName(tr("Export the table"));
    save->setToolTip(tr("Save the rows and columns that are shown as CSV"));
    connect(save, &QPushButton::clicked, this, &RunTable::exportRequested);
    connect(words_, &QLineEdit::textChanged, this, [this](const QString& text) {
        filter_->setWords(text);
        showCount();
    });
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kNormal);
    row->addWidget(words_, 1);
    row->addWidget(count_);
    row->addStretch();
    row->addWidget(makeColumnMenu());
    row->addWidget(save);
    return bar;
}

QToolButton* RunTable::makeColumnMenu() {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    for (int column = 1; column < kRunColumns; ++column) { // the name stays
        QAction* action = menu->addAction(columnTitle(RunColumn(column)));
        action->setObjectName(QStringLiteral("column%1").arg(column));
        action->setCheckable(true);
        action->setChecked(!view_->isColumnHidden(column));
        connect(action, &QAction::toggled, view_,
                [this, column](bool shown) { view_->setColumnHidden(column, !shown); });
    }
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("columns"));
    button->setText(tr("Columns"));
    button->setAccessibleName(tr("Columns"));
    button->setToolTip(tr("Choose which columns are shown"));
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
}

void RunTable::setRuns(const std::vector<RunInfo>& runs) {
    const QStringList selected = selectedRuns();
    model_->setRuns(runs);
    if (selectedRuns() != selected) {
        QItemSelection rows;
        for (const QString& run : selected) {
            const QModelIndex index = filter_->mapFromSource(model_->index(model_->rowOf(run), 0));
            if (index.isValid())
                rows.select(index, index);
        }
        view_->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect |
                                                  QItemSelectionModel::Rows);
    }
    showCount();
}

QStringList RunTable::selectedRuns() const {
    QStringList runs;
    for (const QModelIndex& index : view_->selectionModel()->selectedRows())
        runs += index.data(RunTableModel::IdRole).toString();
    return runs;
}

void RunTable::choose(const QModelIndex& index) {
    if (index.isValid() && !(index.flags() & Qt::ItemIsEditable))
        emit runChosen(index.data(RunTableModel::IdRole).toString());
}

void RunTable::showCount() {
    const int shown = filter_->rowCount();
    const int all = model_->rowCount();
    count_->setText(all == 0       ? tr("No runs yet")
                    : shown == all ? tr("Runs: %1").arg(all)
                                   : tr("%1 of %2 runs").arg(shown).arg(all));
}

void RunTable::showMenu(const QPoint& place) {
    if (selectedRuns().isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("runTableMenu"));
    QMenu* colours = menu->addMenu(tr("&Colour of the curves"));
    colours->setObjectName(QStringLiteral("runColours"));
    for (int colour = 0; colour < kColours; ++colour)
        colours->addAction(swatch(runColour(colour)), tr("Colour %1").arg(colour + 1), this,
                           [this, colour] { setColour(colour); });
    colours->addAction(tr("By the order of ticking"), this,
                       [this] { setColour(RunNotes::kNoColour); });
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("remove")), tr("&Remove…"), this,
                    [this] { emit removeRequested(selectedRuns()); });
    menu->popup(view_->viewport()->mapToGlobal(place));
}

void RunTable::setColour(int colour) {
    for (const QString& run : selectedRuns()) {
        RunNotes notes = model_->runAt(model_->rowOf(run)).notes;
        notes.colour = colour;
        emit notesEdited(run, notes);
    }
}

void RunTable::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete && !selectedRuns().isEmpty())
        emit removeRequested(selectedRuns());
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(view_->currentIndex().siblingAtColumn(0));
    else
        QWidget::keyPressEvent(event);
}

QString RunTable::csv() const {
    std::vector<RunColumn> columns;
    const QHeaderView* header = view_->horizontalHeader();
    for (int place = 0; place < kRunColumns; ++place)
        if (!view_->isColumnHidden(header->logicalIndex(place)))
            columns.push_back(RunColumn(header->logicalIndex(place)));
    QStringList lines, cells = {QStringLiteral("id")};
    for (const RunColumn column : columns)
        cells += csvField(columnTitle(column));
    lines += cells.join(QLatin1Char(','));
    for (int row = 0; row < filter_->rowCount(); ++row) {
        const RunInfo& run = model_->runAt(filter_->mapToSource(filter_->index(row, 0)).row());
        cells = {QString::fromStdString(run.id)};
        for (const RunColumn column : columns)
            cells += csvField(cellCsv(column, run));
        lines += cells.join(QLatin1Char(','));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace fitroom
