#include "tests/fuzz/SearchTargets.h"

#include "core/search/SearchFile.h"
#include "core/support/ReadFile.h"
#include "tests/fuzz/RunFolder.h"

namespace fitroom::fuzz {
namespace {

constexpr const char* kId = "search";

std::filesystem::path folderOf(const RunFolder& folder) {
    return searchesFolder(folder.path()) / kId;
}

SearchState everyMember() {
    SearchState state;
    state.id = kId;
    state.created = "2026-01-31T12:00:00Z";
    state.options = {.minutes = 2, .perClass = 100, .seed = 3, .name = "best"};
    state.dataName = "Photos";
    state.dataImport = ImportOptions();
    Contender contender;
    contender.candidate.title = "Small, no augmentation";
    contender.candidate.reason = {"Because of %1", {"that"}};
    contender.candidate.model = {
        "small", "Small", {Flatten{}, Dense{Dense::kClasses, Activation::None}}};
    contender.candidate.recipe.title = "no augmentation";
    contender.trainingSeconds = 0.001;
    state.contenders = {contender, contender};
    state.contenders.back().droppedAfter = 0;
    state.contenders.back().entry = Entry::LikelierFirst;
    state.trials = {{.candidate = 1, .epochs = 4, .run = "run", .done = true, .images = 200}};
    state.rung = 1;
    state.status = SearchStatus::Stopped;
    return state;
}

} // namespace

std::optional<Error> readSearchJson(Bytes content) {
    static const RunFolder folder;
    std::filesystem::create_directories(folderOf(folder));
    writeBytes(folderOf(folder) / "search.json", content);
    const auto state = findSearch(folder.path(), kId);
    if (!state)
        return state.error();
    for (const Trial& trial : state->trials)
        require(std::size_t(trial.candidate) < state->contenders.size());
    require(saveSearch(folder.path(), *state).has_value());
    const auto again = findSearch(folder.path(), kId);
    require(again && *again == *state);
    return std::nullopt;
}

std::vector<std::vector<std::uint8_t>> searchSamples() {
    const RunFolder folder;
    std::filesystem::create_directories(folderOf(folder));
    require(saveSearch(folder.path(), everyMember()).has_value());
    const auto text = readFile(folderOf(folder) / "search.json", 1 << 20);
    require(text.has_value());
    return {{text->begin(), text->end()}};
}

} // namespace fitroom::fuzz
