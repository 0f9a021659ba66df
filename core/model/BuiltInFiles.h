#pragma once

#include <span>
#include <string_view>

namespace fitroom {

/// A file of resources/, compiled in.
struct BuiltInFile {
    std::string_view name; ///< without folder and ".json"
    std::string_view json;
};

std::span<const BuiltInFile> builtInModelFiles();
std::span<const BuiltInFile> builtInRecipeFiles();

} // namespace fitroom
