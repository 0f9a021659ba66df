#pragma once

#include <QWidget>

namespace fitroom {

/// A rounded sheet in the palette's base colour with a thin border, for content that belongs
/// together.
class Card : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace fitroom
