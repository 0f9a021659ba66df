#pragma once

#include "core/support/Error.h"
#include "core/support/Progress.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace fitroom {

/// SHA-256 (FIPS 180-4) over bytes handed over piece by piece.
class Sha256 {
public:
    void add(std::span<const std::byte> bytes);
    /// 64 digits. Nothing can be added after.
    [[nodiscard]] std::string hexadecimal();

private:
    void mix(const std::byte* block);

    std::array<std::uint32_t, 8> state_ = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                           0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<std::byte, 64> rest_ = {};
    std::uint64_t length_ = 0; ///< bytes
};

/// Of a file's content. The error is that it cannot be read, or a cancellation.
Result<std::string> sha256Of(const std::filesystem::path& path, const Progress& progress = {});

} // namespace fitroom
