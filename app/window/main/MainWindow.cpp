#include "app/window/main/MainWindow.h"

#include "app/window/main/About.h"
#include "app/window/main/FirstTraining.h"
#include "app/window/main/MainMenu.h"
#include "app/window/main/PageStack.h"
#include "app/window/main/Quitting.h"
#include "app/window/main/StatusLine.h"
#include "app/window/main/ThemeSetting.h"
#include "app/window/main/WindowLayout.h"
#include "app/window/pages/BuiltIns.h"
#include "app/window/pages/DataPresenter.h"
#include "app/window/pages/DuplicatesPresenter.h"
#include "app/window/pages/EvaluationPresenter.h"
#include "app/window/pages/ExplainPresenter.h"
#include "app/window/pages/InspectPresenter.h"
#include "app/window/pages/LabelPresenter.h"
#include "app/window/pages/ModelPresenter.h"
#include "app/window/pages/RatePresenter.h"
#include "app/window/pages/ReasonsPresenter.h"
#include "app/window/pages/RetrainPresenter.h"
#include "app/window/pages/RunListPresenter.h"
#include "app/window/pages/RunTablePresenter.h"
#include "app/window/pages/ScoresPresenter.h"
#include "app/window/pages/SearchPresenter.h"
#include "app/window/pages/StatisticsPresenter.h"
#include "app/window/pages/SuspectsPresenter.h"
#include "app/window/pages/TrainPresenter.h"
#include "app/window/pages/TryPresenter.h"
#include "app/window/pages/embed/EmbedPresenter.h"
#include "app/window/pages/embed/FollowPresenter.h"
#include "app/window/pages/embed/InsightPresenter.h"
#include "app/window/pages/embed/KeepPresenter.h"
#include "app/window/report/ReportSaver.h"
#include "widgets/data/DataPage.h"
#include "widgets/embed/EmbedPage.h"
#include "widgets/embed/neighbours/SuspectPanel.h"
#include "widgets/inspect/InspectPage.h"
#include "widgets/runs/RunList.h"
#include "widgets/status/SuggestionBar.h"
#include "widgets/train/TrainPage.h"
#include "widgets/train/search/SearchPanel.h"
#include "widgets/try/TryPage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace fitroom {

MainWindow::MainWindow(Session& session)
    : session_(session), rail_(new Rail), runs_(new RunList), pages_(new PageStack),
      suggestion_(new SuggestionBar), menu_(new MainMenu(menuBar())) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Fitting Room"));
    setCentralWidget(makeCentre());
    makePresenters();
    connectParts();
    connectModel();
    connectFileMenu();
    connectViewMenu();
    connectRunMenu();
    resize(1280, 800);
    restoreLayout(*this, session.settings);
    menu_->runListAction()->setChecked(session.settings.value(setting::runListShown));
    showPage(Page(qBound(0, session.settings.value(setting::page), kPageCount - 1)));
}

MainWindow::~MainWindow() = default;

QWidget* MainWindow::makeCentre() {
    auto* pages = new QWidget;
    auto* column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(suggestion_);
    column->addWidget(pages_, 1);
    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("runListSplitter"));
    splitter->addWidget(runs_);
    splitter->addWidget(pages);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setCollapsible(1, false);
    splitter->setSizes({240, 1000});
    auto* centre = new QWidget;
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail_);
    row->addWidget(splitter, 1);
    return centre;
}

