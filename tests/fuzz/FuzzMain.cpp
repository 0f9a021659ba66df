#include "tests/fuzz/FuzzTarget.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>

// One libFuzzer program for all readers; FITROOM_TARGET names the one to feed. With
// FITROOM_SAMPLES=FOLDER it writes the reader's valid files there to start from, and ends.

using namespace fitroom::fuzz;

namespace {

const FuzzTarget* target = nullptr; // libFuzzer's interface has no other place for it

void writeSamples(const std::string& folder) {
    int number = 0;
    for (const auto& sample : target->samples()) {
        std::ofstream file(folder + "/sample" + std::to_string(number++), std::ios::binary);
        file.write(reinterpret_cast<const char*>(sample.data()), std::streamsize(sample.size()));
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    const char* name = std::getenv("FITROOM_TARGET");
    target = findTarget(name ? name : "");
    if (!target) {
        for (const FuzzTarget& known : fuzzTargets())
            std::printf("%s\n", std::string(known.name).c_str());
        std::exit(name ? 2 : 0);
    }
    if (const char* folder = std::getenv("FITROOM_SAMPLES")) {
        writeSamples(folder);
        std::exit(0);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
    target->read({bytes, count});
    return 0;
}
