#include "app/window/dialogs/SystemDialogs.h"
#include "app/window/main/Language.h"
#include "app/window/main/MainWindow.h"
#include "app/window/main/SystemScheme.h"
#include "app/window/main/ThemeSetting.h"
#include "app/window/workspace/Session.h"
#include "core/support/Compute.h"
#include "core/support/UserFolders.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTimer>

using namespace fitroom;

static SessionOptions optionsOf(const QApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Fitting Room: a workbench for image classifiers."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(QStringLiteral("data"),
                                  QStringLiteral("Open this data set: a folder or a file."),
                                  QStringLiteral("path"));
    const QCommandLineOption runs(QStringLiteral("runs"),
                                  QStringLiteral("Keep runs in this folder."),
                                  QStringLiteral("folder"));
    parser.addOptions({data, runs});
    parser.process(application);
    SessionOptions options;
    options.userData = userDataFolder();
    options.runs = parser.isSet(runs) ? std::filesystem::path(parser.value(runs).toStdString())
                                      : defaultRunsFolder();
    options.data = parser.value(data);
    return options;
}

int main(int argc, char** argv) {
    keepFreedMemory();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("fitting-room"));
    QApplication::setApplicationDisplayName(QStringLiteral("Fitting Room"));
    QApplication::setApplicationVersion(QString::fromStdString(versionText()));
    QApplication::setDesktopFileName(QStringLiteral("org.fittingroom.FittingRoom"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/fitting-room.svg")));

    SystemDialogs dialogs;
    Session session(optionsOf(application), dialogs);
    const Language language(session.settings.value(setting::language));
    const SystemScheme scheme;
    QObject::connect(&scheme, &SystemScheme::changed, &application, [&](bool dark) {
        setSystemPrefersDark(application, dark);
        applyTheme(application, chosenTheme(session.settings));
    });
    applyTheme(application, chosenTheme(session.settings));
    MainWindow window(session);
    window.show();
    QTimer::singleShot(0, &window, &MainWindow::begin);
    return QApplication::exec();
}
