#pragma once

#include <cstdint>
#include <string>

namespace fitroom {

/// Sets LibTorch's and OpenCV's thread counts for the calling thread; every heavy thread does so
/// when it starts. 0: one thread per core.
void useThreads(int threads);

/// Gives the calling thread back, at its end, the number of threads it computed with before.
class ThreadsKept {
public:
    ThreadsKept();
    ~ThreadsKept();
    ThreadsKept(const ThreadsKept&) = delete;
    ThreadsKept& operator=(const ThreadsKept&) = delete;

private:
    int threads_;
};

int coreCount();

/// Makes the allocator keep freed memory. Large tensors come and go at every training step; without
/// this each one is mapped and unmapped by the operating system. Call once, first thing in main.
void keepFreedMemory();

/// Bytes of memory that programs can still be given without swapping; 0 when the system does not
/// say.
std::int64_t availableMemory();

/// "OpenBLAS 0.3.21 (OpenMP)"; `slow` when it is the reference BLAS.
struct BlasInfo {
    std::string name;
    bool slow = false;
};
BlasInfo blasInfo();

/// Whether bfloat16 arithmetic is fast here (AVX-512 BF16 or AMX).
bool hasFastBfloat16();

/// "Fitting Room 0.1.0, LibTorch 1.13.0, OpenCV 4.6.0, OpenBLAS 0.3.21"
std::string versionText();
std::string hardwareText();

} // namespace fitroom
