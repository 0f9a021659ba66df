#pragma once

#include "core/nn/Layer.h"
#include "core/support/Error.h"
#include "core/support/FileLayer.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <vector>

namespace fitroom {

/// One file with all that is needed to go on: tensors (weights, and the optimiser's moments) and
/// the trainer's counters. All random numbers come from seeds and counters, so there is no other
/// state.
struct Checkpoint {
    nlohmann::json state;
    std::vector<NamedTensor> tensors;
    std::string checksum; ///< of state and tensors, set by reading
};

/// Writes a safetensors file with a checksum of our own. The file it replaces is kept beside it as
/// `….previous` until the new one is whole, and after.
tl::expected<void, Error> writeCheckpoint(const std::filesystem::path& path,
                                          const Checkpoint& checkpoint,
                                          FileLayer& files = posixFiles());

/// Whether there is something for readCheckpoint to read.
bool hasCheckpoint(const std::filesystem::path& path);

/// Reads `path`, or `….previous` when `path` is missing or damaged.
Result<Checkpoint> readCheckpoint(const std::filesystem::path& path);

} // namespace fitroom
