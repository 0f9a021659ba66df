#pragma once

#include "core/support/Error.h"
#include "tests/fuzz/MemoryFile.h"

#include <optional>
#include <string_view>
#include <vector>

namespace fitroom::fuzz {

/// A reader of files that come from anywhere, fed with bytes as if they were a file.
struct FuzzTarget {
    std::string_view name;
    /// The reader's error, if it refuses. A value it gives is checked; one that is not in order
    /// aborts the program, as the sanitizers do.
    std::optional<Error> (*read)(Bytes content);
    /// Valid files to start from.
    std::vector<std::vector<std::uint8_t>> (*samples)();
};

const std::vector<FuzzTarget>& fuzzTargets();

/// Null when there is none of that name.
const FuzzTarget* findTarget(std::string_view name);

/// Aborts when a reader gave something it must never give.
void require(bool inOrder);

} // namespace fitroom::fuzz
