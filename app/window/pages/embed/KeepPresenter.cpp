#include "app/window/pages/embed/KeepPresenter.h"

#include "app/window/jobs/FileWork.h"
#include "app/window/pages/embed/EmbedPresenter.h"
#include "core/embedding/ProjectorFiles.h"
#include "widgets/Text.h"
#include "widgets/common/Csv.h"
#include "widgets/embed/EmbedPage.h"
#include "widgets/embed/MapToolBar.h"
#include "widgets/embed/map/MapPicture.h"
#include "widgets/embed/map/MapSvg.h"
#include "widgets/embed/map/ScatterView.h"
#include "widgets/embed/select/SelectionPanel.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

#include <numeric>

namespace fitroom {

KeepPresenter::KeepPresenter(EmbedPage& page, EmbedPresenter& maps, Session& session,
                             QObject* parent)
    : QObject(parent), page_(page), maps_(maps), session_(session) {
    fillMenu();
    connectSelections();
    connect(&session.workspace, &Workspace::datasetChanged, this, &KeepPresenter::readKept);
}

void KeepPresenter::fillMenu() {
    QMenu* menu = page_.toolBar().keepMenu();
    const auto add = [this, menu](const QString& text, const char* name, auto chosen) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, chosen);
    };
    add(tr("Save a Bookmark…"), "saveBookmark", [this] {
        choose(tr("Save a Bookmark"), tr("map") + QStringLiteral(".json"),
               {tr("Bookmarks (*.json)")}, &KeepPresenter::saveBookmark);
    });
    add(tr("Open a Bookmark…"), "openBookmark", [this] {
        session_.dialogs.openFiles(
            page_.window(),
            {tr("Open a Bookmark"),
             session_.settings.value(setting::lastFolder),
             {tr("Bookmarks (*.json)")}},
            [this](const QStringList& files) { openBookmark(files.first()); });
    });
    menu->addSeparator();
    add(tr("Export the Picture…"), "exportMapPicture", [this] {
        choose(tr("Export the Picture"), tr("map") + QStringLiteral(".png"),
               {tr("PNG pictures (*.png)"), tr("SVG drawings (*.svg)")},
               &KeepPresenter::savePicture);
    });
    add(tr("Export the Coordinates…"), "exportCoordinates", [this] {
        choose(tr("Export the Coordinates"), tr("map") + QStringLiteral(".csv"),
               {tr("Tables (*.csv)")}, &KeepPresenter::saveCoordinates);
    });
    add(tr("Export the Selection…"), "exportSelection", [this] {
        choose(tr("Export the Selection"), tr("selection") + QStringLiteral(".csv"),
               {tr("Tables (*.csv)")}, &KeepPresenter::saveSelection);
    });
    add(tr("Export for TensorBoard…"), "exportProjector", [this] {
        session_.dialogs.openFolder(page_.window(),
                                    {tr("Export for TensorBoard's Embedding Projector"),
                                     session_.settings.value(setting::lastFolder),
                                     {}},
                                    [this](const QString& folder) { saveProjector(folder); });
    });
}

void KeepPresenter::connectSelections() {
    SelectionPanel& panel = page_.selectionPanel();
    connect(&panel, &SelectionPanel::saveRequested, this, [this](const QString& name) {
        change([&](KeptSelections& kept) { kept[name] = page_.model().selectedImages(); });
    });
    connect(&panel, &SelectionPanel::removeRequested, this, [this](const QString& name) {
        change([&](KeptSelections& kept) { kept.erase(name); });
    });
    connect(&panel, &SelectionPanel::recallRequested, this, [this](const QString& name) {
        if (kept_ && kept_->contains(name))
            session_.workspace.setSelection(kept_->at(name));
    });
}

void KeepPresenter::readKept() {
    kept_.reset();
    showKept();
    JobEnds<KeptSelections> ends;
    ends.finished = [this](KeptSelections kept) {
        kept_ = std::move(kept);
        showKept();
    };
    ends.failed = [this](const Error& error) { page_.setError(text(error)); };
    readingKept_ = session_.files.start<KeptSelections>(
        {},
        [dataset = session_.workspace.dataset(),
         userData = session_.options.userData](const Progress&) {
            return readSelections(selectionFile(userData, *dataset), *dataset);
        },
        std::move(ends));
}

void KeepPresenter::showKept() {
    QStringList names;
    for (const auto& [name, images] : kept_.value_or(KeptSelections()))
        names += name;
    page_.selectionPanel().setNames(names);
    maps_.setKept(kept_.value_or(KeptSelections()));
}

void KeepPresenter::change(const std::function<void(KeptSelections&)>& change) {
    if (!kept_)
        return page_.setError(tr("The selections kept earlier could not be read, so none can be "
                                 "added."));
    change(*kept_);
    showKept();
    write([kept = *kept_, dataset = session_.workspace.dataset(),
           userData = session_.options.userData](const Progress&) -> Result<Done> {
        return writeSelections(selectionFile(userData, *dataset), kept).map([] { return Done(); });
    });
}

bool KeepPresenter::hasMap() const {
    return page_.scatter().points().size() > 0;
}

void KeepPresenter::choose(const QString& title, const QString& name, const QStringList& filters,
                           void (KeepPresenter::*save)(const QString&)) {
    if (!hasMap())
        return;
    const QDir folder(session_.settings.value(setting::lastFolder));
    session_.dialogs.saveFile(
        page_.window(), {title, folder.filePath(name), filters}, [this, save](const QString& path) {
            session_.settings.set(setting::lastFolder, QFileInfo(path).path());
            (this->*save)(path);
        });
}

