#include "core/data/ImportOptions.h"

#include "core/support/JsonReader.h"

#include <nlohmann/json.hpp>

#include <string>

namespace fitroom {

bool isImportSize(int width, int height) {
    const auto allowed = [](int side) {
        return side >= ImportOptions::kSmallest && side <= ImportOptions::kLargest;
    };
    return allowed(width) && allowed(height);
}

tl::expected<void, Error> checkImport(const ImportOptions& options, const Message& where) {
    const bool automatic = options.width == 0 && options.height == 0;
    if (automatic || isImportSize(options.width, options.height))
        return {};
    return badInput(where, {CORE_TEXT("core", "Images of %1 x %2 pixels cannot be made: width and "
                                              "height must lie between 8 and 512."),
                            {std::to_string(options.width), std::to_string(options.height)}});
}

nlohmann::json importToJson(const ImportOptions& options) {
    return {{"width", options.width},
            {"height", options.height},
            {"colour", kImportColourNames[std::size_t(options.colour)]},
            {"fit", kPictureFitNames[std::size_t(options.fit)]},
            {"large_zip", options.largeZip}};
}

Result<ImportOptions> importFromJson(const nlohmann::json& json, const Message& where) {
    ImportOptions options;
    JsonReader reader(json, where, "data_import.");
    reader.read("width", options.width);
    reader.read("height", options.height);
    reader.readChoice("colour", options.colour, kImportColourNames);
    reader.readChoice("fit", options.fit, kPictureFitNames);
    reader.read("large_zip", options.largeZip);
    reader.take(checkImport(options, where));
    if (const auto& outcome = reader.outcome(); !outcome)
        return Failure(outcome.error());
    return options;
}

} // namespace fitroom
