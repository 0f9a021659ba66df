#include "core/data/folder/ImageFolder.h"

namespace fitroom {

namespace fs = std::filesystem;

static std::string nameOf(const fs::path& path, bool zip) {
    const fs::path whole = fs::absolute(path).lexically_normal();
    const fs::path last = whole.has_filename() ? whole : whole.parent_path();
    return validUtf8((zip ? last.stem() : last.filename()).string());
}

Result<ImageFolderPtr> ImageFolder::open(const fs::path& path, const Progress& progress) {
    std::error_code ignored;
    const bool zip = !fs::is_directory(path, ignored);
    auto tree = zip ? listZip(path, progress) : listFolder(path, progress);
    if (!tree)
        return Failure(tree.error());
    auto layout = arrangeImages((*tree)->entries(), path.string());
    if (!layout)
        return Failure(layout.error());
    const std::shared_ptr<ImageFolder> folder(new ImageFolder); // its constructor is private
    folder->name_ = nameOf(path, zip);
    folder->source_ = path.string();
    folder->problems_ = (*tree)->problems();
    folder->problems_.insert(folder->problems_.end(), layout->problems.begin(),
                             layout->problems.end());
    folder->tree_ = std::move(*tree);
    folder->layout_ = std::move(*layout);
    return ImageFolderPtr(folder);
}

std::vector<std::array<std::size_t, 3>> ImageFolder::counts() const {
    std::vector<std::array<std::size_t, 3>> counts(classNames().size());
    for (const ImageLayout::Image& image : images())
        ++counts[std::size_t(image.label)][std::size_t(image.subset)];
    return counts;
}

std::string ImageFolder::fileName(std::size_t image) const {
    return validUtf8(tree_->entries()[images()[image].entry].path);
}

Result<Picture> ImageFolder::read(std::size_t image) const {
    const std::string name = fileName(image);
    const auto content = tree_->read(images()[image].entry);
    if (!content) {
        Error error = content.error();
        error.where = inFile(name);
        return Failure(std::move(error));
    }
    return decodePicture({reinterpret_cast<const std::uint8_t*>(content->data()), content->size()},
                         name);
}

} // namespace fitroom
