#include "widgets/data/import/ImportPanel.h"
#include "tests/support/MadePng.h"
#include "tests/support/MadeZip.h"
#include "widgets/common/ElidedLabel.h"
#include "widgets/data/import/ClassCountModel.h"
#include "widgets/gallery/ImageGrid.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace fitroom;
using namespace fitroom::test;

class ImportPanelTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        for (const char* name :
             {"train/a/1.png", "train/a/2.png", "train/b/3.png", "validation/b/4.png"}) {
            QVERIFY(QDir().mkpath(QFileInfo(made_.path(name)).path()));
            made_.write(name, colourPng(40, 30, 200, 100, 0));
        }
        folder_ = ImageFolder::open(made_.root()).value();
        panel_ = std::make_unique<ImportPanel>();
        panel_->resize(1000, 700);
        panel_->show();
        panel_->setFolder(*folder_, {});
        QVERIFY(QTest::qWaitForWindowExposed(panel_.get()));
    }

    void cleanup() { panel_.reset(); }

    void showsWhatWasFound() {
        QVERIFY(find<ElidedLabel>("importTitle")
                    ->text()
                    .contains(QString::fromStdString(folder_->name())));
        QCOMPARE(find<QLabel>("importFound")->text(),
                 QString("Classes found: 2. Files found: 3 for training, 1 for validation."));
        auto* model = find<QTableView>("importClasses")->model();
        const QAbstractItemModelTester tester(model);
        QCOMPARE(model->rowCount(), 2);
        const auto cell = [&](int row, int column) {
            return model->data(model->index(row, column)).toString();
        };
        QCOMPARE(cell(0, ClassCountModel::Class), QString("a"));
        QCOMPARE(cell(0, ClassCountModel::Training), QString("2"));
        QCOMPARE(cell(1, ClassCountModel::Validation), QString("1"));
        QCOMPARE(cell(1, ClassCountModel::Test), QString("0"));
        panel_->setFolder(*folder_, {});
        QCOMPARE(model->rowCount(), 2);
    }

    void givesTheOptionsChosen() {
        QSignalSpy changed(panel_.get(), &ImportPanel::optionsChanged);
        QCOMPARE(panel_->options(), ImportOptions());
        auto* size = find<QComboBox>("importSize");
        size->setFocus();
        QTest::keyClick(size, Qt::Key_Down);
        QCOMPARE(panel_->options().width, 28);
        QCOMPARE(panel_->options().height, 28);
        QVERIFY(!find<QSpinBox>("importWidth")->isVisible());
        QTest::keyClick(size, Qt::Key_End);
        QVERIFY(find<QSpinBox>("importWidth")->isVisible());
        auto* width = find<QSpinBox>("importWidth");
        width->selectAll();
        QTest::keyClicks(width, "48");
        QTest::keyClick(find<QComboBox>("importColour"), Qt::Key_Down);
        QTest::keyClick(find<QComboBox>("importFit"), Qt::Key_Down);
        const ImportOptions options = panel_->options();
        QCOMPARE(options.width, 48);
        QCOMPARE(options.height, 64);
        QCOMPARE(options.colour, ImportColour::Grey);
        QCOMPARE(options.fit, PictureFit::Pad);
        QVERIFY(changed.count() >= 5);
        QSignalSpy requested(panel_.get(), &ImportPanel::importRequested);
        QTest::mouseClick(find<QPushButton>("startImport"), Qt::LeftButton);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.at(0).at(0).value<ImportOptions>(), options);
    }

    void takesTheOptionsGiven() {
        for (const ImportOptions& options :
             {ImportOptions{.width = 96, .height = 96}, ImportOptions{.width = 50,
                                                        .height = 40,
                                                        .colour = ImportColour::Colour,
                                                        .fit = PictureFit::Crop}}) {
            panel_->setFolder(*folder_, options);
            QCOMPARE(panel_->options(), options);
        }
    }

    void previewsTheImages() {
        panel_->setSample(sampleImages(*folder_, panel_->options(), 9).value());
        QCOMPARE(find<ImageGrid>("importPreview")->images().size(), std::size_t(4));
        QCOMPARE(find<QComboBox>("importSize")->currentText(), QString("Automatic (40 × 30)"));
        QCOMPARE(find<QComboBox>("importColour")->currentText(), QString("Automatic (colour)"));
        QVERIFY(
            find<QLabel>("importSizes")->text().startsWith("The pictures have 40 × 30 pixels."));
    }

    void showsProgressAndCancels() {
        QSignalSpy cancelled(panel_.get(), &ImportPanel::cancelRequested);
        auto* progress = find<QProgressBar>("importProgress");
        QVERIFY(!progress->isVisible());
        panel_->setImporting(true);
        panel_->setProgress(0.5);
        QVERIFY(progress->isVisible());
        QCOMPARE(progress->value() * 2, progress->maximum());
        QVERIFY(!find<QPushButton>("startImport")->isEnabled());
        QVERIFY(!find<QComboBox>("importSize")->isEnabled());
        QTest::mouseClick(find<QPushButton>("cancelImport"), Qt::LeftButton);
        QCOMPARE(cancelled.count(), 1);
        panel_->setImporting(false);
        QVERIFY(find<QPushButton>("startImport")->isEnabled());
        QVERIFY(!progress->isVisible());
    }

    void asksBeforeALargeZipFile() {
        QVERIFY(!find<QCheckBox>("importLargeZip")->isVisible());
        QList<ZipEntry> many = {{"a/1.png", greyPng(9, 9, 1)}, {"b/2.png", greyPng(9, 9, 1)}};
        while (many.size() <= 10'000)
            many.append({"a/" + QByteArray::number(many.size()), "x"});
        made_.write("large.zip", zip(many));
        panel_->setFolder(**ImageFolder::open(made_ / "large.zip"), {});
        auto* box = find<QCheckBox>("importLargeZip");
        QVERIFY(box->isVisible());
        QCOMPARE(box->text(), QString("Read all 10,001 files of the zip file"));
        QVERIFY(!find<QPushButton>("startImport")->isEnabled());
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(10, box->height() / 2));
        QVERIFY(find<QPushButton>("startImport")->isEnabled());
        QVERIFY(panel_->options().largeZip);
    }

private:
    template<class Widget>
    Widget* find(const char* name) {
        return panel_->findChild<Widget*>(QString::fromLatin1(name));
    }

    MadeFolder made_;
    ImageFolderPtr folder_;
    std::unique_ptr<ImportPanel> panel_;
};

QTEST_MAIN(ImportPanelTest)
#include "ImportPanelTest.moc"
