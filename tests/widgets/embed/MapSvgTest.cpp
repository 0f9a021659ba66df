#include "widgets/embed/map/MapSvg.h"
#include "tests/support/SyntheticData.h"
#include "widgets/embed/map/ScatterView.h"
#include "widgets/theme/Colours.h"
#include "widgets/theme/Theme.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

#include <numeric>

using namespace fitroom;

/// Reads SVG files of maps back, by Qt's XML reader and by its renderer.
class MapSvgTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        view_ = std::make_unique<ScatterView>();
        view_->setPalette(lightPalette());
        view_->resize(500, 400);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
        setPoints(10);
    }
    void cleanup() { view_.reset(); }

    void pointsAreCirclesWhereTheyAreSeen() {
        std::vector<std::uint8_t> shown(10, 1), selected(10, 0);
        shown[2] = 0;
        selected[5] = 1;
        view_->setLook(colours(10), shown);
        view_->setSelected(selected);
        const auto circles = elements("circle");
        QCOMPARE(circles.size(), std::size_t(10)); // nine, and one more under the selected one
        QCOMPARE(places(circles, "cx", "cy").front(), rounded(view_->pixelOf(0)));
        QCOMPARE(circles.front().value("fill").toString(), classColour(0).name());
        const QPointF last = rounded(view_->pixelOf(5)); // over all others
        QCOMPARE(places(circles, "cx", "cy").back(), last);
        QCOMPARE(places(circles, "cx", "cy")[8], last);
        QVERIFY(circles[8].value("r").toDouble() > circles[9].value("r").toDouble());
        QVERIFY(elements("image").empty());
    }

    void looksAsTheViewDoes() {
        view_->setAxisNames({QStringLiteral("Across"), QStringLiteral("Up")});
        view_->setLook(colours(10), std::vector<std::uint8_t>(10, 1));
        QSvgRenderer renderer(svgFile(mapSvg(*view_)));
        QVERIFY(renderer.isValid());
        QImage drawn(view_->size(), QImage::Format_RGB32);
        QPainter painter(&drawn);
        renderer.render(&painter);
        painter.end();
        const QImage wanted = view_->grab().toImage();
        for (std::size_t i = 0; i < 10; ++i) {
            const QPoint place = view_->pixelOf(i).toPoint();
            const QColor one(drawn.pixel(place)), other(wanted.pixel(place));
            QVERIFY(std::abs(one.red() - other.red()) + std::abs(one.green() - other.green()) +
                        std::abs(one.blue() - other.blue()) <
                    24);
        }
        const QPoint empty = view_->camera().area.topLeft().toPoint() + QPoint(4, 4);
        QCOMPARE(QColor(drawn.pixel(empty)), lightPalette().color(QPalette::Base));
    }

    void imagesAreImages() {
        const DatasetPtr dataset = test::syntheticDataset({.training = 12, .test = 4});
        std::vector<std::int32_t> images(10);
        std::iota(images.begin(), images.end(), 2);
        view_->setImages(dataset, images);
        view_->setSprites(true);
        const auto found = elements("image");
        QCOMPARE(found.size(), std::size_t(10));
        const QImage first = pictureOf(found.front());
        QCOMPARE(first.size(), QSize(28, 28));
        const auto pixels = dataset->image(2);
        for (int y = 0; y < 28; ++y)
            for (int x = 0; x < 28; ++x)
                QCOMPARE(qAlpha(first.pixel(x, y)), int(pixels[std::size_t(y * 28 + x)]));
    }

    void onlyWhatIsInSightIsWritten() {
        view_->setLook(colours(10), std::vector<std::uint8_t>(10, 1));
        Camera camera = view_->camera();
        camera.scale *= 1000;
        const auto [x, y, z] = view_->points().at(3);
        camera.centre = {x, y, z};
        view_->setCamera(camera);
        QCOMPARE(elements("circle").size(), std::size_t(1));
    }

    void tooManyPointsAreOnePicture() {
        setPoints(kMostSvgPoints);
        QCOMPARE(elements("circle").size(), kMostSvgPoints);
        setPoints(kMostSvgPoints + 1);
        QVERIFY(elements("circle").empty());
        const auto found = elements("image");
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(pictureOf(found.front()).size(), (view_->camera().area.size() * 2).toSize());
    }

private:
    void setPoints(std::size_t count) {
        MapPoints points{2, {}};
        for (std::size_t i = 0; i < count; ++i) {
            points.coordinates.push_back(float(i % 10 * 10));
            points.coordinates.push_back(float(i % 7));
        }
        view_->setPoints(points);
        view_->setLook(colours(count), std::vector<std::uint8_t>(count, 1));
    }

    static std::vector<QRgb> colours(std::size_t count) {
        std::vector<QRgb> made;
        for (std::size_t i = 0; i < count; ++i)
            made.push_back(classColour(int(i % 10)).rgb());
        return made;
    }

    std::vector<QXmlStreamAttributes> elements(const char* name) {
        std::vector<QXmlStreamAttributes> found;
        QXmlStreamReader reader(svgFile(mapSvg(*view_)));
        while (!reader.atEnd())
            if (reader.readNext() == QXmlStreamReader::StartElement &&
                reader.name() == QLatin1String(name))
                found.push_back(reader.attributes());
        if (reader.hasError())
            qFatal("the SVG file is no XML: %s", qPrintable(reader.errorString()));
        return found;
    }

    static std::vector<QPointF> places(const std::vector<QXmlStreamAttributes>& elements,
                                       const char* x, const char* y) {
        std::vector<QPointF> found;
        for (const QXmlStreamAttributes& one : elements)
            found.emplace_back(one.value(QLatin1String(x)).toDouble(),
                               one.value(QLatin1String(y)).toDouble());
        return found;
    }

    static QPointF rounded(const QPointF& place) {
        // Places are kept in single precision.
        return {QString::number(double(float(place.x())), 'f', 2).toDouble(),
                QString::number(double(float(place.y())), 'f', 2).toDouble()};
    }

    static QImage pictureOf(const QXmlStreamAttributes& image) {
        const QByteArray data = image.value("http://www.w3.org/1999/xlink", "href").toLatin1();
        return QImage::fromData(QByteArray::fromBase64(data.mid(data.indexOf(',') + 1)), "PNG");
    }

    std::unique_ptr<ScatterView> view_;
};

QTEST_MAIN(MapSvgTest)
#include "MapSvgTest.moc"
