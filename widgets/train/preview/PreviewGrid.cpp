#include "widgets/train/preview/PreviewGrid.h"

#include "widgets/image/ImageView.h"
#include "widgets/theme/Theme.h"

#include <QPainter>

#include <algorithm>

namespace fitroom {

namespace {

constexpr int kApart = 16; ///< between an original and its versions
constexpr double kLargest = 140;

int byteOf(float value) {
    return int(std::clamp(value, 0.0F, 1.0F) * 255 + 0.5F);
}

} // namespace

QImage imageFromFloats(const float* pixels, const ImageShape& shape) {
    const int channels = shape.channels < 3 ? 1 : 3;
    const std::size_t plane = std::size_t(shape.height) * std::size_t(shape.width);
    QImage image(shape.width, shape.height,
                 channels == 1 ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    for (int y = 0; y < shape.height; ++y) {
        uchar* out = image.scanLine(y);
        for (int x = 0; x < shape.width; ++x) {
            const float* pixel = pixels + std::size_t(y) * std::size_t(shape.width) + x;
            for (int channel = 0; channel < channels; ++channel)
                *out++ = uchar(byteOf(pixel[std::size_t(channel) * plane]));
        }
    }
    return image;
}

PreviewGrid::PreviewGrid(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("previewGrid"));
    setAccessibleName(tr("Images and their random versions"));
}

void PreviewGrid::setPreview(const Preview& preview) {
    clear();
    const std::size_t size = preview.shape.size();
    const auto images = std::size_t(std::max(preview.images, 0));
    const auto variants = std::size_t(std::max(preview.variants, 0));
    if (size == 0 || preview.originals.size() != images * size ||
        preview.augmented.size() != images * variants * size)
        return;
    for (std::size_t i = 0; i < images; ++i) {
        pictures_.push_back(imageFromFloats(preview.originals.data() + i * size, preview.shape));
        for (std::size_t v = 0; v < variants; ++v)
            pictures_.push_back(imageFromFloats(
                preview.augmented.data() + (i * variants + v) * size, preview.shape));
    }
    images_ = preview.images;
    variants_ = preview.variants;
    labels_ = preview.labels;
    update();
}

void PreviewGrid::clear() {
    images_ = variants_ = 0;
    pictures_.clear();
    labels_.clear();
    update();
}

const QImage& PreviewGrid::picture(int image, int variant) const {
    return pictures_.at(std::size_t(image * (variants_ + 1) + variant));
}

QSize PreviewGrid::sizeHint() const {
    return {480, 360};
}

int PreviewGrid::labelHeight() const {
    return labels_.isEmpty() ? 0 : fontMetrics().height() + 2;
}

/// Side of a picture's square.
double PreviewGrid::cell() const {
    const double across =
        (width() - kApart - spacing::kNormal * (variants_ - 1)) / double(variants_ + 1);
    const double down = double(height()) / images_ - spacing::kNormal - labelHeight();
    return std::clamp(std::min(across, down), 8.0, kLargest);
}

QRectF PreviewGrid::place(int row, int column) const {
    const double side = cell();
    const double x =
        column * (side + spacing::kNormal) + (column > 0 ? kApart - spacing::kNormal : 0);
    return {x, row * (side + spacing::kNormal + labelHeight()), side, side};
}

void PreviewGrid::paintEvent(QPaintEvent*) {
    if (isEmpty())
        return;
    QPainter painter(this);
    for (int row = 0; row < images_; ++row) {
        for (int column = 0; column <= variants_; ++column) {
            const QImage& image = picture(row, column);
            painter.drawImage(sharpRect(image.size(), place(row, column), devicePixelRatioF()),
                              image);
        }
        if (row >= labels_.size())
            continue;
        const QRectF first = place(row, 0);
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(QRectF(first.left(), first.bottom() + 1, width(), labelHeight()),
                         Qt::AlignLeft, labels_[row]);
    }
}

} // namespace fitroom
