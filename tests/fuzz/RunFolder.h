#pragma once

#include "core/runs/RunStore.h"
#include "tests/fuzz/FuzzTarget.h"

#include <cstdlib>
#include <fstream>

namespace fitroom::fuzz {

inline void writeBytes(const std::filesystem::path& path, Bytes content) {
    std::ofstream file(path, std::ios::binary);
    file.write(reinterpret_cast<const char*>(content.data()), std::streamsize(content.size()));
}

/// A folder of runs with one run in it, in memory where the system has such a place.
class RunFolder {
public:
    RunFolder() {
        namespace fs = std::filesystem;
        std::string name = fs::exists("/dev/shm") ? "/dev/shm/fuzzXXXXXX" : "/tmp/fuzzXXXXXX";
        require(::mkdtemp(name.data()) != nullptr);
        root_ = name;
        fs::create_directory(root_ / "run");
    }
    RunFolder(const RunFolder&) = delete;
    RunFolder& operator=(const RunFolder&) = delete;
    ~RunFolder() { std::filesystem::remove_all(root_); }

    [[nodiscard]] const std::filesystem::path& path() const { return root_; }
    [[nodiscard]] RunStore store() const { return RunStore(root_); }
    /// Into the run's folder.
    void write(const char* name, Bytes content) const { writeBytes(root_ / "run" / name, content); }

private:
    std::filesystem::path root_;
};

} // namespace fitroom::fuzz
