#pragma once

#include "core/support/Error.h"
#include "core/support/Progress.h"

#include <cstdint>
#include <filesystem>
#include <limits>
#include <string>

namespace fitroom {

/// Fetches `url` (http or https) into `file` on the calling thread. What `file` holds already is
/// taken for the beginning of it, so that an interrupted download goes on where it was; a server
/// that cannot do that sends it all again. Whoever calls checks what came.
///
/// The errors: the server sends more than `mostBytes`, the server refuses or says nothing for 30
/// seconds, the file cannot be written, a cancellation, answered within a fifth of a second. What
/// came until then stays in `file`.
tl::expected<void, Error>
download(const std::string& url, const std::filesystem::path& file, const Progress& progress = {},
         std::uint64_t mostBytes = std::numeric_limits<std::uint64_t>::max());

} // namespace fitroom
