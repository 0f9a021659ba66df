#pragma once

#include "tests/fuzz/FuzzTarget.h"

namespace fitroom::fuzz {

std::optional<Error> readZipOfImages(Bytes content);
std::vector<std::vector<std::uint8_t>> zipSamples();

} // namespace fitroom::fuzz
