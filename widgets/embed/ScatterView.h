#pragma once

#include "core/data/Dataset.h"
#include "widgets/embed/MapPoints.h"

#include <QImage>
#include <QWidget>

#include <cstdint>
#include <vector>

namespace fitroom {

/// Images as dots on a map, coloured by class. Drag or arrows move, wheel, + and - zoom, 0 or a
/// double click show all; the mouse over a dot shows its image; a click selects it, with Ctrl or
/// Shift adds it.
class ScatterView : public QWidget {
    Q_OBJECT
public:
    explicit ScatterView(QWidget* parent = nullptr);

    void setDataset(DatasetPtr dataset);
    /// Shows all of the points if `fit`, else stays where it is.
    void setPoints(MapPoints points, bool fit);
    void setAxisNames(const QString& x, const QString& y);
    /// One entry for each class.
    void setHiddenClasses(std::vector<bool> hidden);
    void setSelection(const std::vector<std::int32_t>& images);
    [[nodiscard]] std::vector<std::int32_t> selection() const;

    void showAll();
    /// The image under the mouse, or -1.
    [[nodiscard]] std::int32_t hoveredImage() const;
    /// Where a point is now, for tests.
    [[nodiscard]] QPointF pixelOf(std::size_t point) const;
    [[nodiscard]] const MapView& view() const { return view_; }

    [[nodiscard]] QSize sizeHint() const override { return {640, 480}; }

signals:
    void selectionChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void redraw();
    void hover(int point);
    void click(const QPointF& pixel, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool hidden(std::size_t point) const;
    [[nodiscard]] int nearestPoint(const QPointF& pixel) const;
    [[nodiscard]] QRectF plotArea() const;
    void drawDots();
    void paintAxes(QPainter& painter) const;
    void paintSelection(QPainter& painter) const;
    void paintHover(QPainter& painter) const;

    DatasetPtr dataset_;
    MapPoints points_;
    MapView view_;
    QString xName_, yName_;
    std::vector<bool> hiddenClasses_;
    std::vector<bool> selected_; ///< by point
    QImage buffer_;              ///< the dots as drawn; null when they must be drawn again
    int hovered_ = -1;           ///< point
    QPointF pressed_;
    QPointF dragged_; ///< the mouse's last place
    bool dragging_ = false;
    bool placed_ = false; ///< fitted to a size at least once
};

} // namespace fitroom
