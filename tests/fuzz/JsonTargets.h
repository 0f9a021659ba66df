#pragma once

#include "tests/fuzz/FuzzTarget.h"

namespace fitroom::fuzz {

std::optional<Error> readModelJson(Bytes content);
std::vector<std::vector<std::uint8_t>> modelSamples();

std::optional<Error> readRecipeJson(Bytes content);
std::vector<std::vector<std::uint8_t>> recipeSamples();

std::optional<Error> readLabelJson(Bytes content);
std::vector<std::vector<std::uint8_t>> labelSamples();

} // namespace fitroom::fuzz
