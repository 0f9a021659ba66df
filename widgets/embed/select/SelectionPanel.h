#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace fitroom {

class SearchField;

/// What can be done with selected points: find, keep under a name, isolate, invert.
class SelectionPanel : public QWidget {
    Q_OBJECT
public:
    explicit SelectionPanel(QWidget* parent = nullptr);

    [[nodiscard]] SearchField& search() const { return *search_; }
    void setCounts(std::size_t selected, std::size_t shown, std::size_t all);
    void setCanUndo(bool canUndo);
    /// Whether only some points are shown because of isolate().
    void setIsolated(bool isolated);
    /// Selections that are kept.
    void setNames(const QStringList& names);

signals:
    void isolateRequested();
    void showAllRequested();
    void invertRequested();
    void undoRequested();
    void clearRequested();
    /// The selection is to be kept under a name, in place of an earlier one of that name.
    void saveRequested(const QString& name);
    void recallRequested(const QString& name);
    void removeRequested(const QString& name);

private:
    QPushButton* button(const QString& text, const char* name, const QString& toolTip);
    [[nodiscard]] QString name() const;
    void showNameButtons();

    SearchField* search_;
    QLabel* counts_;
    QPushButton* isolate_;
    QPushButton* showAll_;
    QPushButton* invert_;
    QPushButton* undo_;
    QComboBox* names_;
    QToolButton* save_;
    QToolButton* remove_;
    bool anySelected_ = false;
};

} // namespace fitroom
