#include "core/support/Sha256.h"

#include "core/support/InputFile.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdio>

namespace fitroom {
namespace {

constexpr std::size_t kBlock = 64;
constexpr std::size_t kPiece = std::size_t(4) << 20; // bytes of a file between two looks at a stop

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
std::array<std::uint32_t, 64> roundConstants() {
    std::array<std::uint32_t, 64> constants = {};
    std::size_t count = 0;
    for (int candidate = 2; count < constants.size(); ++candidate) {
        bool prime = true;
        for (int divisor = 2; divisor * divisor <= candidate; ++divisor)
            prime = prime && candidate % divisor != 0;
        if (!prime)
            continue;
        const long double root = std::cbrt(static_cast<long double>(candidate));
        constants[count++] = std::uint32_t((root - std::floor(root)) * 0x1p32L);
    }
    return constants;
}

std::uint32_t bigEndian(const std::byte* bytes) {
    return std::uint32_t(bytes[0]) << 24 | std::uint32_t(bytes[1]) << 16 |
           std::uint32_t(bytes[2]) << 8 | std::uint32_t(bytes[3]);
}

} // namespace

void Sha256::add(std::span<const std::byte> bytes) {
    const std::size_t held = length_ % kBlock;
    length_ += bytes.size();
    if (held > 0) {
        const std::size_t count = std::min(kBlock - held, bytes.size());
        std::copy_n(bytes.begin(), count, rest_.begin() + std::ptrdiff_t(held));
        bytes = bytes.subspan(count);
        if (held + count < kBlock)
            return;
        mix(rest_.data());
    }
    for (; bytes.size() >= kBlock; bytes = bytes.subspan(kBlock))
        mix(bytes.data());
    std::ranges::copy(bytes, rest_.begin());
}

std::string Sha256::hexadecimal() {
    const std::uint64_t bits = length_ * 8;
    // A bit 1, zeros, and the length as eight bytes, to the end of a block.
    std::array<std::byte, kBlock + 8> tail = {std::byte(0x80)};
    const std::size_t padding = kBlock - (length_ + 8) % kBlock;
    for (std::size_t i = 0; i < 8; ++i)
        tail[padding + i] = std::byte(bits >> (56 - 8 * i));
    add(std::span(tail).first(padding + 8));
    std::string text;
    for (const std::uint32_t word : state_) {
        char digits[9];
        std::snprintf(digits, sizeof digits, "%08x", word);
        text += digits;
    }
    return text;
}

void Sha256::mix(const std::byte* block) {
    static const std::array<std::uint32_t, 64> kConstants = roundConstants();
    std::array<std::uint32_t, 64> w;
    for (std::size_t i = 0; i < 16; ++i)
        w[i] = bigEndian(block + 4 * i);
    for (std::size_t i = 16; i < 64; ++i) {
        const std::uint32_t s0 =
            std::rotr(w[i - 15], 7) ^ std::rotr(w[i - 15], 18) ^ w[i - 15] >> 3;
        const std::uint32_t s1 = std::rotr(w[i - 2], 17) ^ std::rotr(w[i - 2], 19) ^ w[i - 2] >> 10;
        w[i] = w[i - 16] + s0 + w[i - 7] + s1;
    }
    auto [a, b, c, d, e, f, g, h] = state_;
    for (std::size_t i = 0; i < 64; ++i) {
        const std::uint32_t s1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
        const std::uint32_t t1 = h + s1 + ((e & f) ^ (~e & g)) + kConstants[i] + w[i];
        const std::uint32_t s0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
        const std::uint32_t t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
        h = g, g = f, f = e, e = d + t1;
        d = c, c = b, b = a, a = t1 + t2;
    }
    const std::uint32_t mixed[] = {a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i < state_.size(); ++i)
        state_[i] += mixed[i];
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
