#include "core/support/MakeFolder.h"

namespace fitroom {
namespace {

namespace fs = std::filesystem;

Failure cannotMake(const fs::path& folder, const std::error_code& error) {
    return cannotWrite(inFile(folder.string()),
                       {CORE_TEXT("core", "The folder cannot be made: %1."), {error.message()}});
}

} // namespace

tl::expected<void, Error> makeFolder(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        return cannotMake(folder, error);
    return {};
}

Result<std::string> makeFreshFolder(const fs::path& parent, const std::string& name) {
    if (auto made = makeFolder(parent); !made)
        return Failure(made.error());
    std::error_code error;
    for (int attempt = 1;; ++attempt) {
        const std::string id = attempt == 1 ? name : name + "-" + std::to_string(attempt);
        if (fs::create_directory(parent / id, error))
            return id;
        if (error)
            return cannotMake(parent / id, error);
    }
}

} // namespace fitroom
