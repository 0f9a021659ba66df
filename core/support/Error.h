#pragma once

#include <tl/expected.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace fitroom {

/// Marks an English sentence for translation: CORE_TEXT("core", "The file ends early.").
/// It is plain text to the compiler; lupdate collects it, the programs look the translation up.
#define CORE_TEXT(context, text) text

/// A sentence with places %1, %2, … for its arguments. `text` is English and the translation key.
struct Message {
    std::string text;
    std::vector<std::string> args = {};

    [[nodiscard]] bool empty() const { return text.empty(); }
    [[nodiscard]] std::string english() const;
};

/// `text` with %1, %2, … replaced by `args`.
std::string fillIn(std::string_view text, const std::vector<std::string>& args);

/// What sort of failure it was; decides the exit code of the command line.
enum class ErrorKind {
    Failed,      ///< the work itself could not be done
    BadInput,    ///< a file or value given by the user is wrong
    CannotRead,  ///< the operating system refused to open or read
    CannotWrite, ///< the operating system refused to write
    Cancelled    ///< the user asked to stop; never shown as a failure
};

/// A foreseeable failure: what was wrong, where, and what to do about it.
struct Error {
    ErrorKind kind = ErrorKind::Failed;
    Message what;
    Message where;  ///< file, with byte or line; may be empty
    Message remedy; ///< may be empty

    /// "train.csv, line 7: The label is 12. Labels run from 0 to 9."
    [[nodiscard]] std::string english() const;
};

template <class T>
using Result = tl::expected<T, Error>;
using Failure = tl::unexpected<Error>;

Message inFile(const std::string& file);
Message atByte(const std::string& file, unsigned long long byte);
Message atLine(const std::string& file, unsigned long long line);

Failure badInput(Message where, Message what, Message remedy = {});
Failure cannotRead(Message where, Message what, Message remedy = {});
Failure cannotWrite(Message where, Message what, Message remedy = {});
Failure failed(Message what, Message remedy = {});
Failure cancelled();

} // namespace fitroom
