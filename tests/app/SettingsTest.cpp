#include "app/window/settings/Settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fitroom;

class SettingsTest : public QObject {
    Q_OBJECT
private slots:
    void startsWithTheDefaults() {
        const Settings settings(folder_.filePath("new.ini"));
        QCOMPARE(settings.value(setting::page), 0);
        QCOMPARE(settings.value(setting::runListShown), true);
        QVERIFY(settings.value(setting::lastDataset).isEmpty());
        QVERIFY(settings.layoutOf("dataSplitter").isEmpty());
    }

    void remembersWhatWasSet() {
        const QString file = folder_.filePath("kept.ini");
        const QByteArray state("\x00\xff\x7f;=\n", 6);
        {
            Settings settings(file);
            settings.set(setting::page, 3);
            settings.set(setting::lastDataset, QStringLiteral("/data/Größe 1, ü"));
            settings.set(setting::windowState, state);
            settings.setLayoutOf("dataSplitter", state);
        }
        const Settings settings(file);
        QCOMPARE(settings.value(setting::page), 3);
        QCOMPARE(settings.value(setting::lastDataset), QString("/data/Größe 1, ü"));
        QCOMPARE(settings.value(setting::windowState), state);
        QCOMPARE(settings.layoutOf("dataSplitter"), state);
    }

private:
    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "SettingsTest.moc"
