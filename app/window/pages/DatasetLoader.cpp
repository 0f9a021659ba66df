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
        start(QFileInfo(paths.first()).path(),
              [files = *files](const Progress& progress) { return loadDataset(files, progress); });
        return;
    }
    start(paths.first(), [path = fs::path(paths.first().toStdString())](const Progress& progress) {
        return loadDataset(path, progress);
    });
}

void DatasetLoader::loadLastOrInstalled(const QString& lastOne, const Find& findInstalled) {
    start(lastOne,
          [last = fs::path(lastOne.toStdString()),
           findInstalled](const Progress& progress) -> Result<DatasetPtr> {
              std::error_code ignored;
              if (!last.empty() && fs::exists(last, ignored))
                  return loadDataset(last, progress);
              if (const auto installed = findInstalled())
                  return loadDataset(*installed, progress);
              return DatasetPtr();
          });
}

void DatasetLoader::start(const QString& source, const Work<DatasetPtr>& load) {
    JobEnds<Loaded> ends;
    ends.finished = [this](const Loaded& result) {
        if (result.dataset)
            emit loaded(result.dataset, result.split);
        else
            emit notFound();
    };
    ends.failed = [this](const Error& error) { emit failed(error); };
    ends.cancelled = [this] { emit cancelled(); };
    const auto loadAndSplit = [load](const Progress& progress) -> Result<Loaded> {
        auto dataset = load(progress);
        if (!dataset)
            return tl::unexpected(dataset.error());
        if (!*dataset)
            return Loaded();
        auto split = makeSplit(**dataset, SplitSpec());
        if (!split)
            return tl::unexpected(split.error());
        return Loaded{std::move(*dataset), std::move(*split)};
    };
    emit started(source);
    job_ = work_.start<Loaded>(tr("Reading the data set"), loadAndSplit, std::move(ends),
                               [this](double share) { emit progressed(share); });
}

void DatasetLoader::cancel() {
    job_.cancel();
}

} // namespace fitroom
