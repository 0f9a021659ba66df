#pragma once

#include "core/embedding/MetadataFile.h"
#include "core/embedding/SpriteSheet.h"
#include "core/support/Progress.h"

#include <filesystem>
#include <optional>

namespace fitroom {

/// A table read from files.
struct TableFile {
    std::string name; ///< the file's, or what the projector's configuration calls it
    PointTable table;
    std::optional<SpriteSheet> sprites;
};

/// Reads points from a file: tab-separated (.tsv, vectors.txt …), CSV (.csv; a first line that is
/// no numbers is a heading) or NumPy (.npy; two dimensions of floats or whole numbers), the first
/// two plain or gzip. A folder, or its projector_config.pbtxt, gives the first embedding named
/// there with its metadata and sprites, as TensorBoard's Embedding Projector writes them.
///
/// Tables of one column, ragged rows, values that are no finite numbers, and metadata or sprites of
/// another number of points are errors that name file and line or byte.
Result<TableFile> readTable(const std::filesystem::path& path, const Progress& progress = {});

/// Writes a folder that TensorBoard's Embedding Projector opens, and the web one: tensors.tsv,
/// metadata.tsv (unless empty), sprite.png (when the points are a data set's images) and
/// projector_config.pbtxt. The folder is made if need be; each file is replaced atomically.
tl::expected<void, Error> writeProjector(const std::filesystem::path& folder,
                                         const std::string& name, Points points,
                                         const Metadata& metadata, const Dataset* dataset,
                                         std::span<const std::int32_t> images,
                                         const Progress& progress = {});

/// Coordinates as CSV: a heading (`index`, x, y, z, the metadata's names), then a line a point.
/// `images` may be empty, then points are numbered from 0.
tl::expected<void, Error> writeCoordinates(const std::filesystem::path& file,
                                           std::span<const float> coordinates, int dimensions,
                                           std::span<const std::int32_t> images,
                                           const Metadata& metadata);

} // namespace fitroom
