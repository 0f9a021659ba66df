#pragma once

#include "app/window/download/RemoteFile.h"
#include "core/support/Error.h"

#include <QCryptographicHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSaveFile>

#include <memory>

class QNetworkReply;

namespace fitroom {

/// Fetches files one after the other. Each is written under another name, and gets its own only
/// when its checksum is right. Works on the thread it lives on; every member belongs to that
/// thread.
class FileFetcher : public QObject {
    Q_OBJECT
public:
    /// A server that says nothing for so long is given up.
    static constexpr int kSilenceMs = 30000;

    explicit FileFetcher(QObject* parent = nullptr);
    ~FileFetcher() override;

    /// Files already in `folder` with the right checksum are not fetched again.
    void fetch(const QList<fitroom::RemoteFile>& files, const QString& folder);
    /// Ends at once, by cancelled(), and leaves no half file.
    void cancel();

signals:
    /// Bytes so far and in all.
    void progressed(qint64 received, qint64 total);
    void finished();
    void failed(const fitroom::Error& error);
    void cancelled();

private:
    void next();
    void startFile(const RemoteFile& file);
    void onData();
    void onReplyFinished();
    void complete(const RemoteFile& file);
    void fail(const Error& error);
    void drop();

    QNetworkAccessManager network_;
    QList<RemoteFile> files_; ///< still to come, the one being fetched first
    QString folder_;
    qint64 total_ = 0;
    qint64 before_ = 0; ///< bytes of the files that are done
    qint64 received_ = 0;
    QNetworkReply* reply_ = nullptr;
    std::unique_ptr<QSaveFile> file_;
    QCryptographicHash hash_{QCryptographicHash::Sha256};
};

} // namespace fitroom
