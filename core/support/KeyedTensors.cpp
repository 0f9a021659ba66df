#include "core/support/KeyedTensors.h"

#include "core/support/AtomicFile.h"
#include "core/support/Hash.h"
#include "core/support/ReadFile.h"

namespace fitroom {
namespace {

constexpr std::uint64_t kLargestFile = 4ull << 30;

std::string checksumOf(const std::vector<StoredTensor>& tensors) {
    Hash hash;
    for (const StoredTensor& tensor : tensors)
        hash.add(tensor.data);
    return hash.hexadecimal();
}

} // namespace

tl::expected<void, Error> writeKeyedTensors(const std::filesystem::path& path,
                                            const std::vector<StoredTensor>& tensors,
                                            const std::string& key, FileLayer& files) {
    std::error_code error;
    std::filesystem::create_directories(path.parent_path(), error);
    return writeFileAtomically(
        path, safetensorsBytes(tensors, {{"key", key}, {"checksum", checksumOf(tensors)}}), files);
}

std::optional<TensorFile> readKeyedTensors(const std::filesystem::path& path,
                                           const std::string& key) {
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored))
        return {};
    Result<std::string> bytes = readFile(path, kLargestFile);
    if (!bytes)
        return {};
    Result<TensorFile> file = parseSafetensors(std::move(*bytes), path.string());
    if (!file || !file->metadata.contains("key") || file->metadata.at("key") != key ||
        !file->metadata.contains("checksum") ||
        file->metadata.at("checksum") != checksumOf(file->tensors))
        return {};
    return std::move(*file);
}

} // namespace fitroom
