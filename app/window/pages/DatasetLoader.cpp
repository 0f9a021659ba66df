#include "app/window/pages/DatasetLoader.h"

#include "app/window/pages/ChosenFiles.h"

#include <QFileInfo>

namespace fitroom {

namespace fs = std::filesystem;

DatasetLoader::DatasetLoader(JobThread& work, QObject* parent) : QObject(parent), work_(work) {}

void DatasetLoader::load(const QStringList& paths) {
    if (paths.isEmpty())
        return;
    if (const auto files = datasetFilesAmong(paths)) {
        emit started(QFileInfo(paths.first()).path());
        start([files = *files](const Progress& progress) {
            return withSplit(loadDataset(files, progress));
        });
        return;
    }
    emit started(paths.first());
    start([path = fs::path(paths.first().toStdString())](const Progress& progress) {
        if (!isImageFolder(path))
            return withSplit(loadDataset(path, progress));
        return ImageFolder::open(path, progress).map([](const ImageFolderPtr& folder) {
            return Loaded{folder, {}, {}};
        });
    });
}

void DatasetLoader::load(const QString& path, const ImportOptions& options) {
    emit started(path);
    start([path = fs::path(path.toStdString()), options](const Progress& progress) {
        return withSplit(loadDataset(path, options, progress));
    });
}

void DatasetLoader::import(const ImageFolderPtr& folder, const ImportOptions& options) {
    start([folder, options](const Progress& progress) {
        return withSplit(importImages(*folder, options, progress));
    });
}

void DatasetLoader::loadLastOrInstalled(const QString& lastOne, const ImportOptions& lastImport,
                                        const Find& findInstalled) {
    emit started(lastOne);
    start([last = fs::path(lastOne.toStdString()), lastImport,
           findInstalled](const Progress& progress) -> Result<Loaded> {
        std::error_code ignored;
        if (!last.empty() && fs::exists(last, ignored))
            return withSplit(loadDataset(last, lastImport, progress));
        if (const auto installed = findInstalled())
            return withSplit(loadDataset(*installed, progress));
        return Loaded();
    });
}

Result<DatasetLoader::Loaded> DatasetLoader::withSplit(Result<DatasetPtr> dataset) {
    if (!dataset)
        return tl::unexpected(dataset.error());
    auto split = makeSplit(**dataset, SplitSpec());
    if (!split)
        return tl::unexpected(split.error());
    return Loaded{{}, std::move(*dataset), std::move(*split)};
}

void DatasetLoader::start(const Work<Loaded>& load) {
    JobEnds<Loaded> ends;
    ends.finished = [this](const Loaded& result) {
        if (result.dataset)
            emit loaded(result.dataset, result.split);
        else if (result.folder)
            emit imagesFound(result.folder);
        else
            emit notFound();
    };
    ends.failed = [this](const Error& error) { emit failed(error); };
    ends.cancelled = [this] { emit cancelled(); };
    job_ = work_.start<Loaded>(tr("Reading the data set"), load, std::move(ends),
                               [this](double share) { emit progressed(share); });
}

void DatasetLoader::cancel() {
    job_.cancel();
}

} // namespace fitroom
