#include "core/support/Philox.h"

#include "core/support/Simd.h"

#include <algorithm>

namespace fitroom {

namespace {

constexpr std::size_t kLanes = 16;

constexpr std::uint64_t kLowWord = 0xFFFFFFFF;

/// philox() for 16 counters that follow each other, in loops that compilers turn into vectors. A
/// word lies in 64 bits, as vector units multiply it.
FITROOM_VECTOR_CLONES
void makeGroup(PhiloxCounter first, PhiloxKey key, std::uint32_t* out) {
    std::uint64_t c0[kLanes], c1[kLanes], c2[kLanes], c3[kLanes];
    for (std::size_t i = 0; i < kLanes; ++i) {
        c0[i] = std::uint32_t(first[0] + i);
        c1[i] = first[1];
        c2[i] = first[2];
        c3[i] = first[3];
    }
    for (int round = 0; round < 10; ++round) {
        for (std::size_t i = 0; i < kLanes; ++i) {
            const std::uint64_t product0 = std::uint64_t(0xD2511F53) * (c0[i] & kLowWord);
            const std::uint64_t product1 = std::uint64_t(0xCD9E8D57) * (c2[i] & kLowWord);
            c0[i] = (product1 >> 32) ^ c1[i] ^ key[0];
            c1[i] = product1 & kLowWord;
            c2[i] = (product0 >> 32) ^ c3[i] ^ key[1];
            c3[i] = product0 & kLowWord;
        }
        key = {key[0] + 0x9E3779B9, key[1] + 0xBB67AE85};
    }
    for (std::size_t i = 0; i < kLanes; ++i) {
        out[i] = std::uint32_t(c0[i]);
        out[kLanes + i] = std::uint32_t(c1[i]);
        out[2 * kLanes + i] = std::uint32_t(c2[i]);
        out[3 * kLanes + i] = std::uint32_t(c3[i]);
    }
}

} // namespace

void philoxFill(const PhiloxSequence& sequence, std::uint32_t firstGroup,
                std::span<std::uint32_t> out) {
    const PhiloxKey key = philoxKey(sequence.seed);
    PhiloxCounter counter = {std::uint32_t(firstGroup * kLanes), sequence.stream, sequence.part,
                             std::uint32_t(sequence.use)};
    for (; out.size() >= kPhiloxGroup; out = out.subspan(kPhiloxGroup)) {
        makeGroup(counter, key, out.data());
        counter[0] += kLanes;
    }
    if (!out.empty()) {
        std::uint32_t group[kPhiloxGroup];
        makeGroup(counter, key, group);
        std::copy_n(group, out.size(), out.begin());
    }
}

} // namespace fitroom
