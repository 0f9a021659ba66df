#pragma once

#include <cstdint>
#include <random>
#include <vector>

namespace fitroom::fuzz {

/// `file` with one to four changes of the kinds that break readers: flipped bits, extreme numbers
/// in binary and in text, pieces cut out, doubled or put in, an early end.
std::vector<std::uint8_t> mutated(std::vector<std::uint8_t> file, std::mt19937& random);

} // namespace fitroom::fuzz
