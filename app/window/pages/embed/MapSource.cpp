#include "app/window/pages/embed/MapSource.h"

#include "core/embedding/EmbeddingSource.h"
#include "core/embedding/ProjectorFiles.h"
#include "core/embedding/Sphereise.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace fitroom {

namespace {

/// More different texts than this are names of points rather than of groups.
constexpr qsizetype kMostCategories = 200;

Result<PointTable> readTable(const PointSource& source, const RunStore& store,
                             const Progress& progress) {
    if (source.kind == MapSource::Pixels)
        return pixelTable(*source.dataset, source.images, progress);
    if (source.kind == MapSource::Table)
        return readTable(source.file, progress).map([](TableFile file) {
            if (file.sprites)
                file.table.pictures = tilesOf(*file.sprites, file.table.rows());
            return std::move(file.table);
        });
    const Result<LoadedRun> run = loadRun(*source.run, store, source.dataset, source.weights);
    if (!run)
        return Failure(run.error());
    if (source.kind == MapSource::Weights)
        return weightTable(*run, std::size_t(source.layer));
    return layerTable(*run, source.images, std::size_t(source.layer), progress);
}

/// Numbers where all of it is numbers, else names; nothing where there are too many names to tell
/// apart.
std::optional<MapColumn> columnOf(const std::string& name, const std::vector<std::string>& texts) {
    MapColumn column{QString::fromStdString(name), QString::fromStdString(name), {}};
    const auto numberOf = [](const std::string& text, bool& isNumber) {
        return float(QLocale::c().toDouble(QString::fromStdString(text), &isNumber));
    };
    bool numbers = true;
    for (std::size_t i = 0; numbers && i < texts.size(); ++i)
        column.values.push_back(numberOf(texts[i], numbers));
    QHash<QString, int> places;
    QStringList names;
    std::vector<float> indices;
    for (const std::string& one : texts) {
        const QString text = QString::fromStdString(one);
        const auto place = places.constFind(text);
        indices.push_back(float(place == places.cend() ? names.size() : *place));
        if (place != places.cend())
            continue;
        if (names.size() == kMostCategories)
            return numbers ? std::optional(column) : std::nullopt;
        places.insert(text, int(names.size()));
        names += text;
    }
    if (numbers && names.size() > 20)
        return column;
    column.values = std::move(indices);
    column.categories = std::move(names);
    return column;
}

} // namespace

bool PointSource::sameAs(const PointSource& other) const {
    const auto runOf = [](const PointSource& source) {
        return source.run ? source.run->id + ' ' + std::to_string(source.run->epochsDone)
                          : std::string();
    };
    const auto dataOf = [](const PointSource& source) {
        return source.dataset ? source.dataset->originalFingerprint() : std::string();
    };
    return kind == other.kind && dataOf(*this) == dataOf(other) && images == other.images &&
           runOf(*this) == runOf(other) && layer == other.layer && file == other.file &&
           sphere == other.sphere;
}

Result<PointTable> readPoints(const PointSource& source, const RunStore& store,
                              const Progress& progress) {
    Result<PointTable> table = readTable(source, store, progress);
    if (table && source.sphere)
        table->values = sphereised(table->points());
    return table;
}

void describePoints(const PointSource& source, const PointTable& points, MapContent& content) {
    content.images = points.images;
    content.pictures = points.pictures;
    content.file = QString::fromStdString(source.file.string());
    if (source.run) {
        content.run = QString::fromStdString(source.run->id);
        content.epochs = source.run->epochsDone;
    }
    if (!points.images.empty())
        return;
    const Metadata& metadata = points.metadata;
    content.rows = points.rows();
    content.metadata = metadata.empty() ? nullptr : std::make_shared<const Metadata>(metadata);
    for (std::size_t column = 0; column < metadata.columns.size(); ++column)
        if (auto known = columnOf(metadata.names[column], metadata.columns[column]))
            content.columns.push_back(std::move(*known));
}

} // namespace fitroom
