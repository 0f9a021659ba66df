#pragma once

#include "widgets/model/NetSummary.h"

#include <QWidget>

namespace fitroom {

/// A drawing of a net from top to bottom: feature maps as stacks of sheets, as wide as they are and
/// as deep as they have channels, flat layers as bars, and what changes no shape as dots between.
class NetDiagram : public QWidget {
    Q_OBJECT
public:
    explicit NetDiagram(QWidget* parent = nullptr);

    void setNet(const NetSummary& net);
    /// Marks a layer; -1 none. Emits nothing.
    void setCurrentLayer(int layer);
    /// Where a layer is drawn; -1 is the input.
    [[nodiscard]] QRect layerRect(int layer) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void layerPicked(int layer);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Block {
        QString title;
        QString shape;
        std::vector<std::int64_t> sizes; ///< output's; empty when not known
        QColor colour;
        bool large = true; ///< drawn as sheets or a bar, not as a dot
        bool fault = false;
        int top = 0;
        int height = 0;
    };

    void addBlock(Block block);
    void paintBlock(QPainter& painter, const Block& block) const;
    void paintSheets(QPainter& painter, const Block& block, const QPointF& centre) const;
    void paintText(QPainter& painter, const Block& block) const;

    std::vector<Block> blocks_; ///< the input first
    int side_ = 1;              ///< of the input, in pixels of the image
    int current_ = -1;
};

} // namespace fitroom
