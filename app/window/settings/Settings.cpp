#include "app/window/settings/Settings.h"

namespace fitroom {

static std::unique_ptr<QSettings> openStore(const QString& file) {
    if (!file.isEmpty())
        return std::make_unique<QSettings>(file, QSettings::IniFormat);
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                       QStringLiteral("fitting-room"),
                                       QStringLiteral("fitting-room"));
}

Settings::Settings(const QString& file) : store_(openStore(file)) {}

static QString layoutKey(const QString& objectName) {
    return QStringLiteral("layout/") + objectName;
}

QByteArray Settings::layoutOf(const QString& objectName) const {
    return store_->value(layoutKey(objectName)).toByteArray();
}

void Settings::setLayoutOf(const QString& objectName, const QByteArray& state) {
    store_->setValue(layoutKey(objectName), state);
}

} // namespace fitroom
