#pragma once

#include "core/data/DatasetFiles.h"

#include <QStringList>

#include <optional>

namespace fitroom {

/// What to read when the user has chosen, or dropped, these paths: the four IDX files or two CSV
/// files told apart by their names; nothing when they are not such a set, and the first path alone
/// should be tried.
std::optional<DatasetFiles> datasetFilesAmong(const QStringList& paths);

} // namespace fitroom
