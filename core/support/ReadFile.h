#pragma once

#include "core/support/Error.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace fitroom {

/// The whole of an ordinary file. One longer than `largest` bytes, a folder or a device is an
/// error, so that a wrong path never fills the memory or waits for ever.
Result<std::string> readFile(const std::filesystem::path& path, std::uint64_t largest);

} // namespace fitroom
