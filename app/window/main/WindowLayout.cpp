#include "app/window/main/WindowLayout.h"

#include "app/window/settings/Settings.h"

#include <QMainWindow>
#include <QSplitter>

namespace fitroom {

void saveLayout(const QMainWindow& window, Settings& settings) {
    settings.set(setting::windowGeometry, window.saveGeometry());
    settings.set(setting::windowState, window.saveState());
    for (const QSplitter* splitter : window.findChildren<QSplitter*>()) {
        if (!splitter->objectName().isEmpty())
            settings.setLayoutOf(splitter->objectName(), splitter->saveState());
    }
}

void restoreLayout(QMainWindow& window, const Settings& settings) {
    window.restoreGeometry(settings.value(setting::windowGeometry));
    window.restoreState(settings.value(setting::windowState));
    for (QSplitter* splitter : window.findChildren<QSplitter*>()) {
        const QByteArray state = settings.layoutOf(splitter->objectName());
        if (!splitter->objectName().isEmpty() && !state.isEmpty())
            splitter->restoreState(state);
    }
}

} // namespace fitroom
