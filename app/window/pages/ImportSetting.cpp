#include "app/window/pages/ImportSetting.h"

#include "core/support/JsonReader.h"

#include <nlohmann/json.hpp>

namespace fitroom {

ImportOptions lastImport(const Settings& settings) {
    const std::string kept = settings.value(setting::lastImport).toStdString();
    if (kept.empty())
        return {};
    return parseJson(kept, setting::lastImport.key)
        .and_then([](const nlohmann::json& json) { return importFromJson(json, {}); })
        .value_or(ImportOptions());
}

void setLastImport(Settings& settings, const std::optional<ImportOptions>& options) {
    settings.set(setting::lastImport,
                 options ? QString::fromStdString(importToJson(*options).dump()) : QString());
}

} // namespace fitroom
