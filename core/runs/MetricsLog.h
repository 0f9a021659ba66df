#pragma once

#include "core/support/Error.h"
#include "core/support/FileLayer.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace fitroom {

/// metrics.jsonl as the trainer writes it. Lines that cannot be written, on a full disk say, are
/// kept and written later.
class MetricsLog {
public:
    MetricsLog(std::filesystem::path file, FileLayer& files);

    /// Forgets what was written after `size` bytes: a run goes on from a checkpoint of that time.
    /// A file that a crash of the machine left shorter keeps its whole lines.
    tl::expected<void, Error> cutTo(std::uint64_t size);

    /// Adds a line. The error says why it, or earlier lines, are still waiting.
    tl::expected<void, Error> add(const std::string& line);

    /// Bytes that are in the file.
    [[nodiscard]] std::uint64_t size() const { return written_; }

private:
    std::filesystem::path file_;
    FileLayer* files_;
    std::uint64_t written_ = 0;
    std::string waiting_; ///< whole lines
};

} // namespace fitroom
