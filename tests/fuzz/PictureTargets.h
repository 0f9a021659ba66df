#pragma once

#include "tests/fuzz/FuzzTarget.h"

namespace fitroom::fuzz {

std::optional<Error> readPictureFile(Bytes content);
std::vector<std::vector<std::uint8_t>> pictureSamples();

} // namespace fitroom::fuzz
