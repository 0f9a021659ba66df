#include "core/nn/TensorFiles.h"

#include <ATen/ATen.h>

#include <cstring>

namespace fitroom {
namespace {

struct TypeName {
    at::ScalarType type;
    const char* name;
};

constexpr TypeName kTypeNames[] = {
    {at::kFloat, "F32"}, {at::kDouble, "F64"}, {at::kHalf, "F16"},  {at::kBFloat16, "BF16"},
    {at::kLong, "I64"},  {at::kInt, "I32"},    {at::kShort, "I16"}, {at::kChar, "I8"},
    {at::kByte, "U8"},   {at::kBool, "BOOL"}};

} // namespace

StoredTensor stored(const NamedTensor& tensor) {
    StoredTensor entry;
    entry.name = tensor.name;
    for (const TypeName& known : kTypeNames) {
        if (known.type == tensor.tensor.scalar_type())
            entry.type = known.name;
    }
    entry.shape = tensor.tensor.sizes().vec();
    entry.data = {static_cast<const std::byte*>(tensor.tensor.data_ptr()), tensor.tensor.nbytes()};
    return entry;
}

Result<NamedTensor> restored(const StoredTensor& tensor, const std::string& file) {
    for (const TypeName& known : kTypeNames) {
        if (tensor.type != known.name)
            continue;
        NamedTensor named = {tensor.name, at::empty(tensor.shape, known.type)};
        if (!tensor.data.empty())
            std::memcpy(named.tensor.data_ptr(), tensor.data.data(), tensor.data.size());
        return named;
    }
    return badInput(inFile(file),
                    {CORE_TEXT("core", "The tensor %1 has the type %2, which is not supported."),
                     {tensor.name, tensor.type}});
}

} // namespace fitroom
