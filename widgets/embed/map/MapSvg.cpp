#include "widgets/embed/map/MapSvg.h"

#include "widgets/embed/map/MapPicture.h"
#include "widgets/embed/map/ScatterView.h"
#include "widgets/embed/map/ShrunkImage.h"
#include "widgets/image/DatasetImage.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace fitroom {

namespace {

constexpr double kPictureRatio = 2; // of points too many to be drawn one by one

QByteArray number(double value) {
    return QByteArray::number(value, 'f', 2);
}

QByteArray name(QRgb colour) {
    return QColor(colour).name().toLatin1();
}

QByteArray place(const QRectF& area) {
    return "x=\"" + number(area.x()) + "\" y=\"" + number(area.y()) + "\" width=\"" +
           number(area.width()) + "\" height=\"" + number(area.height()) + '"';
}

QByteArray filledRectangle(const QRectF& area, QRgb colour) {
    return "<rect " + place(area) + " fill=\"" + name(colour) + "\"/>\n";
}

QByteArray imageElement(const QRectF& area, const QImage& picture) {
    const QByteArray data = "href=\"data:image/png;base64," + pngFile(picture).toBase64() + '"';
    return "<image " + place(area) + " preserveAspectRatio=\"none\" xlink:" + data + "/>\n";
}

QByteArray circle(const QPointF& centre, double radius, QRgb colour, double opacity) {
    QByteArray element = "<circle cx=\"" + number(centre.x()) + "\" cy=\"" + number(centre.y()) +
                         "\" r=\"" + number(radius) + "\" fill=\"" + name(colour) + '"';
    if (opacity < 1)
        element += " fill-opacity=\"" + number(opacity) + '"';
    return element + "/>\n";
}

/// A grey image as ink in the point's colour, as it is on the map.
QImage inked(const QImage& picture, QRgb colour) {
    QImage ink(picture.size(), QImage::Format_ARGB32);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ink.setPixel(x, y, (colour & 0xffffff) | QRgb(qGray(picture.pixel(x, y))) << 24);
    return ink;
}

QByteArray sprite(const MapSvg& svg, const MapSvg::Point& point) {
    const bool colourful = svg.dataset->shape().channels == 3;
    const QImage picture = imageView(*svg.dataset, std::size_t(point.image));
    const QSizeF size = shrunkSize(svg.dataset->shape(), svg.frame.spriteSide);
    const QRectF area(point.place - QPointF(size.width(), size.height()) / 2, size);
    QByteArray element = imageElement(area, colourful ? picture : inked(picture, point.colour));
    if (point.selected || colourful)
        element += "<rect " + place(area.adjusted(0.5, 0.5, -0.5, -0.5)) +
                   " fill=\"none\" stroke=\"" + name(point.colour) + "\"/>\n";
    return element;
}

QByteArray pointElement(const MapSvg& svg, const MapSvg::Point& point) {
    if (point.image >= 0)
        return sprite(svg, point);
    QByteArray element;
    if (point.selected)
        element = circle(point.place, svg.frame.radius + kDotOutline, svg.frame.outline, 1);
    return element + circle(point.place, svg.frame.radius, point.colour, kDotOpacity);
}

QByteArray pointElements(const MapSvg& svg) {
    const QRectF& area = svg.frame.area;
    if (!svg.picture.isNull())
        return imageElement(area, svg.picture);
    QByteArray text = "<g clip-path=\"url(#map)\">\n";
    for (const MapSvg::Point& point : svg.points)
        text += pointElement(svg, point);
    return text + "</g>\n";
}

/// Names, axes and contours by Qt's generator.
QByteArray overlayOf(ScatterView& view) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(view.logicalDpiX()); // else the text has another size
    generator.setSize(view.size());
    generator.setViewBox(QRect(QPoint(0, 0), view.size()));
    generator.setTitle(view.accessibleName());
    QPainter painter(&generator);
    painter.setFont(view.font());
    view.paintOverlay(painter);
    painter.end();
    return bytes;
}

} // namespace

MapSvg mapSvg(ScatterView& view) {
    const PointLayer& layer = view.pointsNow();
    const MapLook& look = layer.look();
    MapSvg svg{view.frame(1),  view.size(), view.palette().color(QPalette::Window).rgb(),
               view.dataset(), {},          {},
               overlayOf(view)};
    const std::vector<std::int32_t> order = drawingOrder(layer.places(), look.shown, look.selected,
                                                         svg.frame.area, svg.frame.reach(), true);
    if (order.size() > kMostSvgPoints) {
        svg.picture = layer.finePicture(view.frame(kPictureRatio));
        return svg;
    }
    for (const std::int32_t index : order) {
        const auto point = std::size_t(index);
        svg.points.push_back({layer.places().at(point), look.colours[point],
                              look.selected[point] != 0,
                              svg.frame.spriteSide > 0 ? view.images()[point] : -1});
    }
    return svg;
}

QByteArray svgFile(const MapSvg& svg) {
    const QByteArray clip =
        "<clipPath id=\"map\"><rect " + place(svg.frame.area) + "/></clipPath>\n";
    const QByteArray below = filledRectangle(QRectF({}, svg.size), svg.surroundings) +
                             filledRectangle(svg.frame.area, svg.frame.background) +
                             pointElements(svg);
    // Below all that the generator has drawn, which begins after its definitions.
    static constexpr std::string_view kDefinitions = "</defs>\n";
    QByteArray text = svg.overlay;
    return text.replace(text.indexOf(kDefinitions.data()), qsizetype(kDefinitions.size()),
                        clip + kDefinitions.data() + below);
}

} // namespace fitroom
