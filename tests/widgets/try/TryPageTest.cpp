#include "widgets/try/TryPage.h"
#include "tests/widgets/DropHelper.h"
#include "widgets/common/ElidedLabel.h"
#include "widgets/common/MessageBar.h"
#include "widgets/image/ImageView.h"
#include "widgets/try/DrawingPad.h"
#include "widgets/try/GarmentCanvas.h"
#include "widgets/try/PhotoModel.h"
#include "widgets/try/PhotoReasons.h"
#include "widgets/try/PictureOffer.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace fitroom;

namespace {

std::shared_ptr<const Picture> greyPicture(int width, int height) {
    Picture picture{width, height, 1, {}};
    picture.pixels.assign(std::size_t(width * height), 99);
    return std::make_shared<const Picture>(std::move(picture));
}

Classification answerOf(std::vector<float> probabilities) {
    Classification answer;
    answer.shape = {1, 28, 28};
    answer.input.assign(784, 50);
    answer.probabilities = std::move(probabilities);
    return answer;
}

RunInfo runOf(const std::string& id) {
    RunInfo run;
    run.id = id;
    run.name = "Run " + id;
    run.dataName = "Fashion-MNIST";
    run.classNames = {"Shirt", "Coat", "Bag"};
    return run;
}

/// The upper half of a photo of 64 x 48 pixels was found.
Classification answerWithGarment(const Picture& photo) {
    Classification answer = answerOf({.2F, .7F, .1F});
    PhotoSteps steps;
    steps.photo = photo;
    steps.mask = {64, 48, std::vector<std::uint8_t>(64 * 48, 0), true};
    std::fill_n(steps.mask.inside.begin(), 64 * 24, 1);
    steps.cutOut = *greyPicture(64, 24);
    answer.steps = steps;
    return answer;
}

QByteArray pngOf(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class TryPageTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        page_ = std::make_unique<TryPage>();
        page_->resize(1000, 700);
        page_->show();
        QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
    }

    void cleanup() { page_.reset(); }

    void namesTheRunInUse() {
        QVERIFY(hasLabelWith(QStringLiteral("No run is picked yet")));
        page_->setRun(runOf("a"));
        QVERIFY(hasLabelWith(QStringLiteral("“Run a”, trained on Fashion-MNIST")));
    }

