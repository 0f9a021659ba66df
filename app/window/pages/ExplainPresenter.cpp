#include "app/window/pages/ExplainPresenter.h"

#include "core/explain/AugmentedVariants.h"
#include "core/explain/FeatureMaps.h"
#include "core/explain/GradCam.h"
#include "core/runs/PredictionHistory.h"
#include "widgets/Text.h"
#include "widgets/inspect/InspectPage.h"
#include "widgets/inspect/explain/ExplainView.h"
#include "widgets/inspect/explain/VariantsPanel.h"

namespace fitroom {

ExplainPresenter::ExplainPresenter(InspectPage& page, Session& session, QObject* parent)
    : QObject(parent), page_(page), view_(page.explainView()), session_(session),
      memory_(std::make_shared<RunMemory>()) {
    connect(&view_, &ExplainView::requested, this, &ExplainPresenter::answer);
    connect(&view_, &ExplainView::cancelRequested, this, [this] { job_.cancel(); });
    connect(&view_, &ExplainView::closed, this, [this] { job_.letGo(); });
    connect(&session.workspace, &Workspace::currentRunChanged, this, &ExplainPresenter::forget);
    connect(&session.workspace, &Workspace::datasetChanged, this, &ExplainPresenter::forget);
    connect(&session.workspace, &Workspace::labelsChanged, this, &ExplainPresenter::forget);
}

void ExplainPresenter::forget() {
    job_.letGo();
    memory_ = std::make_shared<RunMemory>();
    remembered_.clear();
}

void ExplainPresenter::answer(const ExplainRequest& request) {
    const auto run = session_.workspace.currentRunInfo();
    if (!run || !session_.workspace.dataset())
        return;
    const std::string wanted = run->id + (page_.weights() == Weights::Best ? " best " : " last ") +
                               std::to_string(run->epochsDone);
    if (wanted != remembered_)
        forget();
    remembered_ = wanted;
    view_.setProgress(-1);
    if (request.kind == Explanation::History)
        answerFromHistory(request, *run);
    else if (request.kind == Explanation::Nearest)
        explainNearest(request);
    else
        explain(request);
}

template<class Value>
JobEnds<Value> ExplainPresenter::endsFor(const ExplainRequest& request,
                                         std::function<void(Value)> show) {
    JobEnds<Value> ends;
    ends.finished = [this, image = request.image, show = std::move(show)](Value value) {
        if (image == view_.image())
            show(std::move(value));
    };
    ends.failed = [this](const Error& error) { view_.setError(text(error)); };
    ends.cancelled = [this] { view_.setError({}); };
    return ends;
}

template<class Value>
void ExplainPresenter::ask(const ExplainRequest& request, const QString& title,
                           std::function<Result<Value>(RunMemory&, const Progress&)> work,
                           std::function<void(Value)> show) {
    job_ = session_.work.start<Value>(
        title,
        [memory = memory_, work = std::move(work), run = *session_.workspace.currentRunInfo(),
         store = session_.store, dataset = session_.workspace.dataset(),
         weights = page_.weights()](const Progress& progress) -> Result<Value> {
            if (auto loaded = memory->load(run, store, dataset, weights); !loaded)
                return tl::unexpected(loaded.error());
            return work(*memory, progress);
        },
        endsFor<Value>(request, std::move(show)),
        [this](double share) { view_.setProgress(share); });
}

void ExplainPresenter::answerFromHistory(const ExplainRequest& request, const RunInfo& run) {
    job_ = session_.files.start<ImageHistory>(
        {},
        [file = session_.store.historyFile(run.id), image = request.image](const Progress&) {
            return readHistory(file, image);
        },
        endsFor<ImageHistory>(request,
                              [this](const ImageHistory& history) { view_.setHistory(history); }));
}

void ExplainPresenter::explain(const ExplainRequest& request) {
    if (request.kind == Explanation::GradCam)
        ask<GradCam>(
            request, {},
            [request](RunMemory& memory, const Progress&) {
                return gradCam(*memory.run, request.image, request.layer, request.label);
            },
            [this](const GradCam& cam) { view_.setGradCam(cam); });
    else if (request.kind == Explanation::FeatureMaps)
        ask<std::vector<LayerMaps>>(
            request, {},
            [request](RunMemory& memory, const Progress&) {
                return featureMaps(*memory.run, request.image);
            },
            [this](std::vector<LayerMaps> layers) { view_.setFeatureMaps(std::move(layers)); });
    else
        ask<std::vector<AugmentedVariant>>(
            request, {},
            [request](RunMemory& memory, const Progress&) {
                return augmentedVariants(*memory.run, request.image, request.phase,
                                         VariantsPanel::kVariants);
            },
            [this](const std::vector<AugmentedVariant>& variants) { view_.setVariants(variants); });
}

void ExplainPresenter::explainNearest(const ExplainRequest& request) {
    ask<NearestImages>(
        request, tr("Comparing with the training images"),
        [request](RunMemory& memory, const Progress& progress) {
            return memory.nearest(featuresOf(*memory.run, request.image), request.image, progress);
        },
        [this](const NearestImages& nearest) { view_.setNearest(nearest); });
}

} // namespace fitroom
