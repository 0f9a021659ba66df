#include "core/weights/WeightFile.h"

#include "core/support/InputFile.h"
#include "core/support/ReadFile.h"
#include "core/support/Safetensors.h"
#include "core/weights/TorchLegacy.h"
#include "core/weights/TorchZip.h"

#include <algorithm>
#include <cstring>

namespace fitroom {
namespace {

constexpr std::uint64_t kLargestFile = 8ULL << 30;

std::vector<std::int64_t> rowMajorStrides(const std::vector<std::int64_t>& shape) {
    std::vector<std::int64_t> strides(shape.size(), 1);
    for (std::size_t i = shape.size(); i-- > 1;)
        strides[i - 1] = strides[i] * shape[i];
    return strides;
}

Result<WeightFile> readSafetensorsWeights(std::string content, const std::string& file) {
    Result<TensorFile> parsed = parseSafetensors(std::move(content), file);
    if (!parsed)
        return Failure(parsed.error());
    WeightFile weights;
    for (StoredTensor& tensor : parsed->tensors) {
        std::vector<std::int64_t> strides = rowMajorStrides(tensor.shape);
        weights.tensors.push_back({std::move(tensor.name), std::move(tensor.type),
                                   std::move(tensor.shape), std::move(strides), 0, tensor.data});
    }
    weights.bytes.push_back(std::move(parsed->bytes));
    return weights;
}

/// The header's length and its opening brace.
bool looksLikeSafetensors(std::string_view start) {
    return start.size() > 8 && start[8] == '{';
}

Result<std::string> firstBytes(const std::filesystem::path& path) {
    Result<InputFile> file = InputFile::open(path);
    if (!file)
        return Failure(file.error());
    std::string start(16, '\0');
    const Result<std::size_t> count = file->read(start.data(), start.size());
    if (!count)
        return Failure(count.error());
    start.resize(*count);
    return start;
}

} // namespace

const WeightTensor* WeightFile::find(const std::string& name) const {
    const auto found = std::ranges::find(tensors, name, &WeightTensor::name);
    return found == tensors.end() ? nullptr : &*found;
}

Result<WeightFile> readWeightFile(const std::filesystem::path& path) {
    const Result<std::string> start = firstBytes(path);
    if (!start)
        return Failure(start.error());
    if (isZip(*start))
        return readTorchZip(path);
    if (!isTorchLegacy(*start) && !looksLikeSafetensors(*start))
        return badInput(inFile(path.string()),
                        {CORE_TEXT("core", "This is neither a safetensors file nor a state "
                                           "dictionary saved by PyTorch.")});
    Result<std::string> content = readFile(path, kLargestFile);
    if (!content)
        return Failure(content.error());
    return isTorchLegacy(*start) ? readTorchLegacy(std::move(*content), path.string())
                                 : readSafetensorsWeights(std::move(*content), path.string());
}

std::int64_t valueCount(const std::vector<std::int64_t>& shape) {
    std::int64_t count = 1;
    for (const std::int64_t size : shape)
        count *= size;
    return count;
}

std::vector<std::byte> rowMajorBytes(const WeightTensor& tensor) {
    const auto count = std::size_t(valueCount(tensor.shape));
    const std::size_t size = bytesPerValue(tensor.type);
    std::vector<std::byte> out(count * size);
    const std::byte* const first = tensor.storage.data() + std::size_t(tensor.offset) * size;
    if (count > 0 && tensor.strides == rowMajorStrides(tensor.shape)) {
        std::memcpy(out.data(), first, out.size());
        return out;
    }
    std::vector<std::int64_t> index(tensor.shape.size());
    for (std::size_t i = 0; i < count; ++i) {
        std::int64_t at = 0;
        for (std::size_t axis = 0; axis < index.size(); ++axis)
            at += index[axis] * tensor.strides[axis];
        std::memcpy(out.data() + i * size, first + std::size_t(at) * size, size);
        for (std::size_t axis = index.size(); axis-- > 0;) { // count on, the last axis first
            if (++index[axis] < tensor.shape[axis])
                break;
            index[axis] = 0;
        }
    }
    return out;
}

} // namespace fitroom
