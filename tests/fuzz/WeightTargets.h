#pragma once

#include "tests/fuzz/FuzzTarget.h"

namespace fitroom::fuzz {

std::optional<Error> readWeights(Bytes content);
std::vector<std::vector<std::uint8_t>> torchZipSamples();
std::vector<std::vector<std::uint8_t>> torchLegacySamples();

} // namespace fitroom::fuzz
