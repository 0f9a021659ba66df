#include "app/window/pages/ReasonsPresenter.h"

#include "core/explain/GradCam.h"
#include "widgets/Text.h"

namespace fitroom {

ReasonsPresenter::ReasonsPresenter(PhotoReasons& view, Session& session, QObject* parent)
    : QObject(parent), view_(view), session_(session), memory_(std::make_shared<RunMemory>()) {
    connect(&view, &PhotoReasons::requested, this, &ReasonsPresenter::answer);
    connect(&view, &PhotoReasons::cancelRequested, this, [this] { job_.cancel(); });
    connect(&session.workspace, &Workspace::datasetChanged, this, &ReasonsPresenter::forget);
    connect(&session.workspace, &Workspace::labelsChanged, this, &ReasonsPresenter::forget);
}

void ReasonsPresenter::forget() {
    job_.letGo();
    memory_ = std::make_shared<RunMemory>();
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
    JobEnds<NearestImages> ends;
    ends.finished = [this, dataset, photo = request.photo](const NearestImages& nearest) {
        view_.setNearest(photo, dataset, nearest);
    };
    ends.failed = [this](const Error& error) { view_.setError(text(error)); };
    job_ = session_.work.start<NearestImages>(
        tr("Comparing with the training images"),
        [request, run, dataset, store = session_.store,
         memory = memory_](const Progress& progress) -> Result<NearestImages> {
            if (auto loaded = memory->load(run, store, dataset, Weights::Best); !loaded)
                return tl::unexpected(loaded.error());
            const Result<LoadedRun> photo = loadRunFor(request.pixels, run, store, Weights::Best);
            if (!photo)
                return tl::unexpected(photo.error());
            return memory->nearest(featuresOf(*photo, 0), -1, progress);
        },
        std::move(ends), [this](double share) { view_.setProgress(share); });
}

} // namespace fitroom
