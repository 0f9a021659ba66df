#include "core/data/LegacyRandom.h"

#include <bit>
#include <numeric>
#include <utility>

namespace fitroom {

std::uint32_t LegacyRandom::interval(std::uint32_t largest) {
    if (largest == 0)
        return 0;
    const std::uint32_t mask = ~std::uint32_t(0) >> std::countl_zero(largest);
    for (;;) {
        const std::uint32_t value = std::uint32_t(engine_()) & mask;
        if (value <= largest)
            return value;
    }
}

void LegacyRandom::shuffle(std::span<std::int32_t> values) {
    for (std::size_t i = values.size(); i-- > 1;)
        std::swap(values[i], values[interval(std::uint32_t(i))]);
}

std::vector<std::int32_t> LegacyRandom::permutation(std::size_t count) {
    std::vector<std::int32_t> values(count);
    std::iota(values.begin(), values.end(), 0);
    shuffle(values);
    return values;
}

std::vector<std::int32_t> LegacyRandom::choice(std::span<const std::int32_t> values,
                                               std::size_t count) {
    std::vector<std::int32_t> chosen = permutation(values.size());
    chosen.resize(count);
    for (std::int32_t& value : chosen)
        value = values[std::size_t(value)];
    return chosen;
}

} // namespace fitroom
