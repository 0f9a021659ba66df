#include "core/support/JsonReader.h"

#include "core/support/Joined.h"
#include "core/support/ReadFile.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <utility>

namespace fitroom {

namespace {

constexpr std::uint64_t kLargestFile = 2 << 20; // up to 20 times as much when parsed
constexpr int kDeepest = 64;

} // namespace

Result<nlohmann::json> parseJson(std::string_view text, const std::string& file) {
    bool tooDeep = false;
    const auto limitDepth = [&](int depth, nlohmann::json::parse_event_t, nlohmann::json&) {
        tooDeep = tooDeep || depth > kDeepest;
        return !tooDeep;
    };
    try {
        nlohmann::json json = nlohmann::json::parse(text, limitDepth);
        if (tooDeep)
            return badInput(inFile(file),
                            {CORE_TEXT("core", "The JSON is nested more than %1 levels deep."),
                             {std::to_string(kDeepest)}});
        return json;
    } catch (const nlohmann::json::parse_error& error) {
        const std::size_t end = std::min(error.byte, text.size());
        const auto line = 1 + std::count(text.begin(), text.begin() + std::ptrdiff_t(end), '\n');
        return badInput(
            atLine(file, std::uint64_t(line)), {CORE_TEXT("core", "This is not valid JSON."), {}},
            {CORE_TEXT("core", "Look for a missing comma, quote or bracket there."), {}});
    } catch (const nlohmann::json::exception&) { // a number outside what a double holds
        return badInput(inFile(file),
                        {CORE_TEXT("core", "A number in the JSON is too large."), {}});
    }
}

Result<nlohmann::json> readJson(const std::filesystem::path& file) {
    const Result<std::string> text = readFile(file, kLargestFile);
    if (!text)
        return Failure(text.error());
    return parseJson(*text, file.string());
}

JsonReader::JsonReader(const nlohmann::json& json, Message where, std::string prefix)
    : json_(json), where_(std::move(where)), prefix_(std::move(prefix)) {
    if (!json.is_object())
        refuse({CORE_TEXT("core", "A JSON object, { … }, is expected here."), {}});
}

const nlohmann::json* JsonReader::find(const std::string& name) {
    known_.insert(name);
    if (!outcome_ || !json_.contains(name))
        return nullptr;
    return &json_[name];
}

void JsonReader::refuse(Message what, Message remedy) {
    if (outcome_)
        outcome_ = badInput(where_, std::move(what), std::move(remedy));
}

void JsonReader::take(tl::expected<void, Error> outcome) {
    if (outcome_)
        outcome_ = std::move(outcome);
}

void JsonReader::wrongType(const std::string& name, const char* expected) {
    refuse({expected, {prefix_ + name}});
}

void JsonReader::read(const std::string& name, bool& value) {
    const nlohmann::json* member = find(name);
    if (!member)
        return;
    if (!member->is_boolean())
        return wrongType(name, CORE_TEXT("core", "\"%1\" must be true or false."));
    value = member->get<bool>();
}

template<class Integer>
void JsonReader::readInteger(const std::string& name, Integer& value) {
    const nlohmann::json* member = find(name);
    if (!member)
        return;
    if (!member->is_number_integer())
        return wrongType(name, CORE_TEXT("core", "\"%1\" must be a whole number."));
    const bool fits = member->is_number_unsigned()
                          ? std::in_range<Integer>(member->get<std::uint64_t>())
                          : std::in_range<Integer>(member->get<std::int64_t>());
    if (!fits) {
        using Limits = std::numeric_limits<Integer>;
        return refuse({CORE_TEXT("core", "\"%1\" is %2, but must be between %3 and %4."),
                       {prefix_ + name, member->dump(), std::to_string(Limits::min()),
                        std::to_string(Limits::max())}});
    }
    value = member->get<Integer>();
}

void JsonReader::read(const std::string& name, int& value) {
    readInteger(name, value);
}

void JsonReader::read(const std::string& name, std::int64_t& value) {
    readInteger(name, value);
}

void JsonReader::read(const std::string& name, std::uint32_t& value) {
    readInteger(name, value);
}

void JsonReader::read(const std::string& name, std::uint64_t& value) {
    readInteger(name, value);
}

void JsonReader::read(const std::string& name, double& value) {
    const nlohmann::json* member = find(name);
    if (!member)
        return;
    if (!member->is_number())
        return wrongType(name, CORE_TEXT("core", "\"%1\" must be a number."));
    value = member->get<double>();
}

void JsonReader::read(const std::string& name, std::string& value) {
    const nlohmann::json* member = find(name);
    if (!member)
        return;
    if (!member->is_string())
        return wrongType(name, CORE_TEXT("core", "\"%1\" must be a text in quotes."));
    value = member->get<std::string>();
}

void JsonReader::read(const std::string& name, std::vector<std::string>& value) {
    const nlohmann::json* member = find(name);
    if (!member)
        return;
    const auto isText = [](const nlohmann::json& element) { return element.is_string(); };
    if (!member->is_array() || !std::ranges::all_of(*member, isText))
        return wrongType(name, CORE_TEXT("core", "\"%1\" must be a list of texts, [\"…\", …]."));
    value = member->get<std::vector<std::string>>();
}

void JsonReader::readIndex(const std::string& name, int& index,
                           std::span<const std::string_view> names) {
    std::string text(names[std::size_t(index)]);
    read(name, text);
    const auto found = std::find(names.begin(), names.end(), text);
    if (found == names.end())
        return refuse({CORE_TEXT("core", "\"%1\" is \"%2\", but must be one of %3."),
                       {prefix_ + name, text, joined(names)}});
    index = int(found - names.begin());
}

void JsonReader::readSchemaVersion(int known) {
    int version = known;
    read("schema_version", version);
    if (version != known)
        refuse({CORE_TEXT("core", "The file has schema version %1, this program reads version %2."),
                {std::to_string(version), std::to_string(known)}},
               {CORE_TEXT("core", "Open it with the version of the program that wrote it."), {}});
}

const nlohmann::json* JsonReader::any(const std::string& name) {
    return find(name);
}

const nlohmann::json* JsonReader::object(const std::string& name) {
    const nlohmann::json* member = find(name);
    if (member && !member->is_object()) {
        wrongType(name, CORE_TEXT("core", "\"%1\" must be a JSON object, { … }."));
        return nullptr;
    }
    return member;
}

const nlohmann::json* JsonReader::array(const std::string& name) {
    const nlohmann::json* member = find(name);
    if (member && !member->is_array()) {
        wrongType(name, CORE_TEXT("core", "\"%1\" must be a JSON array, [ … ]."));
        return nullptr;
    }
    return member;
}

tl::expected<void, Error> JsonReader::finish() {
    if (!outcome_)
        return outcome_;
    for (const auto& [name, value] : json_.items()) {
        if (!known_.contains(name)) {
            refuse({CORE_TEXT("core", "There is no member called \"%1\" here."), {prefix_ + name}},
                   {CORE_TEXT("core", "Look for a slip of the pen."), {}});
            break;
        }
    }
    return outcome_;
}

} // namespace fitroom