void MainWindow::makePresenters() {
    // First, so that the list knows a run before a page makes it the current one.
    runList_ = new RunListPresenter(*runs_, session_, this);
    data_ = new DataPresenter(pages_->data(), session_, this);
    makeDataTools();
    model_ = new ModelPresenter(pages_->model(), session_, this);
    train_ = new TrainPresenter(pages_->train(), *runs_, session_, this);
    new RatePresenter(pages_->train(), session_, this);
    search_ = new SearchPresenter(pages_->train().search(), session_, this);
    retrain_ = new RetrainPresenter(pages_->data().corrections(), *train_, session_, this);
    runTable_ = new RunTablePresenter(pages_->train().runTable(), session_, this);
    inspect_ = new InspectPresenter(pages_->inspect(), session_, this);
    new ExplainPresenter(pages_->inspect(), session_, this);
    new EvaluationPresenter(pages_->inspect(), session_, this);
    makeEmbedTools();
    try_ = new TryPresenter(pages_->tryOut(), session_, this);
    new ReasonsPresenter(pages_->tryOut().reasons(), session_, this);
    status_ = new StatusLine(statusBar(), session_, *train_);
    first_ = new FirstTraining(*suggestion_, *train_, session_, this);
    report_ = new ReportSaver(*this, session_);
    quitting_ = new Quitting(*this, *train_, session_);
    if (const auto model = builtInModel("cnn1"))
        session_.workspace.setModel(*model);
}

/// What the Data page's tabs can do.
void MainWindow::makeDataTools() {
    DataPage& page = pages_->data();
    new StatisticsPresenter(page, session_, this);
    labels_ = new LabelPresenter(page, session_, this);
    new ScoresPresenter(page.gallery(), session_, this);
    new DuplicatesPresenter(page.duplicates(), session_, this);
    new SuspectsPresenter(page.suspects(), session_, this);
}

void MainWindow::makeEmbedTools() {
    EmbedPage& page = pages_->embed();
    auto* maps = new EmbedPresenter(page, session_, this);
    new InsightPresenter(page, *maps, session_, this);
    new KeepPresenter(page, *maps, session_, this);
    new FollowPresenter(page, *maps, session_, this);
    connect(&page.suspects(), &SuspectPanel::relabelRequested, labels_, &LabelPresenter::relabel);
}

void MainWindow::connectParts() {
    connect(rail_, &Rail::pageChosen, this, &MainWindow::showPage);
    connect(data_, &DataPresenter::opening, this, [this] { showPage(Page::Data); });
    connect(data_, &DataPresenter::failed, status_, &StatusLine::say);
    connect(&pages_->inspect(), &InspectPage::dataRequested, data_, &DataPresenter::openDataOf);
    connect(first_, &FirstTraining::started, this, [this] { showPage(Page::Train); });
    connect(retrain_, &RetrainPresenter::started, this, [this] { showPage(Page::Train); });
    connect(runs_, &RunList::resumeRequested, this, &MainWindow::resumeRun);
    connect(runList_, &RunListPresenter::failed, status_, &StatusLine::say);
    connect(search_, &SearchPresenter::warned, status_, &StatusLine::say);
    connect(search_, &SearchPresenter::pageWanted, this, &MainWindow::showPage);
    connect(runTable_, &RunTablePresenter::failed, status_, &StatusLine::say);
    connect(runTable_, &RunTablePresenter::removeRequested, runList_,
            &RunListPresenter::askToRemove);
    connect(report_, &ReportSaver::ended, status_, &StatusLine::say);
    connect(train_, &TrainPresenter::stateChanged, this, [this] {
        const TrainingState state = train_->state();
        menu_->setTrainingState(state);
        showBusy();
    });
    connect(&pages_->train().search(), &SearchPanel::activityChanged, this, &MainWindow::showBusy);
    connect(&session_.workspace, &Workspace::currentRunChanged, this,
            [this] { menu_->setRunChosen(!session_.workspace.currentRun().empty()); });
    connect(&session_.workspace, &Workspace::datasetChanged, this, [this] {
        const QString name = QString::fromStdString(session_.workspace.dataset()->name());
        setWindowTitle(tr("%1 – Fitting Room").arg(name));
    });
}

void MainWindow::showBusy() {
    rail_->setBusy(Page::Train, train_->state() != TrainingState::Idle ||
                                    pages_->train().search().activity() != SearchActivity::Idle);
}

