#pragma once

#include "widgets/embed/colour/MapColumn.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace fitroom {

class Legend;

/// What the points' colours and names tell, and the legend that hides some of them.
class ColourPanel : public QWidget {
    Q_OBJECT
public:
    explicit ColourPanel(QWidget* parent = nullptr);

    void setColumns(const std::vector<MapColumn>& columns);
    /// One of them; `keepHidden`: what is hidden stays so, if it has as many names as before.
    void setCurrent(const MapColumn& column, bool keepHidden);
    /// Ids and names of what can name points, and the id of what does.
    void setLabelColumns(const std::vector<std::pair<QString, QString>>& columns,
                         const QString& current);
    /// No colours tell anything.
    void clear();

    /// One entry for each name of the current column.
    [[nodiscard]] std::vector<bool> hidden() const;
    void setHidden(const std::vector<bool>& hidden);

signals:
    /// By the user; a column's id.
    void chosen(const QString& id);
    void labelChosen(const QString& id);
    void hiddenChanged();

private:
    QComboBox* columns_;
    QComboBox* labels_;
    Legend* legend_;
};

} // namespace fitroom
