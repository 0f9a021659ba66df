#include "core/support/AtomicFile.h"

#include <cerrno>
#include <random>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>

namespace fitroom {
namespace {

using Done = tl::expected<void, Error>;
namespace fs = std::filesystem;

Message remedyFor(int code) {
    if (code == ENOSPC || code == EDQUOT)
        return {CORE_TEXT("core", "Free some space on that disk and try again."), {}};
    if (code == EACCES || code == EPERM || code == EROFS)
        return {CORE_TEXT("core", "Check that you may write to its folder."), {}};
    if (code == ENOENT || code == ENOTDIR)
        return {CORE_TEXT("core", "Check that its folder exists."), {}};
    return {};
}

Failure writingFailed(const fs::path& path, int code) {
    return cannotWrite(inFile(path.string()),
                       {CORE_TEXT("core", "The file could not be written (%1)."),
                        {std::generic_category().message(code)}},
                       remedyFor(code));
}

/// An open file; `close` tells of errors that the system reports only then.
class OpenFile {
public:
    OpenFile(FileLayer& files, const fs::path& path, int flags)
        : files_(files), file_(files.open(path, flags)) {}
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile() {
        const int code = errno; // why the work failed matters more than how closing went
        close();
        errno = code;
    }

    [[nodiscard]] bool isOpen() const { return file_ >= 0; }
    [[nodiscard]] int descriptor() const { return file_; }

    /// Writes all, in as few pieces as the system allows.
    bool write(std::span<const std::byte> bytes) {
        while (!bytes.empty()) {
            const ssize_t written = files_.write(file_, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written == 0)
                errno = EIO; // no progress and no reason given: do not try for ever
            if (written <= 0)
                return false;
            bytes = bytes.subspan(std::size_t(written));
        }
        return true;
    }
    bool sync() { return files_.sync(file_) == 0; }
    bool close() {
        const int file = std::exchange(file_, -1);
        return file < 0 || files_.close(file) == 0;
    }

private:
    FileLayer& files_;
    int file_;
};

constexpr std::string_view kTemporaryEnd = ".tmp";

/// ".run.json.5f3a09c1.tmp": in the same folder, hidden, different for every writer.
fs::path temporaryFor(const fs::path& path) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::random_device random;
    std::string name = "." + path.filename().string() + ".";
    for (int i = 0; i < 8; ++i)
        name += digits[random() % digits.size()];
    return path.parent_path() / name.append(kTemporaryEnd);
}

bool writeNew(const fs::path& path, std::span<const std::byte> content, FileLayer& files) {
    OpenFile file(files, path, O_WRONLY | O_CREAT | O_EXCL);
    return file.isOpen() && file.write(content) && file.sync() && file.close();
}

/// Makes a rename in `folder` survive a crash of the machine.
bool syncFolder(const fs::path& folder, FileLayer& files) {
    OpenFile file(files, folder.empty() ? fs::path(".") : folder, O_RDONLY | O_DIRECTORY);
    if (!file.isOpen())
        return false;
    return file.sync() || errno == EINVAL; // some file systems cannot flush folders
}

} // namespace

Done writeFileAtomically(const fs::path& path, std::span<const std::byte> content,
                         FileLayer& files) {
    const fs::path temporary = temporaryFor(path);
    if (!writeNew(temporary, content, files) || files.rename(temporary, path) != 0) {
        const int code = errno;
        files.remove(temporary);
        return writingFailed(path, code);
    }
    if (!syncFolder(path.parent_path(), files))
        return writingFailed(path, errno);
    return {};
}

Done writeFileAtomically(const fs::path& path, std::string_view content, FileLayer& files) {
    return writeFileAtomically(path, std::as_bytes(std::span(content)), files);
}

Done appendToFile(const fs::path& path, std::string_view content, FileLayer& files) {
    OpenFile file(files, path, O_WRONLY | O_CREAT | O_APPEND);
    struct stat before = {};
    if (!file.isOpen() || ::fstat(file.descriptor(), &before) != 0)
        return writingFailed(path, errno);

    if (!file.write(std::as_bytes(std::span(content)))) {
        const int code = errno;
        files.truncate(file.descriptor(), before.st_size);
        return writingFailed(path, code);
    }
    if (!file.close())
        return writingFailed(path, errno);
    return {};
}

Done appendLine(const fs::path& path, std::string_view line, FileLayer& files) {
    return appendToFile(path, std::string(line) + '\n', files);
}

Done removeFile(const fs::path& path, FileLayer& files) {
    if (files.remove(path) == 0)
        return {};
    return cannotWrite(inFile(path.string()),
                       {CORE_TEXT("core", "The file cannot be removed: %1."),
                        {std::generic_category().message(errno)}});
}

bool isTemporaryFile(const fs::path& path) {
    const std::string name = path.filename().string();
    return name.starts_with('.') && name.ends_with(kTemporaryEnd);
}

void removeTemporaryFiles(const fs::path& folder) {
    std::error_code ignored; // what cannot be removed does no harm
    for (const auto& entry : fs::directory_iterator(folder, ignored)) {
        if (isTemporaryFile(entry.path()))
            fs::remove(entry.path(), ignored);
    }
}

} // namespace fitroom
