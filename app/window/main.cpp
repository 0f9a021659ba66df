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

#include <cstdlib>
#include <iostream>
#include <optional>

using namespace fitroom;

namespace {

/// What the program can be told when it is started.
struct CommandLine {
    QCommandLineParser parser;
    QCommandLineOption data{QStringLiteral("data"),
                            QStringLiteral("Open this data set: a folder or a file."),
                            QStringLiteral("path")};
    QCommandLineOption runs{QStringLiteral("runs"), QStringLiteral("Keep runs in this folder."),
                            QStringLiteral("folder")};
    QCommandLineOption help;
    QCommandLineOption version;

    CommandLine() : help(parser.addHelpOption()), version(parser.addVersionOption()) {
        parser.setApplicationDescription(
            QStringLiteral("Fitting Room: a workbench for image classifiers."));
        parser.addOptions({data, runs});
        parser.addPositionalArgument(QStringLiteral("path"), data.description(),
                                     QStringLiteral("[path]"));
    }

    /// The data set to open, empty for none; nothing when more than one is named.
    [[nodiscard]] std::optional<QString> dataset() const {
        const QStringList named = parser.values(data) + parser.positionalArguments();
        return named.size() > 1 ? std::nullopt : std::optional(named.value(0));
    }
};

void nameApplication() {
    QCoreApplication::setApplicationName(QStringLiteral("fitting-room"));
    QCoreApplication::setApplicationVersion(QString::fromStdString(versionText()));
}

/// Tells help or version and ends the program if that is what was asked for: neither needs a
/// display.
void answerWithoutDisplay(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    nameApplication();
    CommandLine line;
    line.parser.parse(QCoreApplication::arguments()); // QApplication's own options are not known
    if (line.parser.isSet(line.help) || line.parser.isSet(line.version))
        line.parser.process(application);
}

SessionOptions optionsOf(const QApplication& application) {
    CommandLine line;
    line.parser.process(application);
    if (!line.dataset()) {
        std::cerr << "fitting-room: Only one data set can be opened.\n";
        std::exit(2);
    }
    SessionOptions options;
    options.userData = userDataFolder();
    options.runs = line.parser.isSet(line.runs)
                       ? std::filesystem::path(line.parser.value(line.runs).toStdString())
                       : defaultRunsFolder();
    options.data = *line.dataset();
    return options;
}

} // namespace

int main(int argc, char** argv) {
    keepFreedMemory();
    answerWithoutDisplay(argc, argv);
    QApplication application(argc, argv);
    nameApplication();
    QApplication::setApplicationDisplayName(QStringLiteral("Fitting Room"));
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
