#pragma once

#include "core/data/Dataset.h"
#include "widgets/gallery/ImageSelection.h"
#include "widgets/gallery/TileLayout.h"

#include <QAbstractScrollArea>

#include <cstdint>
#include <functional>
#include <vector>

namespace fitroom {

/// A gallery of a data set's images that stays smooth at any number of them: cells are of one size
/// and only the visible ones are painted, straight from the data set's memory.
///
/// Click, Shift and Ctrl select as in a file manager; arrows, Page and Home/End move, Ctrl+A takes
/// all, Space toggles; Ctrl+wheel, + and - zoom.
class ImageGrid : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// Says something of an image, by its index into the data set.
    using TextOf = std::function<QString(std::int32_t image)>;

    explicit ImageGrid(QWidget* parent = nullptr);

    /// Starts without images and without selection.
    void setDataset(DatasetPtr dataset);
    /// The same images with other labels: only the classes' colours change.
    void setLabels(DatasetPtr dataset);
    /// The images to show, in order. What is selected stays so, though it may not be in sight.
    void setImages(std::vector<std::int32_t> images);
    [[nodiscard]] const std::vector<std::int32_t>& images() const { return images_; }

    /// `lines` lines of text under each image; cells become at least `width` pixels wide.
    void setCaptions(int lines, int width, TextOf caption);
    void setToolTips(TextOf toolTip) { toolTip_ = std::move(toolTip); }
    /// Shown when there are no images.
    void setEmptyText(const QString& text);

    [[nodiscard]] int zoomLevels() const { return int(scales_.size()); }
    [[nodiscard]] int zoomLevel() const { return level_; }
    void setZoomLevel(int level);

    /// The picked image as an index into the data set, or -1.
    [[nodiscard]] std::int32_t current() const;
    void setCurrent(std::int32_t image);
    /// Ascending.
    [[nodiscard]] std::vector<std::int32_t> selection() const { return selection_.images(); }
    [[nodiscard]] std::size_t selectionSize() const { return selection_.size(); }
    /// Emits nothing.
    void setSelection(const std::vector<std::int32_t>& images);

    /// Where an image is in the viewport now, for tests and tool tips; empty when not shown.
    [[nodiscard]] QRect tileRect(std::int32_t image) const;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void currentChanged(int image);
    void selectionChanged();
    void zoomChanged(int level);
    /// Double click or Enter.
    void activated(int image);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void arrange();
    [[nodiscard]] QSizeF pictureSize() const;
    [[nodiscard]] int captionHeight() const;
    [[nodiscard]] int tileAt(const QPoint& point) const;
    [[nodiscard]] int tileAfterKey(int key) const;
    void pick(int tile, Qt::KeyboardModifiers modifiers);
    void select(int tile, Qt::KeyboardModifiers modifiers);
    void moveTo(int tile);
    void reveal(int tile);
    void paintTile(QPainter& painter, int tile) const;
    void showToolTip(const QPoint& point, const QPoint& global);

    DatasetPtr dataset_;
    std::vector<std::int32_t> images_;
    ImageSelection selection_;
    TileLayout layout_;
    std::vector<double> scales_ = {1};
    int level_ = 0;
    double ratio_ = 1; ///< device pixel ratio the scales are for
    int current_ = -1; ///< tile, not image
    int anchor_ = -1;  ///< tile a Shift selection starts from
    int captionLines_ = 0;
    int captionWidth_ = 0;
    TextOf caption_;
    TextOf toolTip_;
    QString emptyText_;
};

} // namespace fitroom
