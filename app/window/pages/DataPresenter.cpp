#include "app/window/pages/DataPresenter.h"

#include "app/window/pages/ImportSetting.h"
#include "core/data/DatasetFiles.h"
#include "widgets/Text.h"
#include "widgets/data/DataPage.h"
#include "widgets/data/GalleryView.h"

#include <QFileInfo>
#include <QUrl>

namespace fitroom {

DataPresenter::DataPresenter(DataPage& page, Session& session, QObject* parent)
    : QObject(parent), page_(page), session_(session), loader_(session.work),
      import_(page.importPanel(), session, loader_), network_(QStringLiteral("download")) {
    connectPage();
    connectLoader();
    connectImport();
    connect(&session.workspace, &Workspace::selectionChanged, this,
            [this] { page_.setSelection(session_.workspace.selection()); });
}

void DataPresenter::connectPage() {
    connect(&page_, &DataPage::openFolderRequested, this, &DataPresenter::chooseFolder);
    connect(&page_, &DataPage::openFilesRequested, this, &DataPresenter::chooseFiles);
    connect(&page_, &DataPage::openRequested, this, &DataPresenter::open);
    connect(&page_, &DataPage::downloadRequested, this, &DataPresenter::download);
    connect(&page_, &DataPage::cancelRequested, this, &DataPresenter::cancel);
    connect(&page_, &DataPage::selectionChanged, &session_.workspace, &Workspace::setSelection);
    connect(&page_.gallery(), &GalleryView::filtered, &session_.workspace, &Workspace::setFiltered);
}

void DataPresenter::connectLoader() {
    connect(&loader_, &DatasetLoader::started, &page_, &DataPage::setLoading);
    connect(&loader_, &DatasetLoader::progressed, &page_, &DataPage::setProgress);
    connect(&loader_, &DatasetLoader::loaded, this, &DataPresenter::take);
    connect(&loader_, &DatasetLoader::notFound, &page_, &DataPage::setEmpty);
    connect(&loader_, &DatasetLoader::cancelled, this, [this] { page_.setError({}); });
    connect(&loader_, &DatasetLoader::failed, this, [this](const Error& error) {
        page_.setError(text(error));
        emit failed(text(error));
    });
}

void DataPresenter::connectImport() {
    connect(&loader_, &DatasetLoader::imagesFound, this, [this](const ImageFolderPtr& folder) {
        import_.begin(folder);
        page_.showImport();
    });
    connect(&import_, &ImportPresenter::left, &page_, &DataPage::leaveImport);
    connect(&import_, &ImportPresenter::failed, this,
            [this](const Error& error) { page_.setError(text(error)); });
}

void DataPresenter::openAtStart() {
    if (!session_.options.data.isEmpty())
        loader_.load({session_.options.data});
    else
        loader_.loadLastOrInstalled(
            session_.settings.value(setting::lastDataset), lastImport(session_.settings),
            [find = session_.options.findInstalled, userData = session_.options.userData] {
                return find(userData);
            });
}

void DataPresenter::open(const QStringList& paths) {
    if (paths.isEmpty())
        return;
    session_.settings.set(setting::lastFolder, QFileInfo(paths.first()).path());
    emit opening();
    loader_.load(paths);
}

void DataPresenter::openDataOf(const RunInfo& run) {
    loader_.load(QString::fromStdString(run.dataSource), run.dataImport.value_or(ImportOptions()));
}

void DataPresenter::chooseFolder() {
    const QString folder = session_.settings.value(setting::lastFolder);
    session_.dialogs.openFolder(page_.window(), {tr("Open a Folder with a Data Set"), folder, {}},
                                [this](const QString& chosen) { open({chosen}); });
}

void DataPresenter::chooseFiles() {
    const QString folder = session_.settings.value(setting::lastFolder);
    const QStringList filters = {
        tr("Data sets (*ubyte *ubyte.gz *.idx *.idx.gz *.csv *.csv.gz *.zip)"),
        tr("All files (*)")};
    session_.dialogs.openFiles(page_.window(), {tr("Open a Data Set's Files"), folder, filters},
                               [this](const QStringList& chosen) { open(chosen); });
}

void DataPresenter::download() {
    const auto& files = session_.options.remoteFiles;
    const auto folder = fashionMnistFolder(session_.options.userData);
    const QString host = QUrl(QString::fromStdString(files.front().url)).host();
    JobEnds<Done> ends;
    ends.finished = [this, folder](Done) {
        loader_.load({QString::fromStdString(folder.string())});
    };
    ends.failed = [this](const Error& error) { page_.setError(text(error)); };
    ends.cancelled = [this] { page_.setError({}); };
    page_.setLoading(tr("Downloading Fashion-MNIST from %1").arg(host));
    download_ = network_.start<Done>(
        {},
        [files, folder](const Progress& progress) -> Result<Done> {
            if (auto fetched = fetchFiles(files, folder, progress); !fetched)
                return Failure(fetched.error());
            return Done{};
        },
        std::move(ends), [this](double share) { page_.setProgress(share); });
}

void DataPresenter::cancel() {
    if (download_.running())
        download_.cancel();
    else
        loader_.cancel();
}

void DataPresenter::take(const DatasetPtr& dataset, const Split& split) {
    session_.settings.set(setting::lastDataset, QString::fromStdString(dataset->source()));
    setLastImport(session_.settings, dataset->import());
    page_.setDataset(dataset, split);
    session_.workspace.setDataset(dataset, split);
}

} // namespace fitroom
