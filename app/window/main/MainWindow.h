#pragma once

#include "app/window/workspace/Session.h"
#include "widgets/rail/Rail.h"

#include <QMainWindow>

namespace fitroom {

class DataPresenter;
class FirstTraining;
class InspectPresenter;
class LabelPresenter;
class MainMenu;
class ModelPresenter;
class PageStack;
class Quitting;
class ReportSaver;
class RetrainPresenter;
class RunList;
class RunListPresenter;
class RunTablePresenter;
class SearchPresenter;
class StatusLine;
class SuggestionBar;
class TrainPresenter;
class TryPresenter;

/// The window: rail, run list and pages, with a presenter for each that brings it to life. The
/// session must outlive it.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Session& session);
    ~MainWindow() override;

    /// Looks for runs and opens the data set to begin with. To be called once the window is shown:
    /// all of it happens on other threads.
    void begin();

    void showPage(Page page);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* makeCentre();
    void makePresenters();
    void makeDataTools();
    void makeEmbedTools();
    void showBusy();
    void connectParts();
    void connectModel();
    void connectFileMenu();
    void connectViewMenu();
    void connectRunMenu();
    void resumeRun(const QString& run);

    Session& session_;
    Rail* rail_;
    RunList* runs_;
    PageStack* pages_;
    SuggestionBar* suggestion_;
    MainMenu* menu_;
    DataPresenter* data_ = nullptr;
    ModelPresenter* model_ = nullptr;
    TrainPresenter* train_ = nullptr;
    InspectPresenter* inspect_ = nullptr;
    TryPresenter* try_ = nullptr;
    LabelPresenter* labels_ = nullptr;
    RunTablePresenter* runTable_ = nullptr;
    RetrainPresenter* retrain_ = nullptr;
    SearchPresenter* search_ = nullptr;
    RunListPresenter* runList_ = nullptr;
    StatusLine* status_ = nullptr;
    FirstTraining* first_ = nullptr;
    ReportSaver* report_ = nullptr;
    Quitting* quitting_ = nullptr;
};

} // namespace fitroom
