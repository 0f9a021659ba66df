#pragma once

#include <QImage>
#include <QWidget>

namespace fitroom {

/// The largest scale at which an image of `side` device pixels fits `room` device pixels: a whole
/// number when enlarging much, so that every pixel stays a sharp square, else any fraction.
double sharpScale(double side, double room);

/// Where `image` goes in `room`: at sharpScale, on whole device pixels.
QRectF sharpRect(const QSizeF& image, const QRectF& room, double devicePixelRatio,
                 Qt::Alignment alignment = Qt::AlignCenter);

/// One picture, as large as its place allows.
class ImageView : public QWidget {
    Q_OBJECT
public:
    explicit ImageView(QWidget* parent = nullptr);

    void setImage(const QImage& image);
    [[nodiscard]] const QImage& image() const { return image_; }
    /// Shown while there is no picture.
    void setEmptyText(const QString& text);

    void setAlignment(Qt::Alignment alignment);

    /// Where the picture is on this widget.
    [[nodiscard]] QRectF pictureRect() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage image_;
    QString emptyText_;
    Qt::Alignment alignment_ = Qt::AlignCenter;
};

} // namespace fitroom
