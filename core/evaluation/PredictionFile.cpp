#include "core/evaluation/PredictionFile.h"

#include "core/support/AtomicFile.h"
#include "core/support/Hash.h"
#include "core/support/ReadFile.h"
#include "core/support/Safetensors.h"

#include <cstring>

namespace fitroom {
namespace {

constexpr std::uint64_t kLargestFile = 4ull << 30;

template<class Value>
StoredTensor entry(const std::string& name, const std::string& type,
                   const std::vector<Value>& values, std::vector<std::int64_t> shape) {
    return {name, type, std::move(shape), std::as_bytes(std::span(values))};
}

template<class Value>
bool take(const TensorFile& file, const std::string& name, const std::string& type,
          std::vector<Value>& values) {
    const StoredTensor* tensor = file.find(name);
    if (!tensor || tensor->type != type)
        return false;
    values.resize(tensor->data.size() / sizeof(Value));
    if (!values.empty())
        std::memcpy(values.data(), tensor->data.data(), tensor->data.size());
    return true;
}

std::string checksumOf(const std::vector<StoredTensor>& tensors) {
    Hash hash;
    for (const StoredTensor& tensor : tensors)
        hash.add(tensor.data);
    return hash.hexadecimal();
}

} // namespace

tl::expected<void, Error> writePredictions(const std::filesystem::path& path,
                                           const Predictions& predictions, const std::string& key,
                                           FileLayer& files) {
    const auto count = std::int64_t(predictions.size());
    const std::vector<StoredTensor> tensors = {
        entry("indices", "I32", predictions.indices, {count}),
        entry("labels", "I32", predictions.labels, {count}),
        entry("probabilities", "F32", predictions.probabilities, {count, predictions.classes})};
    std::error_code error;
    std::filesystem::create_directories(path.parent_path(), error);
    return writeFileAtomically(
        path, safetensorsBytes(tensors, {{"key", key}, {"checksum", checksumOf(tensors)}}), files);
}

std::optional<Predictions> readPredictions(const std::filesystem::path& path,
                                           const std::string& key) {
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored))
        return {};
    Result<std::string> bytes = readFile(path, kLargestFile);
    if (!bytes)
        return {};
    const Result<TensorFile> file = parseSafetensors(std::move(*bytes), path.string());
    if (!file || !file->metadata.contains("key") || file->metadata.at("key") != key ||
        !file->metadata.contains("checksum") ||
        file->metadata.at("checksum") != checksumOf(file->tensors))
        return {};
    Predictions predictions;
    if (!take(*file, "indices", "I32", predictions.indices) ||
        !take(*file, "labels", "I32", predictions.labels) ||
        !take(*file, "probabilities", "F32", predictions.probabilities))
        return {};
    const StoredTensor* table = file->find("probabilities");
    if (table->shape.size() != 2 || predictions.labels.size() != predictions.size() ||
        std::uint64_t(table->shape[0]) != predictions.size())
        return {};
    predictions.classes = int(table->shape[1]);
    return predictions;
}

} // namespace fitroom
