#pragma once

#include "tests/fuzz/FuzzTarget.h"

namespace fitroom::fuzz {

std::optional<Error> readSearchJson(Bytes content);
std::vector<std::vector<std::uint8_t>> searchSamples();

} // namespace fitroom::fuzz
