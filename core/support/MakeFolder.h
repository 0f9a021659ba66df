#pragma once

#include "core/support/Error.h"

#include <filesystem>
#include <string>

namespace fitroom {

/// Makes the folder, and those above it, where they are not there yet.
tl::expected<void, Error> makeFolder(const std::filesystem::path& folder);

/// Makes `<parent>/<name>`, or `<name>-2` and so on where that is taken, and the folders above it.
/// Gives the name.
Result<std::string> makeFreshFolder(const std::filesystem::path& parent, const std::string& name);

} // namespace fitroom
