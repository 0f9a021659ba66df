#pragma once

#include "core/support/FileLayer.h"
#include "core/support/Safetensors.h"

#include <cstring>
#include <optional>

namespace fitroom {

/// Numbers that were computed once and are kept in a safetensors file to save doing it again. `key`
/// names what they belong to; a checksum of their own finds damage.

/// The folder is made if need be.
tl::expected<void, Error> writeKeyedTensors(const std::filesystem::path& path,
                                            const std::vector<StoredTensor>& tensors,
                                            const std::string& key,
                                            FileLayer& files = posixFiles());

/// Nothing when there is no such file, it is damaged, or it belongs to another key.
std::optional<TensorFile> readKeyedTensors(const std::filesystem::path& path,
                                           const std::string& key);

/// A tensor over `values`, which must live as long as it does.
template<class Value>
StoredTensor tensorOver(const std::string& name, const std::string& type,
                        const std::vector<Value>& values, std::vector<std::int64_t> shape) {
    return {name, type, std::move(shape), std::as_bytes(std::span(values))};
}

/// Copies a tensor's values; false when it is not there or of another type.
template<class Value>
bool takeTensor(const TensorFile& file, const std::string& name, const std::string& type,
                std::vector<Value>& values) {
    const StoredTensor* tensor = file.find(name);
    if (!tensor || tensor->type != type)
        return false;
    values.resize(tensor->data.size() / sizeof(Value));
    if (!values.empty())
        std::memcpy(values.data(), tensor->data.data(), tensor->data.size());
    return true;
}

} // namespace fitroom
