#pragma once

#include "core/support/Error.h"
#include "core/support/FileLayer.h"

#include <filesystem>
#include <string>
#include <vector>

namespace fitroom {

/// What a person notes about a run. Kept in notes.json beside run.json, which belongs to whoever
/// trains the run.
struct RunNotes {
    static constexpr int kNoColour = -1;

    std::string text;
    std::vector<std::string> tags; ///< each once, none empty
    int colour = kNoColour;        ///< of its curves, as a slot of the palette

    [[nodiscard]] bool empty() const { return text.empty() && tags.empty() && colour < 0; }
    bool operator==(const RunNotes&) const = default;
};

/// "seed, first try" as tags: split at commas, trimmed, each once.
std::vector<std::string> tagsFromText(const std::string& text);
std::string tagsText(const std::vector<std::string>& tags);

/// No notes when there is no such file.
Result<RunNotes> readRunNotes(const std::filesystem::path& file);
/// Empty notes take the file away.
tl::expected<void, Error> writeRunNotes(const std::filesystem::path& file, const RunNotes& notes,
                                        FileLayer& files = posixFiles());

} // namespace fitroom
