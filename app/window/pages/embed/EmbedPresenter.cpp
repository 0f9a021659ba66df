#include "app/window/pages/embed/EmbedPresenter.h"

#include "app/window/pages/embed/MapSpec.h"
#include "core/evaluation/Evaluate.h"
#include "core/runs/RunData.h"
#include "widgets/Text.h"
#include "widgets/embed/EmbedPage.h"
#include "widgets/embed/controls/CustomForm.h"
#include "widgets/embed/controls/EmbedControls.h"
#include "widgets/embed/controls/SourceForm.h"
#include "widgets/embed/controls/TsneForm.h"
#include "widgets/inspect/explain/LayerNames.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fitroom {

namespace {

bool hasWeights(const LayerSpec& layer) {
    return std::holds_alternative<Convolution>(layer) || std::holds_alternative<Dense>(layer);
}

} // namespace

EmbedPresenter::EmbedPresenter(EmbedPage& page, Session& session, QObject* parent)
    : QObject(parent), page_(page), session_(session), fit_(session.embedding, this) {
    connect(&page, &EmbedPage::mapRequested, this, &EmbedPresenter::makeMap);
    connect(&page, &EmbedPage::selectionChanged, &session.workspace, &Workspace::setSelection);
    connect(&page.controls().source(), &SourceForm::tableRequested, this,
            &EmbedPresenter::openTable);
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
        for (JobHandle* job : {&reading_, &computing_, &scoring_})
            job->letGo();
        points_.reset();
        shownPoints_.reset();
        shownRun_.clear();
        page_.setDataset(session_.workspace.dataset());
        showRun();
        emit mapChanged();
    });
    connect(&workspace, &Workspace::currentRunChanged, this, &EmbedPresenter::showRun);
    connect(&workspace, &Workspace::runsChanged, this, &EmbedPresenter::showRun);
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
    connect(&fit_, &LiveFit::ended, this, [this] { page_.setState(MapState::Idle); });
    connect(&fit_, &LiveFit::failed, this,
            [this](const Error& error) { page_.setError(text(error)); });
}

void EmbedPresenter::showRun() {
    const auto run = session_.workspace.currentRunInfo();
    const DatasetPtr& dataset = session_.workspace.dataset();
    const bool usable = run && dataset && run->epochsDone > 0 && isDataOf(*run, *dataset);
    const std::string shown = usable ? run->id : std::string();
    if (shown == shownRun_)
        return;
    shownRun_ = shown;
    scoring_.letGo();
    page_.setScores({});
    SourceForm& form = page_.controls().source();
    if (!usable)
        return form.setLayers({}, {}, -1);
    std::vector<int> weighted;
    const std::vector<LayerSpec>& layers = run->model.layers;
    for (int layer = 0; layer < int(layers.size()); ++layer)
        if (hasWeights(layers[std::size_t(layer)]))
            weighted.push_back(layer);
    form.setLayers(layerNames(run->model), weighted, int(layers.size()) - 2);
}

