#include "core/support/Compute.h"

#include <ATen/Parallel.h>
#include <malloc.h>
#include <opencv2/core.hpp>
#include <torch/version.h>

#include <dlfcn.h>

#include <fstream>
#include <limits>
#include <sstream>
#include <thread>

namespace fitroom {

int coreCount() {
    return std::max(1, int(std::thread::hardware_concurrency()));
}

void useThreads(int threads) {
    at::set_num_threads(threads > 0 ? threads : coreCount());
    cv::setNumThreads(1); // OpenCV would bring a pool of its own beside OpenMP's
}

ThreadsKept::ThreadsKept() : threads_(at::get_num_threads()) {}

ThreadsKept::~ThreadsKept() {
    useThreads(threads_);
}

void keepFreedMemory() {
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    mallopt(M_TOP_PAD, 64 << 20);
}

std::int64_t availableMemory() {
    std::ifstream info("/proc/meminfo");
    for (std::string name; info >> name;) {
        std::int64_t kibibytes = 0;
        if (name == "MemAvailable:" && info >> kibibytes)
            return kibibytes * 1024;
        info.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
    }
    return 0;
}

BlasInfo blasInfo() {
    using ConfigText = char* (*)();
    void* symbol = dlsym(RTLD_DEFAULT, "openblas_get_config");
    if (!symbol)
        return {"reference BLAS", true};
    // "OpenBLAS 0.3.21 DYNAMIC_ARCH NO_AFFINITY USE_OPENMP …"
    std::istringstream words(reinterpret_cast<ConfigText>(symbol)());
    std::string library, version;
    words >> library >> version;
    return {library + " " + version, false};
}

bool hasFastBfloat16() {
    return __builtin_cpu_supports("avx512bf16");
}

std::string versionText() {
    return "Fitting Room " FITROOM_VERSION ", LibTorch " TORCH_VERSION ", OpenCV " CV_VERSION ", " +
           blasInfo().name;
}

static std::string processorName() {
    std::ifstream info("/proc/cpuinfo");
    for (std::string line; std::getline(info, line);) {
        if (line.starts_with("model name"))
            return line.substr(line.find(':') + 2);
    }
    return "unknown processor";
}

std::string hardwareText() {
    return processorName() + ", " + std::to_string(coreCount()) + " cores" +
           (hasFastBfloat16() ? ", bfloat16" : "");
}

} // namespace fitroom
