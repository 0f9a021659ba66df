#include "core/data/KnownDatasets.h"

#include "core/support/ReadFile.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <cctype>
#include <sstream>

namespace fitroom {
namespace {

/// Letters and digits of the file's and its folder's name, in lower case.
std::string plainName(const std::filesystem::path& file) {
    const auto folder = file.parent_path();
    const bool raw = folder.filename() == "raw"; // PyTorch's sub-folder says nothing
    std::string plain;
    for (const char c : (raw ? folder.parent_path() : folder).filename().string() + " " +
                            file.filename().string()) {
        if (std::isalnum(static_cast<unsigned char>(c)))
            plain += char(std::tolower(static_cast<unsigned char>(c)));
    }
    return plain;
}

std::string folderName(const std::filesystem::path& file) {
    std::error_code ignored;
    const auto folder = std::filesystem::absolute(file, ignored).parent_path();
    const std::string name = folder.filename().string();
    return name.empty() ? file.filename().string() : name;
}

/// Lines of "label code", the code being the character's in ASCII. Labels come in order, from 0 or,
/// in the letters' set, from 1.
std::vector<std::string> readMapping(const std::filesystem::path& trainingImages) {
    const std::string name = trainingImages.filename().string();
    const std::size_t train = name.find("train-images");
    if (train == std::string::npos)
        return {};
    const auto text =
        readFile(trainingImages.parent_path() / (name.substr(0, train) + "mapping.txt"), 65536);
    if (!text)
        return {};
    std::istringstream stream(*text);
    std::vector<std::string> names;
    std::size_t label = 0;
    for (int code = 0; stream >> label >> code;) {
        if (label < names.size() || label > names.size() + 1 || code < 33 || code > 126)
            return {};
        names.resize(label, "0");
        names.emplace_back(1, char(code));
    }
    return names;
}

} // namespace

KnownDataset fashionMnist() {
    return {"Fashion-MNIST",
            {"T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker",
             "Bag", "Ankle boot"}};
}

KnownDataset knownDataset(const std::filesystem::path& trainingImages) {
    const std::string name = plainName(trainingImages);
    if (name.find("fashionmnist") != std::string::npos)
        return fashionMnist();
    if (name.find("kmnist") != std::string::npos || name.find("kuzushiji") != std::string::npos)
        return {"KMNIST", {"o", "ki", "su", "tsu", "na", "ha", "ma", "ya", "re", "wo"}};
    if (name.find("emnist") != std::string::npos)
        return {"EMNIST", readMapping(trainingImages)};
    if (name.find("mnist") != std::string::npos)
        return {"MNIST", {}};
    return {folderName(trainingImages), {}};
}

bool areFashionMnistLabels(std::span<const std::int32_t> labels) {
    constexpr XXH64_hash_t kHash = 0x7970c6905f4e419e;
    return labels.size() == 70'000 && XXH3_64bits(labels.data(), labels.size_bytes()) == kHash;
}

} // namespace fitroom
