#include "app/window/pages/embed/SourcePresenter.h"

#include "core/runs/RunData.h"
#include "widgets/embed/EmbedPage.h"
#include "widgets/embed/controls/EmbedControls.h"
#include "widgets/embed/controls/SourceForm.h"
#include "widgets/inspect/explain/LayerNames.h"

#include <QDir>
#include <QFileInfo>

#include <numeric>

namespace fitroom {

namespace {

bool hasWeights(const LayerSpec& layer) {
    return std::holds_alternative<Convolution>(layer) || std::holds_alternative<Dense>(layer);
}

} // namespace

SourcePresenter::SourcePresenter(EmbedPage& page, Session& session, QObject* parent)
    : QObject(parent), page_(page), session_(session) {
    connect(&page.controls().source(), &SourceForm::tableRequested, this,
            &SourcePresenter::openTable);
    const Workspace& workspace = session.workspace;
    connect(&workspace, &Workspace::datasetChanged, this, [this] {
        run_.clear();
        page_.controls().source().setLayers({}, {}, -1);
        showRun();
    });
    connect(&workspace, &Workspace::currentRunChanged, this, &SourcePresenter::showRun);
    connect(&workspace, &Workspace::runsChanged, this, &SourcePresenter::showRun);
}

void SourcePresenter::showRun() {
    const auto run = session_.workspace.currentRunInfo();
    const DatasetPtr& dataset = session_.workspace.dataset();
    const bool usable = run && dataset && run->epochsDone > 0 && isDataOf(*run, *dataset);
    const std::string shown = usable ? run->id : std::string();
    if (shown == run_)
        return;
    run_ = shown;
    emit runChanged();
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

void SourcePresenter::openTable() {
    session_.dialogs.openFiles(
        page_.window(),
        {tr("Open a Table of Points"),
         session_.settings.value(setting::lastFolder),
         {tr("Tables and projector folders (*.tsv *.csv *.npy *.txt *.gz *.pbtxt)"),
          tr("All files (*)")}},
        [this](const QStringList& chosen) {
            session_.settings.set(setting::lastFolder, QFileInfo(chosen.first()).path());
            setTable(chosen.first());
        });
}

void SourcePresenter::setTable(const QString& file) {
    table_ = file;
    emit tableOpened();
    const QFileInfo info(file);
    // A projector's configuration is called the same everywhere; its folder tells more.
    const bool folder = info.suffix() == QLatin1String("pbtxt");
    page_.controls().source().setTable(folder ? info.dir().dirName() : info.fileName());
}

std::vector<std::int32_t> SourcePresenter::imagesOf(MapImages images) const {
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

PointSource SourcePresenter::sourceOf(const MapRequest& request) const {
    PointSource source;
    source.kind = request.source;
    source.sphere = request.sphere;
    if (request.source == MapSource::Table) {
        source.file = table_.toStdString();
        return source;
    }
    source.dataset = session_.workspace.dataset();
    if (request.source != MapSource::Weights)
        source.images = imagesOf(request.images);
    if (request.source != MapSource::Pixels) {
        source.run = session_.workspace.run(run_);
        source.layer = request.layer;
    }
    return source;
}

tl::expected<PointSource, QString> SourcePresenter::sourceOf(const MapContent& content) const {
    const MapRequest& request = content.request;
    PointSource source;
    source.kind = request.source;
    source.sphere = request.sphere;
    source.images = content.images;
    if (request.source == MapSource::Table) {
        source.file = content.file.toStdString();
        return source;
    }
    source.dataset = session_.workspace.dataset();
    if (request.source == MapSource::Pixels)
        return source;
    source.run = session_.workspace.run(content.run.toStdString());
    source.layer = request.layer;
    if (!source.run)
        return tl::unexpected(tr("The run that this map was made from is not among the runs, so "
                                 "that its points are not to be had."));
    if (source.run->epochsDone != content.epochs)
        return tl::unexpected(tr("The run that this map was made from has been trained on since. "
                                 "Make the map again to have its points."));
    return source;
}

} // namespace fitroom
