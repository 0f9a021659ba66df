#pragma once

#include <QWidget>

class QGridLayout;

namespace fitroom {

class ElidedLabel;

/// Two aligned columns: what something is called, and its value.
class Facts : public QWidget {
    Q_OBJECT
public:
    explicit Facts(QWidget* parent = nullptr);

    /// Adds a row; the label it gives shows the value, "–" to begin with.
    ElidedLabel* add(const QString& name, const QString& objectName);

private:
    QGridLayout* grid_;
};

} // namespace fitroom
