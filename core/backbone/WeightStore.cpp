#include "core/backbone/WeightStore.h"

#include "core/backbone/FitWeights.h"
#include "core/support/AtomicFile.h"
#include "core/support/Hash.h"
#include "core/support/MakeFolder.h"
#include "core/support/Safetensors.h"
#include "core/support/Sha256.h"
#include "core/support/UserFolders.h"
#include "core/support/UtcTime.h"

#include <algorithm>
#include <system_error>

namespace fitroom {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kExtension = ".safetensors";

/// A tensor of a net's feature maps, its values in a row.
struct Kept {
    const WeightTensor* tensor = nullptr;
    std::vector<std::byte> bytes;
};

std::vector<Kept> featureTensors(const WeightFile& weights, Architecture architecture) {
    const BackboneGraph graph = backboneGraph(architecture);
    std::vector<Kept> kept;
    for (const GraphTensor& named : graphTensors(graph, 0, graph.features)) {
        const WeightTensor* tensor = weights.find(named.name);
        kept.push_back({tensor, rowMajorBytes(*tensor)});
    }
    return kept;
}

std::string hashOf(const std::vector<Kept>& tensors) {
    Hash hash;
    for (const Kept& kept : tensors) {
        hash.add(kept.tensor->name);
        hash.add(kept.tensor->type);
        hash.add(kept.bytes);
    }
    return hash.hexadecimal();
}

Result<StoredWeights> describe(const fs::path& file) {
    const auto metadata = readSafetensorsMetadata(file);
    if (!metadata)
        return Failure(metadata.error());
    const auto member = [&](const char* name) {
        const auto found = metadata->find(name);
        return found == metadata->end() ? std::string() : found->second;
    };
    StoredWeights stored;
    const auto architecture = findArchitecture(member("architecture"));
    stored.hash = member("hash");
    if (!architecture || stored.hash.empty())
        return badInput(inFile(file.string()),
                        {CORE_TEXT("core", "The program did not make this file of weights.")},
                        {CORE_TEXT("core", "Import it from another folder.")});
    stored.architecture = *architecture;
    stored.source = member("source");
    stored.sha256 = member("sha256");
    stored.imported = member("imported");
    stored.file = file;
    std::error_code ignored;
    stored.bytes = std::uint64_t(fs::file_size(file, ignored));
    return stored;
}

std::string contentOf(const StoredWeights& stored, const std::vector<Kept>& tensors) {
    std::vector<StoredTensor> entries;
    for (const Kept& kept : tensors)
        entries.push_back({kept.tensor->name, kept.tensor->type, kept.tensor->shape, kept.bytes});
    return safetensorsBytes(entries, {{"architecture", architectureName(stored.architecture)},
                                      {"hash", stored.hash},
                                      {"source", stored.source},
                                      {"sha256", stored.sha256},
                                      {"imported", stored.imported}});
}

Failure notThere(const fs::path& folder, const std::string& architecture, const std::string& hash) {
    return badInput(inFile(folder.string()),
                    {CORE_TEXT("core", "The pretrained weights of %1 (%2) are not here."),
                     {architecture, hash.empty() ? "…" : hash}},
                    {CORE_TEXT("core", "Import or download them: see `fitroom weights --help`, or "
                                       "Weights on the Model page.")});
}

} // namespace

WeightStore::WeightStore(fs::path folder, FileLayer& files)
    : folder_(std::move(folder)), files_(&files) {}

tl::expected<void, Error> WeightStore::makeFolder() const {
    return fitroom::makeFolder(folder_);
}

WeightStore::Listing WeightStore::list() const {
    Listing listing;
    std::error_code ignored;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder_, ignored)) {
        if (entry.path().extension() != kExtension)
            continue;
        Result<StoredWeights> stored = describe(entry.path());
        if (stored)
            listing.weights.push_back(std::move(*stored));
        else
            listing.problems.push_back(stored.error());
    }
    std::ranges::sort(listing.weights, [](const StoredWeights& a, const StoredWeights& b) {
        return std::tie(b.imported, b.hash) < std::tie(a.imported, a.hash);
    });
    return listing;
}

Result<StoredWeights> WeightStore::import(const fs::path& file, const Progress& progress,
                                          const Expected& expected) {
    StoredWeights stored;
    const Result<std::string> sha256 = sha256Of(file, progress.part(0, 0.5));
    if (!sha256)
        return Failure(sha256.error());
    if (!sha256->starts_with(expected.sha256))
        return badInput(inFile(file.string()),
                        {CORE_TEXT("core", "The file's SHA-256 begins with %1, not with %2."),
                         {sha256->substr(0, expected.sha256.size()), expected.sha256}},
                        {CORE_TEXT("core", "Nothing was kept. Try again later.")});
    const Result<WeightFile> weights = readWeightFile(file);
    if (!weights)
        return Failure(weights.error());
    const Result<Architecture> architecture = architectureOf(*weights, file.string());
    if (!architecture)
        return Failure(architecture.error());
    if (progress.stopRequested())
        return cancelled();
    const std::vector<Kept> tensors = featureTensors(*weights, *architecture);
    stored.architecture = *architecture;
    stored.hash = hashOf(tensors);
    stored.source = expected.name.empty() ? file.filename().string() : expected.name;
    stored.sha256 = *sha256;
    stored.imported = utcTime();
    stored.file =
        folder_ / (architectureName(*architecture) + "-" + stored.hash + std::string(kExtension));
    if (auto made = makeFolder(); !made)
        return Failure(made.error());
    const std::string content = contentOf(stored, tensors);
    if (auto written = writeFileAtomically(stored.file, content, *files_); !written)
        return Failure(written.error());
    stored.bytes = content.size();
    progress.report(1);
    return stored;
}

Result<StoredWeights> WeightStore::find(const Backbone& layer) const {
    for (const StoredWeights& stored : list().weights) {
        if (stored.architecture == layer.architecture && stored.hash.starts_with(layer.weights.text()))
            return stored;
    }
    return notThere(folder_, architectureTitle(layer.architecture), layer.weights.text());
}

Result<StoredWeights> WeightStore::find(const std::string& name) const {
    std::vector<StoredWeights> found;
    for (const StoredWeights& stored : list().weights) {
        if (stored.hash.starts_with(name) || architectureName(stored.architecture) == name)
            found.push_back(stored);
    }
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return badInput(inFile(folder_.string()),
                        {CORE_TEXT("core", "There are no weights “%1” here."), {name}});
    return badInput(inFile(folder_.string()),
                    {CORE_TEXT("core", "“%1” names more than one file of weights."), {name}},
                    {CORE_TEXT("core", "Give more digits of the hash.")});
}

Result<WeightFile> WeightStore::read(const StoredWeights& weights) const {
    Result<WeightFile> file = readWeightFile(weights.file);
    if (!file)
        return file;
    if (auto fits = checkWeights(*file, weights.architecture, weights.file.string()); !fits)
        return Failure(fits.error());
    if (hashOf(featureTensors(*file, weights.architecture)) != weights.hash)
        return badInput(inFile(weights.file.string()),
                        {CORE_TEXT("core", "The weights are damaged: their hash does not fit.")},
                        {CORE_TEXT("core", "Import them again.")});
    return file;
}

tl::expected<void, Error> WeightStore::remove(const StoredWeights& weights) {
    return removeFile(weights.file, *files_);
}

fs::path defaultWeightsFolder() {
    return userDataFolder() / "weights";
}

} // namespace fitroom
