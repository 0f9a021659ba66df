#pragma once

#include "core/data/Dataset.h"

#include <QFrame>

class QLabel;
class QTableView;
class QToolButton;

namespace fitroom {

class ProblemModel;

/// A strip that says how many files were passed over when the data set was read, and opens to the
/// list of them. Hidden when there is nothing to say.
class ProblemPanel : public QFrame {
    Q_OBJECT
public:
    explicit ProblemPanel(QWidget* parent = nullptr);

    void setDataset(const Dataset& dataset);

private:
    void makeTable();
    QToolButton* addButton(const QString& text, const QString& name, const QString& toolTip);
    void copy(const QList<int>& rows) const;
    void copySelected() const;

    QLabel* summary_;
    QToolButton* show_;
    QToolButton* copy_;
    QToolButton* close_;
    QTableView* table_;
    ProblemModel* model_;
};

} // namespace fitroom
