#include "core/data/folder/FileTree.h"

#include <zip.h>

#include <algorithm>
#include <mutex>
#include <numeric>

namespace fitroom {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kBombExpansion = 100;
constexpr std::uint64_t kBombSize = std::uint64_t(1) << 30;
constexpr std::uint64_t kLargestFile = std::uint64_t(512) << 20;
constexpr std::uint64_t kLargestExpanded = std::uint64_t(64) << 20; ///< by more than 100:1
constexpr std::size_t kChunk = std::size_t(1) << 18;

struct CloseZip {
    void operator()(zip_t* zip) const { zip_discard(zip); }
};
struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using OpenZip = std::unique_ptr<zip_t, CloseZip>;
using OpenFile = std::unique_ptr<zip_file_t, CloseFile>;

std::string reason(int code) {
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    std::string text = zip_error_strerror(&error);
    zip_error_fini(&error);
    return text;
}

/// The names that make up a path. Windows' backslashes separate folders too; empty names and those
/// for "here" say nothing.
std::vector<std::string> partsOf(std::string path) {
    std::ranges::replace(path, '\\', '/');
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        if (const std::string name = path.substr(at, end - at); !name.empty() && name != ".")
            parts.push_back(name);
        at = end + 1;
    }
    return parts;
}

std::string joined(const std::vector<std::string>& parts) {
    std::string path;
    for (const std::string& part : parts)
        path += (path.empty() ? "" : "/") + part;
    return path;
}

class ZipTree : public FileTree {
public:
    ZipTree(fs::path file, OpenZip zip) : file_(std::move(file)), zip_(std::move(zip)) {}

    tl::expected<void, Error> list(const Progress& progress);
    [[nodiscard]] Result<std::string> read(std::size_t entry) const override;

private:
    void add(zip_uint64_t index, const zip_stat_t& stat);
    void sort();

    fs::path file_;
    OpenZip zip_;
    mutable std::mutex mutex_;          ///< libzip's handle is for one thread at a time
    std::vector<zip_uint64_t> indices_; ///< in the zip file, of each entry
    std::uint64_t unpacked_ = 0;        ///< bytes of all files, as the directory says
};

void ZipTree::add(zip_uint64_t index, const zip_stat_t& stat) {
    const std::vector<std::string> parts = partsOf(stat.name);
    const std::string path = joined(parts);
    const auto problem = [&](Message what) {
        problems_.push_back({ErrorKind::BadInput, std::move(what), inFile(validUtf8(path)), {}});
    };
    if (std::ranges::find(parts, "..") != parts.end())
        return problem({CORE_TEXT("core", "The name leads out of the zip file; the file is passed "
                                          "over.")});
    if (path.empty() || std::ranges::any_of(parts, isPassedOver))
        return;
    if (stat.encryption_method != ZIP_EM_NONE)
        return problem({CORE_TEXT("core", "The file is encrypted.")});
    if (stat.size > kLargestFile ||
        (stat.size > kLargestExpanded && stat.size / kBombExpansion > stat.comp_size))
        return problem({CORE_TEXT("core", "The file unpacks to %1 MB and is refused."),
                        {std::to_string(stat.size / 1'000'000)}});
    const std::string_view name = stat.name;
    entries_.push_back({path, name.ends_with('/') || name.ends_with('\\')});
    indices_.push_back(index);
}

/// By path, as entries() promises, each entry with its index.
void ZipTree::sort() {
    std::vector<std::size_t> order(entries_.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(
        order, [&](std::size_t a, std::size_t b) { return entries_[a].path < entries_[b].path; });
    std::vector<Entry> entries;
    std::vector<zip_uint64_t> indices;
    for (const std::size_t i : order) {
        entries.push_back(std::move(entries_[i]));
        indices.push_back(indices_[i]);
    }
    entries_ = std::move(entries);
    indices_ = std::move(indices);
}

tl::expected<void, Error> ZipTree::list(const Progress& progress) {
    zipEntries_ = std::size_t(zip_get_num_entries(zip_.get(), 0));
    if (zipEntries_ > kMostEntries)
        return badInput(inFile(file_.string()),
                        {CORE_TEXT("core", "The zip file holds more than %1 files."),
                         {std::to_string(kMostEntries)}});
    for (zip_uint64_t index = 0; index < zipEntries_; ++index) {
        if (progress.stopRequested())
            return cancelled();
        zip_stat_t stat = {};
        if (zip_stat_index(zip_.get(), index, 0, &stat) != 0 || !stat.name)
            return badInput(inFile(file_.string()), {CORE_TEXT("core", "The zip file's directory "
                                                                       "is damaged.")});
        // Each counts for 1 TB at most, so that the sum cannot overflow.
        unpacked_ += std::min(stat.size, zip_uint64_t(1) << 40);
        add(index, stat);
    }
    std::error_code ignored;
    const auto size = std::uint64_t(fs::file_size(file_, ignored));
    if (unpacked_ > kBombSize && unpacked_ / kBombExpansion > size)
        return badInput(inFile(file_.string()),
                        {CORE_TEXT("core", "The file unpacks to more than 1 GiB and more than a "
                                           "hundred times its size, and is refused.")},
                        {CORE_TEXT("core", "Unpack it first if you trust it.")});
    sort();
    return {};
}

Result<std::string> ZipTree::read(std::size_t entry) const {
    const std::lock_guard lock(mutex_);
    const auto damaged = [&](const std::string& why) {
        return badInput(inFile(validUtf8(entries_[entry].path)),
                        {CORE_TEXT("core", "The file could not be unpacked (%1)."), {why}});
    };
    const zip_uint64_t index = indices_[entry];
    zip_stat_t stat = {};
    zip_stat_index(zip_.get(), index, 0, &stat);
    const OpenFile file(zip_fopen_index(zip_.get(), index, 0));
    if (!file)
        return damaged(zip_error_strerror(zip_get_error(zip_.get())));
    // The size is a promise: memory is taken only as the content comes.
    std::string content;
    for (;;) {
        const std::size_t have = content.size();
        content.resize(have + std::min(kChunk, std::size_t(stat.size) - have + 1));
        const zip_int64_t count =
            zip_fread(file.get(), content.data() + have, content.size() - have);
        content.resize(have + std::size_t(std::max<zip_int64_t>(count, 0)));
        if (count < 0)
            return damaged(zip_error_strerror(zip_file_get_error(file.get())));
        if (content.size() > stat.size)
            return damaged(reason(ZIP_ER_INCONS));
        if (count == 0)
            break;
        if (have == 0 && !isPicture(content))
            return content;
    }
    if (content.size() < stat.size)
        return damaged(reason(ZIP_ER_EOF));
    return content;
}

} // namespace

Result<std::unique_ptr<FileTree>> listZip(const fs::path& file, const Progress& progress) {
    int code = 0;
    OpenZip zip(zip_open(file.c_str(), ZIP_RDONLY, &code));
    if (!zip && code == ZIP_ER_OPEN)
        return cannotRead(inFile(file.string()), {CORE_TEXT("core", "The file could not be read "
                                                                    "(%1)."),
                                                  {reason(code)}});
    if (!zip)
        return badInput(inFile(file.string()),
                        {CORE_TEXT("core", "The zip file cannot be opened (%1)."), {reason(code)}},
                        {CORE_TEXT("core", "It may be incomplete: fetch or pack it again.")});
    auto tree = std::make_unique<ZipTree>(file, std::move(zip));
    if (auto listed = tree->list(progress); !listed)
        return Failure(listed.error());
    return tree;
}

} // namespace fitroom
