#include "app/window/pages/embed/FollowPresenter.h"

#include "app/window/pages/embed/EmbedPresenter.h"
#include "core/embedding/Alignment.h"
#include "core/embedding/Embed.h"
#include "core/runs/RunData.h"
#include "widgets/Text.h"
#include "widgets/embed/EmbedPage.h"
#include "widgets/embed/controls/EmbedControls.h"
#include "widgets/embed/controls/ReplayBar.h"

#include <algorithm>

namespace fitroom {

namespace {

constexpr int kMostReplayed = 60; ///< epochs, each of which takes a second or so
constexpr int kFirstSteps = 400;
constexpr int kNextSteps = 150; ///< from where the points were an epoch before

} // namespace

FollowPresenter::FollowPresenter(EmbedPage& page, EmbedPresenter& maps, Session& session,
                                 QObject* parent)
    : QObject(parent), page_(page), maps_(maps), session_(session) {
    connect(&session.training, &TrainingThread::eventsArrived, this, &FollowPresenter::take);
    connect(&page.replay(), &ReplayBar::stateChosen, this, &FollowPresenter::showState);
    connect(&page.controls(), &EmbedControls::replayRequested, this, &FollowPresenter::replay);
    for (const auto changed :
         {&Workspace::datasetChanged, &Workspace::currentRunChanged, &Workspace::runsChanged})
        connect(&session.workspace, changed, this, &FollowPresenter::showRun);
    connect(&maps, &EmbedPresenter::mapChanged, this, [this] {
        if (!showing_)
            forget(); // the user has made another map
    });
}

void FollowPresenter::forget() {
    job_.letGo();
    states_.clear();
    replayed_ = {};
    run_.clear();
    page_.replay().setEpochs({});
}

void FollowPresenter::take(const std::vector<TrainingEvent>& events) {
    for (const TrainingEvent& event : events) {
        if (const auto* epoch = std::get_if<EpochMetrics>(&event))
            epoch_ = epoch->epoch;
        // A net that trains faster than it can be mapped is mapped after some of its epochs.
        else if (std::holds_alternative<CheckpointSaved>(event) && page_.controls().follows() &&
                 !job_.running() && epoch_ > 0)
            mapEpoch(epoch_);
    }
}

/// Each map lies as near as it can to the one before.
Result<FollowPresenter::State> FollowPresenter::compute(PointTable points, int epoch,
                                                        const std::vector<float>& before,
                                                        const Progress& progress) {
    EmbeddingSpec spec;
    spec.start = before;
    spec.tsne.iterations = before.empty() ? kFirstSteps : kNextSteps;
    spec.tsne.earlyIterations = before.empty() ? kFirstSteps / 4 : 0;
    auto map = embed(points.points(), spec, progress);
    if (!map)
        return Failure(map.error());
    State state{epoch, std::move(map->coordinates), nullptr};
    if (!before.empty())
        state.coordinates = alignedTo(before, state.coordinates, spec.dimensions);
    state.points = std::make_shared<const PointTable>(std::move(points));
    return state;
}

void FollowPresenter::mapEpoch(int epoch) {
    const std::string& id = session_.training.run();
    const auto run = session_.workspace.run(id);
    if (!run || !session_.workspace.dataset())
        return;
    if (id != run_)
        forget();
    run_ = id;
    if (!states_.empty() && states_.back().epoch == epoch)
        return;
    PointSource source;
    source.kind = MapSource::Layer;
    source.dataset = session_.workspace.dataset();
    source.images = followedImages(*source.dataset, session_.workspace.split());
    source.run = run;
    source.weights = Weights::Last;
    source.layer = int(run->model.layers.size()) - 2;
    if (source.images.size() < 4 || source.layer < 0)
        return;
    JobEnds<State> ends;
    ends.finished = [this](State state) { show(std::move(state)); };
    // An epoch that cannot be mapped is left out: the training's own page tells what is wrong.
    job_ = session_.embedding.start<State>(
        {},
        [source, store = session_.store, epoch, before = lastMap()](const Progress& progress) {
            return readPoints(source, store, progress).and_then([&](PointTable points) {
                return compute(std::move(points), epoch, before, progress);
            });
        },
        std::move(ends));
}

std::vector<float> FollowPresenter::lastMap() const {
    return states_.empty() ? std::vector<float>() : states_.back().coordinates;
}

void FollowPresenter::showRun() {
    const auto run = session_.workspace.currentRunInfo();
    const DatasetPtr& dataset = session_.workspace.dataset();
    page_.controls().setCanReplay(run && dataset && run->epochsDone > 0 &&
                                  isDataOf(*run, *dataset));
}

void FollowPresenter::replay() {
    const auto run = session_.workspace.currentRunInfo();
    if (!run || !session_.workspace.dataset())
        return;
    forget();
    JobEnds<FeatureHistory> ends;
    ends.finished = [this, id = run->id](FeatureHistory history) {
        const std::size_t images = session_.workspace.dataset()->size();
        const bool known = std::ranges::all_of(
            history.images, [&](std::int32_t image) { return std::size_t(image) < images; });
        if (history.epochs.empty() || history.images.size() < 4 || !known)
            return page_.setError(tr("This run has kept nothing of its epochs to be replayed: it "
                                     "is of an earlier version, or only its last layer learns."));
        run_ = id;
        replayed_ = std::move(history);
        mapNext(0);
    };
    ends.failed = [this](const Error& error) { page_.setError(text(error)); };
    job_ = session_.files.start<FeatureHistory>(
        {},
        [file = session_.store.featureFile(run->id)](const Progress&) {
            return readFeatures(file, kMostReplayed);
        },
        std::move(ends));
}

void FollowPresenter::mapNext(std::size_t number) {
    if (number >= replayed_.epochs.size())
        return;
    FeatureHistory::Epoch& epoch = replayed_.epochs[number];
    PointTable points;
    points.columns = epoch.columns;
    points.values = std::move(epoch.values);
    points.images = replayed_.images;
    JobEnds<State> ends;
    ends.finished = [this, number](State state) {
        show(std::move(state));
        mapNext(number + 1);
    };
    ends.failed = [this](const Error& error) { page_.setError(text(error)); };
    job_ = session_.embedding.start<State>(
        tr("Mapping epoch %1").arg(epoch.epoch),
        [points = std::move(points), number = epoch.epoch, before = lastMap()](
            const Progress& progress) { return compute(points, number, before, progress); },
        std::move(ends));
}

void FollowPresenter::show(State state) {
    states_.push_back(std::move(state));
    std::vector<int> epochs;
    for (const State& one : states_)
        epochs.push_back(one.epoch);
    if (states_.size() == 1) {
        MapContent content;
        content.request.source = MapSource::Layer;
        content.request.method = MapMethod::Tsne;
        content.request.images = MapImages::Validation;
        content.images = states_.front().points->images;
        content.coordinates = states_.front().coordinates;
        showing_ = true;
        maps_.showMade(std::move(content), states_.front().points);
        showing_ = false;
    }
    page_.replay().setEpochs(epochs);
    showState(page_.replay().state());
}

void FollowPresenter::showState(int number) {
    const State& state = states_.at(std::size_t(number));
    maps_.setPoints(state.points);
    page_.moveMap(state.coordinates);
}

} // namespace fitroom
