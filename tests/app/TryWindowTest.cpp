#include "tests/app/WindowHarness.h"
#include "widgets/common/ClassBars.h"
#include "widgets/common/MessageBar.h"
#include "widgets/image/ImageView.h"
#include "widgets/try/GarmentCanvas.h"
#include "widgets/try/TryPage.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QSlider>
#include <QToolButton>

using namespace fitroom;
using test::WindowHarness;

namespace {

// Of the photo as it is prepared, 192 x 128.
constexpr PhotoBox kBlue{24, 24, 72, 104}, kRed{112, 40, 172, 88};

QRect rectOf(const PhotoBox& box) {
    return {4 * box.left, 4 * box.top, 4 * box.width(), 4 * box.height()};
}

/// A photo of two garments, four times as large.
void savePhoto(const QString& file) {
    QImage photo(768, 512, QImage::Format_RGB32);
    photo.fill(QColor(200, 200, 196));
    QPainter painter(&photo);
    painter.fillRect(rectOf(kBlue), QColor(40, 60, 170));
    painter.fillRect(rectOf(kRed), QColor(190, 40, 50));
    painter.end();
    QVERIFY(photo.save(file));
}

} // namespace

/// A photo's preparation corrected by hand in the real window, by mouse and by keys.
class TryWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        harness_ = std::make_unique<WindowHarness>();
        harness_->open();
        QTRY_VERIFY(harness_->workspace().dataset());
        Recipe recipe;
        recipe.batchSize = 32;
        recipe.phases.front().epochs = 2;
        harness_->train(recipe);
        QTRY_VERIFY_WITH_TIMEOUT(harness_->workspace().currentRunInfo() &&
                                     harness_->workspace().currentRunInfo()->status ==
                                         RunStatus::Finished,
                                 60000);
        harness_->key(Qt::Key_6, Qt::ControlModifier);
        const QString file = harness_->path("two garments.png");
        savePhoto(file);
        emit page()->filesChosen({file});
        QTRY_VERIFY_WITH_TIMEOUT(canvas()->garment(), 30000);
        canvas()->setFocus();
        QTRY_VERIFY(canvas()->hasFocus());
    }

    void cleanupTestCase() { harness_.reset(); }

    void init() {
        if (harness_->find<QToolButton>("asFound")->isEnabled())
            harness_->click("asFound");
        harness_->click("garmentBox");
        canvas()->setFocus();
        QTRY_VERIFY(!harness_->session().work.busy());
    }

    void aBoxChoosesAGarment() {
        const QString before = bars()->accessibleDescription();
        drag({104, 30}, {182, 98}, Qt::ControlModifier);
        QTRY_COMPARE(cutOut().size(), QSize(kRed.width(), kRed.height()));
        QVERIFY(canvas()->garment()->at(140, 60));
        QVERIFY(!canvas()->garment()->at(48, 60));
        QTRY_VERIFY(!harness_->session().work.busy());
        const QString red = bars()->accessibleDescription();
        QVERIFY(!red.isEmpty());
        drag({180, 96}, {182, 110}); // its corner
        QTRY_VERIFY(!harness_->session().work.busy());

        drag({14, 14}, {84, 116}, Qt::ControlModifier);
        QTRY_COMPARE(cutOut().size(), QSize(kBlue.width(), kBlue.height()));
        QVERIFY(bars()->accessibleDescription() != red); // another answer for another garment
        harness_->key(Qt::Key_Z, Qt::ControlModifier);
        harness_->key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(cutOut().size(), QSize(kRed.width(), kRed.height()));
        QTRY_COMPARE(bars()->accessibleDescription(), red);
        harness_->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        harness_->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(cutOut().size(), QSize(kBlue.width(), kBlue.height()));
        harness_->click("asFound");
        QTRY_COMPARE(bars()->accessibleDescription(), before);
    }

    void theBrushRemovesPartOfIt() {
        drag({14, 14}, {84, 116}, Qt::ControlModifier);
        QTRY_VERIFY(!harness_->session().work.busy());
        QCOMPARE(cutOut().height(), kBlue.height());
        const QString before = bars()->accessibleDescription();
        harness_->click("removeGarment");
        harness_->find<QSlider>("brushSize")->setValue(12);
        drag({20, 30}, {76, 30}); // its upper 18 rows
        QTRY_COMPARE(cutOut().height(), kBlue.height() - 18);
        QTRY_VERIFY(!harness_->session().work.busy());
        QVERIFY(bars()->accessibleDescription() != before);
        harness_->key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(cutOut().height(), kBlue.height());
        QTRY_COMPARE(bars()->accessibleDescription(), before);
    }

    void keysDoAllOfIt() {
        drag({104, 30}, {182, 98}, Qt::ControlModifier);
        QTRY_COMPARE(cutOut().size(), QSize(kRed.width(), kRed.height()));
        for (int step = 0; step < 5; ++step) // up to the blue one's edge, faster than they are cut
            QTest::keyClick(canvas(), Qt::Key_Left, Qt::ControlModifier);
        QTest::keyClick(canvas(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(canvas()->box(), std::optional(PhotoBox{64, 30, 150, 98}));
        QTRY_VERIFY(!harness_->session().work.busy());
        QVERIFY(!canvas()->garment()->at(160, 60)); // the newest box is what was cut
        QTest::keyClick(canvas(), Qt::Key_Plus);
        QVERIFY(harness_->find<QToolButton>("addGarment")->isChecked());
        QTest::keyPress(canvas(), Qt::Key_Space);
        QTest::keyClick(canvas(), Qt::Key_Up, Qt::ControlModifier);
        QTest::keyRelease(canvas(), Qt::Key_Space);
        const std::vector<BrushStroke> strokes = page()->photos()[0].hints.strokes;
        QCOMPARE(strokes.size(), std::size_t(1));
        QTRY_VERIFY(!harness_->session().work.busy());
        const PhotoPoint began = strokes[0].points.front();
        QVERIFY(canvas()->garment()->at(int(began.x), int(began.y)));
    }

    // What the net makes of its training images is computed once, after the first answer.
    void comparesWithTheTrainingImages() {
        const std::string run = harness_->workspace().currentRun();
        QVERIFY(std::filesystem::exists(harness_->store().runFolder(run) / "predictions" /
                                        "novelty-best.safetensors"));
        const QString listed =
            harness_->find<QListView>("photos")->model()->index(0, 0).data().toString();
        QCOMPARE(harness_->find<QLabel>("photoNovelty")->isVisible(), listed.contains("Unknown"));
    }

    void whatIsTickedCanBeTakenBackToo_data() {
        QTest::addColumn<QByteArray>("box");
        QTest::addColumn<bool>("ticked");
        QTest::newRow("negated, for the border is not black") << QByteArray("negatePhoto") << true;
        QTest::newRow("not flat, for the ground is of one colour")
            << QByteArray("narrowPhoto") << false;
    }

    void whatIsTickedCanBeTakenBackToo() {
        QFETCH(QByteArray, box);
        QFETCH(bool, ticked);
        auto* tick = harness_->find<QCheckBox>(box.constData());
        QCOMPARE(tick->isChecked(), ticked);
        const QString before = bars()->accessibleDescription();
        QTest::mouseClick(tick, Qt::LeftButton, {}, QPoint(8, 8));
        QCOMPARE(tick->isChecked(), !ticked);
        QTRY_VERIFY(bars()->accessibleDescription() != before);
        harness_->key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(tick->isChecked(), ticked);
        QTRY_COMPARE(bars()->accessibleDescription(), before);
    }

    // Each photo has its own corrections while it is in the list.
    void correctionsStayWithTheirPhoto() {
        drag({104, 30}, {182, 98}, Qt::ControlModifier);
        QTRY_COMPARE(cutOut().size(), QSize(kRed.width(), kRed.height()));
        auto* photos = harness_->find<QListView>("photos");
        emit page()->filesChosen({harness_->path("two garments.png")});
        QTRY_COMPARE(photos->model()->rowCount(), 2);
        QTRY_VERIFY(canvas()->garment() && !harness_->session().work.busy());
        QVERIFY(canvas()->garment()->at(48, 60) || cutOut().width() > kRed.width());
        photos->setCurrentIndex(photos->model()->index(0, 0));
        QCOMPARE(cutOut().size(), QSize(kRed.width(), kRed.height()));
        QCOMPARE(canvas()->box(), std::optional(PhotoBox{104, 30, 182, 98}));
        photos->setCurrentIndex(photos->model()->index(1, 0));
        harness_->click("removePhoto");
        QCOMPARE(photos->model()->rowCount(), 1);
    }

    // A folder gives all photos in it and below; what is wrong with one is said, the rest come.
    void aFolderIsOpenedWhole() {
        const QDir folder(harness_->path("photos"));
        QVERIFY(folder.mkpath("more"));
        for (int i = 0; i < 20; ++i)
            savePhoto(folder.filePath(QString("%1.png").arg(i, 2, 10, QLatin1Char('0'))));
        savePhoto(folder.filePath("more/last.PNG"));
        for (const char* name : {"broken.png", "notes.txt"}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("text") == 4);
        }
        auto* photos = harness_->find<QListView>("photos");
        const int before = photos->model()->rowCount();
        emit page()->filesChosen({folder.path()});
        QTRY_COMPARE_WITH_TIMEOUT(photos->model()->rowCount(), before + 21, 30000);
        QCOMPARE(photos->currentIndex().row(), before); // an arrow key leads through the rest
        const auto outcome = [&](int row) {
            return photos->model()->index(row, 0).data().toString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(outcome(before + 20).contains(QLatin1Char('%')), 60000);
        QVERIFY(outcome(before + 20).startsWith("last.PNG"));
        QVERIFY(outcome(before).contains(QLatin1Char('%')));
        QVERIFY(page()->findChild<MessageBar*>("errorBar")->sentence().contains("broken.png"));

        QVERIFY(QDir(harness_->path({})).mkpath("empty"));
        emit page()->filesChosen({harness_->path("empty")});
        QTRY_VERIFY(page()->findChild<MessageBar*>("errorBar")
                        ->sentence()
                        .contains("There is no picture in this folder."));
        harness_->click("clearPhotos");
        emit page()->filesChosen({harness_->path("two garments.png")});
        QTRY_VERIFY(canvas()->garment());
    }

private:
    TryPage* page() { return harness_->find<TryPage>("tryPage"); }
    GarmentCanvas* canvas() { return harness_->find<GarmentCanvas>("photo"); }
    ClassBars* bars() { return harness_->find<ClassBars>("photoClasses"); }
    QImage cutOut() { return harness_->find<ImageView>("cutOut")->image(); }

    [[nodiscard]] QPoint at(const QPoint& place) {
        return canvas()->toScreen({double(place.x()), double(place.y())}).toPoint();
    }

    /// In pixels of the prepared photo, whatever the window's size.
    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers keys = {}) {
        QTest::mousePress(canvas(), Qt::LeftButton, keys, at(from));
        QMouseEvent move(QEvent::MouseMove, at(to), canvas()->mapToGlobal(at(to)), Qt::NoButton,
                         Qt::LeftButton, keys);
        QCoreApplication::sendEvent(canvas(), &move);
        QTest::mouseRelease(canvas(), Qt::LeftButton, keys, at(to));
    }

    std::unique_ptr<WindowHarness> harness_;
};

QTEST_MAIN(TryWindowTest)
#include "TryWindowTest.moc"
