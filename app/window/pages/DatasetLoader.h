#pragma once

#include "app/window/jobs/JobThread.h"
#include "core/data/Dataset.h"
#include "core/data/DatasetFiles.h"
#include "core/data/Split.h"
#include "core/data/folder/ImageImport.h"

#include <QObject>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <optional>

namespace fitroom {

/// Reads data sets on the work thread, one at a time: a newer request drops the one before.
class DatasetLoader : public QObject {
    Q_OBJECT
public:
    explicit DatasetLoader(JobThread& work, QObject* parent = nullptr);

    /// A folder, a file, or the files of one set. A folder of images is only looked through.
    void load(const QStringList& paths);
    /// The same, with pictures made to images as `options` say.
    void load(const QString& path, const ImportOptions& options);
    /// Reads what imagesFound() told of. started() is not emitted.
    void import(const ImageFolderPtr& folder, const ImportOptions& options);
    /// Looks for a data set on the work thread, where files may be looked at.
    using Find = std::function<std::optional<std::filesystem::path>()>;
    /// `lastOne`, as it was, if it is still there, or else what `findInstalled` finds; notFound()
    /// if neither.
    void loadLastOrInstalled(const QString& lastOne, const ImportOptions& lastImport,
                             const Find& findInstalled);
    void cancel();

signals:
    void started(const QString& source);
    void progressed(double share);
    void loaded(const fitroom::DatasetPtr& dataset, const fitroom::Split& split);
    /// How these pictures become images is for the user to say.
    void imagesFound(const fitroom::ImageFolderPtr& folder);
    void notFound();
    void failed(const fitroom::Error& error);
    void cancelled();

private:
    /// All empty when there is nothing to load.
    struct Loaded {
        ImageFolderPtr folder; ///< still to be imported
        DatasetPtr dataset;
        Split split;
    };

    static Result<Loaded> withSplit(Result<DatasetPtr> dataset);
    void start(const Work<Loaded>& load);

    JobThread& work_;
    JobHandle job_;
};

} // namespace fitroom
