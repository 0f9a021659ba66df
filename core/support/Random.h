#pragma once

#include <cstdint>
#include <numeric>
#include <random>
#include <vector>

namespace fitroom {

/// What a stream of random numbers is for; streams of one seed are independent of each other.
enum class RandomPurpose : std::uint32_t { InitialWeights, Order };

/// The stream number `index` for `purpose`. std::mt19937_64 and std::seed_seq give the same numbers
/// everywhere.
inline std::mt19937_64 randomStream(std::uint64_t seed, RandomPurpose purpose,
                                    std::uint64_t index) {
    std::seed_seq sequence{std::uint32_t(seed), std::uint32_t(seed >> 32), std::uint32_t(purpose),
                           std::uint32_t(index), std::uint32_t(index >> 32)};
    return std::mt19937_64(sequence);
}

/// Uniform in [0, 1). The standard's distributions differ between libraries, this does not.
inline double uniform(std::mt19937_64& random) {
    return double(random() >> 11) * 0x1p-53;
}

/// 0 to count - 1 in random order (Fisher-Yates). The product's rounding bias is below 2^-20 for
/// any count that fits in memory.
inline std::vector<std::int32_t> randomOrder(std::size_t count, std::mt19937_64& random) {
    std::vector<std::int32_t> order(count);
    std::iota(order.begin(), order.end(), 0);
    for (std::size_t i = count; i > 1; --i)
        std::swap(order[i - 1], order[std::size_t(uniform(random) * double(i))]);
    return order;
}

} // namespace fitroom
