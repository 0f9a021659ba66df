#pragma once

#include "core/support/Error.h"
#include "core/support/FileLayer.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string_view>

namespace fitroom {

/// Replaces `path` in one step: a temporary file in the same folder is written, flushed to the disk
/// and renamed, then the folder is flushed. Whatever fails and whenever the program dies, `path`
/// holds either its whole previous content or the whole new one.
///
/// The error names the file and the operating system's reason. Only when flushing the folder is
/// what failed is the new content already in place.
tl::expected<void, Error> writeFileAtomically(const std::filesystem::path& path,
                                              std::span<const std::byte> content,
                                              FileLayer& files = posixFiles());
tl::expected<void, Error> writeFileAtomically(const std::filesystem::path& path,
                                              std::string_view content,
                                              FileLayer& files = posixFiles());

/// Adds `content` to `path`, which is made if it is not there, with a single write wherever the
/// system takes it whole. After a failure the file is as long as before. One writer at a time;
/// readers may look on. Nothing is flushed to the disk: a crash of the machine, not of the program,
/// may lose what was added last.
tl::expected<void, Error> appendToFile(const std::filesystem::path& path, std::string_view content,
                                       FileLayer& files = posixFiles());

/// The same with `line` and a line end.
tl::expected<void, Error> appendLine(const std::filesystem::path& path, std::string_view line,
                                     FileLayer& files = posixFiles());

/// The error names the file and the operating system's reason.
tl::expected<void, Error> removeFile(const std::filesystem::path& path,
                                     FileLayer& files = posixFiles());

/// Whether a file's name is that of one of writeFileAtomically's temporary files.
bool isTemporaryFile(const std::filesystem::path& path);

/// Removes temporary files that killed programs left in `folder`. For whoever alone writes there.
void removeTemporaryFiles(const std::filesystem::path& folder);

} // namespace fitroom
