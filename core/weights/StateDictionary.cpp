#include "core/weights/StateDictionary.h"

#include <optional>
#include <set>

namespace fitroom {
namespace {

using Kind = PickleNode::Kind;

constexpr std::string_view kGlobals[] = {
    "collections.OrderedDict",
    "torch._utils._rebuild_tensor_v2",
    "torch._utils._rebuild_tensor", // before 0.4
    "torch._utils._rebuild_parameter",
    "torch.nn.parameter.Parameter", // before 0.4, when state dictionaries held parameters
    "torch.Size",
    "torch.FloatStorage",
    "torch.DoubleStorage",
    "torch.HalfStorage",
    "torch.BFloat16Storage",
    "torch.LongStorage",
    "torch.IntStorage",
    "torch.ShortStorage",
    "torch.CharStorage",
    "torch.ByteStorage",
    "torch.BoolStorage",
};

const std::map<std::string_view, const char*> kTypes = {
    {"torch.FloatStorage", "F32"},     {"torch.DoubleStorage", "F64"}, {"torch.HalfStorage", "F16"},
    {"torch.BFloat16Storage", "BF16"}, {"torch.LongStorage", "I64"},   {"torch.IntStorage", "I32"},
    {"torch.ShortStorage", "I16"},     {"torch.CharStorage", "I8"},    {"torch.ByteStorage", "U8"},
    {"torch.BoolStorage", "BOOL"}};

constexpr std::string_view kNestedKeys[] = {"state_dict", "model_state_dict", "model"};
constexpr int kDeepest = 3; // a dictionary in a checkpoint in a checkpoint
constexpr std::size_t kMostAxes = 16;
constexpr std::size_t kMostTensors = 20'000; // the largest nets have some thousand

Failure damaged(const std::string& file, std::string_view name) {
    return badInput(inFile(file), {CORE_TEXT("core", "The entry of tensor “%1” is not valid."),
                                   {std::string(name)}});
}

/// The call that rebuilds a tensor: the value itself, or what a parameter is made of; null for any
/// other value.
const PickleNode* rebuildingCall(const Pickle& pickle, const PickleNode& value) {
    const std::string_view callee = pickle.callee(value);
    if (callee == "torch._utils._rebuild_tensor_v2" || callee == "torch._utils._rebuild_tensor")
        return &value;
    const PickleNode* inner = nullptr;
    if (callee == "torch._utils._rebuild_parameter" || callee == "torch.nn.parameter.Parameter")
        inner = pickle.argument(value, 0);
    // In the oldest files the tensor is the first member of a parameter's state.
    const PickleNode* state = pickle.item(value, 2);
    if (!inner && callee == "torch.nn.parameter.Parameter" && state && state->kind == Kind::Tuple)
        inner = pickle.item(*state, 0);
    if (!inner || !pickle.callee(*inner).starts_with("torch._utils._rebuild_tensor"))
        return nullptr;
    return inner;
}

bool isTensor(const Pickle& pickle, const PickleNode& value) {
    return rebuildingCall(pickle, value) != nullptr;
}

/// The dictionary with the tensors: `dict`, or one in it.
const PickleNode* tensorDict(const Pickle& pickle, const PickleNode& dict, int depth = 0) {
    if (dict.kind != Kind::Dict)
        return nullptr;
    for (const std::string_view key : kNestedKeys) {
        const PickleNode* inner = pickle.value(dict, key);
        if (!inner || depth == kDeepest)
            continue;
        if (const PickleNode* found = tensorDict(pickle, *inner, depth + 1))
            return found;
    }
    for (std::size_t i = 1; i < dict.items.size(); i += 2) {
        if (isTensor(pickle, pickle.node(dict.items[i])))
            return &dict;
    }
    return nullptr;
}

std::optional<std::int64_t> integer(const PickleNode* node) {
    if (!node || node->kind != Kind::Integer || node->number < 0)
        return {};
    return node->number;
}

/// A tuple of sizes, or torch.Size of one.
std::optional<std::vector<std::int64_t>> integers(const Pickle& pickle, const PickleNode* node) {
    if (node && pickle.callee(*node) == "torch.Size")
        node = pickle.argument(*node, 0);
    if (!node || node->kind != Kind::Tuple || node->items.size() > kMostAxes)
        return {};
    std::vector<std::int64_t> values;
    for (const std::uint32_t item : node->items) {
        const auto value = integer(&pickle.node(item));
        if (!value)
            return {};
        values.push_back(*value);
    }
    return values;
}

/// A persistent id: ("storage", its type, key, device, number of values[, view]).
struct StorageId {
    std::string key;
    TorchStorage storage;
    std::int64_t viewOffset = 0; ///< older files name a part of a storage
};

std::optional<StorageId> storageId(const Pickle& pickle, const PickleNode& persistent) {
    const PickleNode* id = pickle.item(persistent, 0);
    if (persistent.kind != Kind::Persistent || !id || id->kind != Kind::Tuple ||
        id->items.size() < 5)
        return {};
    const PickleNode& type = *pickle.item(*id, 1);
    const PickleNode& key = *pickle.item(*id, 2);
    const auto known = kTypes.find(type.text);
    const auto values = integer(pickle.item(*id, 4));
    if (pickle.item(*id, 0)->text != "storage" || type.kind != Kind::Global ||
        known == kTypes.end() || key.kind != Kind::Text || !values)
        return {};
    StorageId found{std::string(key.text), {known->second, *values}};
    const PickleNode* view = pickle.item(*id, 5); // (key, offset, size) or None
    if (view && view->kind == Kind::Tuple) {
        const auto offset = integer(pickle.item(*view, 1));
        if (!offset)
            return {};
        found.viewOffset = *offset;
    }
    return found;
}

Result<std::map<std::string, TorchStorage>> storagesOf(const Pickle& pickle,
                                                       const std::string& file) {
    std::map<std::string, TorchStorage> storages;
    for (const PickleNode& node : pickle.nodes()) {
        if (node.kind != Kind::Persistent)
            continue;
        const auto id = storageId(pickle, node);
        if (!id)
            return badInput(inFile(file),
                            {CORE_TEXT("core", "The pickle names a storage that is not one.")});
        const auto [known, isNew] = storages.emplace(id->key, id->storage);
        if (!isNew &&
            (known->second.type != id->storage.type || known->second.values != id->storage.values))
            return badInput(
                inFile(file),
                {CORE_TEXT("core", "The storage “%1” is described in two ways."), {id->key}});
    }
    return storages;
}

/// Whether all values lie in the storage, and are no more than it has.
bool fits(const TorchTensor& tensor, std::int64_t storageValues) {
    std::int64_t count = 1, last = tensor.offset;
    for (const std::int64_t size : tensor.shape) {
        if (__builtin_mul_overflow(count, size, &count))
            return false;
    }
    if (count == 0)
        return tensor.offset <= storageValues;
    for (std::size_t i = 0; i < tensor.shape.size(); ++i) {
        std::int64_t reach = 0;
        if (__builtin_mul_overflow(tensor.shape[i] - 1, tensor.strides[i], &reach) ||
            __builtin_add_overflow(last, reach, &last))
            return false;
    }
    return count <= storageValues && last < storageValues;
}

Result<TorchTensor> tensorOf(const Pickle& pickle, std::string_view name, const PickleNode& value,
                             const std::map<std::string, TorchStorage>& storages,
                             const std::string& file) {
    const PickleNode& call = *rebuildingCall(pickle, value);
    const PickleNode* persistent = pickle.argument(call, 0);
    const auto id = persistent ? storageId(pickle, *persistent) : std::nullopt;
    const auto offset = integer(pickle.argument(call, 1));
    const auto shape = integers(pickle, pickle.argument(call, 2));
    const auto strides = integers(pickle, pickle.argument(call, 3));
    if (!id || !offset || !shape || !strides || strides->size() != shape->size())
        return damaged(file, name);
    TorchTensor tensor{std::string(name), id->key, *shape, *strides, 0};
    if (__builtin_add_overflow(id->viewOffset, *offset, &tensor.offset) ||
        !fits(tensor, storages.at(id->key).values))
        return damaged(file, name);
    return tensor;
}

} // namespace

std::span<const std::string_view> torchGlobals() {
    return kGlobals;
}

Result<StateDictionary> stateDictionary(const Pickle& pickle, const std::string& file) {
    const PickleNode* dict = tensorDict(pickle, pickle.root());
    if (!dict)
        return badInput(inFile(file),
                        {CORE_TEXT("core", "The file holds no dictionary of tensors by name.")},
                        {CORE_TEXT("core", "Save the net's state_dict() in Python.")});
    StateDictionary found;
    auto storages = storagesOf(pickle, file);
    if (!storages)
        return Failure(storages.error());
    found.storages = std::move(*storages);
    std::set<std::string> names;
    for (std::size_t i = 0; i + 1 < dict->items.size(); i += 2) {
        const PickleNode& key = pickle.node(dict->items[i]);
        const PickleNode& value = pickle.node(dict->items[i + 1]);
        if (key.kind != Kind::Text || !isTensor(pickle, value))
            continue;
        Result<TorchTensor> tensor = tensorOf(pickle, key.text, value, found.storages, file);
        if (!tensor)
            return Failure(tensor.error());
        if (found.tensors.size() == kMostTensors)
            return badInput(inFile(file), {CORE_TEXT("core", "The file has more than %1 tensors."),
                                           {std::to_string(kMostTensors)}});
        if (!names.insert(tensor->name).second)
            return badInput(inFile(file), {CORE_TEXT("core", "The file has the tensor “%1” twice."),
                                           {tensor->name}});
        found.tensors.push_back(std::move(*tensor));
    }
    return found;
}

} // namespace fitroom
