#pragma once

#include "widgets/train/TrainingView.h"

#include <QImage>
#include <QWidget>

#include <vector>

namespace fitroom {

/// One picture from pixels 0 to 1, channel planes one after the other: grey from one channel, else
/// red, green and blue. `pixels` holds `shape.size()` values.
QImage imageFromFloats(const float* pixels, const ImageShape& shape);

/// Paints a Preview: the originals in the first column, a little apart, with their classes.
class PreviewGrid : public QWidget {
    Q_OBJECT
public:
    explicit PreviewGrid(QWidget* parent = nullptr);

    /// Pixels that do not fit the numbers given are not shown.
    void setPreview(const Preview& preview);
    void clear();
    [[nodiscard]] bool isEmpty() const { return images_ == 0; }
    [[nodiscard]] const QImage& picture(int image, int variant) const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF place(int row, int column) const;
    [[nodiscard]] int labelHeight() const;
    [[nodiscard]] double cell() const;

    int images_ = 0;
    int variants_ = 0;
    std::vector<QImage> pictures_; ///< images x (1 + variants)
    QStringList labels_;
};

} // namespace fitroom
