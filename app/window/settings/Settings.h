#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <memory>

namespace fitroom {

/// One remembered value: its key in the file and what it is until the user changes it.
template<class T>
struct Setting {
    const char* key;
    T fallback;
};

/// The table of everything the window remembers.
namespace setting {
/// "de", "en"; empty follows the system.
inline const Setting<QString> language{"language", {}};
/// "light", "dark"; empty follows the system.
inline const Setting<QString> theme{"theme", {}};
/// Folder or file of the data set last opened.
inline const Setting<QString> lastDataset{"data/last", {}};
/// How its pictures became images, as JSON; empty when it was not made of pictures.
inline const Setting<QString> lastImport{"data/lastImport", {}};
/// Folder in which file dialogs open.
inline const Setting<QString> lastFolder{"data/lastFolder", {}};
inline const Setting<QByteArray> windowGeometry{"window/geometry", {}};
inline const Setting<QByteArray> windowState{"window/state", {}};
inline const Setting<bool> runListShown{"window/runList", true};
/// The page in front, as the rail counts them.
inline const Setting<int> page{"window/page", 0};
} // namespace setting

/// The user's settings file. Handed to whoever needs it; two of them may use the same file.
class Settings {
public:
    /// `file` is an INI file; empty: the user's own.
    explicit Settings(const QString& file = {});

    template<class T>
    [[nodiscard]] T value(const Setting<T>& setting) const {
        return store_->value(setting.key, QVariant::fromValue(setting.fallback))
            .template value<T>();
    }
    template<class T>
    void set(const Setting<T>& setting, const T& value) {
        store_->setValue(setting.key, QVariant::fromValue(value));
    }

    /// State of one named splitter or header, saved under the name.
    [[nodiscard]] QByteArray layoutOf(const QString& objectName) const;
    void setLayoutOf(const QString& objectName, const QByteArray& state);

private:
    std::unique_ptr<QSettings> store_;
};

} // namespace fitroom
