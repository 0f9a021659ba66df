#pragma once

#include "core/support/Error.h"
#include "core/support/Progress.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace fitroom {

/// A file to be fetched, and how to know that it arrived whole and unchanged.
struct RemoteFile {
    std::string name; ///< in the folder it is put into
    std::string url;
    std::uint64_t size = 0; ///< bytes; a longer answer is refused before it is read to its end
    std::string sha256;     ///< 64 hexadecimal digits
};

/// Fashion-MNIST's four gzip files as their makers publish them.
///
/// Debian's package holds the same compressed data with file name and time taken out of the gzip
/// header, so that its files have other checksums; tests/app/DownloadTest.cpp puts the headers
/// back and arrives at the ones given here.
std::vector<RemoteFile> fashionMnistFiles();

/// Fetches the files that `folder` does not hold yet, on the calling thread. Each is written as
/// `<name>.part` and gets its name when its checksum is right. What came before a stop or a broken
/// connection stays, and the next call goes on from there.
///
/// The errors are download()'s, that the folder cannot be made, or that a server sent another file,
/// which is removed.
tl::expected<void, Error> fetchFiles(const std::vector<RemoteFile>& files,
                                     const std::filesystem::path& folder,
                                     const Progress& progress = {});

} // namespace fitroom
