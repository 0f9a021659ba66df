#pragma once

#include <string_view>

namespace fitroom::cli {

/// translations/fitting-room_de.ts, made into source by CMake.
std::string_view germanTranslationFile();

} // namespace fitroom::cli
