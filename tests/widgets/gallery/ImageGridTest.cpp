#include "widgets/gallery/ImageGrid.h"
#include "tests/support/CpuTime.h"
#include "widgets/gallery/ZoomControl.h"
#include "widgets/theme/Colours.h"
#include "widgets/theme/Theme.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <numeric>

using namespace fitroom;

namespace {

/// As many images as Fashion-MNIST has, each filled with a grey of its own.
DatasetPtr seventyThousand() {
    static const DatasetPtr made = [] {
        Dataset::Parts parts;
        parts.name = "Greys";
        parts.shape = {1, 28, 28};
        for (int label = 0; label < 10; ++label)
            parts.classNames.push_back("Class " + std::to_string(label));
        parts.trainingSize = 60000;
        parts.labels.resize(70000);
        parts.pixels.resize(70000 * 784);
        for (std::size_t i = 0; i < 70000; ++i) {
            parts.labels[i] = int(i % 10);
            std::fill_n(parts.pixels.begin() + std::ptrdiff_t(i * 784), 784, std::uint8_t(i % 251));
        }
        return std::make_shared<const Dataset>(std::move(parts));
    }();
    return made;
}

std::vector<std::int32_t> allImages() {
    std::vector<std::int32_t> images(70000);
    std::iota(images.begin(), images.end(), 0);
    return images;
}

} // namespace

class ImageGridTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        grid_ = std::make_unique<ImageGrid>();
        grid_->setToolTips([](std::int32_t image) { return QString::number(image); });
        grid_->setDataset(seventyThousand());
        grid_->setImages(allImages());
        grid_->resize(600, 500);
        grid_->show();
        QVERIFY(QTest::qWaitForWindowExposed(grid_.get()));
    }

    void cleanup() { grid_.reset(); }

    void paintsTheImagesPixels() {
        const QImage shot = grid_->viewport()->grab().toImage();
        for (const int image : {0, 5, 42}) {
            const QRect tile = grid_->tileRect(image);
            QCOMPARE(qGray(shot.pixel(tile.center() - QPoint(0, 3))), image % 251);
            const QPoint stripe(tile.center().x(), tile.bottom() - 5);
            QCOMPARE(QColor(shot.pixel(stripe)), classColour(image % 10));
        }
    }

    void scrollsToTheEndAndPaintsThere() {
        QTest::keyClick(grid_.get(), Qt::Key_End);
        QCOMPARE(grid_->current(), 69999);
        const QRect tile = grid_->tileRect(69999);
        QVERIFY(grid_->viewport()->rect().contains(tile));
        const QImage shot = grid_->viewport()->grab().toImage();
        QCOMPARE(qGray(shot.pixel(tile.center() - QPoint(0, 3))), 69999 % 251);
        QTest::keyClick(grid_.get(), Qt::Key_Home);
        QCOMPARE(grid_->current(), 0);
        QCOMPARE(grid_->verticalScrollBar()->value(), 0);
    }

    void staysQuickWithAllImages() {
        grid_->setZoomLevel(0); // the most tiles in sight
        grid_->resize(1600, 1000);
        QTest::qWait(0);
        const test::CpuTime painting;
        constexpr int kPaints = 20;
        for (int i = 0; i < kPaints; ++i) {
            grid_->verticalScrollBar()->setValue(i * 997);
            grid_->viewport()->repaint();
        }
        const double paint = painting.milliseconds() / kPaints;
        const test::CpuTime filling;
        grid_->setImages(allImages());
        const double fill = filling.milliseconds();
        qInfo("a paint of the smallest tiles on 1600 x 1000 pixels: %.1f ms; a new list: %.1f ms",
              paint, fill);
        QVERIFY(paint < 50); // what the window's thread may take at most
        QVERIFY(fill < 50);
    }

    void movesByKeys() {
        QTest::keyClick(grid_.get(), Qt::Key_Right);
        QCOMPARE(grid_->current(), 0); // nothing was picked before
        QTest::keyClick(grid_.get(), Qt::Key_Right);
        QCOMPARE(grid_->current(), 1);
        QTest::keyClick(grid_.get(), Qt::Key_Down);
        const int columns = grid_->current() - 1;
        QVERIFY(columns > 3);
        QTest::keyClick(grid_.get(), Qt::Key_Left);
        QCOMPARE(grid_->current(), columns);
        QTest::keyClick(grid_.get(), Qt::Key_Up);
        QCOMPARE(grid_->current(), 0);
        QTest::keyClick(grid_.get(), Qt::Key_Up);
        QCOMPARE(grid_->current(), 0);
        QTest::keyClick(grid_.get(), Qt::Key_PageDown);
        const int page = grid_->current();
        QVERIFY(page >= 3 * columns);
        QCOMPARE(page % columns, 0);
        QTest::keyClick(grid_.get(), Qt::Key_PageUp);
        QCOMPARE(grid_->current(), 0);
    }

    void selectsAsAFileManagerDoes() {
        const auto click = [this](int image, Qt::KeyboardModifiers modifiers) {
            QTest::mouseClick(grid_->viewport(), Qt::LeftButton, modifiers,
                              grid_->tileRect(image).center());
        };
        using Images = std::vector<std::int32_t>;
        QSignalSpy changed(grid_.get(), &ImageGrid::selectionChanged);
        click(2, Qt::NoModifier);
        QCOMPARE(grid_->selection(), Images{2});
        QCOMPARE(grid_->current(), 2);
        click(5, Qt::ShiftModifier);
        QCOMPARE(grid_->selection(), (Images{2, 3, 4, 5}));
        click(3, Qt::ControlModifier);
        QCOMPARE(grid_->selection(), (Images{2, 4, 5}));
        click(7, Qt::ShiftModifier | Qt::ControlModifier); // from 3, the last one clicked
        QCOMPARE(grid_->selection(), (Images{2, 3, 4, 5, 6, 7}));
        click(1, Qt::NoModifier);
        QCOMPARE(grid_->selection(), Images{1});
        QCOMPARE(changed.count(), 5);
    }

    void selectsByKeys() {
        using Images = std::vector<std::int32_t>;
        grid_->setCurrent(10);
        QTest::keyClick(grid_.get(), Qt::Key_Space);
        QTest::keyClick(grid_.get(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(grid_.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(grid_->selection(), (Images{10, 11, 12}));
        QTest::keyClick(grid_.get(), Qt::Key_Right, Qt::ControlModifier); // moves only
        QCOMPARE(grid_->current(), 13);
        QCOMPARE(grid_->selection(), (Images{10, 11, 12}));
        QTest::keyClick(grid_.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(grid_->selectionSize(), std::size_t(70000));
    }

    void keepsSelectionAndPickWhenFiltered() {
        grid_->setSelection({1, 4});
        grid_->setCurrent(4);
        QSignalSpy moved(grid_.get(), &ImageGrid::currentChanged);
        grid_->setImages({2, 4, 6});
        QCOMPARE(grid_->current(), 4);
        QCOMPARE(moved.count(), 0);
        grid_->setImages({6});
        QCOMPARE(grid_->current(), -1);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(grid_->selection(), (std::vector<std::int32_t>{1, 4}));
    }

    void zoomsByKeysAndWheel() {
        const int level = grid_->zoomLevel();
        const int width = grid_->tileRect(0).width();
        QTest::keyClick(grid_.get(), Qt::Key_Plus);
        QCOMPARE(grid_->zoomLevel(), level + 1);
        QVERIFY(grid_->tileRect(0).width() > width);
        QTest::keyClick(grid_.get(), Qt::Key_Minus);
        QCOMPARE(grid_->zoomLevel(), level);
        const auto wheel = [this](Qt::KeyboardModifiers modifiers) {
            const QPointF middle = grid_->viewport()->rect().center();
            QWheelEvent event(middle, grid_->viewport()->mapToGlobal(middle), {}, {0, 120},
                              Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(grid_->viewport(), &event);
        };
        wheel(Qt::ControlModifier);
        QCOMPARE(grid_->zoomLevel(), level + 1);
        wheel(Qt::NoModifier);
        QCOMPARE(grid_->zoomLevel(), level + 1);
    }

    void keepsItsPlaceWhenZoomed() {
        grid_->verticalScrollBar()->setValue(100000);
        const int first = [this] {
            for (int image = 0; image < 70000; ++image)
                if (!grid_->tileRect(image).isEmpty())
                    return image;
            return -1;
        }();
        QTest::keyClick(grid_.get(), Qt::Key_Plus);
        QVERIFY(!grid_->tileRect(first).isEmpty());
    }

    void isSteppedByItsZoomControl() {
        ZoomControl control(grid_.get());
        auto* slider = control.findChild<QSlider*>(QStringLiteral("zoom"));
        QCOMPARE(slider->maximum(), grid_->zoomLevels() - 1);
        QCOMPARE(slider->value(), grid_->zoomLevel());
        QTest::keyClick(slider, Qt::Key_End);
        QCOMPARE(grid_->zoomLevel(), grid_->zoomLevels() - 1);
        auto* larger = control.findChild<QToolButton*>(QStringLiteral("zoomIn"));
        QVERIFY(!larger->isEnabled());
        QTest::mouseClick(control.findChild<QToolButton*>(QStringLiteral("zoomOut")),
                          Qt::LeftButton);
        QCOMPARE(grid_->zoomLevel(), grid_->zoomLevels() - 2);
        QVERIFY(larger->isEnabled());
    }

    void activatesByEnterAndDoubleClick() {
        QSignalSpy activated(grid_.get(), &ImageGrid::activated);
        grid_->setCurrent(3);
        QTest::keyClick(grid_.get(), Qt::Key_Return);
        QTest::mouseDClick(grid_->viewport(), Qt::LeftButton, {}, grid_->tileRect(3).center());
        QCOMPARE(activated.count(), 2);
        QCOMPARE(activated.at(1).at(0).toInt(), 3);
    }

    void followsThePalette() {
        grid_->setImages({});
        const auto background = [this] {
            return QColor(grid_->viewport()->grab().toImage().pixel(5, 5));
        };
        grid_->setPalette(lightPalette());
        QCOMPARE(background(), lightPalette().color(QPalette::Base));
        grid_->setPalette(darkPalette());
        QCOMPARE(background(), darkPalette().color(QPalette::Base));
    }

private:
    std::unique_ptr<ImageGrid> grid_;
};

QTEST_MAIN(ImageGridTest)
#include "ImageGridTest.moc"
