#include "tests/fuzz/WeightTargets.h"

#include "core/weights/WeightFile.h"

#include <fstream>
#include <iterator>

namespace fitroom::fuzz {
namespace {

std::vector<std::uint8_t> sample(const char* name) {
    std::ifstream file(std::string(FITROOM_FUZZ_SAMPLES) + "/" + name, std::ios::binary);
    std::vector<std::uint8_t> content{std::istreambuf_iterator<char>(file),
                                      std::istreambuf_iterator<char>()};
    require(!content.empty());
    return content;
}

} // namespace

std::optional<Error> readWeights(Bytes content) {
    const MemoryFile file(content);
    const auto weights = readWeightFile(file.path());
    if (!weights)
        return weights.error();
    std::size_t bytes = 0;
    for (const std::string& storage : weights->bytes)
        bytes += storage.size();
    require(bytes <= content.size());
    for (const WeightTensor& tensor : weights->tensors)
        require(rowMajorBytes(tensor).size() <= tensor.storage.size());
    return std::nullopt;
}

std::vector<std::vector<std::uint8_t>> torchZipSamples() {
    return {sample("weights-zip.pth"), sample("weights-nested.pth")};
}

std::vector<std::vector<std::uint8_t>> torchLegacySamples() {
    return {sample("weights-legacy.pth")};
}

} // namespace fitroom::fuzz
