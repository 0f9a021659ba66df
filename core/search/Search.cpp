#include "core/search/Search.h"

#include "core/runs/RunLock.h"
#include "core/search/SearchFile.h"
#include "core/search/SearchLoop.h"
#include "core/search/SearchPool.h"
#include "core/support/Compute.h"

namespace fitroom {
namespace {

tl::expected<void, Error> check(const SearchOptions& options) {
    if (!(options.minutes > 0 && options.minutes <= 7 * 24 * 60))
        return badInput({}, {CORE_TEXT("core", "A search takes more than no time and at most a "
                                               "week."),
                             {}});
    if (options.perClass < 0)
        return badInput({}, {CORE_TEXT("core", "There is no such number of images of each class."),
                             {}});
    return {};
}

Result<SearchState> runSearch(SearchState state, const DatasetPtr& dataset, const DatasetPtr& pool,
                              RunStore& store, TrainingControl& control, const SearchSink& sink) {
    useThreads(state.options.threads);
    const auto lock = RunLock::take(searchesFolder(store.folder()) / state.id);
    if (!lock)
        return failed({CORE_TEXT("core", "The search %1 is going on in another program."),
                       {state.id}},
                      {CORE_TEXT("core", "Wait for it, or stop it there."), {}});
    SearchLoop loop(state, dataset, pool, store, control, sink);
    if (auto done = loop.run(); !done)
        return Failure(done.error());
    return state;
}

} // namespace

Result<SearchState> search(const DatasetPtr& dataset, const SearchOptions& options,
                           std::vector<Candidate> candidates, RunStore& store,
                           TrainingControl& control, const SearchSink& sink) {
    if (auto sound = check(options); !sound)
        return Failure(sound.error());
    // What cannot be searched leaves no folder behind.
    const Result<DatasetPtr> pool = searchPool(*dataset, options);
    if (!pool)
        return Failure(pool.error());
    if (candidates.empty())
        return badInput(inFile(dataset->source()),
                        {CORE_TEXT("core", "No net fits images of this size."), {}});
    SearchState state;
    state.options = options;
    state.dataName = dataset->name();
    state.dataSource = dataset->source();
    state.dataImport = dataset->import();
    state.dataFingerprint = dataset->fingerprint();
    for (Candidate& candidate : candidates)
        state.contenders.emplace_back().candidate = std::move(candidate);
    Result<SearchState> made = createSearch(store.folder(), std::move(state), store.files());
    if (!made)
        return made;
    return runSearch(std::move(*made), dataset, *pool, store, control, sink);
}

Result<SearchState> resumeSearch(const std::string& id, const DatasetPtr& dataset, RunStore& store,
                                 TrainingControl& control, const SearchSink& sink) {
    Result<SearchState> state = findSearch(store.folder(), id);
    if (!state)
        return state;
    if (state->status == SearchStatus::Finished)
        return failed({CORE_TEXT("core", "The search %1 is finished."), {state->id}});
    if (state->dataFingerprint != dataset->fingerprint())
        return badInput(inFile(dataset->source()),
                        {CORE_TEXT("core", "The search %1 was begun with other images, %2."),
                         {state->id, state->dataSource}});
    const Result<DatasetPtr> pool = searchPool(*dataset, state->options);
    if (!pool)
        return Failure(pool.error());
    return runSearch(std::move(*state), dataset, *pool, store, control, sink);
}

} // namespace fitroom
