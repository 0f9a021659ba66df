#pragma once

#include "core/support/Error.h"
#include "core/support/FileLayer.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace fitroom {

/// What a net made of images it learnt from, to tell what is like none of them: the distance to the
/// k-th nearest (Sun, Ming, Zhu and Li 2022, "Out-of-distribution detection with deep nearest
/// neighbors"). Features are those before the last layer, scaled to unit length.
struct NoveltyReference {
    std::size_t columns = 0;
    std::vector<float> rows; ///< images x columns, each of unit length
    int neighbour = 1;       ///< k
    double threshold = 0;    ///< known images are rarely farther than this

    [[nodiscard]] std::size_t size() const { return columns > 0 ? rows.size() / columns : 0; }
};

/// k for so many reference images: a thousandth of them, at least 1, as the paper has for its
/// 50,000 and 1.28 million.
int noveltyNeighbour(std::size_t images);

/// The Euclidean distance of each of `queries`, rows of unit length, to its k-th nearest reference
/// image: 0 to 2. With fewer than k of them it is the farthest; there has to be one.
std::vector<double> noveltyDistances(const NoveltyReference& reference,
                                     std::span<const float> queries);

/// The smallest of the distances that at least `share` of them do not exceed; there has to be one.
double thresholdFor(std::vector<double> distances, double share);

/// Kept in a safetensors file; see KeyedTensors.h.
tl::expected<void, Error> writeNoveltyReference(const std::filesystem::path& path,
                                                const NoveltyReference& reference,
                                                const std::string& key,
                                                FileLayer& files = posixFiles());
std::optional<NoveltyReference> readNoveltyReference(const std::filesystem::path& path,
                                                     const std::string& key);

} // namespace fitroom
