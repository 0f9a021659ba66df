#include "app/cli/Commands.h"
#include "app/cli/CommonOptions.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Format.h"
#include "app/cli/Interruption.h"
#include "app/cli/ProgressLine.h"
#include "core/backbone/KnownWeights.h"
#include "core/backbone/ScriptStore.h"
#include "core/model/ModelJson.h"
#include "core/weights/TorchZip.h"

#include <nlohmann/json.hpp>

#include <iostream>

namespace fitroom::cli {
namespace {

constexpr std::size_t kShownDigits = 12; // of a hash

struct WeightsArguments {
    std::string what; ///< a file, a name or a hash
    bool trust = false;
    bool json = false;
};

WeightStore userStore() {
    return WeightStore(defaultWeightsFolder());
}

Json jsonOf(const StoredWeights& weights) {
    return {{"architecture", architectureName(weights.architecture)},
            {"hash", weights.hash},
            {"source", weights.source},
            {"sha256", weights.sha256},
            {"imported", weights.imported},
            {"file", weights.file.string()},
            {"bytes", weights.bytes}};
}

ScriptStore userScripts() {
    return ScriptStore(defaultWeightsFolder());
}

Json jsonOf(const StoredScript& script) {
    return {{"hash", script.hash},         {"source", script.source},
            {"imported", script.imported}, {"input_size", script.inputSize},
            {"outputs", script.outputs},   {"parameters", script.parameters},
            {"file", script.file.string()}};
}

void listAsJson(const std::vector<StoredWeights>& stored) {
    Json imported = Json::array(), scripts = Json::array(), known = Json::array();
    for (const StoredScript& script : userScripts().list().scripts)
        scripts.push_back(jsonOf(script));
    for (const StoredWeights& weights : stored)
        imported.push_back(jsonOf(weights));
    for (const KnownWeights& one : knownWeights())
        known.push_back({{"name", one.name},
                         {"architecture", architectureName(one.architecture)},
                         {"url", one.url},
                         {"sha256", one.sha256},
                         {"imported", isImported(one, stored)}});
    printJson({{"schema_version", kSchemaVersion},
               {"folder", userStore().folder().string()},
               {"weights", imported},
               {"scripts", scripts},
               {"known", known}});
}

Table tableOf(const std::vector<StoredScript>& scripts) {
    using Align = Table::Align;
    Table table({Align::Left, Align::Left, Align::Right, Align::Right, Align::Right});
    table.add({"TorchScript", "from", "image side", "outputs", "parameters"});
    for (const StoredScript& script : scripts)
        table.add({script.hash.substr(0, kShownDigits), script.source,
                   std::to_string(script.inputSize), std::to_string(script.outputs),
                   grouped(script.parameters)});
    return table;
}

int list(const WeightsArguments& options) {
    const WeightStore store = userStore();
    const WeightStore::Listing listing = store.list();
    const ScriptStore::Listing scripts = userScripts().list();
    for (const auto* problems : {&listing.problems, &scripts.problems}) {
        for (const Error& problem : *problems)
            printWarning(problem.english());
    }
    if (options.json) {
        listAsJson(listing.weights);
        return Done;
    }
    using Align = Table::Align;
    if (listing.weights.empty())
        std::cout << "No weights are in " << store.folder().string() << ".\n";
    Table imported({Align::Left, Align::Left, Align::Left, Align::Right});
    imported.add({"architecture", "hash", "from", "MB"});
    for (const StoredWeights& weights : listing.weights)
        imported.add({architectureName(weights.architecture), weights.hash.substr(0, kShownDigits),
                      weights.source, fixed(double(weights.bytes) / 1e6, 1)});
    if (!listing.weights.empty())
        std::cout << imported.text();
    if (!scripts.scripts.empty())
        std::cout << '\n' << tableOf(scripts.scripts).text();
    Table known({Align::Left, Align::Left, Align::Left});
    known.add({"published", "imported", "address"});
    for (const KnownWeights& one : knownWeights())
        known.add({one.name, isImported(one, listing.weights) ? "yes" : "no", one.url});
    std::cout << '\n' << known.text() << std::flush;
    return Done;
}

int tell(const Result<StoredWeights>& weights, const WeightsArguments& options, const char* done) {
    if (!weights)
        return fail(weights.error());
    if (options.json)
        printJson({{"schema_version", kSchemaVersion}, {"weights", jsonOf(*weights)}});
    else
        std::cout << architectureTitle(weights->architecture) << ", "
                  << weights->hash.substr(0, kShownDigits) << ", " << done << '.' << std::endl;
    return Done;
}

int tell(const StoredScript& script, const WeightsArguments& options, const char* done) {
    if (options.json) {
        printJson({{"schema_version", kSchemaVersion}, {"script", jsonOf(script)}});
        return Done;
    }
    std::cout << "TorchScript program " << script.hash.substr(0, kShownDigits) << ", " << done
              << '.' << std::endl;
    return Done;
}

/// As it stands in a file that describes a net.
std::string layerText(const StoredScript& script) {
    return modelToJson({"", "", {layerOf(script)}}).at("layers").at(0).dump();
}

int importScript(const WeightsArguments& options) {
    if (!options.trust)
        return fail({ErrorKind::BadInput,
                     {"This is a TorchScript program. Importing and using it runs what it says, "
                      "which may be anything."},
                     inFile(options.what),
                     {"If you trust where it is from, say --trust."}});
    const Interruption interruption;
    ProgressLine line;
    const auto script = userScripts().import(
        options.what, {[&](double share) { line.show(share, "Importing"); }, interruption.token()});
    line.clear();
    if (!script)
        return fail(script.error());
    tell(*script, options, "imported");
    if (!options.json)
        std::cout << "As a net's first layer: " << layerText(*script) << std::endl;
    return Done;
}

int import(const WeightsArguments& options) {
    const Result<bool> script = isTorchScript(options.what);
    if (!script)
        return fail(script.error());
    if (*script)
        return importScript(options);
    const Interruption interruption;
    ProgressLine line;
    WeightStore store = userStore();
    const auto weights = store.import(
        options.what, {[&](double share) { line.show(share, "Importing"); }, interruption.token()});
    line.clear();
    return tell(weights, options, "imported");
}

int fetch(const WeightsArguments& options) {
    const Result<KnownWeights> known = findKnownWeights(options.what);
    if (!known)
        return fail(known.error());
    const Interruption interruption;
    ProgressLine line;
    WeightStore store = userStore();
    const auto weights = downloadWeights(
        *known, store,
        {[&](double share) { line.show(share, "Fetching " + known->name); }, interruption.token()});
    line.clear();
    return tell(weights, options, "downloaded and imported");
}

int remove(const StoredScript& script, const WeightsArguments& options) {
    if (auto removed = userScripts().remove(script); !removed)
        return fail(removed.error());
    return tell(script, options, "removed");
}

int remove(const WeightsArguments& options) {
    for (const StoredScript& script : userScripts().list().scripts) {
        if (!options.what.empty() && script.hash.starts_with(options.what))
            return remove(script, options);
    }
    WeightStore store = userStore();
    const Result<StoredWeights> weights = store.find(options.what);
    if (!weights)
        return fail(weights.error());
    if (auto removed = store.remove(*weights); !removed)
        return fail(removed.error());
    return tell(weights, options, "removed");
}

void add(CLI::App& weights, Action& action, const char* name, const char* help,
         const char* argument, const char* argumentHelp, int (*run)(const WeightsArguments&)) {
    auto* const command = weights.add_subcommand(name, help);
    const auto options = std::make_shared<WeightsArguments>();
    if (argument)
        command->add_option("what", options->what, argumentHelp)->required()->type_name(argument);
    if (run == import)
        command->add_flag("--trust", options->trust,
                          "Import a TorchScript program too, and run it: only if you trust where "
                          "it is from");
    addJsonOption(*command, options->json);
    command->callback(
        [&action, options, run] { action = [options, run] { return run(*options); }; });
}

} // namespace

void addWeightsCommand(CLI::App& app, Action& action) {
    auto* const weights =
        app.add_subcommand("weights", "Pretrained weights for nets that begin with a backbone");
    weights->require_subcommand(1);
    weights->footer("They are kept in " + defaultWeightsFolder().string() +
                    ". A run names them by their hash.");
    add(*weights, action, "list", "Imported weights, and published ones that can be downloaded",
        nullptr, nullptr, list);
    add(*weights, action, "import",
        "Take over a safetensors file or a state dictionary saved by PyTorch, of which nothing is "
        "executed, or a TorchScript program",
        "FILE", "The file", import);
    add(*weights, action, "download", "Fetch published weights, check their hash, take them over",
        "NAME", "Name of the weights, or of the architecture", fetch);
    add(*weights, action, "remove", "Remove imported weights", "HASH",
        "The beginning of the hash, or the architecture", remove);
}

} // namespace fitroom::cli
