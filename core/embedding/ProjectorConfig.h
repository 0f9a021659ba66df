#pragma once

#include "core/support/Error.h"

#include <filesystem>
#include <string>

namespace fitroom {

/// What a projector_config.pbtxt says of its first embedding; paths as they stand there.
struct ProjectorConfig {
    std::string tensorName;
    std::string tensorPath;
    std::string metadataPath; ///< may be empty
    std::string spritePath;   ///< may be empty
    int tileWidth = 0;        ///< 0: not told
    int tileHeight = 0;
};

/// Protocol Buffers' text format, as far as such files use it; fields that are not known are passed
/// over.
Result<ProjectorConfig> parseProjectorConfig(std::string_view text, const std::string& file);

std::string projectorConfigText(const ProjectorConfig& config);

} // namespace fitroom
