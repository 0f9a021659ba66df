#include "app/window/main/ThemeSetting.h"

#include "app/window/settings/Settings.h"

namespace fitroom {

Theme chosenTheme(const Settings& settings) {
    const QString name = settings.value(setting::theme);
    if (name == QLatin1String("light"))
        return Theme::Light;
    return name == QLatin1String("dark") ? Theme::Dark : Theme::System;
}

void chooseTheme(Settings& settings, Theme theme) {
    settings.set(setting::theme, theme == Theme::Light  ? QStringLiteral("light")
                                 : theme == Theme::Dark ? QStringLiteral("dark")
                                                        : QString());
}

} // namespace fitroom
