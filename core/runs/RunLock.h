#pragma once

#include <filesystem>
#include <optional>

namespace fitroom {

/// Held by whoever trains a run, as long as it lives: an advisory lock on the run's `lock` file,
/// which the operating system drops when the program ends, however it ends.
class RunLock {
public:
    /// Nothing when another holds it, or the file cannot be made.
    static std::optional<RunLock> take(const std::filesystem::path& runFolder);
    static bool isHeld(const std::filesystem::path& runFolder);

    RunLock(RunLock&& other) noexcept;
    RunLock& operator=(RunLock&&) = delete;
    ~RunLock();

private:
    explicit RunLock(int file) : file_(file) {}
    int file_;
};

} // namespace fitroom
