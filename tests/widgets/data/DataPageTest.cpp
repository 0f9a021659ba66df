#include "widgets/data/DataPage.h"
#include "tests/support/CpuTime.h"
#include "tests/support/SyntheticData.h"
#include "tests/widgets/DropHelper.h"
#include "widgets/common/ElidedLabel.h"
#include "widgets/common/MessageBar.h"
#include "widgets/data/ClassBalancePlot.h"
#include "widgets/data/ImageFilter.h"
#include "widgets/gallery/ImageGrid.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace fitroom;

class DataPageTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        page_ = std::make_unique<DataPage>();
        page_->resize(1000, 700);
        page_->show();
        QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
    }

    void cleanup() { page_.reset(); }

    void offersWaysToADataSet() {
        QSignalSpy folder(page_.get(), &DataPage::openFolderRequested);
        QSignalSpy files(page_.get(), &DataPage::openFilesRequested);
        QSignalSpy download(page_.get(), &DataPage::downloadRequested);
        QTest::mouseClick(find<QPushButton>("openFolder"), Qt::LeftButton);
        find<QPushButton>("openFiles")->setFocus();
        QTest::keyClick(find<QPushButton>("openFiles"), Qt::Key_Space);
        QTest::mouseClick(find<QPushButton>("download"), Qt::LeftButton);
        QCOMPARE(folder.count(), 1);
        QCOMPARE(files.count(), 1);
        QCOMPARE(download.count(), 1);
    }

    void takesDroppedFilesButNoAddresses() {
        QSignalSpy opened(page_.get(), &DataPage::openRequested);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(QStringLiteral("/data/a.csv")),
                       QUrl::fromLocalFile(QStringLiteral("/data/b.csv"))});
        QVERIFY(test::dropOn(*page_, files));
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).toStringList(),
                 (QStringList{QStringLiteral("/data/a.csv"), QStringLiteral("/data/b.csv")}));
        QMimeData address;
        address.setUrls({QUrl(QStringLiteral("https://example.org/data.csv"))});
        QVERIFY(!test::dropOn(*page_, address));
        QCOMPARE(opened.count(), 1);
    }

    void showsLoadingAndCancels() {
        QSignalSpy cancelled(page_.get(), &DataPage::cancelRequested);
        page_->setLoading(QStringLiteral("/data/fashion"));
        page_->setProgress(0.25);
        auto* bar = visible<QProgressBar>("progress");
        QVERIFY(bar);
        QCOMPARE(bar->value() * 4, bar->maximum());
        page_->setProgress(-1);
        QCOMPARE(bar->maximum(), 0); // busy for an unknown time
        QTest::mouseClick(find<QPushButton>("cancelLoading"), Qt::LeftButton);
        QCOMPARE(cancelled.count(), 1);
    }

    void goesBackToWhatWasThereAfterAnError() {
        page_->setLoading(QStringLiteral("/data/broken"));
        page_->setError(QStringLiteral("broken.csv, line 7: The label is 12."));
        QVERIFY(find<QPushButton>("openFolder")->isVisible());
        QCOMPARE(find<MessageBar>("errorBar")->sentence(),
                 QStringLiteral("broken.csv, line 7: The label is 12."));
        fill();
        QVERIFY(!find<MessageBar>("errorBar")->isVisible());
        page_->setLoading(QStringLiteral("/data/broken"));
        page_->setError(QStringLiteral("It is broken."));
        QVERIFY(find<ImageGrid>("gallery")->isVisible());
    }

    void filtersBySplitAndClass() {
        fill();
        auto* grid = find<ImageGrid>("gallery");
        QCOMPARE(grid->images().size(), std::size_t(120));
        QCOMPARE(counts(), QStringLiteral("120 of 120 images"));
        auto* subset = find<QComboBox>("subsetFilter");
        QTest::keyClick(subset, Qt::Key_Down); // training
        QCOMPARE(counts(), QStringLiteral("80 of 120 images"));
        QTest::keyClick(subset, Qt::Key_Down); // validation
        QCOMPARE(counts(), QStringLiteral("20 of 120 images"));
        for (const std::int32_t image : grid->images())
            QVERIFY(image >= 80 && image < 100);
        QTest::keyClick(find<QComboBox>("classFilter"), Qt::Key_Down); // the first class
        QCOMPARE(grid->images(), (std::vector<std::int32_t>{80, 90}));
        QTest::keyClick(subset, Qt::Key_End); // test
        QCOMPARE(grid->images(), (std::vector<std::int32_t>{100, 110}));
    }

    void showsThePickedImage() {
        fill();
        auto* grid = find<ImageGrid>("gallery");
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, grid->tileRect(3).center());
        QCOMPARE(fact("pickedIndex"), QStringLiteral("3"));
        QCOMPARE(fact("pickedLabel"), QStringLiteral("Frame"));
        QCOMPARE(fact("pickedSplit"), QStringLiteral("Training"));
        const auto pixels = dataset_->image(3);
        double sum = 0;
        for (const int pixel : pixels)
            sum += pixel;
        QVERIFY(std::abs(fact("pickedMean").toDouble() - sum / 784 / 255) < 1e-4);
        QTest::keyClick(grid, Qt::Key_End);
        QCOMPARE(fact("pickedSplit"), QStringLiteral("Test"));
    }

    void tellsOfTheSelection() {
        fill();
        QSignalSpy changed(page_.get(), &DataPage::selectionChanged);
        auto* grid = find<ImageGrid>("gallery");
        grid->setCurrent(0);
        QTest::keyClick(grid, Qt::Key_Space);
        QTest::keyClick(grid, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(changed.at(1).at(0).value<std::vector<std::int32_t>>(),
                 (std::vector<std::int32_t>{0, 1}));
        QVERIFY(counts().contains(QStringLiteral("2 selected")));
        page_->setSelection({5, 6, 7});
        QCOMPARE(changed.count(), 2);
        QCOMPARE(grid->selectionSize(), std::size_t(3));
    }

    void showsFacts() {
        fill();
        QCOMPARE(fact("dataName"), QStringLiteral("Shapes"));
        QCOMPARE(fact("dataShape"), QStringLiteral("28 × 28, grey"));
        QCOMPARE(fact("dataTraining"), QStringLiteral("80"));
        QCOMPARE(fact("dataValidation"), QStringLiteral("20"));
        QCOMPARE(fact("dataTest"), QStringLiteral("20"));
        QCOMPARE(fact("dataFingerprint"), QString::fromStdString(dataset_->fingerprint()).left(8));
        QCOMPARE(fact("dataMean"), QStringLiteral("–"));
        page_->setStatistics({0.286, 0.353});
        QCOMPARE(fact("dataMean"), QStringLiteral("0.2860"));
        QCOMPARE(fact("dataDeviation"), QStringLiteral("0.3530"));
    }

    void plotsTheBalanceOfClasses() {
        fill();
        const auto* plot = page_->findChild<ClassBalancePlot*>();
        for (int label = 0; label < 10; ++label) {
            QCOMPARE(plot->count(Subset::Training, label), 8);
            QCOMPARE(plot->count(Subset::Validation, label), 2);
            QCOMPARE(plot->count(Subset::Test, label), 2);
        }
    }

    void recoloursThePlotWithThePalette() {
        fill();
        auto* plot = find<QWidget>("classBalance");
        page_->setPalette(lightPalette());
        QTest::qWait(50); // the plot is repainted by a queued call
        const QRgb light = plot->grab().toImage().pixel(1, 1);
        page_->setPalette(darkPalette());
        QTRY_VERIFY(plot->grab().toImage().pixel(1, 1) != light);
    }

    void opensAnotherDataSet() {
        fill();
        QSignalSpy folder(page_.get(), &DataPage::openFolderRequested);
        find<QPushButton>("openData")->menu()->actions().front()->trigger();
        QCOMPARE(folder.count(), 1);
    }

    void filtersAllOfFashionMnistAtOnce() {
        const DatasetPtr large =
            test::syntheticDataset({.training = 60000, .test = 10000, .shape = {1, 2, 2}});
        const Split split{{}, {0, 1, 2}};
        const std::vector<Subset> subsets = subsetOfImages(*large, split);
        const test::CpuTime time;
        const auto images = filterImages(*large, subsets, {Subset::Training, 3});
        const double spent = time.milliseconds();
        QCOMPARE(images.size(), std::size_t(6000));
        qInfo("filtering 70,000 images took %.2f ms", spent);
        QVERIFY(spent < 10);
    }

private:
    template<class Widget>
    Widget* find(const char* name) {
        return page_->findChild<Widget*>(QString::fromLatin1(name));
    }

    template<class Widget>
    Widget* visible(const char* name) {
        for (auto* found : page_->findChildren<Widget*>(QString::fromLatin1(name)))
            if (found->isVisible())
                return found;
        return nullptr;
    }

    QString fact(const char* name) { return find<ElidedLabel>(name)->text(); }
    QString counts() { return find<QLabel>("counts")->text(); }

    /// 80 training, 20 validation and 20 test images.
    void fill() {
        dataset_ = test::syntheticDataset({.training = 100, .test = 20});
        Split split;
        for (std::int32_t i = 0; i < 100; ++i)
            (i < 80 ? split.training : split.validation).push_back(i);
        page_->setDataset(dataset_, split);
    }

    std::unique_ptr<DataPage> page_;
    DatasetPtr dataset_;
};

QTEST_MAIN(DataPageTest)
#include "DataPageTest.moc"
