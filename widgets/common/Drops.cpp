#include "widgets/common/Drops.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace fitroom {

QStringList localPaths(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            paths += url.toLocalFile();
    return paths;
}

bool hasRemoteUrl(const QMimeData* data) {
    const QList<QUrl> urls = data->urls();
    return std::any_of(urls.begin(), urls.end(),
                       [](const QUrl& url) { return url.isValid() && !url.isLocalFile(); });
}

} // namespace fitroom
