#include "core/backbone/KnownWeights.h"

#include "core/support/Download.h"
#include "core/support/Joined.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace fitroom {
namespace {

constexpr double kFetching = 0.95; // share of the whole

std::vector<KnownWeights> readKnown() {
    std::vector<KnownWeights> known;
    const nlohmann::json file = nlohmann::json::parse(knownWeightsFile());
    for (const nlohmann::json& entry : file.at("weights"))
        known.push_back({entry.at("name"),
                         findArchitecture(entry.at("architecture").get<std::string>()).value(),
                         entry.at("url"), entry.at("sha256")});
    return known;
}

} // namespace

const std::vector<KnownWeights>& knownWeights() {
    static const std::vector<KnownWeights> known = readKnown();
    return known;
}

Result<KnownWeights> findKnownWeights(const std::string& name) {
    const auto& known = knownWeights();
    const auto found = std::ranges::find_if(known, [&](const KnownWeights& one) {
        return one.name == name || architectureName(one.architecture) == name;
    });
    if (found != known.end())
        return *found;
    return badInput({}, {CORE_TEXT("core", "No published weights called “%1” are known."), {name}},
                    {CORE_TEXT("core", "Known are %1."), {joined(known, &KnownWeights::name)}});
}

bool isImported(const KnownWeights& known, const std::vector<StoredWeights>& imported) {
    return std::ranges::any_of(imported, [&](const StoredWeights& one) {
        return one.architecture == known.architecture && one.sha256.starts_with(known.sha256);
    });
}

Result<StoredWeights> downloadWeights(const KnownWeights& known, WeightStore& store,
                                      const Progress& progress) {
    if (auto made = store.makeFolder(); !made)
        return Failure(made.error());
    const std::filesystem::path file = store.folder() / (known.name + ".part");
    if (auto fetched = download(known.url, file, progress.part(0, kFetching)); !fetched)
        return Failure(fetched.error());
    const Progress rest = progress.part(kFetching, 1 - kFetching);
    Result<StoredWeights> stored = store.import(file, rest, {known.name, known.sha256});
    // A stop leaves the file, whole as it is, for the next time.
    std::error_code ignored;
    if (stored || stored.error().kind != ErrorKind::Cancelled)
        std::filesystem::remove(file, ignored);
    return stored;
}

} // namespace fitroom
