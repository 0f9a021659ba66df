#pragma once

#include "widgets/gallery/TileLayout.h"

#include <QAbstractScrollArea>
#include <QColor>
#include <QImage>

#include <vector>

namespace fitroom {

/// A few pictures with two lines under each. Arrows go from one to the next; Enter and double click
/// activate one.
class PictureTiles : public QAbstractScrollArea {
    Q_OBJECT
public:
    struct Tile {
        QImage picture;
        QString first; ///< the lines under it
        QString second;
        QColor stripe; ///< under the picture
        QString toolTip;
    };

    explicit PictureTiles(QWidget* parent = nullptr);

    void setTiles(std::vector<Tile> tiles);
    [[nodiscard]] const std::vector<Tile>& tiles() const { return tiles_; }
    [[nodiscard]] int current() const { return current_; }
    /// Where a tile is in the viewport, for tests.
    [[nodiscard]] QRect tileRect(int tile) const;

signals:
    void activated(int tile);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    void moveTo(int tile);
    [[nodiscard]] int tileAt(const QPointF& point) const;
    void paintTile(QPainter& painter, int number) const;

    std::vector<Tile> tiles_;
    TileLayout layout_;
    int current_ = -1;
};

} // namespace fitroom
