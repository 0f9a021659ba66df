#include "core/training/Checkpoint.h"

#include "core/nn/TensorFiles.h"
#include "core/support/AtomicFile.h"
#include "core/support/Hash.h"
#include "core/support/ReadFile.h"

namespace fitroom {
namespace {

constexpr std::uint64_t kLargestCheckpoint = 8ull << 30;

std::filesystem::path previousOf(const std::filesystem::path& path) {
    return path.string() + ".previous";
}

/// Of the state and of every tensor's name and data.
std::string checksumOf(const std::string& state, const std::vector<StoredTensor>& tensors) {
    Hash hash;
    hash.add(state);
    for (const StoredTensor& tensor : tensors) {
        hash.add(tensor.name);
        hash.add(tensor.data);
    }
    return hash.hexadecimal();
}

Failure damaged(const std::string& file) {
    return badInput(
        inFile(file),
        {CORE_TEXT("core", "The checkpoint is damaged: its checksum does not fit."), {}});
}

Result<Checkpoint> readOne(const std::filesystem::path& path) {
    const std::string name = path.string();
    Result<std::string> bytes = readFile(path, kLargestCheckpoint);
    if (!bytes)
        return Failure(bytes.error());
    const Result<TensorFile> file = parseSafetensors(std::move(*bytes), name);
    if (!file)
        return Failure(file.error());
    const auto state = file->metadata.find("state"), checksum = file->metadata.find("checksum");
    if (state == file->metadata.end() || checksum == file->metadata.end() ||
        checksum->second != checksumOf(state->second, file->tensors))
        return damaged(name);
    Checkpoint checkpoint;
    checkpoint.checksum = checksum->second;
    checkpoint.state = nlohmann::json::parse(state->second, nullptr, false);
    if (!checkpoint.state.is_object())
        return damaged(name);
    for (const StoredTensor& entry : file->tensors) {
        Result<NamedTensor> tensor = restored(entry, name);
        if (!tensor)
            return Failure(tensor.error());
        checkpoint.tensors.push_back(std::move(*tensor));
    }
    return checkpoint;
}

/// Puts the present file aside. Between this and the new file's arrival a reader finds the
/// previous.
tl::expected<void, Error> keepPrevious(const std::filesystem::path& path, FileLayer& files) {
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored) || files.rename(path, previousOf(path)) == 0)
        return {};
    return cannotWrite(inFile(path.string()),
                       {CORE_TEXT("core", "The previous checkpoint cannot be put aside."), {}});
}

} // namespace

tl::expected<void, Error> writeCheckpoint(const std::filesystem::path& path,
                                          const Checkpoint& checkpoint, FileLayer& files) {
    std::vector<StoredTensor> tensors;
    for (const NamedTensor& tensor : checkpoint.tensors)
        tensors.push_back(stored(tensor));
    const std::string state = checkpoint.state.dump();
    const std::string bytes =
        safetensorsBytes(tensors, {{"state", state}, {"checksum", checksumOf(state, tensors)}});
    const std::filesystem::path fresh = path.string() + ".new";
    if (auto written = writeFileAtomically(fresh, bytes, files); !written)
        return written;
    if (auto kept = keepPrevious(path, files); !kept)
        return kept;
    if (files.rename(fresh, path) != 0)
        return cannotWrite(inFile(path.string()),
                           {CORE_TEXT("core", "The new checkpoint cannot take its place."), {}});
    return {};
}

bool hasCheckpoint(const std::filesystem::path& path) {
    std::error_code ignored;
    return std::filesystem::exists(path, ignored) ||
           std::filesystem::exists(previousOf(path), ignored);
}

Result<Checkpoint> readCheckpoint(const std::filesystem::path& path) {
    Result<Checkpoint> newest = readOne(path);
    std::error_code ignored;
    if (newest || !std::filesystem::exists(previousOf(path), ignored))
        return newest;
    Result<Checkpoint> previous = readOne(previousOf(path));
    return previous ? std::move(previous) : std::move(newest);
}

} // namespace fitroom
