#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace fitroom {

/// A few large figures side by side, each with its name under it.
class FigureRow : public QWidget {
    Q_OBJECT
public:
    struct Figure {
        QLabel* value;
        QLabel* name;
    };

    explicit FigureRow(QWidget* parent = nullptr);

    /// `objectName` is the value's.
    Figure add(const QString& name, const QString& objectName);

private:
    QHBoxLayout* row_;
};

} // namespace fitroom
