#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QMenu;
class QPushButton;
class QToolButton;

namespace fitroom {

/// Gives the selected images another label, and takes that back.
class LabelBar : public QWidget {
    Q_OBJECT
public:
    explicit LabelBar(QWidget* parent = nullptr);

    void setClasses(const std::vector<std::string>& names);
    void setSelected(std::size_t images);
    void setHistory(bool canUndo, bool canRedo);
    /// The classes to choose from; also for a context menu.
    [[nodiscard]] QMenu* menu() const { return menu_; }

signals:
    void labelChosen(int label);
    void undoRequested();
    void redoRequested();

private:
    QMenu* menu_;
    QPushButton* relabel_;
    QToolButton* undo_;
    QToolButton* redo_;
};

} // namespace fitroom
