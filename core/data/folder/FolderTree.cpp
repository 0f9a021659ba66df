#include "core/data/folder/FileTree.h"
#include "core/support/InputFile.h"
#include "core/support/ReadFile.h"

#include <algorithm>

namespace fitroom {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kLargestFile = std::uint64_t(512) << 20;
constexpr std::size_t kBeginning = 16;
constexpr int kDeepest = 32;

class FolderTree : public FileTree {
public:
    explicit FolderTree(fs::path root) : root_(std::move(root)) {}

    tl::expected<void, Error> list(const Progress& progress);
    [[nodiscard]] Result<std::string> read(std::size_t entry) const override;

private:
    /// The entries of the folder at `path` within the root, and all below.
    tl::expected<void, Error> listBelow(const std::string& path, int depth,
                                        const Progress& progress);
    tl::expected<void, Error> add(const fs::directory_entry& entry, const std::string& path,
                                  int depth, const Progress& progress);
    void addProblem(const std::string& path, Message what) {
        problems_.push_back({ErrorKind::BadInput, std::move(what), inFile(validUtf8(path)), {}});
    }

    fs::path root_;
};

tl::expected<void, Error> FolderTree::add(const fs::directory_entry& entry, const std::string& path,
                                          int depth, const Progress& progress) {
    std::error_code ignored;
    if (entry.is_directory(ignored)) {
        if (entry.is_symlink(ignored)) {
            addProblem(path,
                       {CORE_TEXT("core", "This is a link to a folder and is not followed.")});
        } else if (depth >= kDeepest) {
            addProblem(path, {CORE_TEXT("core", "The folders are too deep here.")});
        } else {
            entries_.push_back({path, true});
            return listBelow(path, depth + 1, progress);
        }
    } else if (entry.is_regular_file(ignored)) {
        entries_.push_back({path, false});
    } else {
        addProblem(path, {CORE_TEXT("core", "This is neither a file nor a folder, or a broken "
                                            "link.")});
    }
    return {};
}

tl::expected<void, Error> FolderTree::listBelow(const std::string& path, int depth,
                                                const Progress& progress) {
    std::error_code code;
    const fs::path folder = path.empty() ? root_ : root_ / path;
    for (fs::directory_iterator entry(folder, code), end; !code && entry != end;
         entry.increment(code)) {
        if (progress.stopRequested())
            return cancelled();
        const std::string name = entry->path().filename().string();
        if (isPassedOver(name))
            continue;
        if (entries_.size() >= kMostEntries)
            return badInput(inFile(root_.string()),
                            {CORE_TEXT("core", "The folder holds more than %1 files."),
                             {std::to_string(kMostEntries)}},
                            {CORE_TEXT("core", "Choose one that holds a data set only.")});
        if (auto added = add(*entry, path.empty() ? name : path + '/' + name, depth, progress);
            !added)
            return added;
    }
    if (code && path.empty())
        return cannotRead(inFile(root_.string()), {CORE_TEXT("core", "The folder could not be read "
                                                                     "(%1)."),
                                                   {code.message()}});
    if (code)
        addProblem(path,
                   {CORE_TEXT("core", "The folder could not be read (%1)."), {code.message()}});
    return {};
}

tl::expected<void, Error> FolderTree::list(const Progress& progress) {
    if (auto listed = listBelow({}, 0, progress); !listed)
        return listed;
    std::ranges::sort(entries_, {}, &Entry::path);
    std::ranges::sort(problems_, {}, [](const Error& error) { return error.where.args; });
    return {};
}

Result<std::string> FolderTree::read(std::size_t entry) const {
    const fs::path path = root_ / entries_[entry].path;
    auto file = InputFile::open(path);
    if (!file)
        return Failure(file.error());
    std::string beginning(kBeginning, '\0');
    const auto count = file->read(beginning.data(), beginning.size());
    if (!count)
        return Failure(count.error());
    beginning.resize(*count);
    return isPicture(beginning) ? readFile(path, kLargestFile) : beginning;
}

} // namespace

Result<std::unique_ptr<FileTree>> listFolder(const fs::path& folder, const Progress& progress) {
    auto tree = std::make_unique<FolderTree>(folder);
    if (auto listed = tree->list(progress); !listed)
        return Failure(listed.error());
    return tree;
}

} // namespace fitroom
