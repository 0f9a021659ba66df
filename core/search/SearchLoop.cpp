#include "core/search/SearchLoop.h"

#include "core/evaluation/CalibrateRun.h"
#include "core/evaluation/Temperature.h"
#include "core/search/SearchFile.h"
#include "core/search/SearchPool.h"
#include "core/search/Standings.h"
#include "core/training/EpochTrial.h"

#include <algorithm>
#include <cmath>

namespace fitroom {
namespace {

constexpr std::size_t kFewestPerClass = 20; // images of a trial cut short
constexpr double kTestPasses = 2.2;         // once for the score, once to keep predictions

/// The pool's own validation images, or what a trial sets aside.
std::size_t validationImages(const Dataset& pool, const SplitSpec& spec) {
    return pool.validationSize() > 0
               ? pool.validationSize()
               : std::size_t(std::ceil(spec.validationFraction * double(pool.trainingSize())));
}

/// A dataset's own validation images are the same however often it is split.
std::vector<Rung> rungsOf(const SearchState& state, const Dataset& pool) {
    const bool given = pool.validationSize() > 0;
    const auto tried = std::ranges::count(state.contenders, Entry::Entered, &Contender::entry);
    std::vector<Rung> rungs = rungsFor(int(tried), pool.trainingSize());
    for (Rung& rung : rungs)
        rung.splits = given ? 1 : rung.splits;
    return rungs;
}

} // namespace

SearchLoop::SearchLoop(SearchState& state, DatasetPtr dataset, DatasetPtr pool, RunStore& store,
                       TrainingControl& control, const SearchSink& sink)
    : state_(state), dataset_(std::move(dataset)), pool_(std::move(pool)), store_(store),
      trials_(searchesFolder(store.folder()) / state.id / "runs", store.files()), control_(control),
      sink_(sink), clock_(state.elapsed) {}

tl::expected<void, Error> SearchLoop::run() {
    state_.status = SearchStatus::Running;
    save();
    auto done = timeContenders();
    while (done && !control_.stopRequested() && state_.rung < int(rungs_.size()))
        done = holdRung();
    if (done && !control_.stopRequested())
        done = trainWinner();
    const bool stopped =
        control_.stopRequested() || (!done && done.error().kind == ErrorKind::Cancelled);
    if (stopped || !done)
        state_.status = SearchStatus::Stopped;
    save();
    return stopped ? tl::expected<void, Error>() : done;
}

tl::expected<void, Error> SearchLoop::timeContenders() {
    const SplitSpec spec = trialSplit(*pool_, state_.options, 0);
    const auto validation = double(validationImages(*pool_, spec));
    const double training = double(pool_->trainingSize()) - validation;
    for (Contender& contender : state_.contenders) {
        if (contender.trainingSeconds > 0 || !contender.in())
            continue;
        Recipe recipe = contender.candidate.recipe;
        recipe.split = spec;
        recipe.threads = state_.options.threads;
        const Result<EpochTime> time = timeEpoch(contender.candidate.model, pool_, recipe,
                                                 {[](double) {}, control_.stopToken()});
        if (!time && time.error().kind == ErrorKind::Cancelled)
            return Failure(time.error());
        if (time) {
            contender.trainingSeconds = time->training / training;
            contender.validationSeconds = time->validation / validation;
            contender.featureSeconds = time->features;
        } else {
            contender.failure = time.error().english();
        }
        save();
    }
    if (state_.trials.empty())
        chooseEntrants(state_.contenders, searchSeconds() - clock_.seconds(), std::size_t(training),
                       std::size_t(validation));
    rungs_ = rungsOf(state_, *pool_);
    return {};
}

double SearchLoop::searchSeconds() const {
    return kSearchShare * 60 * state_.options.minutes;
}

tl::expected<void, Error> SearchLoop::holdRung() {
    if (state_.rungEnd <= 0)
        state_.rungEnd = clock_.seconds() +
                         secondsARung(rungs_, state_.rung, searchSeconds() - clock_.seconds());
    for (const int i : quickestFirst()) {
        if (auto held = holdTrials(i); !held)
            return held;
        if (control_.stopRequested())
            return {};
    }
    if (contendersIn() == 0)
        return failed({CORE_TEXT("core", "None of the candidates could be trained. The first: %1"),
                       {state_.contenders.front().failure}});
    dropLosers();
    ++state_.rung;
    save();
    return {};
}

/// What those leave that are soon done is for the others.
std::vector<int> SearchLoop::quickestFirst() const {
    std::vector<int> order;
    for (int i = 0; i < int(state_.contenders.size()); ++i) {
        if (state_.contenders[std::size_t(i)].in())
            order.push_back(i);
    }
    std::ranges::stable_sort(order, std::less(), [&](int i) {
        const Contender& contender = state_.contenders[std::size_t(i)];
        return contender.trainingSeconds * contender.candidate.recipe.totalEpochs();
    });
    return order;
}

/// The rung's time that is left goes to its trials that are left, in equal parts.
double SearchLoop::secondsForTrial() const {
    int done = 0;
    for (const Trial& trial : state_.trials)
        done += trial.rung == state_.rung && trial.done;
    const Rung& rung = rungs_[std::size_t(state_.rung)];
    const int left = std::max(rung.candidates * rung.splits - done, 1);
    return std::max(state_.rungEnd - clock_.seconds(), 0.0) / left;
}

tl::expected<void, Error> SearchLoop::holdTrials(int candidate) {
    const Contender& contender = state_.contenders[std::size_t(candidate)];
    for (int split = 0; split < rungs_[std::size_t(state_.rung)].splits; ++split) {
        Trial& trial = trialFor(candidate, split);
        if (trial.done)
            continue;
        if (auto held = holdTrial(trial); !held)
            return held;
        if (control_.stopRequested() || !contender.in())
            return {};
    }
    return {};
}

/// The one that was begun, or a new one.
Trial& SearchLoop::trialFor(int candidate, int split) {
    for (Trial& trial : state_.trials) {
        if (trial.candidate == candidate && trial.split == split && trial.rung == state_.rung)
            return trial;
    }
    const Contender& contender = state_.contenders[std::size_t(candidate)];
    Trial trial;
    trial.candidate = candidate;
    trial.rung = state_.rung;
    trial.split = split;
    const std::size_t validation =
        validationImages(*pool_, trialSplit(*pool_, state_.options, split));
    const TrialSize size = trialSize(contender, secondsForTrial() / paceOf(contender),
                                     pool_->trainingSize() - validation, validation,
                                     kFewestPerClass * std::size_t(pool_->classCount()));
    trial.epochs = size.epochs;
    trial.limit = size.limit;
    return state_.trials.emplace_back(trial);
}

tl::expected<void, Error> SearchLoop::holdTrial(Trial& trial) {
    const double begun = clock_.seconds();
    trainedSeconds_ = trainedImages_ = 0;
    const Result<RunInfo> run = trainOrResume(jobOf(trial), trials_, trial.run);
    trial.seconds += clock_.seconds() - begun;
    if (run && run->status == RunStatus::Stopped) {
        save();
        return {};
    }
    tl::expected<void, Error> judged = run ? judge(trial, *run) : Failure(run.error());
    if (!judged && judged.error().kind == ErrorKind::CannotWrite)
        return judged; // a full disk is no fault of the candidate's
    if (!judged)
        state_.contenders[std::size_t(trial.candidate)].failure = judged.error().english();
    std::error_code ignored; // it is the only one there
    std::filesystem::remove_all(trials_.folder(), ignored);
    trial.run.clear();
    trial.done = true;
    Contender& contender = state_.contenders[std::size_t(trial.candidate)];
    if (trial.limit == 0)
        noteFeatures(contender.candidate.model.layers.front());
    notePace(contender);
    save();
    return {};
}

tl::expected<void, Error> SearchLoop::judge(Trial& trial, const RunInfo& run) {
    const Result<Predictions> predictions =
        evaluate(run, trials_, pool_, Subset::Validation, fitroom::Weights::Last);
    if (!predictions)
        return Failure(predictions.error());
    trial.images = std::int64_t(predictions->size());
    for (std::size_t i = 0; i < predictions->size(); ++i)
        trial.right += predictions->right(i);
    trial.loss = meanLoss(*predictions);
    trial.temperature = fitTemperature(*predictions);
    return {};
}

/// All nets that begin so share what was computed.
void SearchLoop::noteFeatures(const LayerSpec& first) {
    for (Contender& each : state_.contenders)
        each.featuresKept |= each.candidate.model.layers.front() == first;
}

/// By the training steps alone. A machine that does other work beside this one is slower than when
/// the candidates were timed.
void SearchLoop::notePace(Contender& contender) {
    if (trainedImages_ > 0)
        state_.pace = contender.pace =
            trainedSeconds_ / (trainedImages_ * contender.trainingSeconds);
}

/// One that has not been trained yet may have been timed while the machine was busy, or not: that
/// another was quicker than foreseen is no promise.
double SearchLoop::paceOf(const Contender& contender) const {
    return contender.pace > 0 ? contender.pace : std::max(state_.pace, 1.0);
}

/// As many go on as the next rung has places; the last rung leaves the winner.
void SearchLoop::dropLosers() {
    const auto next = std::size_t(state_.rung) + 1;
    const int places = next < rungs_.size() ? rungs_[next].candidates : 1;
    const std::vector<int> ranked = rankedIn(state_, state_.rung);
    for (std::size_t i = std::size_t(places); i < ranked.size(); ++i)
        state_.contenders[std::size_t(ranked[i])].droppedAfter = state_.rung;
    state_.rungEnd = 0;
}

tl::expected<void, Error> SearchLoop::trainWinner() {
    const auto winner = std::ranges::find_if(state_.contenders, &Contender::in);
    const int place = int(winner - state_.contenders.begin());
    const Result<RunInfo> run = trainOrResume(finalJob(place), store_, state_.finalRun);
    if (!run)
        return Failure(run.error());
    if (run->status != RunStatus::Finished)
        return {};
    state_.status = SearchStatus::Finished;
    return calibrate(*run, place);
}

/// The winner is validated on nothing: what its trials say of its confidence is the best there is,
/// the geometric mean of their temperatures.
tl::expected<void, Error> SearchLoop::calibrate(const RunInfo& run, int winner) {
    if (pool_->validationSize() > 0)
        return {};
    double sum = 0;
    int count = 0;
    for (const Trial& trial : state_.trials) {
        if (trial.candidate != winner || trial.rung + 1 != int(rungs_.size()))
            continue;
        sum += std::log(trial.temperature);
        ++count;
    }
    return count > 0 ? keepTemperature(run, store_, std::exp(sum / count))
                     : tl::expected<void, Error>();
}

TrainingJob SearchLoop::jobOf(const Trial& trial) const {
    const Candidate& candidate = state_.contenders[std::size_t(trial.candidate)].candidate;
    TrainingJob job{pool_, candidate.model, candidate.recipe, candidate.title, {}};
    setTotalEpochs(job.recipe, trial.epochs);
    job.recipe.limit = trial.limit;
    job.recipe.split = trialSplit(*pool_, state_.options, trial.split);
    job.recipe.seed = std::uint64_t(trial.split) + 1;
    job.recipe.threads = state_.options.threads;
    return job;
}

TrainingJob SearchLoop::finalJob(int winner) const {
    const Contender& contender = state_.contenders[std::size_t(winner)];
    const Candidate& candidate = contender.candidate;
    const std::string name = state_.options.name.empty() ? candidate.title : state_.options.name;
    TrainingJob job{dataset_, candidate.model, candidate.recipe, name, {}};
    job.recipe.split = finalSplit(state_.options);
    job.recipe.threads = state_.options.threads;
    const std::size_t validation = pool_->validationSize();
    const double testing = (kTestPasses * contender.validationSeconds + contender.featureSeconds) *
                           double(dataset_->testSize());
    const double left = 60 * state_.options.minutes - clock_.seconds() - testing;
    const TrialSize size = trialSize(contender, std::max(left, 0.0) / paceOf(contender),
                                     pool_->trainingSize() - validation, validation,
                                     kFewestPerClass * std::size_t(pool_->classCount()));
    setTotalEpochs(job.recipe, size.epochs);
    job.recipe.limit = size.limit;
    return job;
}

Result<RunInfo> SearchLoop::trainOrResume(const TrainingJob& job, RunStore& store,
                                          std::string& id) {
    const double inAll = 60 * state_.options.minutes;
    const TrainingEventSink sink = [&](const TrainingEvent& event) {
        if (const auto* started = std::get_if<RunStarted>(&event)) {
            id = started->run;
            save();
        } else if (const auto* changed = std::get_if<StatusChanged>(&event)) {
            changed->status == RunStatus::Paused ? clock_.pause() : clock_.goOn();
        } else if (const auto* epoch = std::get_if<EpochMetrics>(&event)) {
            trainedSeconds_ += epoch->seconds;
            trainedImages_ += epoch->seconds * epoch->imagesPerSecond;
        } else if (const auto* warning = std::get_if<TrainingWarning>(&event)) {
            sink_.warned(warning->error);
        }
        sink_.progress(std::min(clock_.seconds() / inAll, 1.0));
    };
    if (id.empty() || !store.find(id))
        return train(job, store, control_, sink);
    const Result<RunInfo> begun = store.find(id);
    return begun->status == RunStatus::Finished ? begun
                                                : resume(id, job.dataset, store, control_, sink);
}

int SearchLoop::contendersIn() const {
    return int(std::ranges::count_if(state_.contenders, &Contender::in));
}

/// A state that cannot be written is no reason to lose what was found.
void SearchLoop::save() {
    state_.elapsed = clock_.seconds();
    if (auto saved = saveSearch(store_.folder(), state_, store_.files()); !saved)
        sink_.warned(saved.error());
    sink_.changed(state_);
}

} // namespace fitroom
