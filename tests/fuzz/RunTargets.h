#pragma once

#include "tests/fuzz/FuzzTarget.h"

namespace fitroom::fuzz {

std::optional<Error> readRunJson(Bytes content);
std::vector<std::vector<std::uint8_t>> runSamples();

std::optional<Error> readMetrics(Bytes content);
std::vector<std::vector<std::uint8_t>> metricsSamples();

std::optional<Error> readHistoryFile(Bytes content);
std::vector<std::vector<std::uint8_t>> featureSamples();
std::optional<Error> readFeatureFile(Bytes content);
std::vector<std::vector<std::uint8_t>> historySamples();

std::optional<Error> readSafetensors(Bytes content);
std::vector<std::vector<std::uint8_t>> safetensorsSamples();

} // namespace fitroom::fuzz
