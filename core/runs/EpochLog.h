#pragma once

#include "core/support/Error.h"
#include "core/support/FileLayer.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fitroom {

inline constexpr std::uint64_t kLargestHistory = 4ull << 30;

/// The parts of a file that a run adds a record to after every epoch, as views into its bytes.
struct EpochParts {
    std::string_view header;
    std::vector<std::string_view> records; ///< whole and sound ones
    /// First byte of the header or record that is not what was written. An incomplete last record
    /// is none: it may be on its way.
    std::optional<std::size_t> damagedAt;
};

/// A record begins with its epoch, as u32.
int epochOf(std::string_view record);

/// Such a file as the trainer writes it. Epochs that cannot be written, on a full disk say, are
/// kept and written later.
class EpochLog {
public:
    using Parse = EpochParts (*)(std::string_view bytes);

    EpochLog(std::filesystem::path file, std::string header, Parse parse, FileLayer& files);

    /// Forgets what was written after `epoch`: a run goes on from a checkpoint of that time. A file
    /// that is damaged, or has another header, is cut where that begins; the error says so, and
    /// later epochs can be added all the same.
    tl::expected<void, Error> cutTo(int epoch);

    /// The error says why the record, or earlier ones, are still waiting.
    tl::expected<void, Error> add(std::string_view record);

private:
    std::filesystem::path file_;
    FileLayer* files_;
    std::string header_;
    Parse parse_;
    bool begun_ = false;  ///< the header is in the file
    std::string waiting_; ///< whole records
};

} // namespace fitroom
