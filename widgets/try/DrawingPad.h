#pragma once

#include "core/picture/Picture.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace fitroom {

/// A black square to draw on with a white brush, as coarse as the images nets learn from. The right
/// button, or Control, rubs out; Delete clears it.
class DrawingPad : public QWidget {
    Q_OBJECT
public:
    static constexpr int kSide = 28; ///< pixels of the drawing

    explicit DrawingPad(QWidget* parent = nullptr);

    void clear();
    [[nodiscard]] Picture drawing() const; ///< grey, kSide x kSide
    [[nodiscard]] bool empty() const { return empty_; }

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// While a line is being drawn, some ten times a second.
    void drawn();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRectF field() const;
    [[nodiscard]] QPointF toDrawing(const QPointF& point) const;
    void lineTo(const QPointF& point, bool rub);

    QImage drawing_;
    QPointF last_;
    bool rubbing_ = false;
    bool empty_ = true;
    QTimer told_; ///< runs while what was drawn is still to be told
};

} // namespace fitroom
