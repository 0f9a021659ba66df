#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace fitroom {

using PhiloxCounter = std::array<std::uint32_t, 4>;
using PhiloxKey = std::array<std::uint32_t, 2>;

/// What a random number is for, so that two uses of one seed share no numbers.
enum class RandomUse : std::uint32_t {
    Augmentation = 1,
    Dropout = 2,
    Erasing = 3,
    ErasingNoise = 4,
    Layout = 5,
    Colour = 6,
    Mixing = 7,
    Pairs = 8
};

/// Philox4x32-10 (Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3"): four random
/// words that depend on key and counter only, so any part of a sequence can be made at any time, by
/// any thread.
inline PhiloxCounter philox(PhiloxCounter counter, PhiloxKey key) {
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t product0 = std::uint64_t(0xD2511F53) * counter[0];
        const std::uint64_t product1 = std::uint64_t(0xCD9E8D57) * counter[2];
        counter = {std::uint32_t(product1 >> 32) ^ counter[1] ^ key[0], std::uint32_t(product1),
                   std::uint32_t(product0 >> 32) ^ counter[3] ^ key[1], std::uint32_t(product0)};
        key = {key[0] + 0x9E3779B9, key[1] + 0xBB67AE85};
    }
    return counter;
}

inline PhiloxKey philoxKey(std::uint64_t seed) {
    return {std::uint32_t(seed), std::uint32_t(seed >> 32)};
}

/// Words of one long sequence, made many at a time with vector instructions.
///
/// The sequence is named by seed, use and `stream` (below 2^32, say the layer) and `part` (below
/// 2^32, say the step); word i lies in group i / 64, and a group is made of 16 counters: its first
/// 16 words are the first words of all 16, and so on.
constexpr std::size_t kPhiloxGroup = 64;

struct PhiloxSequence {
    std::uint64_t seed = 0;
    RandomUse use = RandomUse::Dropout;
    std::uint32_t stream = 0;
    std::uint32_t part = 0;
};

/// Words from group `firstGroup` on, which allows 2^28 groups, 2^34 words. `out` need not end with
/// a whole group.
void philoxFill(const PhiloxSequence& sequence, std::uint32_t firstGroup,
                std::span<std::uint32_t> out);

/// Draws one after the other: for few numbers about one thing.
class Philox {
public:
    Philox(std::uint64_t seed, RandomUse use, std::uint32_t stream, std::uint32_t part)
        : key_(philoxKey(seed)), counter_{0, stream, part, std::uint32_t(use)} {}

    std::uint32_t next() {
        if (used_ == words_.size()) {
            words_ = philox(counter_, key_);
            ++counter_[0];
            used_ = 0;
        }
        return words_[used_++];
    }

    /// Uniform in [0, 1), of 32 bits.
    double uniform() { return next() * 0x1p-32; }
    /// Uniform in [low, high).
    double uniform(double low, double high) { return low + (high - low) * uniform(); }

private:
    PhiloxKey key_;
    PhiloxCounter counter_;
    PhiloxCounter words_ = {};
    std::size_t used_ = 4;
};

} // namespace fitroom