void KeepPresenter::write(Work<Done> work) {
    JobEnds<Done> ends;
    ends.failed = [this](const Error& error) { page_.setError(text(error)); };
    std::erase_if(writing_, [](const JobHandle& job) { return !job.running(); });
    writing_.push_back(session_.files.start<Done>({}, std::move(work), std::move(ends)));
}

void KeepPresenter::saveBookmark(const QString& path) {
    const MapModel& model = page_.model();
    MapBookmark bookmark{model.content(), page_.sight(),
                         model.hasImages() ? model.selectedImages() : model.selection().points()};
    write(
        writingFile(path, [bookmark = std::move(bookmark), dataset = session_.workspace.dataset()] {
            return bookmarkText(bookmark, dataset.get());
        }));
}

void KeepPresenter::openBookmark(const QString& path) {
    JobEnds<MapBookmark> ends;
    ends.finished = [this](const MapBookmark& bookmark) {
        maps_.showKept(bookmark.content, [this, bookmark] {
            page_.setSight(bookmark.sight);
            if (page_.model().hasImages())
                session_.workspace.setSelection(bookmark.selection);
            else
                page_.selectPoints(bookmark.selection);
        });
    };
    ends.failed = [this](const Error& error) { page_.setError(text(error)); };
    reading_ = session_.files.start<MapBookmark>(
        {},
        [dataset = session_.workspace.dataset(), file = path.toStdString()](const Progress&) {
            return readBookmark(file, dataset.get());
        },
        std::move(ends));
}

void KeepPresenter::savePicture(const QString& path) {
    const bool svg =
        QFileInfo(path).suffix().compare(QLatin1String("svg"), Qt::CaseInsensitive) == 0;
    if (svg)
        return write(writingFile(
            path, [drawn = mapSvg(page_.scatter())] { return svgFile(drawn).toStdString(); }));
    write(writingFile(
        path, [picture = mapImage(page_.scatter())] { return pngFile(picture).toStdString(); }));
}

namespace {

/// What is known of points, for files: classes of images. `dataset` may be null for a table.
Metadata metadataOf(const MapContent& content, const Dataset* dataset) {
    if (content.metadata)
        return *content.metadata;
    Metadata metadata{{"label"}, {{}}};
    std::vector<std::string>& names = metadata.columns.front();
    for (const std::int32_t image : content.images)
        names.push_back(dataset->classNames()[std::size_t(dataset->label(std::size_t(image)))]);
    for (std::size_t row = 0; row < content.rows; ++row)
        names.push_back(std::to_string(row + 1));
    return metadata;
}

QString selectedImages(const std::vector<std::int32_t>& images, const Dataset& dataset) {
    QString table = QStringLiteral("index,label,file\n");
    for (const std::int32_t image : images) {
        const auto index = std::size_t(image);
        const std::string& name = dataset.classNames()[std::size_t(dataset.label(index))];
        table += QStringLiteral("%1,%2,%3\n")
                     .arg(QString::number(image), csvField(QString::fromStdString(name)),
                          csvField(text(dataset.fileName(index))));
    }
    return table;
}

/// `names`: of these points.
QString selectedRows(const std::vector<std::int32_t>& points, const QStringList& names) {
    QString table = QStringLiteral("index,label\n");
    for (std::size_t i = 0; i < points.size(); ++i)
        table += QStringLiteral("%1,%2\n").arg(QString::number(points[i]),
                                               csvField(names[qsizetype(i)]));
    return table;
}

std::vector<std::int32_t> allOf(const Dataset& dataset) {
    std::vector<std::int32_t> all(dataset.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

} // namespace

void KeepPresenter::saveCoordinates(const QString& path) {
    write([content = page_.model().content(), points = page_.scatter().points(),
           dataset = session_.workspace.dataset(),
           file = path.toStdString()](const Progress&) -> Result<Done> {
        return writeCoordinates(file, points.coordinates, points.dimensions, content.images,
                                metadataOf(content, dataset.get()))
            .map([] { return Done(); });
    });
}

void KeepPresenter::saveSelection(const QString& path) {
    const MapModel& model = page_.model();
    const std::vector<std::int32_t> selected = model.selection().points();
    QStringList called;
    for (const std::int32_t point : selected)
        called += model.name(point);
    write(writingFile(path,
                      [hasImages = model.hasImages(), images = model.selectedImages(),
                       points = selected, names = called, dataset = session_.workspace.dataset()] {
                          const QString table = hasImages ? selectedImages(images, *dataset)
                                                          : selectedRows(points, names);
                          return table.toStdString();
                      }));
}

void KeepPresenter::saveProjector(const QString& folder) {
    if (!hasMap())
        return;
    session_.settings.set(setting::lastFolder, folder);
    maps_.withPoints(
        [this, folder](const PointTablePtr& points) { writeProjectorOf(points, folder); },
        [this](const QString& sentence) { page_.setError(sentence); });
}

void KeepPresenter::writeProjectorOf(const PointTablePtr& points, const QString& folder) {
    const MapContent& content = page_.model().content();
    const bool ofTable = content.images.empty();
    const DatasetPtr pictures = ofTable ? content.pictures : session_.workspace.dataset();
    const QString name =
        ofTable ? QFileInfo(content.file).fileName() : QString::fromStdString(pictures->name());
    Metadata metadata = metadataOf(content, session_.workspace.dataset().get());
    write([points, pictures, name = name.toStdString(), metadata = std::move(metadata),
           images = !ofTable   ? content.images
                    : pictures ? allOf(*pictures)
                               : std::vector<std::int32_t>(),
           path = folder.toStdString()](const Progress& progress) -> Result<Done> {
        return writeProjector(path, name, points->points(), metadata, pictures.get(), images,
                              progress)
            .map([] { return Done(); });
    });
}

} // namespace fitroom
