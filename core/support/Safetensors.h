#pragma once

#include "core/support/Error.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace fitroom {

/// One tensor of a safetensors file. `type` is the format's name: F32, BF16, I64, U8 …; values lie
/// in row-major order, little-endian.
struct StoredTensor {
    std::string name;
    std::string type;
    std::vector<std::int64_t> shape;
    std::span<const std::byte> data;
};

/// A whole safetensors file in memory; the tensors' data are spans into `bytes`.
struct TensorFile {
    TensorFile() = default;
    TensorFile(TensorFile&&) = default;
    TensorFile& operator=(TensorFile&&) = default;

    std::string bytes;
    std::map<std::string, std::string> metadata;
    std::vector<StoredTensor> tensors;

    [[nodiscard]] const StoredTensor* find(const std::string& name) const;
};

/// Bytes of one value; 0 for a type that is not known.
std::size_t bytesPerValue(const std::string& type);

/// The file's bytes, tensors in the given order.
std::string safetensorsBytes(const std::vector<StoredTensor>& tensors,
                             const std::map<std::string, std::string>& metadata);

/// Checks everything the format promises (https://github.com/huggingface/safetensors): header of at
/// most 4 MiB, no key twice, shapes that fit the data, data without gap or overlap up to the
/// file's end. `file` names it in errors.
Result<TensorFile> parseSafetensors(std::string bytes, const std::string& file);

/// The metadata of a safetensors file, without reading its tensors.
Result<std::map<std::string, std::string>>
readSafetensorsMetadata(const std::filesystem::path& path);

} // namespace fitroom
