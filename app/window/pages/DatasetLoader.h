#pragma once

#include "app/window/jobs/JobThread.h"
#include "core/data/Dataset.h"
#include "core/data/DatasetFiles.h"
#include "core/data/Split.h"

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

    /// A folder, a file, or the files of one set.
    void load(const QStringList& paths);
    /// Looks for a data set on the work thread, where files may be looked at.
    using Find = std::function<std::optional<std::filesystem::path>()>;
    /// `lastOne` if it is still there, or else what `findInstalled` finds; notFound() if neither.
    void loadLastOrInstalled(const QString& lastOne, const Find& findInstalled);
    void cancel();

signals:
    void started(const QString& source);
    void progressed(double share);
    void loaded(const fitroom::DatasetPtr& dataset, const fitroom::Split& split);
    void notFound();
    void failed(const fitroom::Error& error);
    void cancelled();

private:
    struct Loaded {
        DatasetPtr dataset; ///< null when there is nothing to load
        Split split;
    };

    void start(const QString& source, const Work<DatasetPtr>& load);

    JobThread& work_;
    JobHandle job_;
};

} // namespace fitroom
