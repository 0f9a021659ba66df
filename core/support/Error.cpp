#include "core/support/Error.h"


namespace fitroom {

std::string fillIn(std::string_view text, const std::vector<std::string>& args) {
    std::string filled;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isPlace = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' &&
                             text[i + 1] <= '9';
        const std::size_t argument = isPlace ? text[i + 1] - '1' : args.size();
        if (argument < args.size()) {
            filled += args[argument];
            ++i;
        } else {
            filled += text[i];
        }
    }
    return filled;
}

std::string Message::english() const {
    return fillIn(text, args);
}

std::string Error::english() const {
    std::string sentence = where.empty() ? std::string() : where.english() + ": ";
    sentence += what.english();
    if (!remedy.empty())
        sentence += " " + remedy.english();
    return sentence;
}

Message inFile(const std::string& file) {
    return {CORE_TEXT("core", "%1"), {file}};
}

Message atByte(const std::string& file, unsigned long long byte) {
    return {CORE_TEXT("core", "%1, byte %2"), {file, std::to_string(byte)}};
}

Message atLine(const std::string& file, unsigned long long line) {
    return {CORE_TEXT("core", "%1, line %2"), {file, std::to_string(line)}};
}

Failure badInput(Message where, Message what, Message remedy) {
    return Failure({ErrorKind::BadInput, std::move(what), std::move(where), std::move(remedy)});
}

Failure cannotRead(Message where, Message what, Message remedy) {
    return Failure({ErrorKind::CannotRead, std::move(what), std::move(where), std::move(remedy)});
}

Failure cannotWrite(Message where, Message what, Message remedy) {
    return Failure({ErrorKind::CannotWrite, std::move(what), std::move(where), std::move(remedy)});
}

Failure failed(Message what, Message remedy) {
    return Failure({ErrorKind::Failed, std::move(what), {}, std::move(remedy)});
}

Failure cancelled() {
    return Failure({ErrorKind::Cancelled, {CORE_TEXT("core", "Cancelled."), {}}, {}, {}});
}

} // namespace fitroom
