#pragma once

#include "widgets/model/ImportedNets.h"
#include "widgets/model/NetEditor.h"
#include "widgets/model/NetSummary.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QTableView;
class QToolButton;

namespace fitroom {

class LayerModel;

/// The layers of a net in a table, with buttons and keys to add, remove, duplicate and move them,
/// and to undo. What is done goes to the editor; what comes of it is shown with setNet().
class LayerList : public QWidget {
    Q_OBJECT
public:
    explicit LayerList(NetEditor& editor, QWidget* parent = nullptr);

    void setNet(const NetSummary& net);
    /// What pretrained layers can be made of; a TorchScript layer that is added is the first.
    void setImported(const ImportedNets& imported) { scripts_ = imported.scripts; }

    /// The selected layers, in order.
    [[nodiscard]] LayerPlaces selected() const;
    /// The first of them is brought into view, and is the current one. Emits selectionChanged().
    void select(const LayerPlaces& layers);
    /// The one whose fields are shown; -1: none.
    [[nodiscard]] int current() const;

signals:
    void selectionChanged();

private:
    void makeTable();
    QBoxLayout* makeBar();
    QToolButton* makeAddButton();
    void makeEditActions(QBoxLayout* bar);
    void makeHistoryActions(QBoxLayout* bar);
    QAction* makeAction(QBoxLayout* bar, const QString& text, const QString& iconName,
                        const QString& name, const QKeySequence& shortcut);
    void add(const LayerSpec& layer);
    void updateActions();

    NetEditor& editor_;
    std::vector<StoredScript> scripts_;
    LayerModel* layers_;
    QTableView* table_;
    QAction* remove_ = nullptr;
    QAction* duplicate_ = nullptr;
    QAction* up_ = nullptr;
    QAction* down_ = nullptr;
};

} // namespace fitroom
