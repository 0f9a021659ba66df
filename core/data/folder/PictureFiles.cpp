#include "core/data/folder/PictureFiles.h"

#include "core/data/folder/FileTree.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>

namespace fitroom {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kEndings[] = {".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif"};

bool isNamedLikePicture(const fs::path& path) {
    std::string ending = path.extension().string();
    std::ranges::transform(ending, ending.begin(),
                           [](unsigned char letter) { return char(std::tolower(letter)); });
    return std::ranges::find(kEndings, ending) != std::end(kEndings);
}

tl::expected<void, Error> addPicturesBelow(const fs::path& folder, const Progress& progress,
                                           std::vector<fs::path>& files) {
    const auto tree = listFolder(folder, progress);
    if (!tree)
        return Failure(tree.error());
    const std::size_t before = files.size();
    for (const FileTree::Entry& entry : (*tree)->entries())
        if (!entry.folder && isNamedLikePicture(entry.path))
            files.push_back(folder / entry.path);
    if (files.size() == before)
        return badInput(inFile(folder.string()),
                        {CORE_TEXT("core", "There is no picture in this folder.")},
                        {CORE_TEXT("core", "PNG, JPEG, WebP, BMP and GIF can be read.")});
    return {};
}

} // namespace

Result<std::vector<fs::path>> pictureFiles(const std::vector<fs::path>& paths,
                                           const Progress& progress) {
    std::vector<fs::path> files;
    for (const fs::path& path : paths) {
        std::error_code ignored;
        if (!fs::is_directory(path, ignored))
            files.push_back(path);
        else if (auto added = addPicturesBelow(path, progress, files); !added)
            return Failure(added.error());
    }
    return files;
}

} // namespace fitroom
