#pragma once

#include "tests/fuzz/FuzzTarget.h"

namespace fitroom::fuzz {

std::optional<Error> readIdxImages(Bytes content);
std::vector<std::vector<std::uint8_t>> idxImageSamples();

std::optional<Error> readIdxLabels(Bytes content);
std::vector<std::vector<std::uint8_t>> idxLabelSamples();

std::optional<Error> readCsvData(Bytes content);
std::vector<std::vector<std::uint8_t>> csvSamples();

} // namespace fitroom::fuzz
