#include "app/window/pages/embed/FollowPresenter.h"

#include "app/window/pages/embed/EmbedPresenter.h"
#include "core/embedding/Alignment.h"
#include "core/embedding/Embed.h"
#include "widgets/embed/EmbedPage.h"
#include "widgets/embed/controls/EmbedControls.h"
#include "widgets/embed/controls/ReplayBar.h"

namespace fitroom {

namespace {

constexpr std::size_t kImages = 2000;
constexpr int kFirstSteps = 400;
constexpr int kNextSteps = 150; ///< from where the points were an epoch before

} // namespace

FollowPresenter::FollowPresenter(EmbedPage& page, EmbedPresenter& maps, Session& session,
                                 QObject* parent)
    : QObject(parent), page_(page), maps_(maps), session_(session) {
    connect(&session.training, &TrainingThread::eventsArrived, this, &FollowPresenter::take);
    connect(&page.replay(), &ReplayBar::stateChosen, this, &FollowPresenter::showState);
    connect(&maps, &EmbedPresenter::mapChanged, this, [this] {
        if (!showing_)
            forget(); // the user has made another map
    });
}

void FollowPresenter::forget() {
    job_.letGo();
    states_.clear();
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

/// The same images each time: validation images from all over the list.
std::vector<std::int32_t> FollowPresenter::sample() const {
    const Workspace& workspace = session_.workspace;
    const auto all = subsetIndices(*workspace.dataset(), workspace.split(), Subset::Validation);
    const std::size_t count = std::min(kImages, all.size());
    std::vector<std::int32_t> some;
    for (std::size_t i = 0; i < count; ++i)
        some.push_back(all[i * all.size() / count]);
    return some;
}

Result<FollowPresenter::State> FollowPresenter::compute(const PointSource& source,
                                                        const RunStore& store, int epoch,
                                                        const std::vector<float>& before,
                                                        const Progress& progress) {
    auto points = readPoints(source, store, progress);
    if (!points)
        return Failure(points.error());
    EmbeddingSpec spec;
    spec.start = before;
    spec.tsne.iterations = before.empty() ? kFirstSteps : kNextSteps;
    spec.tsne.earlyIterations = before.empty() ? kFirstSteps / 4 : 0;
    auto map = embed(points->points(), spec, progress);
    if (!map)
        return Failure(map.error());
    State state{epoch, std::move(map->coordinates), nullptr};
    if (!before.empty())
        state.coordinates = alignedTo(before, state.coordinates, spec.dimensions);
    state.points = std::make_shared<const PointTable>(std::move(*points));
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
    source.images = sample();
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
        [source, store = session_.store, epoch,
         before = states_.empty() ? std::vector<float>() : states_.back().coordinates](
            const Progress& progress) { return compute(source, store, epoch, before, progress); },
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
