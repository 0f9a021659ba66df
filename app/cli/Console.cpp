#include "app/cli/Console.h"

#include "app/cli/ExitCode.h"
#include "core/support/Compute.h"

#include <cstdlib>
#include <iostream>
#include <string_view>

#include <sys/ioctl.h>
#include <unistd.h>

namespace fitroom::cli {
namespace {

constexpr const char* kRed = "\x1b[1;31m";
constexpr const char* kYellow = "\x1b[1;33m";
constexpr const char* kPlain = "\x1b[0m";

/// See https://no-color.org: set and not empty means no colour.
bool useColour() {
    const char* const noColour = std::getenv("NO_COLOR");
    return canRedraw() && (!noColour || !*noColour);
}

void printLabelled(const char* label, const char* colour, const std::string& text) {
    if (useColour())
        std::cerr << colour << label << kPlain << ' ' << text << std::endl;
    else
        std::cerr << label << ' ' << text << std::endl;
}

} // namespace

void printJson(const Json& json) {
    // Names may come from files in any encoding; what is not UTF-8 is replaced.
    std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << std::endl;
}

void printMessage(const std::string& text) {
    std::cerr << text << std::endl;
}

void printWarning(const std::string& text) {
    printLabelled("warning:", kYellow, text);
}

void printError(const std::string& text) {
    printLabelled("error:", kRed, text);
}

int fail(const Error& error) {
    if (error.kind == ErrorKind::Cancelled)
        printMessage("Interrupted.");
    else
        printError(error.english());
    return exitCode(error.kind);
}

void warnOfSlowBlas() {
    if (const BlasInfo blas = blasInfo(); blas.slow)
        printWarning("LibTorch computes with " + blas.name +
                     ", which is several times slower than OpenBLAS (Debian: "
                     "libopenblas0-openmp).");
}

bool canRedraw() {
    const char* const terminal = std::getenv("TERM");
    return isatty(STDERR_FILENO) && terminal && std::string_view(terminal) != "dumb";
}

int terminalWidth() {
    winsize size = {};
    if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return 80;
    return size.ws_col;
}

} // namespace fitroom::cli