/// The net that is built on one page is trained on the other, by the recipe that is made there.
void MainWindow::connectModel() {
    connect(&pages_->train(), &TrainPage::recipeChanged, model_, &ModelPresenter::setRecipe);
    model_->setRecipe(pages_->train().recipe());
    connect(train_, &TrainPresenter::modelWanted, model_,
            [this](const ModelSpec& model) { model_->offer(model); });
    connect(model_, &ModelPresenter::kept, train_, &TrainPresenter::showModel);
    connect(train_, &TrainPresenter::stateChanged, model_,
            [this] { model_->setTraining(train_->state() != TrainingState::Idle); });
    connect(model_, &ModelPresenter::trainRequested, this, [this] {
        showPage(Page::Train);
        pages_->train().focusStart();
    });
}

void MainWindow::connectFileMenu() {
    connect(menu_, &MainMenu::openFolderChosen, data_, &DataPresenter::chooseFolder);
    connect(menu_, &MainMenu::openFilesChosen, data_, &DataPresenter::chooseFiles);
    connect(menu_, &MainMenu::downloadChosen, this, [this] {
        showPage(Page::Data);
        data_->download();
    });
    connect(menu_, &MainMenu::openPhotosChosen, this, [this] {
        showPage(Page::Try);
        try_->chooseFiles();
    });
    connect(menu_, &MainMenu::quitChosen, this, &QWidget::close);
}

void MainWindow::connectViewMenu() {
    connect(menu_, &MainMenu::pageChosen, this, &MainWindow::showPage);
    connect(menu_->runListAction(), &QAction::toggled, this, [this](bool shown) {
        runs_->setVisible(shown);
        session_.settings.set(setting::runListShown, shown);
    });
    menu_->setTheme(chosenTheme(session_.settings));
    connect(menu_, &MainMenu::themeChosen, this, [this](Theme theme) {
        chooseTheme(session_.settings, theme);
        applyTheme(*qApp, theme);
    });
    menu_->setLanguage(session_.settings.value(setting::language));
    connect(menu_, &MainMenu::languageChosen, this, [this](const QString& code) {
        session_.settings.set(setting::language, code);
        status_->say(tr("The language changes when Fitting Room is started again."));
    });
    connect(menu_, &MainMenu::aboutChosen, this,
            [this] { session_.dialogs.tell(this, tr("About Fitting Room"), aboutText()); });
    connect(menu_, &MainMenu::aboutQtChosen, qApp, &QApplication::aboutQt);
}

void MainWindow::connectRunMenu() {
    connect(menu_, &MainMenu::startChosen, this, [this] {
        showPage(Page::Train);
        train_->startAsChosen();
    });
    connect(menu_, &MainMenu::pauseChosen, train_, &TrainPresenter::pauseOrGoOn);
    connect(menu_, &MainMenu::stopChosen, train_, &TrainPresenter::stop);
    connect(menu_, &MainMenu::resumeChosen, this,
            [this] { resumeRun(QString::fromStdString(session_.workspace.currentRun())); });
    connect(menu_, &MainMenu::saveReportChosen, report_, &ReportSaver::save);
    connect(menu_, &MainMenu::refreshChosen, &session_.runs, &RunMonitor::refresh);
    connect(menu_, &MainMenu::runsFolderChosen, this, [this] {
        session_.dialogs.showFolder(QString::fromStdString(session_.options.runs.string()));
    });
}

void MainWindow::begin() {
    model_->begin(); // before the runs are known, for the newest one brings its net along
    session_.runs.begin();
    data_->openAtStart();
}

void MainWindow::showPage(Page page) {
    rail_->setCurrentPage(page);
    pages_->showPage(page);
    model_->setVisible(page == Page::Model);
    inspect_->setVisible(page == Page::Inspect);
    session_.settings.set(setting::page, int(page));
}

void MainWindow::resumeRun(const QString& run) {
    showPage(Page::Train);
    train_->resume(run);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    saveLayout(*this, session_.settings);
    event->setAccepted(quitting_->mayClose());
}

} // namespace fitroom
