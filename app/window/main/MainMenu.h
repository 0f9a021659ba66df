#pragma once

#include "widgets/rail/Rail.h"
#include "widgets/theme/Theme.h"
#include "widgets/train/TrainingView.h"

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace fitroom {

/// The window's menus. They only tell what was chosen.
class MainMenu : public QObject {
    Q_OBJECT
public:
    explicit MainMenu(QMenuBar* bar);

    void setTheme(Theme theme);
    void setLanguage(const QString& code);
    /// Which of the Run menu's actions are possible.
    void setTrainingState(TrainingState state);
    void setRunChosen(bool chosen);

    /// Checkable; checked while the run list is shown.
    [[nodiscard]] QAction* runListAction() const { return runList_; }

signals:
    void openFolderChosen();
    void openFilesChosen();
    void downloadChosen();
    void openPhotosChosen();
    void quitChosen();
    void pageChosen(fitroom::Page page);
    void themeChosen(fitroom::Theme theme);
    /// Empty: the system's.
    void languageChosen(const QString& code);
    void startChosen();
    void pauseChosen();
    void stopChosen();
    void resumeChosen();
    void saveReportChosen();
    void refreshChosen();
    void runsFolderChosen();
    void aboutChosen();
    void aboutQtChosen();

private:
    using Signal = void (MainMenu::*)();

    QAction* add(QMenu* menu, const QString& text, const char* name, Signal chosen);
    void addFileMenu(QMenuBar* bar);
    void addViewMenu(QMenuBar* bar);
    void addThemes(QMenu* menu);
    void addLanguages(QMenu* menu);
    void addRunMenu(QMenuBar* bar);
    void addHelpMenu(QMenuBar* bar);
    void enableRunActions();

    QList<QAction*> themes_;
    QList<QAction*> languages_;
    QAction* runList_ = nullptr;
    QAction* start_ = nullptr;
    QAction* pause_ = nullptr;
    QAction* stop_ = nullptr;
    QAction* resume_ = nullptr;
    QAction* report_ = nullptr;
    TrainingState state_ = TrainingState::Idle;
    bool runChosen_ = false;
};

} // namespace fitroom
