#include "app/window/pages/embed/MapBookmark.h"

#include "app/window/pages/embed/JsonLists.h"
#include "core/support/JsonReader.h"

#include <algorithm>
#include <array>

namespace fitroom {

namespace {

using Json = nlohmann::json;

constexpr int kSchemaVersion = 1;
constexpr std::array<std::string_view, 4> kMethods = {"pca", "t-sne", "umap", "custom"};
constexpr std::array<std::string_view, 4> kSources = {"pixels", "layer", "weights", "table"};
constexpr std::array<std::string_view, 6> kImages = {"test", "validation", "training",
                                                     "all",  "filtered",   "selected"};

/// A table needs no data set.
bool hasDataset(const MapRequest& request) {
    return request.source != MapSource::Table;
}

Json requestJson(const MapRequest& request) {
    return {{"source", kSources[std::size_t(request.source)]},
            {"layer", request.layer},
            {"images", kImages[std::size_t(request.images)]},
            {"method", kMethods[std::size_t(request.method)]},
            {"dimensions", request.dimensions},
            {"sphere", request.sphere},
            {"seed", request.seed},
            {"iterations", request.iterations},
            {"components", request.components},
            {"perplexity", request.perplexity},
            {"learning_rate", request.learningRate},
            {"exaggeration", request.exaggeration},
            {"supervision", request.supervision},
            {"neighbours", request.neighbours},
            {"minimum_distance", request.minimumDistance},
            {"left", request.across.less.toStdString()},
            {"right", request.across.more.toStdString()},
            {"down", request.up.less.toStdString()},
            {"up", request.up.more.toStdString()},
            {"back", request.towards.less.toStdString()},
            {"front", request.towards.more.toStdString()},
            {"regular_expressions", request.regularExpressions}};
}

void readText(JsonReader& reader, const char* name, QString& text) {
    std::string utf8;
    reader.read(name, utf8);
    text = QString::fromStdString(utf8);
}

void readRequest(JsonReader& reader, MapRequest& request) {
    reader.readChoice("source", request.source, kSources);
    reader.read("layer", request.layer);
    reader.readChoice("images", request.images, kImages);
    reader.readChoice("method", request.method, kMethods);
    reader.read("dimensions", request.dimensions);
    reader.read("sphere", request.sphere);
    reader.read("seed", request.seed);
    reader.read("iterations", request.iterations);
    reader.read("components", request.components);
    reader.read("perplexity", request.perplexity);
    reader.read("learning_rate", request.learningRate);
    reader.read("exaggeration", request.exaggeration);
    reader.read("supervision", request.supervision);
    reader.read("neighbours", request.neighbours);
    reader.read("minimum_distance", request.minimumDistance);
    readText(reader, "left", request.across.less);
    readText(reader, "right", request.across.more);
    readText(reader, "down", request.up.less);
    readText(reader, "up", request.up.more);
    readText(reader, "back", request.towards.less);
    readText(reader, "front", request.towards.more);
    reader.read("regular_expressions", request.regularExpressions);
    if (request.dimensions < 2 || request.dimensions > 3)
        reader.refuse({CORE_TEXT("core", "A map has 2 or 3 dimensions.")});
}

Json cameraJson(const Camera& camera) {
    const QVector3D axis = camera.rotation.vector();
    return {{"centre", {camera.centre.x(), camera.centre.y(), camera.centre.z()}},
            {"rotation", {camera.rotation.scalar(), axis.x(), axis.y(), axis.z()}},
            {"scale", camera.scale},
            {"size", {camera.area.width(), camera.area.height()}}};
}

/// Numbers of a member, exactly so many; refuses anything else.
std::vector<double> numbers(JsonReader& reader, const char* name, std::size_t count) {
    const Json* json = reader.array(name);
    auto list = json ? numberList<double>(*json) : std::nullopt;
    if (list && list->size() == count)
        return std::move(*list);
    reader.refuse({CORE_TEXT("core", "“%1” is damaged."), {name}});
    return std::vector<double>(count);
}

void readCamera(JsonReader& reader, Camera& camera) {
    const auto centre = numbers(reader, "centre", 3);
    const auto turn = numbers(reader, "rotation", 4);
    const auto size = numbers(reader, "size", 2);
    reader.read("scale", camera.scale);
    camera.centre = {float(centre[0]), float(centre[1]), float(centre[2])};
    camera.rotation =
        QQuaternion(float(turn[0]), float(turn[1]), float(turn[2]), float(turn[3])).normalized();
    camera.area = {0, 0, size[0], size[1]};
    if (!(camera.scale > 0) || camera.rotation.isNull() || size[0] <= 0 || size[1] <= 0)
        reader.refuse({CORE_TEXT("core", "The camera is damaged.")});
}

/// A member that is read by a function of its own.
template<class Value>
void readPart(JsonReader& reader, const char* name, const std::string& file, Value& value,
              void (*read)(JsonReader&, Value&)) {
    const Json* json = reader.object(name);
    if (!json)
        return reader.refuse({CORE_TEXT("core", "“%1” is damaged."), {name}});
    JsonReader inner(*json, inFile(file), std::string(name) + '.');
    read(inner, value);
    reader.take(inner.outcome());
}

template<class List>
void takeList(JsonReader& reader, const char* name, std::optional<std::vector<List>> list,
              std::vector<List>& value) {
    if (list)
        value = std::move(*list);
    else
        reader.refuse({CORE_TEXT("core", "“%1” is damaged."), {name}});
}

/// Rows of a table, and a layer's units, are no images.
bool hasImages(const MapRequest& request) {
    return request.source == MapSource::Pixels || request.source == MapSource::Layer;
}

void readLists(JsonReader& reader, MapBookmark& bookmark, std::size_t images) {
    const auto array = [&](const char* name) {
        const Json* json = reader.array(name);
        return json ? *json : Json();
    };
    MapContent& content = bookmark.content;
    MapSight& sight = bookmark.sight;
    takeList(reader, "images", indexList(array("images"), images), content.images);
    takeList(reader, "coordinates", numberList<float>(array("coordinates")), content.coordinates);
    const bool ofImages = hasImages(content.request);
    const std::size_t points =
        ofImages ? content.images.size()
                 : content.coordinates.size() / std::size_t(std::max(content.dimensions, 1));
    takeList(reader, "selection", indexList(array("selection"), ofImages ? images : points),
             bookmark.selection);
    takeList(reader, "shares", numberList<double>(array("shares")), content.shares);
    takeList(reader, "axes", indexList(array("axes"), std::size_t(content.dimensions)), sight.axes);
    std::vector<std::int32_t> hidden;
    takeList(reader, "hidden", indexList(array("hidden"), 2), hidden);
    sight.hidden.assign(hidden.begin(), hidden.end());
    for (const Json& name : array("axis_names"))
        content.axisNames +=
            QString::fromStdString(name.is_string() ? name.get<std::string>() : "");
    const bool components = !content.shares.empty();
    if (content.dimensions < 1 ||
        content.coordinates.size() != points * std::size_t(content.dimensions) || points == 0 ||
        (!ofImages && !content.images.empty()) ||
        (components && content.shares.size() != std::size_t(content.dimensions)) ||
        (!components && content.dimensions != content.request.dimensions))
        reader.refuse({CORE_TEXT("core", "The bookmark's points are damaged.")});
}

} // namespace

std::string bookmarkText(const MapBookmark& bookmark, const Dataset* dataset) {
    const MapContent& content = bookmark.content;
    std::vector<int> hidden(bookmark.sight.hidden.begin(), bookmark.sight.hidden.end());
    Json names = Json::array();
    for (const QString& name : content.axisNames)
        names.push_back(name.toStdString());
    const bool images = hasDataset(content.request);
    const Json json = {{"schema_version", kSchemaVersion},
                       {"kind", "map bookmark"},
                       {"data", images ? dataset->name() : std::string()},
                       {"fingerprint", images ? dataset->originalFingerprint() : std::string()},
                       {"run", content.run.toStdString()},
                       {"epochs", content.epochs},
                       {"file", content.file.toStdString()},
                       {"map", requestJson(content.request)},
                       {"camera", cameraJson(bookmark.sight.camera)},
                       {"colour", bookmark.sight.colour.toStdString()},
                       {"label", bookmark.sight.label.toStdString()},
                       {"hidden", hidden},
                       {"axes", bookmark.sight.axes},
                       {"pictures", bookmark.sight.sprites},
                       {"selection", bookmark.selection},
                       {"dimensions", content.dimensions},
                       {"shares", content.shares},
                       {"axis_names", names},
                       {"images", content.images},
                       {"coordinates", content.coordinates}};
    return json.dump() + "\n";
}

Result<MapBookmark> readBookmark(const std::filesystem::path& file, const Dataset* dataset) {
    const Result<Json> json = readJson(file);
    if (!json)
        return Failure(json.error());
    const std::string name = file.string();
    if (!json->is_object() || json->value("kind", Json()) != "map bookmark")
        return badInput(inFile(name), {CORE_TEXT("core", "This is not a bookmark of a map.")});
    MapBookmark bookmark;
    JsonReader reader(*json, inFile(name));
    std::string data, fingerprint, colour;
    reader.readSchemaVersion(kSchemaVersion);
    reader.read("data", data);
    reader.read("fingerprint", fingerprint);
    readPart(reader, "map", name, bookmark.content.request, &readRequest);
    if (hasDataset(bookmark.content.request) &&
        (!dataset || fingerprint != dataset->originalFingerprint()))
        return badInput(inFile(name),
                        {CORE_TEXT("core", "This map is of other images (%1)."), {data}},
                        {CORE_TEXT("core", "Open the data set it was made from.")});
    readText(reader, "run", bookmark.content.run);
    reader.read("epochs", bookmark.content.epochs);
    readText(reader, "file", bookmark.content.file);
    readPart(reader, "camera", name, bookmark.sight.camera, &readCamera);
    reader.read("colour", colour);
    if (json->contains("label")) // not in those of earlier versions
        readText(reader, "label", bookmark.sight.label);
    reader.read("pictures", bookmark.sight.sprites);
    reader.read("dimensions", bookmark.content.dimensions);
    if (reader.outcome())
        readLists(reader, bookmark, dataset ? dataset->size() : 0);
    if (!reader.outcome())
        return Failure(reader.outcome().error());
    bookmark.sight.colour = QString::fromStdString(colour);
    return bookmark;
}

} // namespace fitroom
