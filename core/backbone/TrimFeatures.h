#pragma once

#include <cstdint>
#include <filesystem>

namespace fitroom {

/// What the features of all data sets and backbones may take on disk, in bytes: Fashion-MNIST's by
/// VGG19 take a tenth of it.
inline constexpr std::uintmax_t kMostFeatureBytes = std::uintmax_t(20) << 30;

/// Says that a file of features is in use, for trimFeatures().
void noteFeaturesUsed(const std::filesystem::path& file);

/// Removes features, those first that were not used for longest, until the files in `folder`'s own
/// folders take no more than `most` bytes. The one used last stays in any case, and those that are
/// being computed now. What cannot be removed stays too: nothing is lost but room.
void trimFeatures(const std::filesystem::path& folder, std::uintmax_t most);

} // namespace fitroom
