#pragma once

#include "tests/fuzz/FuzzTarget.h"

namespace fitroom::fuzz {

std::optional<Error> readTsvTable(Bytes content);
std::vector<std::vector<std::uint8_t>> tsvTableSamples();

std::optional<Error> readCsvTable(Bytes content);
std::vector<std::vector<std::uint8_t>> csvTableSamples();

std::optional<Error> readNpyTable(Bytes content);
std::vector<std::vector<std::uint8_t>> npySamples();

std::optional<Error> readMetadataTable(Bytes content);
std::vector<std::vector<std::uint8_t>> metadataTableSamples();

std::optional<Error> readProjectorConfig(Bytes content);
std::vector<std::vector<std::uint8_t>> projectorConfigSamples();

} // namespace fitroom::fuzz
