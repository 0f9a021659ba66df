#include "app/window/main/SystemScheme.h"

#include "portalsettings.h" // made from org.freedesktop.portal.Settings.xml

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace fitroom {

namespace {
const QString kSpace = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");
constexpr unsigned kPreferDark = 1; // 0 is no preference, 2 light
} // namespace

SystemScheme::SystemScheme(const QDBusConnection& bus, QObject* parent) : QObject(parent) {
    if (!bus.isConnected())
        return;
    using Portal = OrgFreedesktopPortalSettingsInterface;
    auto* portal = new Portal(QStringLiteral("org.freedesktop.portal.Desktop"),
                              QStringLiteral("/org/freedesktop/portal/desktop"), bus, this);
    connect(portal, &Portal::SettingChanged, this, &SystemScheme::take);
    auto* asked = new QDBusPendingCallWatcher(portal->Read(kSpace, kKey), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher* answered) {
                const QDBusPendingReply<QDBusVariant> reply = *answered;
                answered->deleteLater();
                if (reply.isValid()) // a desktop without a portal has no wishes
                    take(kSpace, kKey, reply.value());
            });
}

void SystemScheme::take(const QString& space, const QString& key, const QDBusVariant& value) {
    if (space != kSpace || key != kKey)
        return;
    QVariant inner = value.variant();
    while (inner.canConvert<QDBusVariant>()) // Read wraps the value twice, the signal once
        inner = inner.value<QDBusVariant>().variant();
    const bool dark = inner.toUInt() == kPreferDark;
    if (dark == dark_)
        return;
    dark_ = dark;
    emit changed(dark);
}

} // namespace fitroom
