#include "core/runs/RunStore.h"

#include "core/runs/MetricsJson.h"
#include "core/runs/RunJson.h"
#include "core/runs/RunLock.h"
#include "core/support/AtomicFile.h"
#include "core/support/JsonReader.h"
#include "core/support/MakeFolder.h"
#include "core/support/ReadFile.h"
#include "core/support/UtcTime.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string_view>

namespace fitroom {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kLargestMetrics = 4ull << 30;
constexpr std::size_t kLongestLine = 4096;
constexpr const char* kTrash = ".trash";

/// A run that says it is being trained while nobody trains it was cut short.
void noticeInterruption(RunInfo& run, const fs::path& folder) {
    const bool unfinished = run.status == RunStatus::Running || run.status == RunStatus::Paused;
    if (unfinished && !RunLock::isHeld(folder))
        run.status = RunStatus::Interrupted;
}

} // namespace

RunStore::RunStore(fs::path folder, FileLayer& files)
    : folder_(std::move(folder)), files_(&files) {}

fs::path RunStore::runFolder(const std::string& id) const {
    return folder_ / id;
}

fs::path RunStore::metricsFile(const std::string& id) const {
    return runFolder(id) / "metrics.jsonl";
}

fs::path RunStore::labelsFile(const std::string& id) const {
    return runFolder(id) / "labels.json";
}

fs::path RunStore::historyFile(const std::string& id) const {
    return runFolder(id) / "history.bin";
}

fs::path RunStore::featureFile(const std::string& id) const {
    return runFolder(id) / "features.bin";
}

fs::path RunStore::lastCheckpoint(const std::string& id) const {
    return runFolder(id) / "checkpoints" / "last.safetensors";
}

fs::path RunStore::bestCheckpoint(const std::string& id) const {
    return runFolder(id) / "checkpoints" / "best.safetensors";
}

fs::path RunStore::notesFile(const std::string& id) const {
    return runFolder(id) / "notes.json";
}

Result<RunInfo> RunStore::read(const std::string& id) const {
    const fs::path file = runFolder(id) / "run.json";
    const Result<nlohmann::json> json = readJson(file);
    if (!json)
        return Failure(json.error());
    Result<RunInfo> run = runFromJson(*json, file.string());
    if (run) {
        run->id = id; // the folder may have been renamed by hand
        noticeInterruption(*run, runFolder(id));
    }
    return run;
}

RunStore::Listing RunStore::list() const {
    Listing listing;
    std::error_code error;
    for (fs::directory_iterator entry(folder_, error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string id = entry->path().filename().string();
        std::error_code ignored;
        if (id.starts_with('.') || !fs::exists(entry->path() / "run.json", ignored))
            continue;
        Result<RunInfo> run = read(id);
        if (!run) {
            listing.problems.push_back(run.error());
            continue;
        }
        // Damaged notes are no reason to hide the run.
        if (Result<RunNotes> notes = readRunNotes(notesFile(id)))
            run->notes = std::move(*notes);
        else
            listing.problems.push_back(notes.error());
        listing.runs.push_back(std::move(*run));
    }
    std::sort(listing.runs.begin(), listing.runs.end(), [](const RunInfo& a, const RunInfo& b) {
        return std::tie(a.created, a.id) > std::tie(b.created, b.id);
    });
    return listing;
}

Result<RunInfo> RunStore::find(const std::string& run) const {
    const Listing listing = list();
    std::vector<const RunInfo*> beginning;
    const RunInfo* named = nullptr;
    for (const RunInfo& candidate : listing.runs) {
        if (candidate.id == run)
            return candidate;
        if (!run.empty() && candidate.id.starts_with(run))
            beginning.push_back(&candidate);
        if (!named && candidate.name == run)
            named = &candidate;
    }
    if (named)
        return *named;
    if (beginning.size() == 1)
        return *beginning.front();
    if (beginning.size() > 1)
        return badInput({}, {CORE_TEXT("core", "More than one run begins with “%1”."), {run}},
                        {CORE_TEXT("core", "Give more of its name."), {}});
    return badInput(inFile(folder_.string()),
                    {CORE_TEXT("core", "There is no run “%1” here."), {run}},
                    {CORE_TEXT("core", "`fitroom runs list` shows the runs there are."), {}});
}

Result<RunInfo> RunStore::create(RunInfo info) {
    info.created = utcTime();
    const Result<std::string> id =
        makeFreshFolder(folder_, utcTime("%Y%m%d-%H%M%S-") + info.model.name);
    if (!id)
        return Failure(id.error());
    info.id = *id;
    if (auto made = makeFolder(lastCheckpoint(info.id).parent_path()); !made)
        return Failure(made.error());
    if (auto saved = save(info); !saved)
        return Failure(saved.error());
    return info;
}

tl::expected<void, Error> RunStore::save(const RunInfo& info) {
    // Names and paths may hold bytes that are not UTF-8, as which JSON is written.
    const std::string json =
        runToJson(info).dump(2, ' ', false, nlohmann::json::error_handler_t::replace);
    return writeFileAtomically(runFolder(info.id) / "run.json", json + "\n", *files_);
}

tl::expected<void, Error> RunStore::saveNotes(const std::string& id, const RunNotes& notes) {
    return writeRunNotes(notesFile(id), notes, *files_);
}

tl::expected<void, Error> RunStore::remove(const std::string& id) {
    if (RunLock::isHeld(runFolder(id)))
        return failed({CORE_TEXT("core", "The run %1 is being trained."), {id}},
                      {CORE_TEXT("core", "Stop it before removing it."), {}});
    const Result<std::string> place = makeFreshFolder(folder_ / kTrash, id);
    if (!place)
        return Failure(place.error());
    std::error_code error;
    fs::rename(runFolder(id), folder_ / kTrash / *place, error);
    if (error)
        return cannotWrite(
            inFile(runFolder(id).string()),
            {CORE_TEXT("core", "The run cannot be moved to the trash: %1."), {error.message()}});
    return {};
}

Result<RunMetrics> RunStore::metrics(const std::string& id) const {
    RunMetrics metrics;
    const fs::path file = metricsFile(id);
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        return metrics;
    const Result<std::string> text = readFile(file, kLargestMetrics);
    if (!text)
        return Failure(text.error());
    std::string_view rest = *text;
    for (std::size_t number = 1;; ++number) {
        const std::size_t end = rest.find('\n');
        if (end == std::string_view::npos)
            break; // the rest, if any, is still being written
        const Result<nlohmann::json> line = end < kLongestLine
                                                ? parseJson(rest.substr(0, end), file.string())
                                                : Result<nlohmann::json>(nlohmann::json());
        if (!line || !addMetric(*line, metrics))
            return badInput(atLine(file.string(), number),
                            {CORE_TEXT("core", "The line is not a metric."), {}});
        rest.remove_prefix(end + 1);
    }
    return metrics;
}

} // namespace fitroom
