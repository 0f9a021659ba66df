#include "app/window/pages/embed/KeptSelections.h"

#include "app/window/pages/embed/JsonLists.h"
#include "core/support/AtomicFile.h"
#include "core/support/JsonReader.h"

#include <nlohmann/json.hpp>

namespace fitroom {

namespace {

constexpr int kSchemaVersion = 1;

} // namespace

std::filesystem::path selectionFile(const std::filesystem::path& userData, const Dataset& dataset) {
    return userData / "selections" / (dataset.originalFingerprint() + ".json");
}

Result<KeptSelections> readSelections(const std::filesystem::path& file, const Dataset& dataset) {
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return KeptSelections();
    const Result<nlohmann::json> json = readJson(file);
    if (!json)
        return Failure(json.error());
    KeptSelections kept;
    JsonReader reader(*json, inFile(file.string()));
    reader.readSchemaVersion(kSchemaVersion);
    if (const nlohmann::json* all = reader.object("selections")) {
        for (const auto& [name, images] : all->items()) {
            if (auto list = indexList(images, dataset.size()))
                kept[QString::fromStdString(name)] = std::move(*list);
            else
                reader.refuse({CORE_TEXT("core", "The selection “%1” is damaged."), {name}});
        }
    }
    if (auto done = reader.finish(); !done)
        return Failure(done.error());
    return kept;
}

tl::expected<void, Error> writeSelections(const std::filesystem::path& file,
                                          const KeptSelections& selections) {
    nlohmann::json all = nlohmann::json::object();
    for (const auto& [name, images] : selections)
        all[name.toStdString()] = images;
    std::error_code ignored; // a folder that cannot be made shows when the file is written
    std::filesystem::create_directories(file.parent_path(), ignored);
    return writeFileAtomically(
        file,
        nlohmann::json({{"schema_version", kSchemaVersion}, {"selections", all}}).dump() + "\n");
}

} // namespace fitroom
