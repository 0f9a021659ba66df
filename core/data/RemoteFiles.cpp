#include "core/data/RemoteFiles.h"

#include "core/support/Download.h"
#include "core/support/MakeFolder.h"
#include "core/support/Sha256.h"

#include <algorithm>
#include <system_error>

namespace fitroom {
namespace {

namespace fs = std::filesystem;

RemoteFile fashionMnistFile(const std::string& name, std::uint64_t size, const char* sha256) {
    static const std::string folder =
        "https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/";
    return {name, folder + name, size, sha256};
}

bool holds(const fs::path& file, const RemoteFile& remote) {
    const Result<std::string> sha256 = sha256Of(file);
    return sha256 && *sha256 == remote.sha256;
}

Failure otherFile(const RemoteFile& remote, const fs::path& part) {
    std::error_code ignored;
    fs::remove(part, ignored);
    return badInput(inFile(remote.url),
                    {CORE_TEXT("core", "The checksum of the file fetched is not the right one.")},
                    {CORE_TEXT("core", "Nothing was kept. Try again later.")});
}

tl::expected<void, Error> fetch(const RemoteFile& remote, const fs::path& folder,
                                const Progress& progress) {
    const fs::path part = folder / (remote.name + ".part");
    std::error_code code;
    if (auto fetched = download(remote.url, part, progress, remote.size); !fetched) {
        const bool useless = fetched.error().kind == ErrorKind::BadInput;
        if (useless || fs::file_size(part, code) == 0)
            fs::remove(part, code);
        return fetched;
    }
    if (!holds(part, remote))
        return otherFile(remote, part);
    fs::rename(part, folder / remote.name, code);
    if (code)
        return cannotWrite(inFile((folder / remote.name).string()),
                           {CORE_TEXT("core", "The file cannot be written: %1"), {code.message()}});
    return {};
}

} // namespace

std::vector<RemoteFile> fashionMnistFiles() {
    return {
        fashionMnistFile("train-images-idx3-ubyte.gz", 26421880,
                         "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84"),
        fashionMnistFile("train-labels-idx1-ubyte.gz", 29515,
                         "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845"),
        fashionMnistFile("t10k-images-idx3-ubyte.gz", 4422102,
                         "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073"),
        fashionMnistFile("t10k-labels-idx1-ubyte.gz", 5148,
                         "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5"),
    };
}

tl::expected<void, Error> fetchFiles(const std::vector<RemoteFile>& files, const fs::path& folder,
                                     const Progress& progress) {
    if (auto made = makeFolder(folder); !made)
        return made;
    double total = 0, before = 0;
    for (const RemoteFile& file : files)
        total += double(file.size);
    for (const RemoteFile& file : files) {
        const double share = double(file.size) / std::max(total, 1.0);
        if (!holds(folder / file.name, file)) {
            if (auto fetched = fetch(file, folder, progress.part(before, share)); !fetched)
                return fetched;
        }
        before += share;
        progress.report(before);
    }
    return {};
}

} // namespace fitroom
