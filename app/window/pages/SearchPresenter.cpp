#include "app/window/pages/SearchPresenter.h"

#include "core/runs/RunLock.h"
#include "core/search/SearchFile.h"
#include "widgets/Text.h"
#include "widgets/train/search/SearchPanel.h"

#include <algorithm>

namespace fitroom {

namespace {

constexpr int kMillisecondsAPicture = 100;

/// The newest search of such data that was stopped, or whose program has died.
std::optional<SearchState> unfinishedSearch(const std::filesystem::path& runs,
                                            const std::string& fingerprint) {
    for (const SearchState& search : listSearches(runs)) {
        if (search.status != SearchStatus::Finished && search.dataFingerprint == fingerprint &&
            !RunLock::isHeld(searchesFolder(runs) / search.id))
            return search;
    }
    return std::nullopt;
}

} // namespace

SearchPresenter::SearchPresenter(SearchPanel& panel, Session& session, QObject* parent)
    : QObject(parent), panel_(panel), session_(session) {
    timer_.setInterval(kMillisecondsAPicture);
    timer_.callOnTimeout(this, &SearchPresenter::handOver);
    connectPanel();
    connect(&session.workspace, &Workspace::datasetChanged, this,
            &SearchPresenter::findUnfinished);
}

void SearchPresenter::connectPanel() {
    connect(&panel_, &SearchPanel::findRequested, this, &SearchPresenter::begin);
    connect(&panel_, &SearchPanel::resumeRequested, this,
            [this](const QString& search) { resume(search.toStdString()); });
    connect(&panel_, &SearchPanel::pauseRequested, this, [this] {
        session_.training.pause();
        panel_.setActivity(SearchActivity::Paused);
    });
    connect(&panel_, &SearchPanel::goOnRequested, this, [this] {
        session_.training.goOn();
        panel_.setActivity(SearchActivity::Running);
    });
    connect(&panel_, &SearchPanel::stopRequested, this, [this] {
        session_.training.stop();
        panel_.setActivity(SearchActivity::Stopping);
    });
    connect(&panel_, &SearchPanel::inspectRequested, this,
            [this](const QString& run) { show(run, Page::Inspect); });
    connect(&panel_, &SearchPanel::tryRequested, this,
            [this](const QString& run) { show(run, Page::Try); });
}

void SearchPresenter::begin(const SearchOptions& options) {
    start([dataset = session_.workspace.dataset(), options,
           candidates = session_.options.candidates](
              RunStore& store, TrainingControl& control, const SearchSink& sink) {
        return search(dataset, options, candidates(*dataset, options), store, control, sink);
    });
}

void SearchPresenter::resume(const std::string& search) {
    start([dataset = session_.workspace.dataset(), search](
              RunStore& store, TrainingControl& control, const SearchSink& sink) {
        return resumeSearch(search, dataset, store, control, sink);
    });
}

void SearchPresenter::start(SearchWork work) {
    if (session_.training.busy() || !session_.workspace.dataset())
        return;
    news_ = std::make_shared<News>();
    JobEnds<Outcome> ends;
    ends.finished = [this](const Outcome& outcome) { finish(outcome); };
    ends.failed = [this](const Error& error) { fail(error); };
    session_.training.occupy<Outcome>(
        [work = std::move(work), news = news_,
         runs = session_.store.folder()](TrainingControl& control) -> Result<Outcome> {
            RunStore store(runs);
            const SearchSink sink{[&](const SearchState& state) { news->states.put(state); },
                                  [&](double share) { news->share = share; },
                                  [&](const Error& error) { news->warnings.put(error); }};
            Result<SearchState> state = work(store, control, sink);
            if (!state)
                return Failure(state.error());
            if (state->status != SearchStatus::Finished)
                return Outcome{std::move(*state), std::nullopt};
            const Result<RunInfo> run = store.find(state->finalRun);
            if (!run)
                return Failure(run.error());
            return Outcome{std::move(*state), *run};
        },
        std::move(ends));
    panel_.setActivity(SearchActivity::Running);
    timer_.start();
}

void SearchPresenter::finish(const Outcome& outcome) {
    timer_.stop();
    panel_.setState(outcome.state);
    panel_.setActivity(SearchActivity::Idle);
    if (outcome.run)
        panel_.setResult(*outcome.run);
    session_.runs.refresh();
    findUnfinished();
}

void SearchPresenter::fail(const Error& error) {
    timer_.stop();
    panel_.setActivity(SearchActivity::Idle);
    panel_.setError(text(error));
    findUnfinished();
}

void SearchPresenter::handOver() {
    const std::vector<SearchState> states = news_->states.takeAll();
    if (!states.empty())
        panel_.setState(states.back());
    panel_.setProgress(news_->share);
    for (const Error& error : news_->warnings.takeAll())
        emit warned(text(error));
}

void SearchPresenter::findUnfinished() {
    panel_.setUnfinished(std::nullopt);
    const DatasetPtr dataset = session_.workspace.dataset();
    if (!dataset)
        return;
    JobEnds<std::optional<SearchState>> ends;
    ends.finished = [this](const std::optional<SearchState>& search) {
        panel_.setUnfinished(search);
    };
    unfinished_ = session_.files.start<std::optional<SearchState>>(
        {},
        [runs = session_.store.folder(), dataset](const Progress&) {
            return Result<std::optional<SearchState>>(
                unfinishedSearch(runs, dataset->fingerprint()));
        },
        std::move(ends));
}

void SearchPresenter::show(const QString& run, Page page) {
    session_.workspace.setCurrentRun(run.toStdString());
    emit pageWanted(page);
}

} // namespace fitroom
