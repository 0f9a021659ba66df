// How long a folder of many small pictures, of which one in a hundred is none, takes: to be looked
// through, until the first images of the preview are there, and to be imported.
//
//     FolderBenchmark FOLDER [FILES]
//
// FOLDER is filled with FILES files (100,000) of 32 x 32 pixels in ten classes, if it is not there.
#include "core/data/folder/ImageImport.h"
#include "core/support/Compute.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>

#include <sys/resource.h>

using namespace fitroom;

namespace {

constexpr int kSide = 32;
constexpr int kClasses = 10;

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// The most memory the program has had so far.
double megabytes() {
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

void put(std::string& bytes, std::uint32_t value, int count) {
    for (int i = 0; i < count; ++i)
        bytes += char(value >> 8 * i & 0xff);
}

/// A BMP file of noise.
std::string madeBmp(std::mt19937& random) {
    constexpr int kPixels = kSide * kSide * 3, kHeader = 54;
    std::string bytes = "BM";
    put(bytes, kHeader + kPixels, 4), put(bytes, 0, 4), put(bytes, kHeader, 4);
    put(bytes, 40, 4), put(bytes, kSide, 4), put(bytes, kSide, 4), put(bytes, 1, 2);
    put(bytes, 24, 2), put(bytes, 0, 4), put(bytes, kPixels, 4);
    for (int i = 0; i < 4; ++i)
        put(bytes, 0, 4);
    for (int i = 0; i < kPixels; ++i)
        bytes += char(random());
    return bytes;
}

void fill(const std::filesystem::path& folder, int files) {
    std::mt19937 random(1);
    for (int i = 0; i < files; ++i) {
        const auto place = folder / ("class " + std::to_string(i % kClasses));
        if (i < kClasses)
            std::filesystem::create_directories(place);
        std::ofstream file(place / (std::to_string(i) + ".bmp"), std::ios::binary);
        file << (i % 100 == 99 ? std::string("This is a text.") : madeBmp(random));
    }
}

template<class Value>
Value orExit(Result<Value> value) {
    if (value)
        return std::move(*value);
    std::fprintf(stderr, "%s\n", value.error().english().c_str());
    std::exit(1);
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fputs("FolderBenchmark FOLDER [FILES]\n", stderr);
        return 2;
    }
    const std::filesystem::path folder = argv[1];
    if (!std::filesystem::exists(folder))
        fill(folder, argc > 2 ? std::atoi(argv[2]) : 100'000);
    std::printf("%s\n", hardwareText().c_str());
    const double before = megabytes();
    const auto start = std::chrono::steady_clock::now();
    const ImageFolderPtr found = orExit(ImageFolder::open(folder));
    std::printf("looked through %8.2f s, %zu files\n", secondsSince(start), found->images().size());
    const ImportSample sample = orExit(sampleImages(*found, {}, 24));
    std::printf("previewed      %8.2f s, %zu images\n", secondsSince(start), sample.images->size());
    const DatasetPtr dataset = orExit(importImages(*found, {}));
    std::printf("imported       %8.2f s, %zu images, %zu problems\n", secondsSince(start),
                dataset->size(), dataset->problems().size());
    std::printf("memory         %8.0f MB over the program's own %.0f MB; the images take %.0f MB\n",
                megabytes() - before, before, double(dataset->pixels().size()) / 1e6);
    return 0;
}
