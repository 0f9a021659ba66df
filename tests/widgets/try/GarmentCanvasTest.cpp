#include "widgets/try/GarmentCanvas.h"
#include "widgets/try/HintHistory.h"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

using namespace fitroom;

namespace {

constexpr int kWidth = 96, kHeight = 64;
constexpr BoxGrip kWhole{true, true, true, true};

/// A photo in which the box from 20, 16 to 60, 48 was found.
PhotoSteps foundSteps() {
    PhotoSteps steps;
    steps.mask = {kWidth, kHeight, std::vector<std::uint8_t>(kWidth * kHeight, 0), true};
    for (int y = 16; y < 48; ++y)
        for (int x = 20; x < 60; ++x)
            steps.mask.inside[std::size_t(y * kWidth + x)] = 1;
    return steps;
}

QImage photo() {
    QImage image(kWidth * 2, kHeight * 2, QImage::Format_RGB32); // finer than the mask
    image.fill(QColor(120, 130, 140));
    return image;
}

} // namespace

/// The canvas answers for its owner: hints that are chosen come back as they would from the page,
/// still with the old steps.
class GarmentCanvasTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        canvas_ = std::make_unique<GarmentCanvas>();
        canvas_->resize(kWidth * 4, kHeight * 4);
        history_ = HintHistory();
        connect(canvas_.get(), &GarmentCanvas::hintsChosen, this,
                [this](const GarmentHints& hints, bool continued) {
                    history_.change(hints, continued);
                    canvas_->showGarment(1, photo(), foundSteps(), history_.now());
                });
        canvas_->showGarment(1, photo(), foundSteps(), {});
        canvas_->show();
        canvas_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(canvas_.get()));
        canvas_->setFocus();
        QTRY_VERIFY(canvas_->hasFocus());
    }

    void cleanup() { canvas_.reset(); }

    void showsTheBoxAroundWhatWasFound() {
        QCOMPARE(canvas_->box(), std::optional(PhotoBox{20, 16, 60, 48}));
        QCOMPARE(canvas_->accessibleDescription(),
                 QStringLiteral("The box begins at 20, 16 and is 40 × 32 pixels large."));
        const QImage shown = canvas_->grab().toImage();
        QCOMPARE(shown.pixelColor(canvas_->toScreen({40, 25}).toPoint()), QColor(120, 130, 140));
        QVERIFY(shown.pixelColor(canvas_->toScreen({80, 5}).toPoint()) != QColor(120, 130, 140));
    }

    void dragsMoveTheBox_data() {
        QTest::addColumn<QPoint>("from");
        QTest::addColumn<QPoint>("to");
        QTest::addColumn<PhotoBox>("after");
        QTest::newRow("inside: moved")
            << QPoint(40, 32) << QPoint(45, 30) << PhotoBox{25, 14, 65, 46};
        QTest::newRow("moved to the edge, and no farther")
            << QPoint(40, 32) << QPoint(-90, 200) << PhotoBox{0, 32, 40, 64};
        QTest::newRow("right edge") << QPoint(60, 32) << QPoint(70, 60) << PhotoBox{20, 16, 70, 48};
        QTest::newRow("upper left corner")
            << QPoint(20, 16) << QPoint(12, 20) << PhotoBox{12, 20, 60, 48};
        QTest::newRow("no narrower than 8")
            << QPoint(20, 32) << QPoint(90, 32) << PhotoBox{52, 16, 60, 48};
        QTest::newRow("beside it: a new one")
            << QPoint(66, 6) << QPoint(90, 60) << PhotoBox{66, 6, 90, 60};
        QTest::newRow("a new one, upwards and over the edge")
            << QPoint(90, 60) << QPoint(70, -30) << PhotoBox{70, 0, 90, 60};
    }

    void dragsMoveTheBox() {
        QFETCH(QPoint, from);
        QFETCH(QPoint, to);
        QFETCH(PhotoBox, after);
        drag(from, to);
        QCOMPARE(history_.now().box, std::optional(after));
        QCOMPARE(canvas_->box(), std::optional(after));
    }

    void withCtrlADragInsideDrawsANewBox() {
        drag({30, 20}, {50, 40}, Qt::ControlModifier);
        QCOMPARE(history_.now().box, std::optional(PhotoBox{30, 20, 50, 40}));
    }

    void clicksAndTinyDragsAreNoBox() {
        drag({40, 32}, {40, 32});
        drag({80, 5}, {80, 5});
        drag({80, 5}, {85, 30}); // five pixels wide
        QVERIFY(!history_.canUndo());
        QCOMPARE(canvas_->box(), std::optional(PhotoBox{20, 16, 60, 48}));
    }

    void escapeTakesADragBack() {
        QTest::mousePress(canvas_.get(), Qt::LeftButton, {}, at({40, 32}));
        move({50, 32}, Qt::LeftButton);
        QCOMPARE(canvas_->box(), std::optional(PhotoBox{30, 16, 70, 48}));
        QTest::keyClick(canvas_.get(), Qt::Key_Escape);
        QTest::mouseRelease(canvas_.get(), Qt::LeftButton, {}, at({50, 32}));
        QCOMPARE(canvas_->box(), std::optional(PhotoBox{20, 16, 60, 48}));
        QVERIFY(!history_.canUndo());
    }

    // Steps of a kind are taken back together.
    void keysMoveAndResizeTheBox() {
        QTest::keyClick(canvas_.get(), Qt::Key_Right);
        QTest::keyClick(canvas_.get(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(history_.now().box, std::optional(PhotoBox{21, 24, 61, 56}));
        QTest::keyClick(canvas_.get(), Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(canvas_.get(), Qt::Key_Up, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(history_.now().box, std::optional(PhotoBox{21, 24, 60, 48}));
        history_.undo();
        canvas_->showGarment(1, photo(), foundSteps(), history_.now());
        QCOMPARE(canvas_->box(), std::optional(PhotoBox{21, 24, 61, 56}));
        QTest::keyClick(canvas_.get(), Qt::Key_Up); // after an undo it is a change of its own
        QCOMPARE(history_.now().box, std::optional(PhotoBox{21, 23, 61, 55}));
        history_.undo();
        QCOMPARE(history_.now().box, std::optional(PhotoBox{21, 24, 61, 56}));
        history_.undo();
        QVERIFY(!history_.now().box);
        QVERIFY(!history_.canUndo());
    }

    void theBrushAddsAndTakesAway() {
        canvas_->setTool(GarmentCanvas::Tool::Add);
        canvas_->setBrush(3);
        QTest::mousePress(canvas_.get(), Qt::LeftButton, {}, at({70, 32}));
        move({80, 32}, Qt::LeftButton);
        QVERIFY(canvas_->garment()->at(75, 33)); // shown before the button is let go
        QVERIFY(!history_.canUndo());
        QTest::mouseRelease(canvas_.get(), Qt::LeftButton, {}, at({80, 32}));
        QCOMPARE(history_.now().strokes.size(), std::size_t(1));
        QVERIFY(history_.now().strokes[0].adds);
        QCOMPARE(history_.now().strokes[0].radius, 3.0);
        QVERIFY(canvas_->garment()->at(75, 33)); // though the steps do not have it yet
        QVERIFY(!canvas_->garment()->at(75, 38));

        QTest::mouseClick(canvas_.get(), Qt::RightButton, {}, at({75, 32}));
        QVERIFY(!history_.now().strokes[1].adds);
        QVERIFY(!canvas_->garment()->at(75, 33));
        canvas_->setTool(GarmentCanvas::Tool::Remove);
        QTest::mouseClick(canvas_.get(), Qt::LeftButton, {}, at({40, 32}));
        QVERIFY(!canvas_->garment()->at(40, 32));
        QCOMPARE(history_.now().strokes.size(), std::size_t(3));
        history_.undo();
        canvas_->showGarment(1, photo(), foundSteps(), history_.now());
        QVERIFY(canvas_->garment()->at(40, 32));
    }

    void keysPaintToo() {
        QSignalSpy tools(canvas_.get(), &GarmentCanvas::toolChosen);
        QSignalSpy brushes(canvas_.get(), &GarmentCanvas::brushChosen);
        QTest::keyClick(canvas_.get(), Qt::Key_Plus);
        QTest::keyClick(canvas_.get(), Qt::Key_Minus);
        QTest::keyClick(canvas_.get(), Qt::Key_B);
        QCOMPARE(tools.size(), 3);
        QCOMPARE(tools[1][0].value<GarmentCanvas::Tool>(), GarmentCanvas::Tool::Remove);
        canvas_->setTool(GarmentCanvas::Tool::Remove);
        canvas_->setBrush(2);
        QTest::keyClick(canvas_.get(), Qt::Key_PageUp);
        QTest::keyClick(canvas_.get(), Qt::Key_PageDown);
        QCOMPARE(brushes[0][0].toInt(), 3);
        QCOMPARE(brushes[1][0].toInt(), 1);

        QVERIFY(canvas_->garment()->at(48, 32)); // the brush begins in the middle
        QTest::keyPress(canvas_.get(), Qt::Key_Space);
        QTest::keyClick(canvas_.get(), Qt::Key_Left, Qt::ControlModifier);
        QTest::keyRelease(canvas_.get(), Qt::Key_Space);
        QVERIFY(!canvas_->garment()->at(48, 32));
        QVERIFY(!canvas_->garment()->at(44, 32));
        QCOMPARE(history_.now().strokes.size(), std::size_t(1));
        QTest::keyClick(canvas_.get(), Qt::Key_Down, Qt::ControlModifier); // does not paint
        QCOMPARE(history_.now().strokes.size(), std::size_t(1));
        QVERIFY(canvas_->garment()->at(40, 40));
    }

    void withoutAGarmentThereIsNothingToCorrect() {
        canvas_->showPhoto(photo());
        drag({40, 32}, {80, 60});
        QTest::keyClick(canvas_.get(), Qt::Key_Right);
        QVERIFY(!history_.canUndo());
        QVERIFY(!canvas_->garment());
    }

    void aHistoryGoesBothWays() {
        HintHistory history;
        const auto withBox = [](int left) {
            GarmentHints hints;
            hints.box = PhotoBox{left, 0, 50, 50};
            return hints;
        };
        history.undo(); // nothing to take back
        history.change({});
        QVERIFY(!history.canUndo());
        history.change(withBox(1), true); // continues nothing
        history.change(withBox(2), true);
        history.change(withBox(3));
        QCOMPARE(history.now(), withBox(3));
        history.undo();
        QCOMPARE(history.now(), withBox(2));
        QVERIFY(history.canRedo());
        history.redo();
        QCOMPARE(history.now(), withBox(3));
        history.undo();
        history.undo();
        QVERIFY(history.now().empty());
        history.change(withBox(4));
        QVERIFY(!history.canRedo());
    }

    void gripsAreWhereTheyAreSeen() {
        const QRectF box(100, 100, 80, 60);
        QCOMPARE(gripAt(box, {101, 99}), (BoxGrip{true, true, false, false}));
        QCOMPARE(gripAt(box, {182, 130}), (BoxGrip{false, false, true, false}));
        QCOMPARE(gripAt(box, {140, 158}), (BoxGrip{false, false, false, true}));
        QCOMPARE(gripAt(box, {140, 130}), kWhole);
        QVERIFY(gripAt(box, {190, 130}).none());
        QCOMPARE(gripAt({100, 100, 9, 9}, {104.5, 104.5}), kWhole); // small ones can be moved too
        QCOMPARE(cursorOf({true, true, false, false}), Qt::SizeFDiagCursor);
        QCOMPARE(cursorOf({}), Qt::CrossCursor);
    }

    void boxesStayInTinyPhotos() {
        QCOMPARE(moved({0, 0, 4, 3}, {false, false, true, true}, -9, -9, {4, 3}),
                 (PhotoBox{0, 0, 4, 3}));
        QCOMPARE(moved({0, 0, 4, 3}, kWhole, 5, 5, {4, 3}), (PhotoBox{0, 0, 4, 3}));
    }

private:
    [[nodiscard]] QPoint at(const QPoint& place) const {
        return canvas_->toScreen({double(place.x()), double(place.y())}).toPoint();
    }

    /// QTest::mouseMove tells of no pressed button.
    void move(const QPoint& place, Qt::MouseButton button, Qt::KeyboardModifiers keys = {}) {
        QMouseEvent event(QEvent::MouseMove, at(place), canvas_->mapToGlobal(at(place)),
                          Qt::NoButton, button, keys);
        QCoreApplication::sendEvent(canvas_.get(), &event);
    }

    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers keys = {}) {
        QTest::mousePress(canvas_.get(), Qt::LeftButton, keys, at(from));
        if (from != to)
            move(to, Qt::LeftButton, keys);
        QTest::mouseRelease(canvas_.get(), Qt::LeftButton, keys, at(to));
    }

    std::unique_ptr<GarmentCanvas> canvas_;
    HintHistory history_;
};

QTEST_MAIN(GarmentCanvasTest)
#include "GarmentCanvasTest.moc"
