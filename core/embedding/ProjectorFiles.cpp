#include "core/embedding/ProjectorFiles.h"

#include "core/embedding/NpyReader.h"
#include "core/embedding/ProjectorConfig.h"
#include "core/embedding/TextTable.h"
#include "core/picture/Png.h"
#include "core/support/AtomicFile.h"
#include "core/support/Csv.h"
#include "core/support/MakeFolder.h"
#include "core/support/ReadFile.h"

#include <algorithm>

namespace fitroom {
namespace {

namespace fs = std::filesystem;

constexpr const char* kConfigName = "projector_config.pbtxt";
constexpr std::uint64_t kLargestConfig = 1 << 20;

std::string lowerExtension(fs::path path) {
    if (path.extension() == ".gz")
        path = path.stem();
    std::string extension = path.extension().string();
    std::ranges::transform(extension, extension.begin(),
                           [](unsigned char c) { return char(std::tolower(c)); });
    return extension;
}

Result<PointTable> readPoints(const fs::path& path, const Progress& progress) {
    const std::string extension = lowerExtension(path);
    if (extension == ".npy")
        return readNpy(path, progress);
    return readTextTable(path, extension == ".csv" ? ',' : '\t', progress);
}

Result<TableFile> readProjector(const fs::path& path, const Progress& progress) {
    const auto text = readFile(path, kLargestConfig);
    if (!text)
        return Failure(text.error());
    const auto config = parseProjectorConfig(*text, path.string());
    if (!config)
        return Failure(config.error());
    const fs::path folder = path.parent_path(); // absolute paths stay as they are
    auto table = readPoints(folder / config->tensorPath, progress.part(0, 0.9));
    if (!table)
        return Failure(table.error());
    TableFile file{config->tensorName.empty() ? config->tensorPath : config->tensorName,
                   std::move(*table),
                   {}};
    if (!config->metadataPath.empty()) {
        auto metadata = readMetadata(folder / config->metadataPath, file.table.rows(), progress);
        if (!metadata)
            return Failure(metadata.error());
        file.table.metadata = std::move(*metadata);
    }
    if (!config->spritePath.empty()) {
        auto sprites = readSprites(folder / config->spritePath, file.table.rows(),
                                   config->tileWidth, config->tileHeight);
        if (!sprites)
            return Failure(sprites.error());
        file.sprites = std::move(*sprites);
    }
    progress.report(1);
    return file;
}

std::string coordinateHeading(int dimensions, const Metadata& metadata) {
    constexpr const char* kNames[] = {"x", "y", "z"};
    std::string text = "index";
    for (int i = 0; i < dimensions; ++i)
        text += "," + (dimensions <= 3 ? std::string(kNames[i]) : "c" + std::to_string(i + 1));
    for (const std::string& name : metadata.names)
        text += "," + csvField(name);
    return text + "\n";
}

} // namespace

Result<TableFile> readTable(const fs::path& path, const Progress& progress) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored))
        return readProjector(path / kConfigName, progress);
    if (lowerExtension(path) == ".pbtxt")
        return readProjector(path, progress);
    return readPoints(path, progress).map([&](PointTable&& table) {
        return TableFile{path.filename().string(), std::move(table), {}};
    });
}

tl::expected<void, Error> writeProjector(const fs::path& folder, const std::string& name,
                                         Points points, const Metadata& metadata,
                                         const Dataset* dataset,
                                         std::span<const std::int32_t> images,
                                         const Progress& progress) {
    if (auto made = makeFolder(folder); !made)
        return made;
    ProjectorConfig config{name, "tensors.tsv", {}, {}};
    auto written =
        writeFileAtomically(folder / "tensors.tsv", textTable(points, progress.part(0, 0.7)));
    if (written && !metadata.empty()) {
        config.metadataPath = "metadata.tsv";
        written = writeFileAtomically(folder / config.metadataPath, metadataText(metadata));
    }
    if (written && dataset && !images.empty()) {
        const SpriteSheet sheet = spriteSheet(*dataset, images);
        config.spritePath = "sprite.png";
        config.tileWidth = sheet.tileWidth;
        config.tileHeight = sheet.tileHeight;
        written = writeFileAtomically(folder / config.spritePath, pngOf(sheet.picture));
    }
    if (written)
        written = writeFileAtomically(folder / kConfigName, projectorConfigText(config));
    progress.report(1);
    return written;
}

tl::expected<void, Error> writeCoordinates(const fs::path& file, std::span<const float> coordinates,
                                           int dimensions, std::span<const std::int32_t> images,
                                           const Metadata& metadata) {
    const Points map{coordinates, std::size_t(dimensions)};
    std::string text = coordinateHeading(dimensions, metadata);
    for (std::size_t row = 0; row < map.rows(); ++row) {
        text += std::to_string(images.empty() ? std::int64_t(row) : std::int64_t(images[row]));
        for (const float value : map.row(row)) {
            text += ',';
            appendNumber(text, value);
        }
        for (const auto& column : metadata.columns)
            text += "," + csvField(column[row]);
        text += '\n';
    }
    return writeFileAtomically(file, text);
}

} // namespace fitroom
