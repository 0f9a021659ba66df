#pragma once

#include <QStringList>

class QMimeData;

namespace fitroom {

/// Paths of the local files and folders that are being dragged or pasted.
QStringList localPaths(const QMimeData* data);

/// Whether an address on the network is among what is dragged.
bool hasRemoteUrl(const QMimeData* data);

} // namespace fitroom
