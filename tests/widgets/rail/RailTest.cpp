#include "widgets/rail/Rail.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace fitroom;

class RailTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        rail_ = std::make_unique<Rail>();
        rail_->resize(80, 500);
        rail_->show();
        rail_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(rail_.get()));
    }

    void cleanup() { rail_.reset(); }

    void aClickChoosesAPage() {
        QSignalSpy chosen(rail_.get(), &Rail::pageChosen);
        QTest::mouseClick(button("inspectButton"), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<Page>(), Page::Inspect);
        QCOMPARE(rail_->currentPage(), Page::Inspect);
        QVERIFY(button("inspectButton")->isChecked());
        QVERIFY(!button("dataButton")->isChecked());
        QTest::mouseClick(button("inspectButton"), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1); // it is there already
        QVERIFY(button("inspectButton")->isChecked());
    }

    void controlAndANumberChooseAPage() {
        QSignalSpy chosen(rail_.get(), &Rail::pageChosen);
        for (int i = kPageCount - 1; i >= 0; --i) {
            QTest::keyClick(rail_.get(), Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
            QCOMPARE(rail_->currentPage(), Page(i));
        }
        QCOMPARE(chosen.size(), kPageCount);
    }

    void arrowsGoUpAndDown() {
        button("dataButton")->setFocus();
        QTest::keyClick(button("dataButton"), Qt::Key_Down);
        QCOMPARE(rail_->currentPage(), Page::Model);
        QVERIFY(button("modelButton")->hasFocus());
        QTest::keyClick(button("modelButton"), Qt::Key_Up);
        QTest::keyClick(button("dataButton"), Qt::Key_Up);
        QCOMPARE(rail_->currentPage(), Page::Data);
    }

    void settingThePageIsSilent() {
        QSignalSpy chosen(rail_.get(), &Rail::pageChosen);
        rail_->setCurrentPage(Page::Try);
        QCOMPARE(rail_->currentPage(), Page::Try);
        QVERIFY(button("tryButton")->isChecked());
        QVERIFY(chosen.isEmpty());
    }

    void buttonsSayWhatTheyAre() {
        for (QToolButton* one : rail_->findChildren<QToolButton*>()) {
            QVERIFY(!one->accessibleName().isEmpty());
            QVERIFY(one->toolTip().contains(QLatin1String("Ctrl+")));
        }
    }

private:
    QToolButton* button(const char* name) const {
        return rail_->findChild<QToolButton*>(QLatin1String(name));
    }

    std::unique_ptr<Rail> rail_;
};

QTEST_MAIN(RailTest)
#include "RailTest.moc"
