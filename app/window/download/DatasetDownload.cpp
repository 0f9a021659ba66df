#include "app/window/download/DatasetDownload.h"

#include "app/window/download/FileFetcher.h"

namespace fitroom {

DatasetDownload::DatasetDownload(QObject* parent) : QObject(parent) {
    thread_.setObjectName(QStringLiteral("Download"));
}

DatasetDownload::~DatasetDownload() {
    thread_.quit();
    thread_.wait();
}

void DatasetDownload::startThread() {
    fetcher_ = new FileFetcher;
    fetcher_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, fetcher_, &QObject::deleteLater);
    connect(fetcher_, &FileFetcher::progressed, this, [this](qint64 received, qint64 total) {
        emit progressed(total > 0 ? double(received) / double(total) : 0);
    });
    connect(fetcher_, &FileFetcher::finished, this, [this] { emit finished(folder_); });
    connect(fetcher_, &FileFetcher::failed, this, &DatasetDownload::failed);
    connect(fetcher_, &FileFetcher::cancelled, this, &DatasetDownload::cancelled);
    thread_.start();
}

void DatasetDownload::start(const QList<RemoteFile>& files, const QString& folder) {
    if (!fetcher_)
        startThread();
    folder_ = folder;
    QMetaObject::invokeMethod(
        fetcher_, [fetcher = fetcher_, files, folder] { fetcher->fetch(files, folder); },
        Qt::QueuedConnection);
}

void DatasetDownload::cancel() {
    if (fetcher_)
        QMetaObject::invokeMethod(fetcher_, &FileFetcher::cancel, Qt::QueuedConnection);
}

} // namespace fitroom
