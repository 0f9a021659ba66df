#include "app/cli/ResumeCommand.h"

#include "core/support/UserFolders.h"

namespace fitroom::cli {
namespace {

/// A word of the command line as a shell takes it.
std::string quoted(const std::string& word) {
    const char* const kNeedsNoQuotes =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
        "_-./+:@%=,";
    if (!word.empty() && word.find_first_not_of(kNeedsNoQuotes) == std::string::npos)
        return word;
    std::string text = "'";
    for (const char c : word)
        text += c == '\'' ? "'\\''" : std::string(1, c);
    return text + "'";
}

} // namespace

std::string resumeCommand(const std::string& command, const std::string& id,
                          const std::string& runs) {
    std::string words = "fitroom " + command + " --resume " + quoted(id);
    if (runs != defaultRunsFolder())
        words += " --runs " + quoted(runs);
    return words;
}

} // namespace fitroom::cli
