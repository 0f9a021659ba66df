#pragma once

#include "widgets/model/NetSummary.h"

#include <QWidget>

namespace fitroom {

/// A drawing of a net from top to bottom: feature maps as stacks of sheets, as wide as they are and
/// as deep as they have channels, flat layers as bars, and what changes no shape as dots between. A
/// residual block's shortcut goes round it to the sum below, dashed where it changes the shape.
class NetDiagram : public QWidget {
    Q_OBJECT
public:
    explicit NetDiagram(QWidget* parent = nullptr);

    void setNet(const NetSummary& net);
    /// Marks layers. Emits nothing.
    void setSelectedLayers(const std::vector<std::size_t>& layers);
    /// 1 is the size of the text around it; kept between kSmallestZoom and kLargestZoom.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return zoom_; }
    static constexpr double kSmallestZoom = 0.4;
    static constexpr double kLargestZoom = 3;
    /// Where a layer is drawn; -1 is the input.
    [[nodiscard]] QRect layerRect(int layer) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// By the mouse; with `more` (Ctrl is held) beside those selected already.
    void layerPicked(int layer, bool more);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Block {
        QString title;
        QString shape;
        std::vector<std::int64_t> sizes; ///< output's; empty when not known
        QColor colour;
        bool large = true; ///< drawn as sheets or a bar, not as a dot
        bool fault = false;
        bool residual = false; ///< has a shortcut round it
        bool projects = false; ///< which changes the shape
        int top = 0;           ///< at zoom 1, as all lengths here
        int height = 0;
    };

    void layOut();
    [[nodiscard]] QSize naturalSize() const;
    void paintShortcut(QPainter& painter, const Block& block) const;
    void paintBlock(QPainter& painter, const Block& block) const;
    void paintSheets(QPainter& painter, const Block& block, const QPointF& centre) const;
    void paintText(QPainter& painter, const Block& block) const;

    std::vector<Block> blocks_; ///< the input first
    int side_ = 1;              ///< of the input, in pixels of the image
    std::vector<std::size_t> selected_;
    double zoom_ = 1;
};

} // namespace fitroom
