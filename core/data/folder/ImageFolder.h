#pragma once

#include "core/data/folder/FileTree.h"
#include "core/data/folder/ImageLayout.h"
#include "core/picture/Picture.h"

#include <array>
#include <filesystem>
#include <memory>

namespace fitroom {

/// Over so many entries, a zip file is read only when the user asks for it.
inline constexpr std::size_t kManyZipEntries = 10'000;

/// A folder of images, or a zip file of one, with a sub-folder for each class: what is in it, known
/// from names alone, before any image is opened. Immutable.
class ImageFolder {
public:
    /// Takes about a second for 100,000 files. See arrangeImages() for how folders are understood.
    static Result<std::shared_ptr<const ImageFolder>> open(const std::filesystem::path& path,
                                                           const Progress& progress = {});

    /// The folder's name, the zip file's without its ending.
    [[nodiscard]] const std::string& name() const { return name_; }
    [[nodiscard]] const std::string& source() const { return source_; }
    [[nodiscard]] const std::vector<std::string>& classNames() const { return layout_.classNames; }
    /// Files that should be images.
    [[nodiscard]] const std::vector<ImageLayout::Image>& images() const { return layout_.images; }
    /// Of each class: images for training, validation and test.
    [[nodiscard]] std::vector<std::array<std::size_t, 3>> counts() const;
    /// Of a zip file; 0 for a folder.
    [[nodiscard]] std::size_t zipEntries() const { return tree_->zipEntries(); }
    /// What is in no fitting place or cannot be listed.
    [[nodiscard]] const std::vector<Error>& problems() const { return problems_; }

    /// An image's path within the folder, in UTF-8.
    [[nodiscard]] std::string fileName(std::size_t image) const;
    /// Errors name the file by its path within the folder. May be called by several threads.
    [[nodiscard]] Result<Picture> read(std::size_t image) const;

private:
    ImageFolder() = default;

    std::string name_;
    std::string source_;
    std::unique_ptr<FileTree> tree_;
    ImageLayout layout_;
    std::vector<Error> problems_;
};

using ImageFolderPtr = std::shared_ptr<const ImageFolder>;

} // namespace fitroom
