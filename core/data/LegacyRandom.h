#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <vector>

namespace fitroom {

/// NumPy's `RandomState(seed)`, as far as scikit-learn's splits draw from it: the same numbers, and
/// the same count of them. Its generator and its seeding are those of std::mt19937.
class LegacyRandom {
public:
    explicit LegacyRandom(std::uint32_t seed) : engine_(seed) {}

    /// `shuffle`: Fisher-Yates from the end.
    void shuffle(std::span<std::int32_t> values);

    /// `permutation(count)`
    std::vector<std::int32_t> permutation(std::size_t count);

    /// `choice(values, count, replace=False)`
    std::vector<std::int32_t> choice(std::span<const std::int32_t> values, std::size_t count);

private:
    /// Uniform in [0, largest]: words masked to as many bits as `largest` has until one is small
    /// enough.
    std::uint32_t interval(std::uint32_t largest);

    std::mt19937 engine_;
};

} // namespace fitroom
