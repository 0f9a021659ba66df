#pragma once

#include <QWidget>

class QScrollArea;
class QToolButton;

namespace fitroom {

class NetDiagram;

/// The drawing of a net in an area that scrolls, with buttons for its zoom.
class NetView : public QWidget {
    Q_OBJECT
public:
    explicit NetView(QWidget* parent = nullptr);

    [[nodiscard]] NetDiagram& diagram() const { return *diagram_; }
    void showLayer(int layer);

    [[nodiscard]] QSize sizeHint() const override;

private:
    QToolButton* makeButton(const QString& sign, const QString& name, const QString& what);
    void fit();
    void updateButtons();

    NetDiagram* diagram_;
    QScrollArea* area_;
    QToolButton* smaller_;
    QToolButton* whole_;
    QToolButton* larger_;
};

} // namespace fitroom
