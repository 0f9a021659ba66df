#pragma once

#include "core/photo/PhotoSteps.h"
#include "widgets/image/ImageView.h"
#include "widgets/try/BoxGrip.h"

#include <QImage>

#include <optional>

namespace fitroom {

/// A photo with the garment that was found in it, which can be corrected here: by a box that is
/// dragged around it, or by a brush that paints it. Mouse and keys can do the same.
///
/// What is painted is shown at once; the owner answers hintsChosen() with showGarment(), now with
/// the new hints, and once more when the photo has been prepared with them.
class GarmentCanvas : public ImageView {
    Q_OBJECT
public:
    enum class Tool { Box, Add, Remove };
    static constexpr int kLeastBrush = 1; ///< radius in pixels of the photo
    static constexpr int kMostBrush = 24;
    static constexpr int kFirstBrush = 6;

    explicit GarmentCanvas(QWidget* parent = nullptr);

    /// Only the photo; there is nothing to correct.
    void showPhoto(const QImage& picture);
    /// `steps` are the newest there are; `hints` may be newer. `photo` tells photos apart: what is
    /// being dragged goes on while it is the same.
    void showGarment(int photo, const QImage& picture, const PhotoSteps& steps,
                     const GarmentHints& hints);
    void setTool(Tool tool);
    void setBrush(int radius);

    /// What is shown as garment, the stroke in progress included; null without one.
    [[nodiscard]] const GarmentMask* garment() const { return mask_ ? &painted_ : nullptr; }
    /// The drawn box, or the one around what was found.
    [[nodiscard]] const std::optional<PhotoBox>& box() const { return box_; }
    /// Where a place in the photo is on this widget.
    [[nodiscard]] QPointF toScreen(const PhotoPoint& place) const;

signals:
    /// `continued`: part of the change before (see HintHistory).
    void hintsChosen(const fitroom::GarmentHints& hints, bool continued);
    /// By a key.
    void toolChosen(fitroom::GarmentCanvas::Tool tool);
    void brushChosen(int radius);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Drag {
        BoxGrip grip; ///< none: a new box is drawn
        PhotoPoint from;
        std::optional<PhotoBox> before;
    };
    enum class KeyStep { None, Move, Resize };

    [[nodiscard]] QSize photoSize() const;
    [[nodiscard]] double scale() const; ///< of a pixel of the photo on the screen
    [[nodiscard]] PhotoPoint toPhoto(const QPointF& point) const;
    [[nodiscard]] QRectF screenBox() const;
    [[nodiscard]] bool brushing() const { return tool_ != Tool::Box; }
    void showPainted();
    void setBox(const std::optional<PhotoBox>& box);
    void dragTo(const PhotoPoint& place);
    void beginStroke(bool adds);
    void strokeTo(const PhotoPoint& place);
    void finish();
    void cancel();
    bool chooseByKey(int key);
    void arrow(int dx, int dy, Qt::KeyboardModifiers modifiers);
    void choose(GarmentHints hints, bool continued = false);
    void updatePointer(const QPointF& point);

    int photo_ = 0;
    std::optional<GarmentMask> mask_; ///< nothing: there is nothing to correct
    GarmentMask painted_;             ///< the mask with the stroke in progress
    QImage veil_;                     ///< of painted_
    GarmentHints hints_;
    std::optional<PhotoBox> box_;
    Tool tool_ = Tool::Box;
    int brush_ = kFirstBrush;
    PhotoPoint cursor_; ///< of the brush
    std::optional<Drag> drag_;
    std::optional<BrushStroke> stroke_;
    KeyStep keyStep_ = KeyStep::None; ///< what the keys did last, if nothing came after it
};

} // namespace fitroom
