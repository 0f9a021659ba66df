#include "widgets/model/LayerList.h"

#include "core/model/LayerCheck.h"
#include "widgets/model/LayerKinds.h"
#include "widgets/model/LayerModel.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace fitroom {

LayerList::LayerList(NetEditor& editor, QWidget* parent)
    : QWidget(parent), editor_(editor), layers_(new LayerModel(this)), table_(new QTableView) {
    setObjectName(QStringLiteral("layerList"));
    makeTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTight);
    column->addLayout(makeBar());
    column->addWidget(table_, 1);
    connect(layers_, &LayerModel::moveRequested, &editor_, &NetEditor::move);
    connect(&editor_, &NetEditor::picked, this, &LayerList::select);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateActions();
        emit selectionChanged();
    });
    updateActions();
}

void LayerList::makeTable() {
    table_->setObjectName(QStringLiteral("layers"));
    table_->setAccessibleName(tr("Layers"));
    table_->setModel(layers_);
    table_->setShowGrid(false);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setAlternatingRowColors(true);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setDragDropMode(QAbstractItemView::DragDrop); // the model takes only its own rows
    table_->setDefaultDropAction(Qt::MoveAction);
    table_->setDragDropOverwriteMode(false);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    QHeaderView* header = table_->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(LayerModel::Layer, QHeaderView::Stretch);
}

QBoxLayout* LayerList::makeBar() {
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(spacing::kTight);
    bar->addWidget(makeAddButton());
    makeEditActions(bar);
    bar->addStretch();
    makeHistoryActions(bar);
    return bar;
}

QToolButton* LayerList::makeAddButton() {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("addLayerMenu"));
    menu->setToolTipsVisible(true);
    for (const LayerKind& kind : layerKinds()) {
        QAction* action = menu->addAction(kind.title);
        action->setObjectName(QStringLiteral("add_") + kind.name);
        action->setToolTip(kind.description);
        connect(action, &QAction::triggered, this, [this, layer = kind.layer] { add(layer); });
    }
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("addLayer"));
    button->setIcon(icon(QStringLiteral("add")));
    button->setText(tr("&Add layer"));
    button->setAccessibleName(tr("Add layer"));
    button->setToolTip(tr("Put a layer behind the picked one, or before the output layer"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
}

QAction* LayerList::makeAction(QBoxLayout* bar, const QString& text, const QString& iconName,
                               const QString& name, const QKeySequence& shortcut) {
    auto* action = new QAction(icon(iconName), text, this);
    action->setObjectName(name + QStringLiteral("Action"));
    action->setShortcut(shortcut);
    // In the table and on the button: in a field the same keys edit its text.
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(
        QStringLiteral("%1 (%2)").arg(text, shortcut.toString(QKeySequence::NativeText)));
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    bar->addWidget(button);
    table_->addAction(action);
    return action;
}

void LayerList::makeEditActions(QBoxLayout* bar) {
    remove_ = makeAction(bar, tr("Remove layers"), QStringLiteral("remove"),
                         QStringLiteral("removeLayers"), QKeySequence(Qt::Key_Delete));
    duplicate_ = makeAction(bar, tr("Duplicate layers"), QStringLiteral("duplicate"),
                            QStringLiteral("duplicateLayers"), QKeySequence(Qt::CTRL | Qt::Key_D));
    up_ = makeAction(bar, tr("Move up"), QStringLiteral("up"), QStringLiteral("moveLayersUp"),
                     QKeySequence(Qt::ALT | Qt::Key_Up));
    down_ = makeAction(bar, tr("Move down"), QStringLiteral("down"),
                       QStringLiteral("moveLayersDown"), QKeySequence(Qt::ALT | Qt::Key_Down));
    connect(remove_, &QAction::triggered, this, [this] { editor_.remove(selected()); });
    connect(duplicate_, &QAction::triggered, this, [this] { editor_.duplicate(selected()); });
    connect(up_, &QAction::triggered, this, [this] { editor_.moveUp(selected()); });
    connect(down_, &QAction::triggered, this, [this] { editor_.moveDown(selected()); });
}

/// Undo and redo work on the whole page, whatever has the keyboard.
void LayerList::makeHistoryActions(QBoxLayout* bar) {
    QUndoStack& history = editor_.history();
    const auto make = [&](const QString& text, const QString& name, const QKeySequence& shortcut) {
        QAction* action = makeAction(bar, text, name.chopped(4), name, shortcut);
        action->setShortcutContext(Qt::WindowShortcut);
        table_->removeAction(action); // the button has it, and is seen as long as the page is
        action->setEnabled(false);
        return action;
    };
    QAction* undo = make(tr("Undo"), QStringLiteral("undoEdit"), Qt::CTRL | Qt::Key_Z);
    connect(undo, &QAction::triggered, &history, &QUndoStack::undo);
    connect(&history, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    QAction* redo = make(tr("Redo"), QStringLiteral("redoEdit"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    connect(redo, &QAction::triggered, &history, &QUndoStack::redo);
    connect(&history, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
}

/// Behind the last selected layer; with none, before the output layer or at the end.
void LayerList::add(const LayerSpec& layer) {
    const LayerPlaces places = selected();
    const std::vector<LayerSpec>& layers = editor_.model().layers;
    std::size_t place = layers.size();
    if (isPretrained(layer)) {
        place = 0; // it can be nowhere else
    } else if (!places.empty()) {
        place = places.back() + 1;
    } else if (!layers.empty()) {
        const auto* last = std::get_if<Dense>(&layers.back());
        place -= last && last->units == Dense::kClasses ? 1 : 0;
    }
    const bool script = std::holds_alternative<ScriptedNet>(layer) && !scripts_.empty();
    editor_.insert(place, script ? layerOf(scripts_.front()) : layer);
    table_->setFocus();
}

void LayerList::setNet(const NetSummary& net) {
    layers_->setNet(net);
    updateActions();
}

LayerPlaces LayerList::selected() const {
    LayerPlaces places;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows())
        if (const auto layer = layers_->layerOfRow(index.row()))
            places.push_back(*layer);
    std::ranges::sort(places);
    return places;
}

void LayerList::select(const LayerPlaces& layers) {
    QItemSelection selection;
    for (const std::size_t layer : layers) {
        const QModelIndex row = layers_->index(LayerModel::rowOfLayer(layer), 0);
        if (layers_->layerOfRow(row.row()))
            selection.select(row, row);
    }
    QItemSelectionModel& model = *table_->selectionModel();
    if (!selection.isEmpty()) {
        const QModelIndex first = selection.indexes().front();
        model.setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        table_->scrollTo(first);
    }
    model.select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    updateActions(); // the same rows may hold other layers now
    emit selectionChanged();
}

int LayerList::current() const {
    const QModelIndex index = table_->currentIndex();
    const auto layer = index.isValid() ? layers_->layerOfRow(index.row()) : std::nullopt;
    const bool chosen = layer && table_->selectionModel()->isRowSelected(index.row());
    if (chosen)
        return int(*layer);
    const LayerPlaces places = selected();
    return places.empty() ? -1 : int(places.front());
}

void LayerList::updateActions() {
    const LayerPlaces places = selected();
    const std::size_t count = editor_.model().layers.size();
    remove_->setEnabled(!places.empty());
    duplicate_->setEnabled(!places.empty() && count + places.size() <= limit::kLayers);
    up_->setEnabled(!places.empty() && places.front() > 0);
    down_->setEnabled(!places.empty() && places.back() + 1 < count);
}

} // namespace fitroom