std::vector<std::int32_t> EmbedPresenter::imagesOf(MapImages images) const {
    const Workspace& workspace = session_.workspace;
    const DatasetPtr& dataset = workspace.dataset();
    switch (images) {
    case MapImages::Test:
        return subsetIndices(*dataset, workspace.split(), Subset::Test);
    case MapImages::Validation:
        return subsetIndices(*dataset, workspace.split(), Subset::Validation);
    case MapImages::Training:
        return subsetIndices(*dataset, workspace.split(), Subset::Training);
    case MapImages::Filtered:
        return workspace.filtered();
    case MapImages::Selected:
        return workspace.selection();
    case MapImages::All:
        break;
    }
    std::vector<std::int32_t> all(dataset->size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

PointSource EmbedPresenter::sourceOf(const MapRequest& request) const {
    PointSource source;
    source.kind = request.source;
    source.sphere = request.sphere;
    if (request.source == MapSource::Table) {
        source.file = table_;
        return source;
    }
    source.dataset = session_.workspace.dataset();
    if (request.source != MapSource::Weights)
        source.images = imagesOf(request.images);
    if (request.source != MapSource::Pixels) {
        source.run = session_.workspace.run(shownRun_);
        source.layer = request.layer;
    }
    return source;
}

void EmbedPresenter::openTable() {
    session_.dialogs.openFiles(
        page_.window(),
        {tr("Open a Table of Points"),
         session_.settings.value(setting::lastFolder),
         {tr("Tables and projector folders (*.tsv *.csv *.npy *.txt *.gz *.pbtxt)"),
          tr("All files (*)")}},
        [this](const QStringList& chosen) {
            table_ = chosen.first().toStdString();
            points_.reset(); // the file may hold other points than before
            session_.settings.set(setting::lastFolder, QFileInfo(chosen.first()).path());
            page_.controls().source().setTable(QFileInfo(chosen.first()).fileName());
        });
}

void EmbedPresenter::makeMap(const MapRequest& request) {
    if (!session_.workspace.dataset() && request.source != MapSource::Table)
        return;
    PointSource source = sourceOf(request);
    if (source.images.size() < 2 && page_.controls().source().needsImages())
        return page_.setError(tr("A map needs at least two images, and %1 are chosen.")
                                  .arg(QLocale().toString(qulonglong(source.images.size()))));
    fit_.letGo();
    computing_.letGo();
    reading_.letGo();
    page_.setState(MapState::Preparing);
    if (points_ && source.sameAs(source_))
        return makeFrom(request, points_);
    points_.reset();
    JobEnds<PointTable> ends;
    ends.finished = [this, source, request](PointTable points) {
        source_ = source;
        points_ = std::make_shared<const PointTable>(std::move(points));
        makeFrom(request, points_);
    };
    ends.failed = [this](const Error& error) { page_.setError(text(error)); };
    ends.cancelled = [this] { page_.setError({}); };
    reading_ = session_.work.start<PointTable>(
        tr("Reading the points of a map"),
        [source, store = session_.store](const Progress& progress) {
            return readPoints(source, store, progress);
        },
        std::move(ends),
        [this](double share) { page_.setProgress(share, tr("Reading the points…")); });
}

void EmbedPresenter::makeFrom(const MapRequest& request, const PointTablePtr& points) {
    if (request.method == MapMethod::Tsne || request.method == MapMethod::Umap)
        startFit(request, points);
    else
        computeAtOnce(request, points);
}

MapContent EmbedPresenter::contentOf(const MapRequest& request, const PointTable& points) const {
    MapContent content;
    content.request = request;
    content.dimensions = request.dimensions;
    describePoints(points, content);
    return content;
}

/// Whether all patterns match points; else it is said beside the field.
bool EmbedPresenter::addAxes(const MapRequest& request, const PointTable& points,
                             EmbeddingSpec& spec) {
    const MapContent content = contentOf(request, points);
    std::vector<std::string> names;
    for (const QString& name : content.names)
        names.push_back(name.toStdString());
    std::map<QString, std::vector<std::int32_t>> kept;
    if (!points.images.empty()) {
        const Dataset& dataset = *session_.workspace.dataset();
        for (const std::int32_t image : points.images)
            names.push_back(dataset.classNames()[std::size_t(dataset.label(std::size_t(image)))]);
        for (const auto& [name, images] : kept_)
            for (std::size_t point = 0; point < points.images.size(); ++point)
                if (std::ranges::binary_search(images, points.images[point]))
                    kept[name].push_back(std::int32_t(point));
    }
    auto axes = customAxes(request, names, kept);
    if (axes) {
        spec.axes = std::move(*axes);
        return true;
    }
    page_.setError({});
    page_.controls().custom().complain(int(axes.error().end), text(axes.error().error));
    return false;
}

void EmbedPresenter::computeAtOnce(const MapRequest& request, const PointTablePtr& points) {
    EmbeddingSpec spec = embeddingSpec(request, points->rows(), points->columns);
    if (request.method == MapMethod::Custom && !addAxes(request, *points, spec))
        return;
    JobEnds<Embedding> ends;
    ends.finished = [this, request, points](Embedding map) {
        MapContent content = contentOf(request, *points);
        content.dimensions = map.dimensions;
        content.coordinates = std::move(map.coordinates);
        content.shares = std::move(map.varianceShare);
        if (request.method == MapMethod::Custom)
            content.axisNames = axisNames(request);
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

void EmbedPresenter::startFit(const MapRequest& request, const PointTablePtr& points) {
    fitted_ = contentOf(request, *points);
    fitShown_ = false;
    std::vector<std::int32_t> labels(points->rows(), -1);
    for (std::size_t i = 0; i < points->images.size(); ++i)
        labels[i] = session_.workspace.dataset()->label(std::size_t(points->images[i]));
    if (points->images.empty() && !fitted_.columns.empty() && !fitted_.columns.front().isNumber())
        std::ranges::transform(fitted_.columns.front().values, labels.begin(),
                               [](float value) { return std::int32_t(value); });
    fit_.start(points, embeddingSpec(request, points->rows(), points->columns), std::move(labels));
    fit_.supervise(request.supervision);
}

void EmbedPresenter::showKept(MapContent content) {
    page_.controls().setRequest(content.request);
    showMade(std::move(content), nullptr);
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
        shownPoints_ = points_;
        MapContent content = fitted_;
        content.coordinates = step.coordinates;
        page_.setState(MapState::Running);
        show(std::move(content));
    } else {
        page_.moveMap(step.coordinates);
    }
    const QLocale locale;
    QString status =
        tr("Step %1 of %2")
            .arg(locale.toString(step.iteration), locale.toString(fitted_.request.iterations));
    if (!std::isnan(step.loss))
        status += QStringLiteral(", ") + (fitted_.request.method == MapMethod::Tsne
                                              ? tr("KL divergence %1")
                                              : tr("cross-entropy %1"))
                                             .arg(locale.toString(step.loss, 'f', 3));
    page_.setProgress(double(step.iteration) / fitted_.request.iterations, status);
}

void EmbedPresenter::show(MapContent content) {
    const MapRequest request = content.request;
    page_.setMap(std::move(content));
    page_.setSelection(session_.workspace.selection());
    emit mapChanged();
    scoreImages(request);
}

/// What the current run's net says of the images on the map.
void EmbedPresenter::scoreImages(const MapRequest& request) {
    const auto run = session_.workspace.run(shownRun_);
    const DatasetPtr dataset = session_.workspace.dataset();
    if (!run || page_.model().content().images.empty())
        return;
    std::vector<Subset> subsets = {Subset::Training, Subset::Validation, Subset::Test};
    if (request.images == MapImages::Test)
        subsets = {Subset::Test};
    else if (request.images == MapImages::Validation)
        subsets = {Subset::Validation};
    else if (request.images == MapImages::Training)
        subsets = {Subset::Training};
    if (dataset->testSize() == 0)
        std::erase(subsets, Subset::Test);
    JobEnds<ImageScores> ends;
    ends.finished = [this](ImageScores scores) { page_.setScores(std::move(scores)); };
    scoring_ = session_.work.start<ImageScores>(
        tr("Evaluating “%1”").arg(QString::fromStdString(run->name)),
        [run = *run, store = session_.store, dataset, subsets](const Progress& progress) {
            return evaluate(run, store, dataset, subsets, Weights::Best, progress)
                .map([&](const Predictions& predictions) {
                    return imageScores(predictions, dataset->size());
                });
        },
        std::move(ends));
}

} // namespace fitroom
