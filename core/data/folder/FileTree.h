#pragma once

#include "core/support/Error.h"
#include "core/support/Progress.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace fitroom {

/// The files below a folder, or in a zip file, by their paths within it. Hidden ones, those that
/// systems leave behind (__MACOSX, Thumbs.db, desktop.ini) and what is below them are not listed.
class FileTree {
public:
    struct Entry {
        std::string path; ///< "train/hat/1.jpg", folders without a slash at the end
        bool folder = false;
    };
    /// More than this is no data set but a whole disk.
    static constexpr std::size_t kMostEntries = 2'000'000;

    virtual ~FileTree() = default;

    /// Sorted by path, byte by byte.
    [[nodiscard]] const std::vector<Entry>& entries() const { return entries_; }
    /// What could not be listed, and why.
    [[nodiscard]] const std::vector<Error>& problems() const { return problems_; }
    /// All entries of a zip file, with those passed over; 0 for a folder.
    [[nodiscard]] std::size_t zipEntries() const { return zipEntries_; }

    /// The content of a picture, by its place in entries(); of a file that does not begin as one,
    /// however long it is, only the beginning. May be called by several threads.
    [[nodiscard]] virtual Result<std::string> read(std::size_t entry) const = 0;

protected:
    static bool isPicture(const std::string& beginning);

    std::vector<Entry> entries_;
    std::vector<Error> problems_;
    std::size_t zipEntries_ = 0;
};

/// Links to folders are not followed, which could lead in a circle, but `folder` may be one.
Result<std::unique_ptr<FileTree>> listFolder(const std::filesystem::path& folder,
                                             const Progress& progress);

/// Nothing is unpacked to disk. A zip file that unpacks to more than 1 GiB and more than a hundred
/// times its size is refused; encrypted files and those that are such a bomb alone are problems.
Result<std::unique_ptr<FileTree>> listZip(const std::filesystem::path& file,
                                          const Progress& progress);

/// Whether the file begins as a zip file does, whatever its name.
bool isZip(const std::filesystem::path& file);

/// Whether a file or folder of this name is passed over.
bool isPassedOver(std::string_view name);

/// `text` with what is not UTF-8 replaced by U+FFFD.
std::string validUtf8(std::string_view text);

} // namespace fitroom
