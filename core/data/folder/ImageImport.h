#pragma once

#include "core/data/Dataset.h"
#include "core/data/folder/ImageFolder.h"

namespace fitroom {

/// Reads all images of a folder into images of one shape, one after the other on a few threads, so
/// that only the finished images are kept. A file that cannot be read is one of the data set's
/// problems; the rest is read. The result does not depend on the number of threads.
///
/// Errors: nothing can be read, less than two classes, a zip file of very many entries that the
/// options do not allow, more images than there is memory for.
Result<DatasetPtr> importImages(const ImageFolder& folder, const ImportOptions& options,
                                const Progress& progress = {});

/// A few images from all over the folder, made as the import would make them.
struct ImportSample {
    DatasetPtr images;
    int smallestWidth = 0, smallestHeight = 0; ///< of the pictures in their files
    int largestWidth = 0, largestHeight = 0;
};

/// At most `count` images; an error when none of those tried can be read.
Result<ImportSample> sampleImages(const ImageFolder& folder, const ImportOptions& options,
                                  std::size_t count, const Progress& progress = {});

} // namespace fitroom
