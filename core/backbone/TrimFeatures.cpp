#include "core/backbone/TrimFeatures.h"

#include "core/runs/RunLock.h"

#include <algorithm>
#include <vector>

namespace fitroom {
namespace {

namespace fs = std::filesystem;

/// The features of one data set by one backbone, in a folder of their own.
struct Kept {
    fs::path folder;
    std::uintmax_t bytes = 0;
    fs::file_time_type used = fs::file_time_type::min();
};

std::vector<Kept> keptIn(const fs::path& folder) {
    std::vector<Kept> all;
    std::error_code ignored;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored)) {
        Kept kept{entry.path()};
        for (const fs::directory_entry& file : fs::directory_iterator(entry.path(), ignored)) {
            if (!file.is_regular_file(ignored))
                continue;
            kept.bytes += file.file_size(ignored);
            kept.used = std::max(kept.used, file.last_write_time(ignored));
        }
        all.push_back(std::move(kept));
    }
    return all;
}

} // namespace

void noteFeaturesUsed(const fs::path& file) {
    std::error_code ignored;
    fs::last_write_time(file, fs::file_time_type::clock::now(), ignored);
}

void trimFeatures(const fs::path& folder, std::uintmax_t most) {
    std::vector<Kept> all = keptIn(folder);
    std::ranges::sort(all, std::ranges::greater(), &Kept::used);
    std::uintmax_t bytes = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        bytes += all[i].bytes;
        if (i == 0 || bytes <= most)
            continue;
        if (const auto lock = RunLock::take(all[i].folder)) {
            std::error_code ignored;
            fs::remove_all(all[i].folder, ignored);
            bytes -= all[i].bytes;
        }
    }
}

} // namespace fitroom
