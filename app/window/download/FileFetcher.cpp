#include "app/window/download/FileFetcher.h"

#include <QDir>
#include <QNetworkReply>

#include <numeric>

namespace fitroom {

FileFetcher::FileFetcher(QObject* parent) : QObject(parent), network_(this) {}

FileFetcher::~FileFetcher() {
    drop();
}

void FileFetcher::fetch(const QList<RemoteFile>& files, const QString& folder) {
    drop();
    files_ = files;
    folder_ = folder;
    before_ = 0;
    total_ = std::accumulate(files.begin(), files.end(), qint64(0),
                             [](qint64 sum, const RemoteFile& file) { return sum + file.size; });
    if (!QDir().mkpath(folder)) {
        fail(cannotWrite(inFile(folder.toStdString()),
                         {CORE_TEXT("core", "The folder cannot be made.")})
                 .value());
        return;
    }
    next();
}

void FileFetcher::cancel() {
    if (files_.isEmpty())
        return;
    drop();
    emit cancelled();
}

static QByteArray checksumOf(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result().toHex();
}

void FileFetcher::next() {
    while (!files_.isEmpty() &&
           checksumOf(QDir(folder_).filePath(files_.first().name)) == files_.first().sha256)
        before_ += files_.takeFirst().size;
    emit progressed(before_, total_);
    if (files_.isEmpty())
        emit finished();
    else
        startFile(files_.first());
}

void FileFetcher::startFile(const RemoteFile& file) {
    hash_.reset();
    received_ = 0;
    file_ = std::make_unique<QSaveFile>(QDir(folder_).filePath(file.name));
    if (!file_->open(QIODevice::WriteOnly)) {
        fail(cannotWrite(inFile(file_->fileName().toStdString()),
                         {CORE_TEXT("core", "The file cannot be written: %1"),
                          {file_->errorString().toStdString()}})
                 .value());
        return;
    }
    QNetworkRequest request(file.url);
    request.setTransferTimeout(kSilenceMs);
    reply_ = network_.get(request);
    connect(reply_, &QNetworkReply::readyRead, this, &FileFetcher::onData);
    connect(reply_, &QNetworkReply::finished, this, &FileFetcher::onReplyFinished);
}

void FileFetcher::onData() {
    const QByteArray data = reply_->readAll();
    // The page that comes with a "not found" is not the file; the error is told at the end.
    if (reply_->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 400)
        return;
    received_ += data.size();
    hash_.addData(data);
    if (received_ > files_.first().size) {
        fail(badInput(inFile(files_.first().url.toString().toStdString()),
                      {CORE_TEXT("core", "The server sends another file than the one asked for.")})
                 .value());
        return;
    }
    if (file_->write(data) != data.size()) {
        fail(cannotWrite(inFile(file_->fileName().toStdString()),
                         {CORE_TEXT("core", "The file cannot be written: %1"),
                          {file_->errorString().toStdString()}})
                 .value());
        return;
    }
    emit progressed(before_ + received_, total_);
}

void FileFetcher::onReplyFinished() {
    const RemoteFile& file = files_.first();
    if (reply_->error() != QNetworkReply::NoError) {
        fail(cannotRead(inFile(file.url.toString().toStdString()),
                        {CORE_TEXT("core", "The file cannot be fetched: %1"),
                         {reply_->errorString().toStdString()}},
                        {CORE_TEXT("core", "Check the connection and try again.")})
                 .value());
        return;
    }
    if (hash_.result().toHex() != file.sha256) {
        fail(badInput(inFile(file.url.toString().toStdString()),
                      {CORE_TEXT("core", "The checksum of the file fetched is not the right one.")},
                      {CORE_TEXT("core", "Nothing was kept. Try again later.")})
                 .value());
        return;
    }
    complete(file);
}

void FileFetcher::complete(const RemoteFile& file) {
    if (!file_->commit()) {
        fail(cannotWrite(inFile(file_->fileName().toStdString()),
                         {CORE_TEXT("core", "The file cannot be written: %1"),
                          {file_->errorString().toStdString()}})
                 .value());
        return;
    }
    before_ += file.size;
    files_.removeFirst();
    reply_->deleteLater();
    reply_ = nullptr;
    next();
}

void FileFetcher::fail(const Error& error) {
    drop();
    emit failed(error);
}

void FileFetcher::drop() {
    files_.clear();
    file_.reset(); // a QSaveFile that is not committed takes its file away
    if (reply_) {
        reply_->disconnect(this);
        reply_->abort();
        reply_->deleteLater();
        reply_ = nullptr;
    }
}

} // namespace fitroom
