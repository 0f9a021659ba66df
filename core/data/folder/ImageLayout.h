#pragma once

#include "core/data/Split.h"
#include "core/data/folder/FileTree.h"

#include <cstdint>
#include <string>
#include <vector>

namespace fitroom {

/// Which files are images of which class and subset, judged by the folders they are in.
struct ImageLayout {
    struct Image {
        std::uint32_t entry = 0; ///< in FileTree::entries()
        std::int32_t label = 0;
        Subset subset = Subset::Training;
    };

    std::vector<std::string> classNames; ///< sorted byte by byte, as PyTorch does
    std::vector<Image> images;           ///< training, validation, test; each by class, then path
    std::vector<Error> problems;         ///< images and folders in no fitting place
};

/// Each sub-folder is a class, with all files in it and below. Or the sub-folders are `train` or
/// `training`, `validation`, `valid` or `val`, and `test`, of which only the first must be there,
/// and hold the classes. A folder around all that, as zip files often have, is looked through.
/// Files in no class folder are passed over, as read-mes are, but images among them are problems.
///
/// An error when there is no class folder with files, or no training folder; `source` names it.
Result<ImageLayout> arrangeImages(const std::vector<FileTree::Entry>& entries,
                                  const std::string& source);

} // namespace fitroom
