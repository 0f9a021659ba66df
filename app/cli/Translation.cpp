#include "app/cli/Translation.h"

#include "app/cli/TranslationFile.h"

namespace fitroom::cli {
namespace {

/// What stands between two marks, the first time; nothing when they are not there.
std::string_view between(std::string_view text, std::string_view begin, std::string_view end) {
    const std::size_t first = text.find(begin);
    if (first == std::string_view::npos)
        return {};
    text.remove_prefix(first + begin.size());
    return text.substr(0, text.find(end));
}

/// `text` with XML's five entities for what they stand for, or the other way round.
std::string replaced(std::string_view text, bool toXml) {
    constexpr std::pair<std::string_view, std::string_view> kEntities[] = {
        {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}};
    std::string result;
    while (!text.empty()) {
        std::size_t taken = 1;
        std::string_view put = text.substr(0, 1);
        for (const auto& [entity, character] : kEntities) {
            const std::string_view from = toXml ? character : entity;
            if (text.starts_with(from)) {
                taken = from.size();
                put = toXml ? entity : character;
                break;
            }
        }
        result += put;
        text.remove_prefix(taken);
    }
    return result;
}

} // namespace

std::string translated(std::string_view file, std::string_view sentence) {
    const std::size_t context = file.find("<name>core</name>");
    if (context == std::string_view::npos)
        return std::string(sentence);
    const std::string_view messages =
        file.substr(context, file.find("</context>", context) - context);
    const std::string source = "<source>" + replaced(sentence, true) + "</source>";
    const std::size_t found = messages.find(source);
    if (found == std::string_view::npos)
        return std::string(sentence);
    const std::string_view message =
        messages.substr(found, messages.find("</message>", found) - found);
    const std::string_view translation = between(message, "<translation>", "</translation>");
    return translation.empty() ? std::string(sentence) : replaced(translation, false);
}

Result<ReportLanguage> reportLanguage(const std::string& code) {
    ReportLanguage language;
    if (code == "en")
        return language;
    if (code != "de")
        return badInput({},
                        {CORE_TEXT("core", "There are no reports in the language “%1”."), {code}},
                        {CORE_TEXT("core", "Use en or de.")});
    language.code = code;
    language.decimalPoint = ",";
    language.groupSeparator = ".";
    language.say = [](const Message& message) {
        return fillIn(translated(germanTranslationFile(), message.text), message.args);
    };
    return language;
}

} // namespace fitroom::cli
