#pragma once

#include "core/support/FileLayer.h"

#include <algorithm>
#include <cerrno>

namespace fitroom::test {

/// A disk that fails: the call numbered `failAt` (from 1, over all calls but close and remove) and,
/// if `lasting`, every later one gives `code`. A failing write may first take half of its bytes.
class FaultyFiles : public FileLayer {
public:
    struct Fault {
        int failAt = 0; ///< 0: never
        int code = EIO;
        bool shortWrite = false; ///< a write takes half and says so; the next one gives `code`
        bool lasting = false;
    };

    explicit FaultyFiles(Fault fault) : fault_(fault) {}

    /// Calls so far: run once without a fault to learn how many there are to fail.
    [[nodiscard]] int calls() const { return calls_; }

    int open(const std::filesystem::path& path, int flags) override {
        return fails() ? -1 : real_.open(path, flags);
    }
    ssize_t write(int file, const std::byte* bytes, std::size_t count) override {
        if (!fails())
            return real_.write(file, bytes, count);
        if (!fault_.shortWrite || count < 2 || halved_)
            return -1;
        halved_ = true;
        fault_.failAt = calls_ + 1;
        return real_.write(file, bytes, count / 2);
    }
    int truncate(int file, off_t size) override { return real_.truncate(file, size); }
    int sync(int file) override { return fails() ? -1 : real_.sync(file); }
    int close(int file) override { return real_.close(file); }
    int rename(const std::filesystem::path& from, const std::filesystem::path& to) override {
        return fails() ? -1 : real_.rename(from, to);
    }
    int remove(const std::filesystem::path& path) override { return real_.remove(path); }

private:
    bool fails() {
        ++calls_;
        const bool now = fault_.failAt > 0 &&
                         (fault_.lasting ? calls_ >= fault_.failAt : calls_ == fault_.failAt);
        if (now)
            errno = fault_.code;
        return now;
    }

    Fault fault_;
    int calls_ = 0;
    bool halved_ = false;
    FileLayer& real_ = posixFiles();
};

} // namespace fitroom::test
