#include "tests/fuzz/ZipTargets.h"

#include "core/data/folder/ImageImport.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace fitroom::fuzz {

std::optional<Error> readZipOfImages(Bytes content) {
    const MemoryFile file(content);
    const auto folder = ImageFolder::open(file.path());
    if (!folder)
        return folder.error();
    const ImportOptions options{.width = 8, .height = 8};
    const auto dataset = importImages(**folder, options);
    if (!dataset)
        return dataset.error();
    const Dataset& data = **dataset;
    require(data.size() > 0 && data.size() <= (*folder)->images().size());
    require(data.size() + data.problems().size() >= (*folder)->images().size());
    require(data.classCount() > 1 && data.pixels().size() == data.size() * data.shape().size());
    require(std::ranges::all_of(
        data.labels(), [&](int label) { return label >= 0 && label < data.classCount(); }));
    return std::nullopt;
}

std::vector<std::vector<std::uint8_t>> zipSamples() {
    std::ifstream file(std::string(FITROOM_FUZZ_SAMPLES) + "/pictures.zip", std::ios::binary);
    const std::vector<std::uint8_t> sample{std::istreambuf_iterator<char>(file),
                                           std::istreambuf_iterator<char>()};
    require(!sample.empty());
    return {sample};
}

} // namespace fitroom::fuzz
