#include "core/weights/TorchZip.h"

#include "core/support/InputFile.h"
#include "core/support/Safetensors.h"
#include "core/weights/StateDictionary.h"

#include <zip.h>

#include <algorithm>
#include <map>
#include <memory>

namespace fitroom {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kLargestPickle = 4 << 20;

struct CloseZip {
    void operator()(zip_t* zip) const { zip_discard(zip); }
};
struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

/// PyTorch's zip file, its files read one by one. No file is packed, so that together they cannot
/// be larger than the zip file itself.
class TorchZip {
public:
    static Result<TorchZip> open(const fs::path& path);

    [[nodiscard]] bool has(const std::string& name) const {
        return zip_name_locate(zip_.get(), (prefix_ + name).c_str(), ZIP_FL_ENC_RAW) >= 0;
    }
    Result<std::string> read(const std::string& name);
    [[nodiscard]] std::string fullName(const std::string& name) const {
        return (path_ / (prefix_ + name)).string();
    }

private:
    TorchZip(fs::path path, zip_t* zip) : path_(std::move(path)), zip_(zip) {}
    bool findPrefix();
    [[nodiscard]] Failure wrong(const std::string& name, const char* why) const {
        return badInput(inFile(fullName(name)),
                        {CORE_TEXT("core", "The file could not be unpacked (%1)."), {why}});
    }

    fs::path path_;
    std::unique_ptr<zip_t, CloseZip> zip_;
    std::string prefix_; ///< the folder in the zip file, with its slash
    std::uint64_t room_ = 0;
};

Result<TorchZip> TorchZip::open(const fs::path& path) {
    int code = 0;
    TorchZip zip(path, zip_open(path.c_str(), ZIP_RDONLY, &code));
    if (!zip.zip_)
        return badInput(inFile(path.string()),
                        {CORE_TEXT("core", "The zip file is damaged or incomplete.")},
                        {CORE_TEXT("core", "Fetch it again.")});
    std::error_code ignored;
    zip.room_ = fs::file_size(path, ignored);
    if (!zip.findPrefix())
        return badInput(inFile(path.string()),
                        {CORE_TEXT("core", "The zip file was not saved by PyTorch.")});
    return zip;
}

/// PyTorch puts all files into one folder, called as the file was when it was saved.
bool TorchZip::findPrefix() {
    const zip_int64_t count = zip_get_num_entries(zip_.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const char* name = zip_get_name(zip_.get(), zip_uint64_t(i), ZIP_FL_ENC_RAW);
        const std::string_view text = name ? name : "";
        if (text == "data.pkl" || text.ends_with("/data.pkl")) {
            prefix_ = text.substr(0, text.size() - std::string_view("data.pkl").size());
            return true;
        }
    }
    return false;
}

Result<std::string> TorchZip::read(const std::string& name) {
    zip_stat_t stat = {};
    if (zip_stat(zip_.get(), (prefix_ + name).c_str(), ZIP_FL_ENC_RAW, &stat) != 0)
        return badInput(inFile(fullName(name)), {CORE_TEXT("core", "The file is missing.")});
    if (stat.comp_method != ZIP_CM_STORE || stat.encryption_method != ZIP_EM_NONE ||
        stat.size > room_)
        return badInput(inFile(fullName(name)),
                        {CORE_TEXT("core", "The file is packed or larger than it can be.")});
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(zip_.get(), stat.index, 0));
    if (!file)
        return wrong(name, zip_error_strerror(zip_get_error(zip_.get())));
    room_ -= stat.size;
    std::string content(stat.size, '\0');
    // Only a read of nothing at the end compares the checksum.
    char beyond = 0;
    if (zip_fread(file.get(), content.data(), content.size()) != zip_int64_t(content.size()) ||
        zip_fread(file.get(), &beyond, 1) != 0)
        return wrong(name, zip_error_strerror(zip_file_get_error(file.get())));
    return content;
}

tl::expected<void, Error> checkKind(TorchZip& zip, const fs::path& path) {
    if (zip.has("constants.pkl"))
        return badInput(inFile(path.string()),
                        {CORE_TEXT("core", "This is a TorchScript program, not a file of "
                                           "weights.")},
                        {CORE_TEXT("core", "It can be imported by those who trust it, and is run "
                                           "then: see `fitroom weights import --help`.")});
    if (!zip.has("byteorder"))
        return {};
    const auto order = zip.read("byteorder");
    if (!order)
        return Failure(order.error());
    if (*order != "little")
        return badInput(inFile(zip.fullName("byteorder")),
                        {CORE_TEXT("core", "The numbers are not little-endian.")});
    return {};
}

Result<StateDictionary> readDictionary(TorchZip& zip) {
    const std::string file = zip.fullName("data.pkl");
    const Result<std::string> bytes = zip.read("data.pkl");
    if (!bytes)
        return Failure(bytes.error());
    if (bytes->size() > kLargestPickle)
        return badInput(inFile(file), {CORE_TEXT("core", "The pickle has more than %1 bytes."),
                                       {std::to_string(kLargestPickle)}});
    return Pickle::read(*bytes, 0, torchGlobals(), file).and_then([&](const Pickle& pickle) {
        return stateDictionary(pickle, file);
    });
}

} // namespace

bool isZip(std::string_view start) {
    return start.starts_with("PK\3\4");
}

Result<bool> isTorchScript(const fs::path& path) {
    Result<InputFile> file = InputFile::open(path);
    if (!file)
        return Failure(file.error());
    const Result<TorchZip> zip = TorchZip::open(path);
    return zip && zip->has("constants.pkl");
}

Result<WeightFile> readTorchZip(const fs::path& path) {
    Result<TorchZip> zip = TorchZip::open(path);
    if (!zip)
        return Failure(zip.error());
    if (auto right = checkKind(*zip, path); !right)
        return Failure(right.error());
    const Result<StateDictionary> dictionary = readDictionary(*zip);
    if (!dictionary)
        return Failure(dictionary.error());
    WeightFile weights;
    std::map<std::string, std::span<const std::byte>> storages;
    for (const TorchTensor& tensor : dictionary->tensors) {
        const TorchStorage& storage = dictionary->storages.at(tensor.storage);
        const auto known = storages.find(tensor.storage);
        if (known == storages.end()) {
            const std::string name = "data/" + tensor.storage;
            Result<std::string> content = zip->read(name);
            if (!content)
                return Failure(content.error());
            std::uint64_t size = 0;
            if (__builtin_mul_overflow(std::uint64_t(storage.values), bytesPerValue(storage.type),
                                       &size) ||
                content->size() != size)
                return badInput(inFile(zip->fullName(name)),
                                {CORE_TEXT("core", "The storage has %1 bytes, not the %2 it "
                                                   "should have."),
                                 {std::to_string(content->size()), std::to_string(size)}});
            const std::string& kept = weights.bytes.emplace_back(std::move(*content));
            storages[tensor.storage] = std::as_bytes(std::span(kept));
        }
        weights.tensors.push_back({tensor.name, storage.type, tensor.shape, tensor.strides,
                                   tensor.offset, storages[tensor.storage]});
    }
    return weights;
}

} // namespace fitroom
