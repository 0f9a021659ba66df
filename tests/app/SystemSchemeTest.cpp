#include "app/window/main/SystemScheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace fitroom;

namespace {

const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kSpace = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");

/// Answers as xdg-desktop-portal 1.16 does.
class Portal : public QDBusVirtualObject {
public:
    explicit Portal(unsigned scheme) : scheme_(scheme) {}

    [[nodiscard]] QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override {
        if (message.member() != QLatin1String("Read"))
            return false;
        const QVariant value = QVariant::fromValue(QDBusVariant(scheme_));
        return bus.send(message.createReply(QVariant::fromValue(QDBusVariant(value))));
    }

private:
    unsigned scheme_;
};

} // namespace

/// On a bus of its own.
class SystemSchemeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        daemon_.start(QStringLiteral("dbus-daemon"),
                      {QStringLiteral("--session"), QStringLiteral("--nofork"),
                       QStringLiteral("--print-address")});
        QVERIFY2(daemon_.waitForStarted(), "dbus-daemon is needed for this test.");
        QVERIFY(daemon_.waitForReadyRead());
        address_ = QString::fromUtf8(daemon_.readLine()).trimmed();
    }

    void cleanup() {
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        QDBusConnection::disconnectFromBus(QStringLiteral("program"));
    }

    void cleanupTestCase() {
        daemon_.terminate();
        daemon_.waitForFinished();
    }

    void asksTheDesktop_data() {
        QTest::addColumn<unsigned>("answer");
        QTest::addColumn<bool>("dark");
        QTest::newRow("no preference") << 0U << false;
        QTest::newRow("dark") << 1U << true;
        QTest::newRow("light") << 2U << false;
    }

    void asksTheDesktop() {
        QFETCH(unsigned, answer);
        QFETCH(bool, dark);
        Portal portal(answer);
        QDBusConnection desktop = connectDesktop(portal);
        const SystemScheme scheme(connectProgram());
        QSignalSpy changed(&scheme, &SystemScheme::changed);
        QVERIFY(!scheme.prefersDark()); // nothing has waited
        if (dark)
            QTRY_COMPARE(changed.size(), 1);
        else
            QTest::qWait(100);
        QCOMPARE(scheme.prefersDark(), dark);
    }

    void followsTheDesktop() {
        Portal portal(0);
        QDBusConnection desktop = connectDesktop(portal);
        const SystemScheme scheme(connectProgram());
        QTest::qWait(100);
        const auto tell = [&](const QString& key, unsigned value) {
            QDBusMessage signal =
                QDBusMessage::createSignal(kPath, kInterface, QStringLiteral("SettingChanged"));
            signal << kSpace << key << QVariant::fromValue(QDBusVariant(value));
            QVERIFY(desktop.send(signal));
        };
        tell(kKey, 1);
        QTRY_VERIFY(scheme.prefersDark());
        tell(QStringLiteral("contrast"), 0); // another setting
        tell(kKey, 0);
        QTRY_VERIFY(!scheme.prefersDark());
    }

    void aDesktopWithoutAPortalIsNotDark() {
        const SystemScheme scheme(connectProgram());
        QTest::qWait(100);
        QVERIFY(!scheme.prefersDark());
        const SystemScheme none(QDBusConnection(QStringLiteral("no such bus")));
        QVERIFY(!none.prefersDark());
    }

private:
    QDBusConnection connectDesktop(Portal& portal) {
        QDBusConnection bus = QDBusConnection::connectToBus(address_, QStringLiteral("desktop"));
        bus.registerVirtualObject(kPath, &portal);
        bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
        return bus;
    }

    QDBusConnection connectProgram() {
        return QDBusConnection::connectToBus(address_, QStringLiteral("program"));
    }

    QProcess daemon_;
    QString address_;
};

QTEST_GUILESS_MAIN(SystemSchemeTest)
#include "SystemSchemeTest.moc"
