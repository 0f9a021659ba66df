#pragma once

#include <QFileInfo>
#include <QString>

/// Photographs and pretrained weights that are too large for the repository.
namespace fitroom::test {

/// A file or folder of the data that lies beside the checkout in `shared/data`, or where
/// FITROOM_SHARED_DATA says; empty when it is not there.
inline QString sharedData(const QString& name) {
    const QString beside = qEnvironmentVariable("FITROOM_SOURCE_DIR") + "/../shared/data";
    const QString path = qEnvironmentVariable("FITROOM_SHARED_DATA", beside) + "/" + name;
    return QFileInfo::exists(path) ? QFileInfo(path).canonicalFilePath() : QString();
}

} // namespace fitroom::test
