#include "app/cli/ProgressLine.h"

#include "app/cli/Console.h"

#include <algorithm>
#include <iostream>

namespace fitroom::cli {

static constexpr int kBarWidth = 12;

ProgressLine::ProgressLine() : enabled_(canRedraw()) {}

void ProgressLine::show(double share, const std::string& text) {
    const auto now = std::chrono::steady_clock::now();
    if (!enabled_ || now < next_)
        return;
    next_ = now + std::chrono::milliseconds(100);
    const int filled = int(std::clamp(share, 0.0, 1.0) * kBarWidth);
    const std::string bar(std::size_t(filled), '#');
    const std::string rest(std::size_t(kBarWidth - filled), '.');
    const std::string line = "[" + bar + rest + "] " + text;
    // A line that wraps could not be redrawn.
    const auto room = std::size_t(std::max(1, terminalWidth() - 1));
    std::cerr << "\r\x1b[K" << line.substr(0, room) << std::flush;
    shown_ = true;
}

void ProgressLine::clear() {
    if (shown_)
        std::cerr << "\r\x1b[K" << std::flush;
    shown_ = false;
}

} // namespace fitroom::cli
