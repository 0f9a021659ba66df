#pragma once

#include <QDBusConnection>
#include <QObject>

class QDBusVariant;

namespace fitroom {

/// Whether the desktop asks programs to be dark, as it says through its portal
/// (`org.freedesktop.appearance`, `color-scheme`). GNOME says it nowhere else, and Qt asks only
/// from 6.5 on. Nothing waits for the answer: it comes as a change.
class SystemScheme : public QObject {
    Q_OBJECT
public:
    explicit SystemScheme(const QDBusConnection& bus = QDBusConnection::sessionBus(),
                          QObject* parent = nullptr);

    [[nodiscard]] bool prefersDark() const { return dark_; }

signals:
    void changed(bool prefersDark);

private:
    void take(const QString& space, const QString& key, const QDBusVariant& value);

    bool dark_ = false;
};

} // namespace fitroom
