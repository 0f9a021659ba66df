#pragma once

#include <cstddef>

namespace fitroom {

/// Shape of one image: grey has one channel, colour three (red, green, blue).
struct ImageShape {
    int channels = 1;
    int height = 0;
    int width = 0;

    [[nodiscard]] std::size_t size() const {
        return std::size_t(channels) * std::size_t(height) * std::size_t(width);
    }
    bool operator==(const ImageShape&) const = default;
};

} // namespace fitroom
