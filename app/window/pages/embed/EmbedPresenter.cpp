#include "app/window/pages/embed/EmbedPresenter.h"

#include "app/window/pages/embed/MapSpec.h"
#include "widgets/Text.h"
#include "widgets/embed/EmbedPage.h"
#include "widgets/embed/controls/CustomForm.h"
#include "widgets/embed/controls/EmbedControls.h"
#include "widgets/embed/controls/SourceForm.h"
#include "widgets/embed/controls/TsneForm.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace fitroom {

EmbedPresenter::EmbedPresenter(EmbedPage& page, Session& session, QObject* parent)
    : QObject(parent), page_(page), session_(session), sources_(page, session, nullptr),
      reader_(session), scores_(page, session), fit_(session.embedding, this) {
    connect(&page, &EmbedPage::mapRequested, this, &EmbedPresenter::makeMap);
    connect(&page, &EmbedPage::selectionChanged, &session.workspace, &Workspace::setSelection);
    connect(&sources_, &SourcePresenter::tableOpened, this, [this] { reader_.forget(); });
    connect(&sources_, &SourcePresenter::runChanged, this, [this] { scores_.clear(); });
    connectWorkspace();
    connectFit();
}

void EmbedPresenter::connectWorkspace() {
    Workspace& workspace = session_.workspace;
    connect(&workspace, &Workspace::selectionChanged, this,
            [this] { page_.setSelection(session_.workspace.selection()); });
    connect(&workspace, &Workspace::labelsChanged, this,
            [this] { page_.setLabels(session_.workspace.dataset()); });
    connect(&workspace, &Workspace::datasetChanged, this, [this] {
        fit_.letGo();
        for (JobHandle* job : {&reading_, &computing_, &rereading_})
            job->letGo();
        waiting_.clear();
        reader_.forget();
        shownPoints_.reset();
        scores_.clear();
        page_.setDataset(session_.workspace.dataset());
        emit mapChanged();
    });
}

void EmbedPresenter::connectFit() {
    RunBar& bar = page_.controls().runBar();
    connect(&bar, &RunBar::pauseRequested, this, [this] {
        page_.setState(MapState::Paused);
        fit_.pause();
    });
    connect(&bar, &RunBar::goOnRequested, this, [this] {
        page_.setState(MapState::Running);
        fit_.goOn();
    });
    connect(&bar, &RunBar::stopRequested, this, [this] {
        reading_.cancel();
        computing_.cancel();
        fit_.stop();
    });
    connect(&bar, &RunBar::perturbRequested, &fit_, &LiveFit::perturb);
    connect(&page_.controls().tsne(), &TsneForm::supervisionChanged, &fit_, &LiveFit::supervise);
    connect(&fit_, &LiveFit::prepared, this, [this](double share) {
        if (!fitShown_)
            page_.setProgress(share, tr("Looking for neighbours…"));
    });
    connect(&fit_, &LiveFit::moved, this, &EmbedPresenter::moved);
    connect(&fit_, &LiveFit::ended, this, [this] {
        page_.setState(MapState::Idle);
        page_.controls().runBar().setStatus(fitStatus_); // how well it came out
    });
    connect(&fit_, &LiveFit::failed, this,
            [this](const Error& error) { page_.setError(text(error)); });
}

void EmbedPresenter::makeMap(const MapRequest& request) {
    if (!session_.workspace.dataset() && request.source != MapSource::Table)
        return;
    const PointSource source = sources_.sourceOf(request);
    if (source.images.size() < 2 && page_.controls().source().needsImages())
        return page_.setError(tr("A map needs at least two images, and %1 are chosen.")
                                  .arg(QLocale().toString(qulonglong(source.images.size()))));
    fit_.letGo();
    computing_.letGo();
    page_.setState(MapState::Preparing);
    JobEnds<PointTablePtr> ends;
    ends.finished = [this, source, request](const PointTablePtr& points) {
        makeFrom(request, source, points);
    };
    ends.failed = [this](const Error& error) { page_.setError(text(error)); };
    ends.cancelled = [this] { page_.setError({}); };
    reading_ =
        reader_.read(tr("Reading the points of a map"), source, std::move(ends),
                     [this](double share) { page_.setProgress(share, tr("Reading the points…")); });
}

void EmbedPresenter::makeFrom(const MapRequest& request, const PointSource& source,
                              const PointTablePtr& points) {
    MapContent content;
    content.request = request;
    content.dimensions = request.dimensions;
    describePoints(source, *points, content);
    if (request.method == MapMethod::Tsne || request.method == MapMethod::Umap)
        startFit(std::move(content), points);
    else
        computeAtOnce(std::move(content), points);
}

/// Whether all patterns match points; else it is said beside the field.
bool EmbedPresenter::addAxes(const MapContent& content, const PointTable& points,
                             EmbeddingSpec& spec) {
    std::map<QString, std::vector<std::int32_t>> kept;
    if (!points.images.empty()) {
        for (const auto& [name, images] : kept_)
            for (std::size_t point = 0; point < points.images.size(); ++point)
                if (std::ranges::binary_search(images, points.images[point]))
                    kept[name].push_back(std::int32_t(point));
    }
    auto axes = customAxes(content.request,
                           page_.model().namesOf(session_.workspace.dataset(), content), kept);
    if (axes) {
        spec.axes = std::move(*axes);
        return true;
    }
    page_.setError({});
    page_.controls().custom().complain(int(axes.error().end), text(axes.error().error));
    return false;
}

