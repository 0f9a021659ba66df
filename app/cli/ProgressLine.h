#pragma once

#include <chrono>
#include <string>

namespace fitroom::cli {

/// A bar and a text in the terminal's last line, redrawn in place ten times a second at most. Where
/// there is no terminal nothing is shown.
class ProgressLine {
public:
    ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;
    ~ProgressLine() { clear(); }

    /// `share` is what is done, 0 to 1.
    void show(double share, const std::string& text);
    /// Makes room for other output.
    void clear();

private:
    bool enabled_;
    bool shown_ = false;
    std::chrono::steady_clock::time_point next_;
};

} // namespace fitroom::cli
