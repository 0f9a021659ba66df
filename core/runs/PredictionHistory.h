#pragma once

#include "core/support/Error.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace fitroom {

/// What the net said of an image after an epoch.
struct EpochPrediction {
    int epoch = 0; ///< 1 for the first
    int predicted = 0;
    float trueProbability = 0; ///< of the true class, to 11 bits
    bool operator==(const EpochPrediction&) const = default;
};

/// One image over a run's epochs.
struct ImageHistory {
    bool kept = false; ///< whether the run has a history of this image
    std::vector<EpochPrediction> epochs;
};

/// Reads it from a run's history file, which may be growing: an incomplete last record is left out.
/// A file that is not there keeps nothing; a damaged one is an error that names the byte.
Result<ImageHistory> readHistory(const std::filesystem::path& file, std::int32_t image);

} // namespace fitroom
