#include "core/backbone/ScriptStore.h"

#include "core/nn/Device.h"
#include "core/nn/ScriptNet.h"
#include "core/support/AtomicFile.h"
#include "core/support/JsonReader.h"
#include "core/support/MakeFolder.h"
#include "core/support/ReadFile.h"
#include "core/support/Sha256.h"
#include "core/support/UtcTime.h"

#include <ATen/ATen.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <span>
#include <system_error>
#include <tuple>

namespace fitroom {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPrefix = "script-";
constexpr std::string_view kProgram = ".pt";
constexpr std::string_view kDescription = ".json";
constexpr std::uint64_t kLargestFile = 4ULL << 30;
constexpr int kVersion = 1;
/// Sides of images that nets are made for, the likeliest first.
constexpr int kTriedSizes[] = {224, 299, 128, 64, 32, 28};

nlohmann::json toJson(const StoredScript& script) {
    return {{"schema_version", kVersion},     {"hash", script.hash},
            {"source", script.source},        {"imported", script.imported},
            {"input_size", script.inputSize}, {"outputs", script.outputs},
            {"parameters", script.parameters}};
}

Result<StoredScript> describe(const fs::path& description) {
    const Result<nlohmann::json> json = readJson(description);
    if (!json)
        return Failure(json.error());
    StoredScript script;
    JsonReader reader(*json, inFile(description.string()));
    reader.readSchemaVersion(kVersion);
    reader.read("hash", script.hash);
    reader.read("source", script.source);
    reader.read("imported", script.imported);
    reader.read("input_size", script.inputSize);
    reader.read("outputs", script.outputs);
    reader.read("parameters", script.parameters);
    if (auto read = reader.outcome(); !read)
        return Failure(read.error());
    script.file = fs::path(description).replace_extension(kProgram);
    return script;
}

std::string hashOfProgram(const std::string& content) {
    Sha256 hash;
    hash.add(std::as_bytes(std::span(content)));
    return hash.hexadecimal().substr(0, HashPrefix::kMostDigits);
}

/// What the program makes of images of the first size that suits it; the error is that of the
/// likeliest size.
tl::expected<void, Error> tryOut(const std::string& content, StoredScript& script) {
    const Result<ScriptNet> net = ScriptNet::load(content, script.file);
    if (!net)
        return Failure(net.error());
    script.parameters = net->parameterCount();
    tl::expected<void, Error> first;
    for (const int side : kTriedSizes) {
        const Result<at::Tensor> out = net->outputs(at::zeros({2, 3, side, side}, computeDevice()));
        if (out) {
            script.inputSize = side;
            script.outputs = int(out->size(1));
            return {};
        }
        if (first)
            first = Failure(out.error());
    }
    return first;
}

Failure notThere(const fs::path& folder, const std::string& hash) {
    return badInput(
        inFile(folder.string()),
        {CORE_TEXT("core", "The TorchScript program %1 is not here."), {hash.empty() ? "…" : hash}},
        {CORE_TEXT("core", "Import it, if you trust where it is from: see `fitroom "
                           "weights --help`, or Weights on the Model page.")});
}

} // namespace

ScriptedNet layerOf(const StoredScript& script) {
    ScriptedNet layer;
    layer.script = HashPrefix(script.hash);
    layer.inputSize = script.inputSize;
    layer.outputs = script.outputs;
    return layer;
}

ScriptStore::ScriptStore(fs::path folder, FileLayer& files)
    : folder_(std::move(folder)), files_(&files) {}

ScriptStore::Listing ScriptStore::list() const {
    Listing listing;
    std::error_code ignored;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder_, ignored)) {
        if (entry.path().extension() != kDescription ||
            !entry.path().filename().string().starts_with(kPrefix))
            continue;
        Result<StoredScript> script = describe(entry.path());
        if (script)
            listing.scripts.push_back(std::move(*script));
        else
            listing.problems.push_back(script.error());
    }
    std::ranges::sort(listing.scripts, [](const StoredScript& a, const StoredScript& b) {
        return std::tie(b.imported, b.hash) < std::tie(a.imported, a.hash);
    });
    return listing;
}

Result<StoredScript> ScriptStore::import(const fs::path& file, const Progress& progress) {
    const Result<std::string> content = readFile(file, kLargestFile);
    if (!content)
        return Failure(content.error());
    progress.report(0.3);
    StoredScript script;
    script.hash = hashOfProgram(*content);
    script.source = file.filename().string();
    script.imported = utcTime();
    script.file = file;
    if (auto tried = tryOut(*content, script); !tried)
        return Failure(tried.error());
    progress.report(0.7);
    if (progress.stopRequested())
        return cancelled();
    if (auto made = makeFolder(folder_); !made)
        return Failure(made.error());
    const std::string name = std::string(kPrefix) + script.hash;
    script.file = folder_ / (name + std::string(kProgram));
    if (auto written = writeFileAtomically(script.file, *content, *files_); !written)
        return Failure(written.error());
    const fs::path description = folder_ / (name + std::string(kDescription));
    if (auto written = writeFileAtomically(description, toJson(script).dump(2) + "\n", *files_);
        !written)
        return Failure(written.error());
    progress.report(1);
    return script;
}

Result<StoredScript> ScriptStore::find(const HashPrefix& hash) const {
    for (const StoredScript& script : list().scripts) {
        if (script.hash.starts_with(hash.text()))
            return script;
    }
    return notThere(folder_, hash.text());
}

Result<std::string> ScriptStore::read(const StoredScript& script) const {
    Result<std::string> content = readFile(script.file, kLargestFile);
    if (content && hashOfProgram(*content) != script.hash)
        return badInput(inFile(script.file.string()),
                        {CORE_TEXT("core", "The TorchScript program is not the one that was "
                                           "imported, and is not run.")},
                        {CORE_TEXT("core", "Import it again, if you trust where it is from.")});
    return content;
}

tl::expected<void, Error> ScriptStore::remove(const StoredScript& script) {
    for (const std::string_view ending : {kDescription, kProgram}) {
        auto removed = removeFile(fs::path(script.file).replace_extension(ending), *files_);
        if (!removed)
            return removed;
    }
    return {};
}

} // namespace fitroom
