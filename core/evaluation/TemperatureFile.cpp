#include "core/evaluation/TemperatureFile.h"

#include "core/support/AtomicFile.h"
#include "core/support/JsonReader.h"

#include <nlohmann/json.hpp>

namespace fitroom {
namespace {

constexpr int kSchema = 1;

} // namespace

tl::expected<void, Error> writeTemperature(const std::filesystem::path& path, double temperature,
                                           const std::string& key, FileLayer& files) {
    const nlohmann::json json = {
        {"schema_version", kSchema}, {"key", key}, {"temperature", temperature}};
    std::error_code ignored;
    std::filesystem::create_directories(path.parent_path(), ignored);
    return writeFileAtomically(path, json.dump(2) + "\n", files);
}

std::optional<double> readTemperature(const std::filesystem::path& path, const std::string& key) {
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored))
        return {};
    const Result<nlohmann::json> json = readJson(path);
    if (!json)
        return {};
    JsonReader reader(*json, inFile(path.string()));
    std::string owner;
    double temperature = 0;
    reader.readSchemaVersion(kSchema);
    reader.read("key", owner);
    reader.read("temperature", temperature);
    if (!reader.outcome() || owner != key || !(temperature > 0 && temperature < 1000))
        return {};
    return temperature;
}

} // namespace fitroom
