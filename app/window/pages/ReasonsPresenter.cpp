#include "app/window/pages/ReasonsPresenter.h"

#include "core/explain/GradCam.h"
#include "widgets/Text.h"

namespace fitroom {

ReasonsPresenter::ReasonsPresenter(PhotoReasons& view, Session& session, QObject* parent)
    : QObject(parent), view_(view), session_(session), memory_(std::make_shared<Memory>()) {
    connect(&view, &PhotoReasons::requested, this, &ReasonsPresenter::answer);
    connect(&view, &PhotoReasons::cancelRequested, this, [this] { job_.cancel(); });
    connect(&session.workspace, &Workspace::datasetChanged, this, &ReasonsPresenter::forget);
    connect(&session.workspace, &Workspace::labelsChanged, this, &ReasonsPresenter::forget);
}

void ReasonsPresenter::forget() {
    job_.letGo();
    memory_ = std::make_shared<Memory>();
    remembered_.clear();
}

void ReasonsPresenter::answer(const ReasonsRequest& request) {
    const auto run = session_.workspace.currentRunInfo();
    if (!run)
        return;
    const std::string wanted = run->id + ' ' + std::to_string(run->epochsDone);
    if (wanted != remembered_)
        forget();
    remembered_ = wanted;
    if (request.kind == ReasonsRequest::Kind::GradCam)
        askGradCam(request, *run);
    else
        askNearest(request, *run);
}

void ReasonsPresenter::askGradCam(const ReasonsRequest& request, const RunInfo& run) {
    JobEnds<GradCam> ends;
    ends.finished = [this, photo = request.photo](const GradCam& cam) {
        view_.setGradCam(photo, cam);
    };
    ends.failed = [this](const Error& error) { view_.setError(text(error)); };
    job_ = session_.work.start<GradCam>(
        {},
        [request, run, store = session_.store](const Progress&) -> Result<GradCam> {
            const Result<LoadedRun> photo = loadRunFor(request.pixels, run, store, Weights::Best);
            if (!photo)
                return tl::unexpected(photo.error());
            return gradCam(*photo, 0, request.layer, request.label);
        },
        std::move(ends));
}

void ReasonsPresenter::askNearest(const ReasonsRequest& request, const RunInfo& run) {
    const DatasetPtr dataset = session_.workspace.dataset();
    if (!dataset)
        return view_.setError(tr("Open the data set the run was trained on to see its images."));
    JobEnds<Found> ends;
    ends.finished = [this, photo = request.photo](const Found& found) {
        view_.setNearest(photo, found.dataset, found.nearest);
    };
    ends.failed = [this](const Error& error) { view_.setError(text(error)); };
    job_ = session_.work.start<Found>(
        tr("Comparing with the training images"),
        [request, run, dataset, store = session_.store,
         memory = memory_](const Progress& progress) -> Result<Found> {
            if (!memory->run) {
                Result<LoadedRun> loaded = loadRun(run, store, dataset, Weights::Best);
                if (!loaded)
                    return tl::unexpected(loaded.error());
                memory->run = std::move(*loaded);
            }
            const Result<LoadedRun> photo = loadRunFor(request.pixels, run, store, Weights::Best);
            if (!photo)
                return tl::unexpected(photo.error());
            return findNearest(*memory, *photo, progress);
        },
        std::move(ends), [this](double share) { view_.setProgress(share); });
}

/// What a cancelled job computed is kept: the next one goes on from there.
Result<ReasonsPresenter::Found> ReasonsPresenter::findNearest(Memory& memory,
                                                              const LoadedRun& photo,
                                                              const Progress& progress) {
    if (!memory.features) {
        Result<ImageFeatures> features = trainingFeatures(*memory.run);
        if (!features)
            return tl::unexpected(features.error());
        memory.features = std::move(*features);
    }
    if (auto computed = compute(*memory.run, *memory.features, progress); !computed)
        return tl::unexpected(computed.error());
    const ImageFeatures& features = *memory.features;
    return Found{{nearestImages(features, featuresOf(photo, 0), NearestPanel::kNeighbours),
                  features.images.size(), features.columns, features.bytes()},
                 memory.run->dataset};
}

} // namespace fitroom
