#include "app/window/main/MainMenu.h"

#include "app/window/main/Language.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>

#include <array>

namespace fitroom {

MainMenu::MainMenu(QMenuBar* bar) : QObject(bar) {
    addFileMenu(bar);
    addViewMenu(bar);
    addRunMenu(bar);
    addHelpMenu(bar);
    enableRunActions();
}

QAction* MainMenu::add(QMenu* menu, const QString& text, const char* name, Signal chosen) {
    QAction* action = menu->addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, [this, chosen] { emit(this->*chosen)(); });
    return action;
}

void MainMenu::addFileMenu(QMenuBar* bar) {
    QMenu* menu = bar->addMenu(tr("&File"));
    add(menu, tr("&Open Data Set Folder…"), "openFolderAction", &MainMenu::openFolderChosen)
        ->setShortcut(QKeySequence::Open);
    add(menu, tr("Open Data Set Fi&les…"), "openFilesAction", &MainMenu::openFilesChosen)
        ->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    add(menu, tr("&Download Fashion-MNIST"), "downloadAction", &MainMenu::downloadChosen);
    menu->addSeparator();
    add(menu, tr("Open &Photos…"), "openPhotosAction", &MainMenu::openPhotosChosen)
        ->setShortcut(Qt::CTRL | Qt::Key_P);
    menu->addSeparator();
    QAction* quit = add(menu, tr("&Quit"), "quitAction", &MainMenu::quitChosen);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
}

void MainMenu::addViewMenu(QMenuBar* bar) {
    QMenu* menu = bar->addMenu(tr("&View"));
    const std::array<QString, kPageCount> names = {tr("&Data"),    tr("&Model"), tr("&Train"),
                                                   tr("&Inspect"), tr("&Embed"), tr("Tr&y")};
    for (int i = 0; i < kPageCount; ++i) {
        // The rail has the shortcuts themselves; here they are only shown.
        QAction* action = menu->addAction(
            names[std::size_t(i)] + QLatin1Char('\t') +
            QKeySequence(int(Qt::CTRL) | (Qt::Key_1 + i)).toString(QKeySequence::NativeText));
        action->setObjectName(QStringLiteral("pageAction%1").arg(i + 1));
        connect(action, &QAction::triggered, this, [this, i] { emit pageChosen(Page(i)); });
    }
    menu->addSeparator();
    runList_ = menu->addAction(tr("&Run List"));
    runList_->setObjectName(QStringLiteral("runListAction"));
    runList_->setShortcut(Qt::CTRL | Qt::Key_L);
    runList_->setCheckable(true);
    runList_->setChecked(true);
    menu->addSeparator();
    addThemes(menu->addMenu(tr("T&heme")));
    addLanguages(menu->addMenu(tr("&Language")));
}

void MainMenu::addThemes(QMenu* menu) {
    auto* group = new QActionGroup(this);
    const std::array<std::pair<QString, const char*>, 3> themes = {
        {{tr("As the &System"), "systemThemeAction"},
         {tr("&Light"), "lightThemeAction"},
         {tr("&Dark"), "darkThemeAction"}}};
    for (std::size_t i = 0; i < themes.size(); ++i) {
        QAction* action = group->addAction(menu->addAction(themes[i].first));
        action->setObjectName(QString::fromLatin1(themes[i].second));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, i] { emit themeChosen(Theme(i)); });
        themes_.append(action);
    }
}

void MainMenu::addLanguages(QMenu* menu) {
    auto* group = new QActionGroup(this);
    const auto addLanguage = [&](const QString& text, const QString& code) {
        QAction* action = group->addAction(menu->addAction(text));
        action->setObjectName(QStringLiteral("languageAction_") + code);
        action->setData(code);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, code] { emit languageChosen(code); });
        languages_.append(action);
    };
    addLanguage(tr("As the &System"), {});
    for (const QString& code : Language::codes())
        addLanguage(QLocale(code).nativeLanguageName(), code);
}

void MainMenu::addRunMenu(QMenuBar* bar) {
    QMenu* menu = bar->addMenu(tr("&Run"));
    start_ = add(menu, tr("&Start Training"), "startAction", &MainMenu::startChosen);
    start_->setShortcut(Qt::CTRL | Qt::Key_T);
    pause_ = add(menu, tr("&Pause"), "pauseAction", &MainMenu::pauseChosen);
    stop_ = add(menu, tr("S&top"), "stopAction", &MainMenu::stopChosen);
    resume_ = add(menu, tr("&Resume the Chosen Run"), "resumeAction", &MainMenu::resumeChosen);
    menu->addSeparator();
    report_ = add(menu, tr("Save R&eport…"), "saveReportAction", &MainMenu::saveReportChosen);
    menu->addSeparator();
    add(menu, tr("&Look for Runs Again"), "refreshAction", &MainMenu::refreshChosen)
        ->setShortcut(QKeySequence::Refresh);
    add(menu, tr("Open the Runs’ &Folder"), "runsFolderAction", &MainMenu::runsFolderChosen);
}

void MainMenu::addHelpMenu(QMenuBar* bar) {
    QMenu* menu = bar->addMenu(tr("&Help"));
    add(menu, tr("&About Fitting Room"), "aboutAction", &MainMenu::aboutChosen)
        ->setMenuRole(QAction::AboutRole);
    add(menu, tr("About &Qt"), "aboutQtAction", &MainMenu::aboutQtChosen)
        ->setMenuRole(QAction::AboutQtRole);
}

void MainMenu::setTheme(Theme theme) {
    themes_[int(theme)]->setChecked(true);
}

void MainMenu::setLanguage(const QString& code) {
    for (QAction* action : std::as_const(languages_))
        action->setChecked(action->data().toString() == code);
}

void MainMenu::setTrainingState(TrainingState state) {
    state_ = state;
    enableRunActions();
}

void MainMenu::setRunChosen(bool chosen) {
    runChosen_ = chosen;
    enableRunActions();
}

void MainMenu::enableRunActions() {
    const bool idle = state_ == TrainingState::Idle;
    const bool paused = state_ == TrainingState::Paused;
    start_->setEnabled(idle);
    pause_->setEnabled(paused || state_ == TrainingState::Running);
    pause_->setText(paused ? tr("&Go On") : tr("&Pause"));
    stop_->setEnabled(!idle && state_ != TrainingState::Stopping);
    resume_->setEnabled(idle && runChosen_);
    report_->setEnabled(runChosen_);
}

} // namespace fitroom
