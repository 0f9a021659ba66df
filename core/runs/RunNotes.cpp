#include "core/runs/RunNotes.h"

#include "core/support/AtomicFile.h"
#include "core/support/Joined.h"
#include "core/support/JsonReader.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace fitroom {
namespace {

using Json = nlohmann::json;

constexpr int kSchema = 1;
constexpr int kMostColours = 1000;

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(" \t\n");
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\n") - first + 1);
}

void addTag(std::vector<std::string>& tags, const std::string& tag) {
    const std::string name = trimmed(tag);
    if (!name.empty() && std::ranges::find(tags, name) == tags.end())
        tags.push_back(name);
}

void readTags(JsonReader& reader, std::vector<std::string>& tags) {
    const Json* list = reader.array("tags");
    if (!list)
        return;
    for (const Json& tag : *list) {
        if (!tag.is_string())
            return reader.refuse({CORE_TEXT("core", "Tags must be texts."), {}});
        addTag(tags, tag);
    }
}

} // namespace

std::vector<std::string> tagsFromText(const std::string& text) {
    std::vector<std::string> tags;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        addTag(tags, text.substr(begin, end - begin));
        begin = end + 1;
    }
    return tags;
}

std::string tagsText(const std::vector<std::string>& tags) {
    return joined(tags);
}

Result<RunNotes> readRunNotes(const std::filesystem::path& file) {
    RunNotes notes;
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return notes;
    const Result<Json> json = readJson(file);
    if (!json)
        return Failure(json.error());
    JsonReader reader(*json, inFile(file.string()));
    reader.readSchemaVersion(kSchema);
    reader.read("text", notes.text);
    readTags(reader, notes.tags);
    reader.read("colour", notes.colour);
    if (const auto read = reader.finish(); !read)
        return Failure(read.error());
    notes.colour = std::clamp(notes.colour, RunNotes::kNoColour, kMostColours);
    return notes;
}

tl::expected<void, Error> writeRunNotes(const std::filesystem::path& file, const RunNotes& notes,
                                        FileLayer& files) {
    if (notes.empty()) {
        std::error_code error;
        std::filesystem::remove(file, error);
        if (error)
            return cannotWrite(
                inFile(file.string()),
                {CORE_TEXT("core", "The notes cannot be removed: %1."), {error.message()}});
        return {};
    }
    const Json json = {{"schema_version", kSchema},
                       {"text", notes.text},
                       {"tags", notes.tags},
                       {"colour", notes.colour}};
    return writeFileAtomically(
        file, json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n", files);
}

} // namespace fitroom
