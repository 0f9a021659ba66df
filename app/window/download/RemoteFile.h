#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace fitroom {

/// A file to be fetched, and how to know that it arrived whole and unchanged.
struct RemoteFile {
    QString name; ///< in the folder it is put into
    QUrl url;
    qint64 size = 0;   ///< bytes; a longer answer is refused before it is read to its end
    QByteArray sha256; ///< 64 hexadecimal digits
};

/// Fashion-MNIST's four gzip files as their makers publish them.
///
/// Debian's package holds the same compressed data with file name and time taken out of the gzip
/// header, so that its files have other checksums; tests/app/DownloadTest.cpp puts the
/// headers back and arrives at the ones given here.
QList<RemoteFile> fashionMnistFiles();

} // namespace fitroom
