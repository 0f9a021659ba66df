#pragma once

#include "widgets/embed/colour/MapColumn.h"

#include <QWidget>

#include <vector>

class QListWidget;
class QPushButton;

namespace fitroom {

class ColourBar;

/// What the colours on a map mean: names with their colours, or a scale. Unticking a name hides its
/// points, a double click shows them alone.
class Legend : public QWidget {
    Q_OBJECT
public:
    explicit Legend(QWidget* parent = nullptr);

    /// Hides nothing; emits nothing.
    void setColumn(const MapColumn& column);
    /// One entry for each name.
    [[nodiscard]] std::vector<bool> hidden() const;
    /// As the user would; of as many names as there are.
    void setHidden(const std::vector<bool>& hidden);

signals:
    void hiddenChanged();

private:
    QListWidget* list_;
    QPushButton* every_;
    ColourBar* bar_;
};

} // namespace fitroom
