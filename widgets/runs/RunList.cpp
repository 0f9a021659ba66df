#include "widgets/runs/RunList.h"

#include "widgets/common/Labels.h"
#include "widgets/runs/RunDelegate.h"
#include "widgets/runs/RunListModel.h"
#include "widgets/runs/RunText.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QStackedLayout>

namespace fitroom {

RunList::RunList(QWidget* parent)
    : QWidget(parent), model_(new RunListModel(this)), view_(new QListView),
      empty_(hint(tr("No runs yet.\nTrain a net and it will be listed here."))), count_(hint({})),
      stack_(new QStackedLayout) {
    setObjectName(QStringLiteral("runList"));
    view_->setObjectName(QStringLiteral("runView"));
    view_->setAccessibleName(tr("Runs"));
    view_->setModel(model_);
    view_->setItemDelegate(new RunDelegate(view_));
    view_->setUniformItemSizes(true);
    view_->setMouseTracking(true);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setMargin(spacing::kSection);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, spacing::kNormal, 14, spacing::kNormal);
    head->addWidget(sectionTitle(tr("Runs")));
    head->addStretch();
    head->addWidget(count_);
    stack_->addWidget(view_);
    stack_->addWidget(empty_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(stack_, 1);
    setMinimumWidth(168);
    setFocusProxy(view_);

    connect(view_, &QWidget::customContextMenuRequested, this, &RunList::showMenu);
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RunList::noteCurrent);
    connect(model_, &RunListModel::ticksChanged, this,
            [this] { emit tickedRunsChanged(tickedRuns()); });
    showEmptyState();
}

void RunList::setRuns(const std::vector<RunInfo>& runs) {
    updating_ = true; // nobody is told before the list is whole again
    model_->setRuns(runs);
    updating_ = false;
    showEmptyState();
    noteCurrent();
}

void RunList::setCurrentRun(const QString& run) {
    const int row = model_->rowOf(run);
    if (row >= 0)
        view_->setCurrentIndex(model_->index(row));
    else
        view_->selectionModel()->clear();
    noteCurrent();
}

const RunInfo* RunList::run(const QString& id) const {
    const int row = model_->rowOf(id);
    return row < 0 ? nullptr : &model_->runAt(row);
}

QStringList RunList::tickedRuns() const {
    return model_->tickedRuns();
}

void RunList::setTickedRuns(const QStringList& runs) {
    for (const QString& run : tickedRuns())
        model_->setTicked(run, runs.contains(run));
    for (const QString& run : runs)
        model_->setTicked(run, true);
}

int RunList::colourSlot(const QString& run) const {
    return model_->slot(run);
}

void RunList::noteCurrent() {
    if (updating_)
        return;
    const QString run = view_->currentIndex().data(RunListModel::IdRole).toString();
    if (run == current_)
        return;
    current_ = run;
    emit currentRunChanged(run);
}

void RunList::showEmptyState() {
    const int count = model_->rowCount();
    count_->setText(count > 0 ? QString::number(count) : QString());
    stack_->setCurrentIndex(count > 0 ? 0 : 1);
}

void RunList::showMenu(const QPoint& place) {
    const QModelIndex index = view_->indexAt(place);
    if (!index.isValid())
        return;
    const QString id = index.data(RunListModel::IdRole).toString();
    const RunInfo& info = model_->runAt(index.row());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("runMenu"));
    const auto add = [&](const char* iconName, const QString& text, const QString& name, auto act) {
        QAction* action = menu->addAction(icon(QString::fromLatin1(iconName)), text, this, act);
        action->setObjectName(name);
        return action;
    };
    add("start", tr("Go on &training"), QStringLiteral("resumeRun"), [this, id] {
        emit resumeRequested(id);
    })->setEnabled(canResume(info));
    add("folder", tr("Open &folder"), QStringLiteral("openRunFolder"),
        [this, id] { emit openFolderRequested(id); });
    menu->addSeparator();
    add("remove", tr("&Remove…"), QStringLiteral("removeRun"), [this, id] {
        emit removeRequested(id);
    })->setEnabled(info.status != RunStatus::Running && info.status != RunStatus::Paused);
    menu->popup(view_->viewport()->mapToGlobal(place));
}

void RunList::keyPressEvent(QKeyEvent* event) {
    const RunInfo* info = run(current_);
    if (event->key() == Qt::Key_Delete && info && info->status != RunStatus::Running &&
        info->status != RunStatus::Paused)
        emit removeRequested(current_);
    else
        QWidget::keyPressEvent(event);
}

} // namespace fitroom
