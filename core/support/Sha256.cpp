#include "core/support/Sha256.h"

#include "core/support/InputFile.h"

#include <nettle/sha2.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace fitroom {
namespace {

constexpr std::size_t kPiece = std::size_t(4) << 20; // bytes of a file between two looks at a stop

} // namespace

Sha256::Sha256() : state_(std::make_unique<sha256_ctx>()) {
    sha256_init(state_.get());
}

Sha256::~Sha256() = default;

void Sha256::add(std::span<const std::byte> bytes) {
    sha256_update(state_.get(), bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
}

std::string Sha256::hexadecimal() {
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest = {};
    sha256_digest(state_.get(), digest.size(), digest.data());
    std::string text;
    for (const std::uint8_t byte : digest) {
        constexpr char kDigits[] = "0123456789abcdef";
        text += {kDigits[byte >> 4], kDigits[byte & 15]};
    }
    return text;
}

Result<std::string> sha256Of(const std::filesystem::path& path, const Progress& progress) {
    Result<InputFile> file = InputFile::open(path);
    if (!file)
        return Failure(file.error());
    Sha256 hash;
    std::vector<std::byte> piece(kPiece);
    double done = 0;
    for (;;) {
        if (progress.stopRequested())
            return cancelled();
        const Result<std::size_t> count = file->read(piece.data(), piece.size());
        if (!count)
            return Failure(count.error());
        if (*count == 0)
            return hash.hexadecimal();
        hash.add(std::span(piece).first(*count));
        done += double(*count);
        progress.report(done / double(std::max<std::uint64_t>(file->size(), 1)));
    }
}

} // namespace fitroom