void EmbedPresenter::computeAtOnce(MapContent made, const PointTablePtr& points) {
    const MapRequest request = made.request;
    EmbeddingSpec spec = embeddingSpec(request, points->rows(), points->columns);
    if (request.method == MapMethod::Custom && !addAxes(made, *points, spec))
        return;
    JobEnds<Embedding> ends;
    ends.finished = [this, made, points](Embedding map) {
        MapContent content = made;
        content.dimensions = map.dimensions;
        content.coordinates = std::move(map.coordinates);
        content.shares = std::move(map.varianceShare);
        if (content.request.method == MapMethod::Custom)
            content.axisNames = axisNames(content.request);
        shownPoints_ = points;
        page_.setState(MapState::Idle);
        show(std::move(content));
    };
    ends.failed = [this](const Error& error) { page_.setError(text(error)); };
    ends.cancelled = [this] { page_.setError({}); };
    computing_ = session_.work.start<Embedding>(
        request.method == MapMethod::Pca ? tr("Finding principal components")
                                         : tr("Finding the places on a map"),
        [spec, points](const Progress& progress) {
            return embed(points->points(), spec, progress);
        },
        std::move(ends), [this](double share) { page_.setProgress(share, tr("Computing…")); });
}

void EmbedPresenter::startFit(MapContent content, const PointTablePtr& points) {
    const MapRequest request = content.request;
    fitted_ = std::move(content);
    fittedPoints_ = points;
    fitShown_ = false;
    fitStatus_.clear();
    std::vector<std::int32_t> labels(points->rows(), -1);
    for (std::size_t i = 0; i < points->images.size(); ++i)
        labels[i] = session_.workspace.dataset()->label(std::size_t(points->images[i]));
    if (points->images.empty() && !fitted_.columns.empty() && !fitted_.columns.front().isNumber())
        std::ranges::transform(fitted_.columns.front().values, labels.begin(),
                               [](float value) { return std::int32_t(value); });
    const EmbeddingSpec spec = embeddingSpec(request, points->rows(), points->columns);
    fitSteps_ = spec.iterationsFor(points->rows());
    fit_.start(points, spec, std::move(labels));
    fit_.supervise(request.supervision);
}

void EmbedPresenter::showKept(MapContent content, std::function<void()> shown) {
    if (content.request.source == MapSource::Table)
        sources_.setTable(content.file);
    page_.controls().setRequest(content.request);
    if (!content.images.empty()) { // their points are read when they are asked for
        showMade(std::move(content), nullptr);
        return shown();
    }
    const auto source = sources_.sourceOf(content);
    if (!source)
        return page_.setError(source.error());
    fit_.letGo();
    computing_.letGo();
    page_.setState(MapState::Preparing);
    JobEnds<PointTablePtr> ends;
    ends.finished = [this, source = *source, content, shown](const PointTablePtr& points) {
        MapContent map = content;
        if (points->rows() * std::size_t(map.dimensions) != map.coordinates.size())
            return page_.setError(tr("The table has another number of points than when this map "
                                     "was made."));
        describePoints(source, *points, map);
        showMade(std::move(map), points);
        shown();
    };
    ends.failed = [this](const Error& error) { page_.setError(text(error)); };
    ends.cancelled = [this] { page_.setError({}); };
    reading_ = reader_.read(tr("Reading the points of a map"), *source, std::move(ends));
}

void EmbedPresenter::withPoints(UsePoints use, SayWhyNot fail) {
    if (shownPoints_)
        return use(shownPoints_);
    const auto source = sources_.sourceOf(page_.model().content());
    if (!source)
        return fail(source.error());
    waiting_.push_back({std::move(use), std::move(fail)});
    if (waiting_.size() > 1)
        return; // they are being read
    JobEnds<PointTablePtr> ends;
    ends.finished = [this](const PointTablePtr& points) {
        shownPoints_ = points;
        answerWaiting([&](const UsePoints& one, const SayWhyNot&) { one(points); });
    };
    ends.failed = [this](const Error& error) {
        answerWaiting([&](const UsePoints&, const SayWhyNot& one) { one(text(error)); });
    };
    ends.cancelled = [this] {
        answerWaiting([](const UsePoints&, const SayWhyNot& one) { one({}); });
    };
    rereading_ = reader_.read(tr("Reading the points of a map"), *source, std::move(ends));
}

void EmbedPresenter::answerWaiting(
    const std::function<void(const UsePoints&, const SayWhyNot&)>& answer) {
    for (const Waiting& one : std::exchange(waiting_, {}))
        answer(one.use, one.fail);
}

void EmbedPresenter::showMade(MapContent content, PointTablePtr points) {
    fit_.letGo();
    shownPoints_ = std::move(points);
    page_.setState(MapState::Idle);
    show(std::move(content));
}

void EmbedPresenter::moved(const MapStep& step) {
    if (!fitShown_) {
        fitShown_ = true;
        shownPoints_ = fittedPoints_;
        MapContent content = fitted_;
        content.coordinates = step.coordinates;
        page_.setState(MapState::Running);
        show(std::move(content));
    } else {
        page_.moveMap(step.coordinates);
    }
    const QLocale locale;
    fitStatus_ =
        tr("Step %1 of %2").arg(locale.toString(step.iteration), locale.toString(fitSteps_));
    if (!std::isnan(step.loss))
        fitStatus_ += QStringLiteral(", ") + (fitted_.request.method == MapMethod::Tsne
                                                  ? tr("KL divergence %1")
                                                  : tr("cross-entropy %1"))
                                                 .arg(locale.toString(step.loss, 'f', 3));
    page_.setProgress(double(step.iteration) / fitSteps_, fitStatus_);
}

void EmbedPresenter::show(MapContent content) {
    const MapRequest request = content.request;
    waiting_.clear();
    rereading_.letGo();
    page_.setMap(std::move(content));
    page_.setSelection(session_.workspace.selection());
    emit mapChanged();
    scores_.show(sources_.run(), request);
}

} // namespace fitroom
