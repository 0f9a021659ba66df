#pragma once

#include "core/data/ImageShape.h"
#include "core/evaluation/Evaluate.h"
#include "core/runs/RunStore.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace fitroom {

/// A decoded picture, 8 bits a channel, interleaved rows: 1 (grey) or 3 (red, green, blue) channels.
struct Picture {
    int width = 0;
    int height = 0;
    int channels = 1;
    std::vector<std::uint8_t> pixels;
};

/// PNG, JPEG, WebP or BMP, told by the first bytes. Over 64 megapixels is refused from the header.
Result<Picture> readPicture(const std::filesystem::path& file);
Result<Picture> decodePicture(std::span<const std::uint8_t> bytes, const std::string& file);

/// What a net makes of one picture.
struct Classification {
    std::vector<std::uint8_t> input;   ///< the picture as the net saw it: channels x height x width
    ImageShape shape;
    std::vector<float> probabilities;  ///< one per class
};

/// Resizes each picture to the run's shape, keeping nothing of its proportions, and classifies it.
Result<std::vector<Classification>> classify(const RunInfo& run, const RunStore& store,
                                             const std::vector<Picture>& pictures,
                                             Weights weights = Weights::Best);

} // namespace fitroom
