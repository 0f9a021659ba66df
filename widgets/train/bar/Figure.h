#pragma once

#include <QPen>
#include <QWidget>

class QLabel;

namespace fitroom {

class ElidedLabel;

/// A large number under a small heading, with a line of small print below.
class Figure : public QWidget {
    Q_OBJECT
public:
    explicit Figure(const QString& name, QWidget* parent = nullptr);

    void setHeading(const QString& heading);
    /// A sample of the curve that draws this figure.
    void setSample(const QPen& pen);
    /// An empty value shows as "–".
    void setFigure(const QString& value, const QString& detail);
    [[nodiscard]] QString value() const;
    [[nodiscard]] QString detail() const;

private:
    QWidget* sample_;
    ElidedLabel* heading_;
    QLabel* value_;
    ElidedLabel* detail_;
};

} // namespace fitroom
