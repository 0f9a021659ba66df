#pragma once

#include "core/support/Error.h"
#include "core/support/Progress.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

struct sha256_ctx;

namespace fitroom {

/// SHA-256 (FIPS 180-4) over bytes handed over piece by piece.
class Sha256 {
public:
    Sha256();
    ~Sha256();

    void add(std::span<const std::byte> bytes);
    /// 64 digits. Nothing can be added after.
    [[nodiscard]] std::string hexadecimal();

private:
    std::unique_ptr<sha256_ctx> state_;
};

/// Of a file's content. The error is that it cannot be read, or a cancellation.
Result<std::string> sha256Of(const std::filesystem::path& path, const Progress& progress = {});

} // namespace fitroom
