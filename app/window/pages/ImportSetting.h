#pragma once

#include "app/window/settings/Settings.h"
#include "core/data/ImportOptions.h"

#include <optional>

namespace fitroom {

/// How the pictures of the last data set became images, so that it can be opened again as it was.
ImportOptions lastImport(const Settings& settings);
/// Nothing when the data set was not made of pictures.
void setLastImport(Settings& settings, const std::optional<ImportOptions>& options);

} // namespace fitroom
