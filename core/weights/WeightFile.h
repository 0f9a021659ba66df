#pragma once

#include "core/support/Error.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace fitroom {

/// One tensor of a file of weights, as a view of a storage that it may share with others: value
/// (i, j, …) is number offset + i strides[0] + j strides[1] + … of the storage, little-endian. It
/// has at most as many values as its storage, and all of them lie in it.
struct WeightTensor {
    std::string name;
    std::string type; ///< safetensors' name: F32, BF16, I64 …
    std::vector<std::int64_t> shape;
    std::vector<std::int64_t> strides; ///< in values, not negative
    std::int64_t offset = 0;           ///< in values
    std::span<const std::byte> storage;
};

/// A file of weights in memory. The tensors' storages are spans into `bytes`.
struct WeightFile {
    WeightFile() = default;
    WeightFile(WeightFile&&) = default;
    WeightFile& operator=(WeightFile&&) = default;

    std::deque<std::string> bytes;
    std::vector<WeightTensor> tensors; ///< in the file's order

    [[nodiscard]] const WeightTensor* find(const std::string& name) const;
};

/// Reads a safetensors file or a state dictionary saved by PyTorch, as zip file or in the format
/// before version 1.6; which of them is told by the first bytes. A dictionary may lie in a
/// checkpoint's under "state_dict", "model_state_dict" or "model". Only tensors and plain
/// containers are read, and nothing is executed: see Pickle.h. The memory taken is the file's size
/// and at most 64 MiB more.
///
/// The errors: the file cannot be read, it is damaged or of another kind, it holds something else
/// than tensors and plain containers; each names the place.
Result<WeightFile> readWeightFile(const std::filesystem::path& path);

/// The tensor's values one after the other, the last index running fastest.
std::vector<std::byte> rowMajorBytes(const WeightTensor& tensor);

/// The product of a shape's sizes.
std::int64_t valueCount(const std::vector<std::int64_t>& shape);

} // namespace fitroom
