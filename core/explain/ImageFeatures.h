#pragma once

#include "core/explain/LoadedRun.h"

#include <cstdint>
#include <vector>

namespace fitroom {

/// What the net's last layer decides by, of many images: rows of unit length, so that the inner
/// product of two is the cosine of their angle.
struct ImageFeatures {
    std::vector<std::int32_t> images; ///< those wanted, as indices into the data set
    std::size_t columns = 0;
    std::size_t done = 0;    ///< images whose row is there, the first ones
    std::vector<float> rows; ///< images.size() x columns

    [[nodiscard]] bool complete() const { return done == images.size(); }
    [[nodiscard]] std::size_t bytes() const { return rows.size() * sizeof(float); }
};

/// No more memory than this goes into features.
inline constexpr std::size_t kMostFeatureBytes = std::size_t(1) << 30;

/// Room for the features of some images, none of them computed yet; 48,000 images of 128 features
/// take 23 MiB. More than `mostBytes` is an error that says how much.
Result<ImageFeatures> featuresFor(const LoadedRun& run, std::vector<std::int32_t> images,
                                  std::size_t mostBytes = kMostFeatureBytes);

/// The images the run learnt from.
std::vector<std::int32_t> learntImages(const LoadedRun& run);

/// featuresFor() those.
Result<ImageFeatures> trainingFeatures(const LoadedRun& run,
                                       std::size_t mostBytes = kMostFeatureBytes);

/// Computes rows from `done` on. The error is a cancellation; calling again goes on from there.
tl::expected<void, Error> compute(const LoadedRun& run, ImageFeatures& features,
                                  const Progress& progress = {});

/// One image's row.
std::vector<float> featuresOf(const LoadedRun& run, std::int32_t image);

struct Neighbour {
    std::int32_t image = 0;
    float similarity = 0; ///< cosine, -1 to 1; the cosine distance is 1 less this
    bool operator==(const Neighbour&) const = default;
};

/// The `count` images most similar to the image with the row `query`, most similar first, leaving
/// `except` out; exact, by a matrix product over blocks of rows. Equally similar ones keep the
/// order of `features.images`.
std::vector<Neighbour> nearestImages(const ImageFeatures& features, const std::vector<float>& query,
                                     int count, std::int32_t except = -1);

} // namespace fitroom
