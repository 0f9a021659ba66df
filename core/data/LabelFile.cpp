#include "core/data/LabelFile.h"

#include "core/support/AtomicFile.h"
#include "core/support/Csv.h"
#include "core/support/JsonReader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace fitroom {
namespace {

using Json = nlohmann::json;

constexpr int kSchema = 1;
constexpr std::size_t kLongestFile = 2 << 20; // as much as readJson() reads

/// Checks correction `number` of a change against the labels as they are before it.
std::optional<Message> faultOf(const Json& edit, std::size_t change, std::size_t number,
                               const std::vector<std::int32_t>& labels, int classes) {
    const auto fault = [&](const char* what, std::uint64_t one = 0, std::uint64_t other = 0) {
        return Message{what,
                       {std::to_string(change + 1), std::to_string(number + 1), std::to_string(one),
                        std::to_string(other)}};
    };
    // Numbers that were not read from a text are signed.
    const bool threeNumbers =
        edit.is_array() && edit.size() == 3 && std::ranges::all_of(edit, [](const Json& one) {
            return one.is_number_integer() &&
                   (one.is_number_unsigned() || one.get<std::int64_t>() >= 0);
        });
    if (!threeNumbers)
        return fault(CORE_TEXT("core", "Change %1, correction %2 must be three whole numbers: the "
                                       "image, its label before and its label after."));
    const auto image = edit[0].get<std::uint64_t>();
    const auto from = edit[1].get<std::uint64_t>(), to = edit[2].get<std::uint64_t>();
    if (image >= labels.size())
        return fault(CORE_TEXT("core", "Change %1, correction %2: there is no image %3."), image);
    if (to >= std::uint64_t(classes))
        return fault(CORE_TEXT("core", "Change %1, correction %2: there is no class %3."), to);
    if (from != std::uint64_t(labels[std::size_t(image)]))
        return fault(CORE_TEXT("core", "Change %1, correction %2: image %3 is not of class %4 "
                                       "there."),
                     image, from);
    return std::nullopt;
}

/// Reads one change into `changes` and brings `labels` up to date with it.
void readChange(JsonReader& reader, const Json& json, const std::string& file, int classes,
                std::vector<std::int32_t>& labels, std::vector<LabelChange>& changes) {
    const std::size_t number = changes.size();
    LabelChange& change = changes.emplace_back();
    if (!json.is_object())
        return reader.refuse({CORE_TEXT("core", "Change %1 must be a JSON object, { … }."),
                              {std::to_string(number + 1)}});
    JsonReader inner(json, inFile(file), "changes.");
    inner.read("when", change.when);
    if (const Json* edits = inner.array("edits")) {
        for (std::size_t i = 0; i < edits->size(); ++i) {
            const Json& edit = (*edits)[i];
            if (auto fault = faultOf(edit, number, i, labels, classes))
                return reader.refuse(*fault);
            change.edits.push_back({edit[0], edit[1], edit[2]});
            labels[std::size_t(change.edits.back().image)] = change.edits.back().to;
        }
    }
    reader.take(inner.finish());
}

} // namespace

std::filesystem::path labelFile(const std::filesystem::path& userData, const Dataset& dataset) {
    return userData / "labels" / (dataset.originalFingerprint() + ".json");
}

Json labelEditsToJson(const LabelEdits& edits, const Dataset& dataset) {
    Json changes = Json::array();
    for (const LabelChange& change : edits.changes()) {
        Json list = Json::array();
        for (const LabelEdit& edit : change.edits)
            list.push_back({edit.image, edit.from, edit.to});
        changes.push_back({{"when", change.when}, {"edits", list}});
    }
    return {{"schema_version", kSchema},
            {"data", dataset.name()},
            {"fingerprint", dataset.originalFingerprint()},
            {"changes", changes}};
}

Result<LabelEdits> labelEditsFromJson(const Json& json, const Dataset& dataset,
                                      const std::string& file) {
    if (!json.is_object() || !json.contains("changes") || !json.contains("fingerprint"))
        return badInput(inFile(file),
                        {CORE_TEXT("core", "This is not a file of corrected labels.")});
    JsonReader reader(json, inFile(file));
    std::string name, fingerprint;
    reader.readSchemaVersion(kSchema);
    reader.read("data", name);
    reader.read("fingerprint", fingerprint);
    if (reader.outcome() && fingerprint != dataset.originalFingerprint())
        reader.refuse({CORE_TEXT("core", "These labels are of other images (%1)."), {name}},
                      {CORE_TEXT("core", "Open the data set they were corrected in.")});
    const auto original = dataset.originalLabels();
    std::vector<std::int32_t> labels(original.begin(), original.end());
    std::vector<LabelChange> changes;
    if (const Json* list = reader.array("changes")) {
        for (const Json& change : *list) {
            if (reader.outcome())
                readChange(reader, change, file, dataset.classCount(), labels, changes);
        }
    }
    if (auto read = reader.finish(); !read)
        return Failure(read.error());
    return LabelEdits(std::move(changes));
}

Result<LabelEdits> readLabelEdits(const std::filesystem::path& file, const Dataset& dataset) {
    return readJson(file).and_then(
        [&](const Json& json) { return labelEditsFromJson(json, dataset, file.string()); });
}

tl::expected<void, Error> writeLabelEdits(const std::filesystem::path& file,
                                          const LabelEdits& edits, const Dataset& dataset,
                                          FileLayer& files) {
    const std::string text =
        labelEditsToJson(edits, dataset).dump(-1, ' ', false, Json::error_handler_t::replace) +
        "\n";
    if (text.size() > kLongestFile)
        return badInput(inFile(file.string()),
                        {CORE_TEXT("core", "There are too many corrections to keep.")},
                        {CORE_TEXT("core", "Undo the last one.")});
    std::error_code ignored; // the write itself will say what is wrong
    std::filesystem::create_directories(file.parent_path(), ignored);
    return writeFileAtomically(file, text, files);
}

std::string labelEditsCsv(const LabelEdits& edits, const Dataset& dataset) {
    const auto nameOf = [&](std::int32_t label) {
        return csvField(dataset.classNames()[std::size_t(label)]);
    };
    std::string csv = "time,image,from,from_class,to,to_class\n";
    for (const LabelChange& change : edits.changes()) {
        for (const LabelEdit& edit : change.edits)
            csv += change.when + "," + std::to_string(edit.image) + "," +
                   std::to_string(edit.from) + "," + nameOf(edit.from) + "," +
                   std::to_string(edit.to) + "," + nameOf(edit.to) + "\n";
    }
    return csv;
}

} // namespace fitroom
