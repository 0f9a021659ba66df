#include "widgets/inspect/explain/FeatureMapView.h"
#include "widgets/inspect/explain/MapImage.h"
#include "widgets/theme/ColourMap.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace fitroom;

namespace {

LayerMaps mapsOf(std::vector<std::int64_t> shape) {
    LayerMaps maps{std::move(shape), {}};
    const auto count =
        std::accumulate(maps.shape.begin(), maps.shape.end(), std::int64_t(1), std::multiplies<>());
    maps.values.resize(std::size_t(count));
    std::iota(maps.values.begin(), maps.values.end(), 0.F);
    return maps;
}

QColor colourAt(FeatureMapView& view, const ChannelPlace& place) {
    const QImage shot = view.viewport()->grab().toImage();
    return shot.pixelColor(view.mapRect(place).center());
}

} // namespace

class FeatureMapViewTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        view_ = std::make_unique<FeatureMapView>();
        view_->resize(700, 500);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    }

    void cleanup() { view_.reset(); }

    void coloursAreViridis() {
        QCOMPARE(viridis().size(), 256);
        QCOMPARE(viridis().first(), qRgb(0x44, 0x01, 0x54));
        QCOMPARE(viridis().last(), qRgb(0xfd, 0xe7, 0x25));
        for (int i = 1; i < 256; ++i) // ever lighter, so that grey prints can be read
            QVERIFY(qGray(viridis()[i]) >= qGray(viridis()[i - 1]));
        QCOMPARE(viridisIndex(5, 0, 10), 128);
        QCOMPARE(viridisIndex(-1, 0, 10), 0);
        QCOMPARE(viridisIndex(99, 0, 10), 255);
        QCOMPARE(viridisIndex(7, 7, 7), 0);
    }

    /// torch.nn.functional.interpolate(mode="bilinear", align_corners=False) gives these.
    void mapsAreResizedAsPyTorchDoes() {
        const float values[] = {0, 1, 2, 3};
        QCOMPARE(resizedMap(values, 2, 2, 4, 4),
                 (std::vector<float>{0, .25F, .75F, 1, .5F, .75F, 1.25F, 1.5F, 1.5F, 1.75F, 2.25F,
                                     2.5F, 2, 2.25F, 2.75F, 3}));
        QCOMPARE(resizedMap(values, 2, 2, 2, 2), (std::vector<float>{0, 1, 2, 3}));
        QCOMPARE(resizedMap(values, 1, 4, 1, 2), (std::vector<float>{.5F, 2.5F}));
    }

    void sixteenMapsGoIntoARow() {
        FeatureMapLayout layout;
        layout.setShapes({{40, 5, 10}, {100}});
        layout.setRoom(16 * 20 + 15 * 4, 30, 1);
        QCOMPARE(layout.rect({0, 0}), QRectF(0, 30, 20, 10));
        QCOMPARE(layout.rect({0, 15}).right(), layout.width());
        QCOMPARE(layout.rect({0, 16}), QRectF(0, 44, 20, 10));
        QCOMPARE(layout.titleRect(1).top(), 30 + 3 * 14 + 12.0);
        QCOMPARE(layout.rect({1, 64}).left(), 0.0); // the values of a dense layer are small
        QCOMPARE(layout.rect({1, 1}).size(), QSizeF(5, 5));
        for (const ChannelPlace place :
             std::vector<ChannelPlace>{{0, 0}, {0, 15}, {0, 39}, {1, 0}, {1, 63}, {1, 99}})
            QCOMPARE(layout.at(layout.rect(place).center()), place);
        QVERIFY(!layout.at({22, 35}));                                       // between two maps
        QVERIFY(!layout.at(layout.rect({0, 39}).center() + QPointF(24, 0))); // after the last one
        QVERIFY(!layout.at({5, 10}));                                        // a title
    }

    void paintsOnlyWhatShows() {
        FeatureMapLayout layout;
        layout.setShapes({{512, 8, 8}, {512, 8, 8}});
        layout.setRoom(16 * 20 + 15 * 4, 30, 1);
        const double middle = layout.rect({0, 256}).center().y();
        const auto channels = layout.channelsIn(0, middle - 1, middle + 1);
        QCOMPARE(channels.first, 256);
        QCOMPARE(channels.end, 272);
        const auto layers = layout.layersIn(middle, middle + 1);
        QCOMPARE(layers.first, 0);
        QCOMPARE(layers.end, 1);
        QCOMPARE(layout.channelsIn(1, middle - 1, middle + 1).end, 0);
    }

    void saysWhatAMapHolds() {
        view_->setMaps({mapsOf({2, 2, 2}), mapsOf({3})}, {"1 · Conv", "2 · Dense"});
        QCOMPARE(view_->describe({0, 1}), QStringLiteral("1 · Conv, channel 1: 4 to 7, mean 5.5"));
        QCOMPARE(view_->describe({1, 2}), QStringLiteral("2 · Dense, feature 2: 2"));
        QSignalSpy pointed(view_.get(), &FeatureMapView::pointedAt);
        QTest::mouseMove(view_->viewport(), view_->mapRect({0, 1}).center());
        QTRY_VERIFY(!pointed.isEmpty() &&
                    pointed.last().at(0).toString() == view_->describe({0, 1}));
    }

    void scalesByLayerOrByChannel() {
        LayerMaps maps{{2, 1, 2}, {10, 0, 1, 0}};
        view_->setMaps({maps}, {"Conv"});
        const QColor strong = colourAt(*view_, {0, 0}), faint = colourAt(*view_, {0, 1});
        QVERIFY(strong != faint);
        view_->setScaling(FeatureMapView::Scaling::Channel);
        QCOMPARE(colourAt(*view_, {0, 1}), colourAt(*view_, {0, 0}));
    }

    void zoomsAndScrolls() {
        view_->setMaps({mapsOf({64, 20, 20}), mapsOf({64, 20, 20})}, {"a", "b"});
        const int small = view_->mapRect({0, 0}).width();
        QCOMPARE(view_->horizontalScrollBar()->maximum(), 0); // 16 maps fill the width
        QTest::keyClick(view_.get(), Qt::Key_Plus);
        QTest::keyClick(view_.get(), Qt::Key_Plus);
        QVERIFY(view_->mapRect({0, 0}).width() >= 2 * small);
        QVERIFY(view_->horizontalScrollBar()->maximum() > 0);
        QTest::keyClick(view_.get(), Qt::Key_Minus);
        view_->scrollToLayer(1);
        QVERIFY(view_->viewport()->rect().contains(view_->mapRect({1, 0}).center()));
    }

    void goesFromMapToMapByKeys() {
        view_->setMaps({mapsOf({20, 20, 20}), mapsOf({200})}, {"a", "b"});
        QSignalSpy pointed(view_.get(), &FeatureMapView::pointedAt);
        const auto press = [&](Qt::Key key) {
            QTest::keyClick(view_.get(), key);
            return pointed.last().at(0).toString();
        };
        QCOMPARE(press(Qt::Key_Right), view_->describe({0, 0}));
        QCOMPARE(press(Qt::Key_Right), view_->describe({0, 1}));
        QCOMPARE(press(Qt::Key_Down), view_->describe({0, 17}));
        QCOMPARE(press(Qt::Key_Down), view_->describe({1, 0}));
        QCOMPARE(press(Qt::Key_Down), view_->describe({1, 64}));
        QCOMPARE(press(Qt::Key_PageUp), view_->describe({0, 0}));
        QCOMPARE(press(Qt::Key_End), view_->describe({1, 0}));
        QCOMPARE(view_->accessibleDescription(), view_->describe({1, 0}));
    }

    /// 512 channels at every scroll position, with software rendering.
    void paintsManyChannelsWithinAFrame() {
        view_->resize(1000, 700);
        std::vector<LayerMaps> layers;
        QStringList titles;
        for (int i = 0; i < 8; ++i) {
            layers.push_back(mapsOf({512, 28, 28}));
            titles.append(QStringLiteral("layer"));
        }
        view_->setMaps(std::move(layers), titles);
        qint64 worst = 0;
        for (int step = 0; step <= 20; ++step) {
            view_->verticalScrollBar()->setValue(view_->verticalScrollBar()->maximum() * step / 20);
            QElapsedTimer timer;
            timer.start();
            view_->viewport()->grab();
            worst = std::max(worst, timer.elapsed());
        }
        qInfo("worst frame: %lld ms", static_cast<long long>(worst));
        QVERIFY(worst < 250); // a busy machine; alone it is under 33
    }

private:
    std::unique_ptr<FeatureMapView> view_;
};

QTEST_MAIN(FeatureMapViewTest)
#include "FeatureMapViewTest.moc"
