#include "widgets/data/problems/ProblemPanel.h"

#include "widgets/data/problems/ProblemModel.h"
#include "widgets/theme/Colours.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace fitroom {

namespace {

constexpr int kTableHeight = 200;

QString summaryOf(std::size_t problems, std::size_t notes) {
    const auto number = [](std::size_t count) { return QLocale().toString(qulonglong(count)); };
    QStringList parts;
    if (problems > 0)
        parts += ProblemPanel::tr("Files passed over: %1").arg(number(problems));
    if (notes > 0)
        parts += ProblemPanel::tr("Notes: %1").arg(number(notes));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ProblemPanel::ProblemPanel(QWidget* parent)
    : QFrame(parent), summary_(new QLabel),
      show_(addButton(tr("Show"), QStringLiteral("showProblems"), tr("Show the list"))),
      copy_(addButton(tr("Copy"), QStringLiteral("copyProblems"),
                      tr("Copy the list, a line for each file"))),
      close_(addButton(QStringLiteral("✕"), QStringLiteral("closeProblems"),
                       tr("Close this message"))),
      table_(new QTableView), model_(new ProblemModel(this)) {
    setObjectName(QStringLiteral("problemPanel"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    summary_->setObjectName(QStringLiteral("problemSummary"));
    summary_->setTextFormat(Qt::PlainText);
    show_->setCheckable(true);
    auto* sign = new QLabel;
    sign->setPixmap(icon(QStringLiteral("status-failed"), warningColour())
                        .pixmap(QSize(16, 16), devicePixelRatioF()));
    makeTable();

    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::kNormal);
    row->addWidget(sign);
    row->addWidget(summary_, 1);
    row->addWidget(show_);
    row->addWidget(copy_);
    row->addWidget(close_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kNormal, spacing::kTight, spacing::kNormal,
                               spacing::kTight);
    column->addLayout(row);
    column->addWidget(table_);
    connect(show_, &QToolButton::toggled, table_, &QWidget::setVisible);
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
    connect(copy_, &QToolButton::clicked, this, [this] {
        QList<int> all(model_->rowCount());
        std::iota(all.begin(), all.end(), 0);
        copy(all);
    });
    hide();
}

QToolButton* ProblemPanel::addButton(const QString& text, const QString& name,
                                     const QString& toolTip) {
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAutoRaise(true);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    return button;
}

void ProblemPanel::makeTable() {
    table_->setObjectName(QStringLiteral("problems"));
    table_->setAccessibleName(tr("Files passed over, and notes"));
    table_->setModel(model_);
    table_->setShowGrid(false);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setAlternatingRowColors(true);
    table_->setWordWrap(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setFixedHeight(kTableHeight);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setSectionResizeMode(ProblemModel::File, QHeaderView::Interactive);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->resizeSection(ProblemModel::File, 320);
    table_->hide();
    auto* shortcut = new QShortcut(QKeySequence::Copy, table_);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &ProblemPanel::copySelected);
}

void ProblemPanel::setDataset(const Dataset& dataset) {
    std::vector<Error> all = dataset.notes();
    all.insert(all.end(), dataset.problems().begin(), dataset.problems().end());
    summary_->setText(summaryOf(dataset.problems().size(), dataset.notes().size()));
    setVisible(!all.empty());
    show_->setChecked(false);
    model_->setProblems(std::move(all));
}

void ProblemPanel::copy(const QList<int>& rows) const {
    QGuiApplication::clipboard()->setText(model_->plainText(rows));
}

void ProblemPanel::copySelected() const {
    QList<int> rows;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    copy(rows);
}

} // namespace fitroom
