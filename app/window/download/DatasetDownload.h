#pragma once

#include "app/window/download/RemoteFile.h"
#include "core/support/Error.h"

#include <QObject>
#include <QThread>

namespace fitroom {

class FileFetcher;

/// Fetches a data set's files on a thread of its own, which is started when it is first needed:
/// writing and checking them is no work for the window's thread.
class DatasetDownload : public QObject {
    Q_OBJECT
public:
    explicit DatasetDownload(QObject* parent = nullptr);
    ~DatasetDownload() override;

    void start(const QList<RemoteFile>& files, const QString& folder);
    void cancel();

signals:
    /// 0 to 1.
    void progressed(double share);
    void finished(const QString& folder);
    void failed(const fitroom::Error& error);
    void cancelled();

private:
    void startThread();

    QThread thread_;
    FileFetcher* fetcher_ = nullptr; ///< lives on the thread
    QString folder_;
};

} // namespace fitroom
