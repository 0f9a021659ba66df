#include "core/weights/TorchLegacy.h"

#include "core/support/Safetensors.h"
#include "core/weights/StateDictionary.h"

#include <cstring>
#include <map>

namespace fitroom {
namespace {

using Kind = PickleNode::Kind;

/// Protocol 2, then the magic number 0x1950a86a20f9469cfc6c as a LONG1 of ten bytes.
constexpr std::string_view kMagic("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19", 14);
constexpr std::int64_t kProtocol = 1001;

using Storages = std::map<std::string, std::span<const std::byte>>;

/// The file's pickles, one after the other.
class Pickles {
public:
    Pickles(std::string_view content, const std::string& file) : content_(content), file_(file) {}

    Result<Pickle> next() {
        Result<Pickle> pickle = Pickle::read(content_, at_, torchGlobals(), file_);
        if (pickle)
            at_ = pickle->end();
        return pickle;
    }
    [[nodiscard]] std::size_t at() const { return at_; }

private:
    std::string_view content_;
    const std::string& file_;
    std::size_t at_ = 0;
};

/// The magic number, the version and the machine.
tl::expected<void, Error> readHeader(Pickles& pickles, const std::string& file) {
    if (const auto magic = pickles.next(); !magic)
        return Failure(magic.error());
    const auto protocol = pickles.next();
    if (!protocol)
        return Failure(protocol.error());
    if (protocol->root().kind != Kind::Integer || protocol->root().number != kProtocol)
        return badInput(inFile(file), {CORE_TEXT("core", "PyTorch's file format has a version that "
                                                         "is not known.")});
    const auto machine = pickles.next();
    if (!machine)
        return Failure(machine.error());
    const PickleNode* little = machine->value(machine->root(), "little_endian");
    if (!little || little->kind != Kind::Bool || little->number == 0)
        return badInput(inFile(file), {CORE_TEXT("core", "The numbers are not little-endian.")});
    return {};
}

Failure badStorage(const std::string& file, std::size_t at) {
    return badInput(atByte(file, at),
                    {CORE_TEXT("core", "A storage here is damaged, or the file ends early.")});
}

/// The storages that lie from `at` on, in the order of `keys`.
Result<Storages> findStorages(std::string_view content, std::size_t at, const Pickle& keys,
                              const std::map<std::string, TorchStorage>& known,
                              const std::string& file) {
    Storages storages;
    if (keys.root().kind != Kind::List)
        return badStorage(file, at);
    for (const std::uint32_t item : keys.root().items) {
        const PickleNode& key = keys.node(item);
        const auto storage = known.find(std::string(key.text));
        std::int64_t values = 0;
        if (key.kind != Kind::Text || storage == known.end() || content.size() - at < sizeof values)
            return badStorage(file, at);
        std::memcpy(&values, content.data() + at, sizeof values);
        std::uint64_t size = 0;
        if (values != storage->second.values ||
            __builtin_mul_overflow(std::uint64_t(values), bytesPerValue(storage->second.type),
                                   &size) ||
            size > content.size() - at - sizeof values)
            return badStorage(file, at);
        at += sizeof values;
        storages[storage->first] = std::as_bytes(std::span(content.substr(at, size)));
        at += size;
    }
    return storages;
}

} // namespace

bool isTorchLegacy(std::string_view start) {
    return start.starts_with(kMagic);
}

Result<WeightFile> readTorchLegacy(std::string content, const std::string& file) {
    WeightFile weights;
    const std::string_view bytes = weights.bytes.emplace_back(std::move(content));
    Pickles pickles(bytes, file);
    if (auto header = readHeader(pickles, file); !header)
        return Failure(header.error());
    const auto dictionary = pickles.next().and_then(
        [&](const Pickle& pickle) { return stateDictionary(pickle, file); });
    if (!dictionary)
        return Failure(dictionary.error());
    const auto keys = pickles.next();
    if (!keys)
        return Failure(keys.error());
    const auto storages = findStorages(bytes, pickles.at(), *keys, dictionary->storages, file);
    if (!storages)
        return Failure(storages.error());
    for (const TorchTensor& tensor : dictionary->tensors) {
        const auto storage = storages->find(tensor.storage);
        if (storage == storages->end())
            return badInput(inFile(file),
                            {CORE_TEXT("core", "The storage “%1” is missing."), {tensor.storage}});
        weights.tensors.push_back({tensor.name, dictionary->storages.at(tensor.storage).type,
                                   tensor.shape, tensor.strides, tensor.offset, storage->second});
    }
    return weights;
}

} // namespace fitroom