    void opensAndPastes() {
        QSignalSpy open(page_.get(), &TryPage::openRequested);
        QTest::mouseClick(find<QPushButton>("openPhotosHere"), Qt::LeftButton);
        QCOMPARE(open.count(), 1);
        QSignalSpy pasted(page_.get(), &TryPage::pictureChosen);
        QImage image(6, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        QGuiApplication::clipboard()->setImage(image);
        QTest::mouseClick(find<QPushButton>("pastePhotoHere"), Qt::LeftButton);
        QCOMPARE(pasted.count(), 1);
        const auto picture = pasted.at(0).at(1).value<std::shared_ptr<const Picture>>();
        QCOMPARE(picture->width, 6);
        QCOMPARE(picture->channels, 3);
        QGuiApplication::clipboard()->setText(QStringLiteral("no picture"));
        QTest::mouseClick(find<QPushButton>("pastePhotoHere"), Qt::LeftButton);
        QCOMPARE(pasted.count(), 1);
        QVERIFY(find<MessageBar>("errorBar")->isVisible());
    }

    void takesAnImageBeforeItsAddress() { // as a browser sends both
        QSignalSpy pictures(page_.get(), &TryPage::pictureChosen);
        QMimeData data;
        QImage image(5, 5, QImage::Format_RGB32);
        image.fill(Qt::blue);
        data.setImageData(image);
        data.setUrls({QUrl(QStringLiteral("https://example.org/coat.jpg"))});
        QVERIFY(test::dropOn(*page_, data));
        QCOMPARE(pictures.count(), 1);
        QVERIFY(!find<MessageBar>("errorBar")->isVisible());
    }

    void takesLocalFiles() {
        QSignalSpy files(page_.get(), &TryPage::filesChosen);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/photos/a b.jpg")),
                      QUrl::fromLocalFile(QStringLiteral("/photos/c.png"))});
        QVERIFY(test::dropOn(*page_, data));
        QCOMPARE(files.at(0).at(0).toStringList(),
                 (QStringList{QStringLiteral("/photos/a b.jpg"), QStringLiteral("/photos/c.png")}));
    }

    void refusesAddressesPolitely() {
        QSignalSpy files(page_.get(), &TryPage::filesChosen);
        QSignalSpy pictures(page_.get(), &TryPage::pictureChosen);
        QMimeData data;
        data.setUrls({QUrl(QStringLiteral("https://example.org/coat.jpg"))});
        test::dropOn(*page_, data);
        QVERIFY(find<MessageBar>("errorBar")->sentence().contains(QStringLiteral("network")));
        QMimeData html;
        html.setHtml(QStringLiteral("<p><img alt=\"x\" src=\"https://example.org/coat.jpg\"></p>"));
        page_->setError({});
        test::dropOn(*page_, html);
        QVERIFY(find<MessageBar>("errorBar")->sentence().contains(QStringLiteral("network")));
        QCOMPARE(files.count() + pictures.count(), 0);
    }

    void takesImagesInsideHtml() {
        QSignalSpy bytes(page_.get(), &TryPage::bytesChosen);
        QImage image(3, 3, QImage::Format_RGB32);
        image.fill(Qt::green);
        const QByteArray png = pngOf(image);
        QMimeData data;
        data.setHtml(QStringLiteral("<img src='data:image/png;base64,%1'>")
                         .arg(QString::fromLatin1(png.toBase64())));
        QVERIFY(test::dropOn(*page_, data));
        QCOMPARE(bytes.at(0).at(1).toByteArray(), png);
        QSignalSpy files(page_.get(), &TryPage::filesChosen);
        QMimeData local;
        local.setHtml(QStringLiteral("<IMG SRC=\"file:///photos/d.png\">"));
        QVERIFY(test::dropOn(*page_, local));
        QCOMPARE(files.at(0).at(0).toStringList(), QStringList{QStringLiteral("/photos/d.png")});
    }

    void saysWhenThereIsNoPicture() {
        QMimeData data;
        data.setHtml(QStringLiteral("<p>Only words</p>"));
        test::dropOn(*page_, data);
        QVERIFY(find<MessageBar>("errorBar")->isVisible());
        QMimeData text;
        text.setText(QStringLiteral("Only words"));
        QVERIFY(!test::dropOn(*page_, text)); // not even accepted
    }

    void showsWhatThePhotoIsTakenFor() {
        page_->setRun(runOf("a"));
        const int number = page_->addPhoto(QStringLiteral("coat.jpg"), greyPicture(64, 48));
        QCOMPARE(find<ElidedLabel>("photoName")->text(), QStringLiteral("coat.jpg"));
        QVERIFY(find<QLabel>("photoState")->isVisible());
        page_->setClassification(number, answerOf({.2F, .7F, .1F}));
        QVERIFY(!find<QLabel>("photoState")->isVisible());
        QCOMPARE(find<QWidget>("photoClasses")->accessibleDescription(),
                 QStringLiteral("Coat 70.0 %, Shirt 20.0 %, Bag 10.0 %"));
        QCOMPARE(find<ImageView>("seenImage")->image().size(), QSize(28, 28));
        QCOMPARE(find<ImageView>("photo")->image().size(), QSize(64, 48));
        QCOMPARE(photos()->model()->index(0, 0).data().toString(),
                 QStringLiteral("coat.jpg\nCoat 70 %"));
    }

    void asksWhatSpeaksForIt() {
        RunInfo run = runOf("a");
        run.shape = {1, 28, 28};
        run.model.layers = {Convolution{}, Flatten{}, Dense{Dense::kClasses, Activation::None}};
        page_->setRun(run);
        PhotoReasons& reasons = page_->reasons();
        QSignalSpy asked(&reasons, &PhotoReasons::requested);
        const int number = page_->addPhoto(QStringLiteral("coat.jpg"), greyPicture(64, 48));
        auto* tabs = find<QTabBar>("reasonTabs");
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
        QVERIFY(asked.isEmpty()); // nothing has been classified yet
        page_->setClassification(number, answerOf({.2F, .7F, .1F}));
        QCOMPARE(asked.size(), 1);
        auto request = asked.takeFirst().first().value<ReasonsRequest>();
        QCOMPARE(request.kind, ReasonsRequest::Kind::GradCam);
        QCOMPARE(request.photo, number);
        QCOMPARE(request.pixels, std::vector<std::uint8_t>(784, 50));
        QCOMPARE(request.layer, std::optional(std::size_t(0)));
        GradCam cam;
        cam.label = 1;
        cam.height = cam.width = 2;
        cam.map = {0, 1, 2, 3};
        cam.probabilities = {.3F, .5F, .2F}; // not calibrated, as the bars are
        reasons.setGradCam(number, cam);
        QVERIFY(find<QWidget>("photoCamView")->isVisible());
        QVERIFY(hasLabelWith(
            QStringLiteral("Bright places speak for “Coat”, to which the net gives 70.0 %.")));

        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
        request = asked.takeFirst().first().value<ReasonsRequest>();
        QCOMPARE(request.kind, ReasonsRequest::Kind::Nearest);
        QVERIFY(find<QPushButton>("cancelReasons")->isVisible());
        reasons.setGradCam(number, cam); // comes too late
        QVERIFY(!find<QWidget>("photoCamView")->isVisible());
        Dataset::Parts parts;
        parts.shape = {1, 2, 2};
        parts.classNames = run.classNames;
        parts.labels = {1, 0};
        parts.pixels.assign(8, 200);
        parts.trainingSize = 2;
        reasons.setNearest(number, std::make_shared<const Dataset>(parts),
                           {{{0, .9F}, {1, .5F}}, 2, 3, 24});
        QVERIFY(hasLabelWith(QStringLiteral("Of the 2 nearest, 1 are “Coat”, as the net says.")));

        reasons.setError(QStringLiteral("Other data."));
        QVERIFY(hasLabelWith(QStringLiteral("Other data.")));
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
        QVERIFY(find<QWidget>("photoClasses")->isVisible());
    }

    void exportsATable() {
        page_->setRun(runOf("a"));
        const int number = page_->addPhoto(QStringLiteral("coat, old.jpg"), greyPicture(64, 48));
        page_->addPhoto(QStringLiteral("bag.jpg"), greyPicture(64, 48));
        page_->setClassification(number, answerOf({.25F, .5F, .25F}));
        QSignalSpy wanted(page_.get(), &TryPage::exportRequested);
        QTest::mouseClick(find<QPushButton>("exportPhotos"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(page_->csv(), QStringLiteral("photo,class,probability,unknown,Shirt,Coat,Bag\n"
                                              "\"coat, old.jpg\",Coat,0.5,,0.25,0.5,0.25\n"
                                              "bag.jpg,,,,,,\n"));
        page_->setNovelty(number, answerOf({.25F, .5F, .25F}).input, {.9, .6, 10, 10000});
        QVERIFY(page_->csv().contains(QStringLiteral("Coat,0.5,yes,0.25")));
        page_->setNovelty(number, answerOf({.25F, .5F, .25F}).input, {.4, .6, 10, 10000});
        QVERIFY(page_->csv().contains(QStringLiteral("Coat,0.5,no,0.25")));
    }

    void classifiesADrawingWhileItIsDrawn() {
        page_->setRun(runOf("a"));
        QSignalSpy changed(page_.get(), &TryPage::photoChanged);
        QTest::mouseClick(find<QPushButton>("drawHere"), Qt::LeftButton);
        auto* pad = find<DrawingPad>("drawingPad");
        QVERIFY(QTest::qWaitForWindowExposed(pad->window()));
        QTest::mousePress(pad, Qt::LeftButton, {}, pad->rect().center() - QPoint(60, 0));
        QTest::mouseMove(pad, pad->rect().center() + QPoint(60, 0));
        QTest::mouseRelease(pad, Qt::LeftButton, {}, pad->rect().center() + QPoint(60, 0));
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(page_->photos().size(), std::size_t(1));
        const Picture& drawn = *page_->photos()[0].picture;
        QCOMPARE(drawn.width, 28);
        QCOMPARE(drawn.channels, 1);
        QCOMPARE(int(drawn.pixels[14 * 28 + 14]), 255);
        QCOMPARE(int(drawn.pixels[4 * 28 + 14]), 0);

        // The right button rubs out, another drawing is another photo.
        changed.clear();
        QTest::mouseClick(pad, Qt::RightButton, {}, pad->rect().center());
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(int(page_->photos()[0].picture->pixels[14 * 28 + 14]), 0);
        QTest::mouseClick(find<QPushButton>("anotherDrawing"), Qt::LeftButton);
        QTest::mouseClick(pad, Qt::LeftButton, {}, pad->rect().center());
        QTRY_COMPARE(page_->photos().size(), std::size_t(2));
        QTest::mouseClick(find<QPushButton>("endDrawing"), Qt::LeftButton);
        QVERIFY(!pad->isVisible());
    }

    // The photo is shown with its background faded, beside what was cut out of it.
    void showsTheGarmentThatWasFound() {
        page_->setRun(runOf("a"));
        const auto photo = greyPicture(64, 48);
        const int number = page_->addPhoto(QStringLiteral("coat.jpg"), photo);
        QVERIFY(!find<QWidget>("cutOut")->isVisible());
        page_->setClassification(number, answerWithGarment(*photo));
        QCOMPARE(find<ImageView>("cutOut")->image().size(), QSize(64, 24));
        QCOMPARE(canvas()->box(), std::optional(PhotoBox{0, 0, 64, 24}));
        QVERIFY(canvas()->garment()->at(30, 5));
        QVERIFY(!canvas()->garment()->at(30, 40));

        QSignalSpy changed(page_.get(), &TryPage::photoChanged);
        QTest::mouseClick(find<QCheckBox>("negatePhoto"), Qt::LeftButton, {}, QPoint(8, 8));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toInt(), number);
        QCOMPARE(page_->photos()[0].hints.negate, std::optional(false));
        QVERIFY(!find<QCheckBox>("narrowPhoto")->isChecked());
        QTest::mouseClick(find<QCheckBox>("narrowPhoto"), Qt::LeftButton, {}, QPoint(8, 8));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(page_->photos()[0].hints.narrow, std::optional(true));
    }

    void photosMayBeAddedWithoutBeingPicked() {
        const auto photo = greyPicture(28, 28);
        page_->addPhoto(QStringLiteral("a.png"), photo);
        page_->addPhoto(QStringLiteral("b.png"), photo, false);
        QCOMPARE(find<QListView>("photos")->currentIndex().row(), 0);
        QCOMPARE(find<QListView>("photos")->model()->rowCount(), 2);
    }

    // What a person says of a photo is kept with it, and can be taken back.
    void correctionsBelongToTheirPhoto() {
        page_->setRun(runOf("a"));
        const auto photo = greyPicture(64, 48);
        const int first = page_->addPhoto(QStringLiteral("a.jpg"), photo);
        const int second = page_->addPhoto(QStringLiteral("b.jpg"), photo);
        QVERIFY(!find<QWidget>("garmentBox")->isVisible()); // nothing was found yet
        page_->setClassification(first, answerWithGarment(*photo));
        page_->setClassification(second, answerWithGarment(*photo));
        QVERIFY(find<QWidget>("garmentBox")->isVisible());
        QVERIFY(!find<QToolButton>("undoCorrection")->isEnabled());
        QSignalSpy changed(page_.get(), &TryPage::photoChanged);
        QTest::keyClick(canvas(), Qt::Key_Down);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toInt(), second);
        const GarmentHints moved = page_->photos()[1].hints;
        QCOMPARE(moved.box, std::optional(PhotoBox{0, 1, 64, 25}));
        QVERIFY(page_->photos()[0].hints.empty());

        QTest::keyClick(photos(), Qt::Key_Up);
        QVERIFY(!find<QToolButton>("undoCorrection")->isEnabled());
        QTest::keyClick(photos(), Qt::Key_Down);
        QVERIFY(find<QToolButton>("undoCorrection")->isEnabled());
        QCOMPARE(canvas()->box(), moved.box);
        QTest::mouseClick(find<QToolButton>("undoCorrection"), Qt::LeftButton);
        QVERIFY(page_->photos()[1].hints.empty());
        QTest::mouseClick(find<QToolButton>("redoCorrection"), Qt::LeftButton);
        QCOMPARE(page_->photos()[1].hints, moved);
        QTest::mouseClick(find<QToolButton>("asFound"), Qt::LeftButton);
        QVERIFY(page_->photos()[1].hints.empty());
        QVERIFY(!find<QToolButton>("asFound")->isEnabled());
        QTest::mouseClick(find<QToolButton>("undoCorrection"), Qt::LeftButton);
        QCOMPARE(page_->photos()[1].hints, moved);
        QCOMPARE(changed.size(), 5);
    }

    void olderAnswersAreLeftAside() {
        page_->setRun(runOf("a"));
        const auto photo = greyPicture(64, 48);
        const int number = page_->addPhoto(QStringLiteral("a.jpg"), photo);
        page_->setClassification(number, answerWithGarment(*photo));
        QTest::keyClick(canvas(), Qt::Key_Down);
        Classification slow = answerWithGarment(*photo); // without the box
        slow.probabilities = {1, 0, 0};
        page_->setClassification(number, slow);
        QVERIFY(find<QWidget>("photoClasses")->accessibleDescription().startsWith("Coat 70"));
        slow.steps->hints = page_->photos()[0].hints;
        page_->setClassification(number, slow);
        QVERIFY(find<QWidget>("photoClasses")->accessibleDescription().startsWith("Shirt 100"));
    }

    void saysWhenNothingIsLeft() {
        page_->setRun(runOf("a"));
        const auto photo = greyPicture(64, 48);
        const int number = page_->addPhoto(QStringLiteral("a.jpg"), photo);
        Classification answer = answerWithGarment(*photo);
        answer.steps->mask.inside.assign(64 * 48, 0);
        answer.steps->cutOut = {};
        page_->setClassification(number, answer);
        QVERIFY(hasLabelWith(QStringLiteral("Nothing is left of the garment")));
        QVERIFY(!find<QWidget>("photoClasses")->isVisible());
        QVERIFY(canvas()->isVisible()); // to paint on
    }

    void saysWhatIsLikeNothingItLearnt() {
        page_->setRun(runOf("a"));
        const int number = page_->addPhoto(QStringLiteral("cat.jpg"), greyPicture(64, 48));
        const Classification answer = answerOf({.2F, .7F, .1F});
        page_->setClassification(number, answer);
        QVERIFY(!find<QLabel>("photoNovelty")->isVisible());
        page_->setNovelty(number, answer.input, {.4, .6, 10, 10000});
        QVERIFY(!find<QLabel>("photoNovelty")->isVisible()); // it is like others
        const QImage plain = find<QWidget>("photoClasses")->grab().toImage();
        page_->setNovelty(number, {1, 2, 3}, {.9, .6, 10, 10000}); // of another picture
        QVERIFY(!find<QLabel>("photoNovelty")->isVisible());
        page_->setNovelty(number, answer.input, {.9, .6, 10, 10000});
        QVERIFY(hasLabelWith(QStringLiteral("looks like nothing the network was trained on: its "
                                            "distance to the training images is 0.90")));
        QVERIFY(find<QLabel>("photoNovelty")
                    ->toolTip()
                    .contains(QStringLiteral("neighbour number 10 among 10,000")));
        QVERIFY(find<QWidget>("photoClasses")->isVisible());
        QVERIFY(find<QWidget>("photoClasses")->grab().toImage() != plain); // dimmed
        QCOMPARE(photos()->model()->index(0, 0).data().toString(),
                 QStringLiteral("cat.jpg\nUnknown (Coat 70 %)"));
        page_->setClassification(number, answer); // the same again
        QVERIFY(find<QLabel>("photoNovelty")->isVisible());
        Classification other = answer;
        other.input.assign(784, 90);
        page_->setClassification(number, other);
        QVERIFY(!find<QLabel>("photoNovelty")->isVisible());
    }

    void averagesOverPlacements() {
        page_->setRun(runOf("a"));
        const auto photo = greyPicture(64, 48);
        const int number = page_->addPhoto(QStringLiteral("a.jpg"), photo);
        QVERIFY(!find<QCheckBox>("averagePlacements")->isVisible()); // there is no garment yet
        Classification answer = answerWithGarment(*photo);
        page_->setClassification(number, answer);
        QSignalSpy changed(page_.get(), &TryPage::preparationChanged);
        QTest::mouseClick(find<QCheckBox>("averagePlacements"), Qt::LeftButton, {}, QPoint(8, 8));
        QCOMPARE(changed.size(), 1);
        QVERIFY(page_->averagesPlacements());
        answer.placements = 6;
        page_->setClassification(number, answer);
        QVERIFY(hasLabelWith(QStringLiteral("One of 6 placements.")));
    }

    void toolsAreChosenByKeyAndMouse() {
        page_->setRun(runOf("a"));
        const auto photo = greyPicture(64, 48);
        page_->setClassification(page_->addPhoto(QStringLiteral("a.jpg"), photo),
                                 answerWithGarment(*photo));
        QVERIFY(find<QToolButton>("garmentBox")->isChecked());
        QTest::keyClick(canvas(), Qt::Key_Minus);
        QVERIFY(find<QToolButton>("removeGarment")->isChecked());
        const int before = find<QSlider>("brushSize")->value();
        QTest::keyClick(canvas(), Qt::Key_PageUp);
        QCOMPARE(find<QSlider>("brushSize")->value(), before + 1);
        QTest::mouseClick(find<QToolButton>("addGarment"), Qt::LeftButton);
        QTest::mouseClick(canvas(), Qt::LeftButton, {}, canvas()->toScreen({32, 40}).toPoint());
        const auto strokes = page_->photos()[0].hints.strokes;
        QCOMPARE(strokes.size(), std::size_t(1));
        QVERIFY(strokes[0].adds);
        QCOMPARE(strokes[0].radius, double(before + 1));
    }

    void preparesAsSuitsTheRun() {
        auto* box = find<QComboBox>("preparation");
        RunInfo run = runOf("a");
        run.shape = {1, 28, 28};
        page_->setRun(run);
        page_->addPhoto(QStringLiteral("coat.jpg"), greyPicture(64, 48));
        QCOMPARE(page_->preparation(), PhotoPreparation::Garment);
        QSignalSpy changed(page_.get(), &TryPage::preparationChanged);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(page_->preparation(), PhotoPreparation::Resize);
        page_->setRun(run); // the same one, which has gone on
        QCOMPARE(page_->preparation(), PhotoPreparation::Resize);
        run.id = "b";
        run.dataImport = ImportOptions();
        page_->setRun(run);
        QCOMPARE(page_->preparation(), PhotoPreparation::Resize);
        run.id = "c";
        run.shape = {3, 64, 64};
        page_->setRun(run);
        QVERIFY(!box->isEnabled());
    }

    void listsSeveralPhotos() {
        page_->setRun(runOf("a"));
        const int first = page_->addPhoto(QStringLiteral("a.jpg"), greyPicture(10, 10));
        const int second = page_->addPhoto(QStringLiteral("b.jpg"), greyPicture(10, 10));
        page_->setClassification(first, answerOf({1, 0, 0}));
        page_->setPhotoError(second, QStringLiteral("The net cannot be read."));
        QVERIFY(find<MessageBar>("photoError")->isVisible());
        QTest::keyClick(photos(), Qt::Key_Up);
        QCOMPARE(find<ElidedLabel>("photoName")->text(), QStringLiteral("a.jpg"));
        QVERIFY(!find<MessageBar>("photoError")->isVisible());
        QTest::keyClick(photos(), Qt::Key_Delete);
        QCOMPARE(page_->photos().size(), std::size_t(1));
        QCOMPARE(page_->photos()[0].number, second);
        page_->setClassification(first, answerOf({0, 0, 1})); // it is gone
        QTest::mouseClick(find<QPushButton>("clearPhotos"), Qt::LeftButton);
        QVERIFY(page_->photos().empty());
        QVERIFY(find<QWidget>("dropArea")->isVisible());
    }

    void forgetsAnswersOfAnotherRun() {
        page_->setRun(runOf("a"));
        const int number = page_->addPhoto(QStringLiteral("a.jpg"), greyPicture(10, 10));
        page_->setClassification(number, answerOf({1, 0, 0}));
        page_->setRun(runOf("a"));
        QVERIFY(find<QWidget>("photoClasses")->isVisible());
        page_->setRun(runOf("b"));
        QVERIFY(!find<QWidget>("photoClasses")->isVisible());
        QCOMPARE(page_->photos().size(), std::size_t(1)); // to be classified again
    }

    void isASoundModel() {
        PhotoModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setClassNames({"Shirt", "Coat"});
        const int first = model.add(QStringLiteral("a"), greyPicture(5, 5));
        model.add(QStringLiteral("b"), greyPicture(6, 5));
        model.setClassification(first, answerOf({.4F, .6F}));
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("a\nCoat 60 %"));
        QCOMPARE(model.photos()[1].preview.size(), QSize(6, 5));
        model.forgetClassifications();
        model.remove(0);
        QCOMPARE(model.rowOf(first), -1);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

private:
    template<class Widget>
    Widget* find(const char* name) {
        return page_->findChild<Widget*>(QString::fromLatin1(name));
    }

    GarmentCanvas* canvas() { return find<GarmentCanvas>("photo"); }
    QListView* photos() { return find<QListView>("photos"); }

    bool hasLabelWith(const QString& part) {
        for (const QLabel* label : page_->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }

    std::unique_ptr<TryPage> page_;
};

QTEST_MAIN(TryPageTest)
#include "TryPageTest.moc"
