// Seconds to load a data set from each kind of file.
//
//     LoadBenchmark [FOLDER]
//
// FOLDER holds a grey data set; without it the installed Fashion-MNIST is taken. Its images are
// written to a temporary folder in the other forms first. Files are in the system's cache.
#include "core/data/DatasetFiles.h"
#include "core/support/Compute.h"
#include "tests/benchmarks/Timing.h"
#include "tests/support/SyntheticData.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>

#include <unistd.h>

using namespace fitroom;

namespace {

DatasetPtr load(const std::filesystem::path& folder) {
    Result<DatasetPtr> dataset = loadDataset(folder);
    if (dataset)
        return *dataset;
    std::fprintf(stderr, "%s\n", dataset.error().english().c_str());
    std::exit(1);
}

void writeCsv(const Dataset& dataset, std::size_t first, std::size_t last,
              const std::filesystem::path& path) {
    std::ofstream file(path);
    file << "label";
    for (std::size_t i = 1; i <= dataset.shape().size(); ++i)
        file << ",pixel" << i;
    file << "\n";
    for (std::size_t i = first; i < last; ++i) {
        file << dataset.label(i);
        for (const std::uint8_t pixel : dataset.image(i))
            file << "," << int(pixel);
        file << "\n";
    }
}

Dataset::Parts partsOf(const Dataset& dataset) {
    Dataset::Parts parts;
    parts.shape = dataset.shape();
    parts.classNames = dataset.classNames();
    parts.pixels.assign(dataset.pixels().begin(), dataset.pixels().end());
    parts.labels.assign(dataset.labels().begin(), dataset.labels().end());
    parts.trainingSize = dataset.trainingSize();
    return parts;
}

void measure(const char* name, const std::filesystem::path& folder, const Dataset& expected) {
    DatasetPtr dataset;
    const double seconds = benchmark::fastest(5, [&] { dataset = load(folder); });
    const bool same = dataset->fingerprint() == expected.fingerprint();
    std::printf("%-20s %8.3f s %14.0f images/s%s\n", name, seconds,
                double(dataset->size()) / seconds, same ? "" : "   other images!");
}

} // namespace

int main(int argc, char** argv) {
    const std::filesystem::path source =
        argc > 1 ? argv[1] : findInstalledDataset({}).value_or("/usr/share/datasets/fashion-mnist");
    const DatasetPtr dataset = load(source);
    std::printf("%s\n%s: %zu images of %d x %d x %d\n", hardwareText().c_str(),
                dataset->name().c_str(), dataset->size(), dataset->shape().channels,
                dataset->shape().height, dataset->shape().width);
    const std::filesystem::path scratch =
        std::filesystem::temp_directory_path() / ("fitroom-load-" + std::to_string(getpid()));
    test::writeIdx(partsOf(*dataset), scratch / "idx");
    std::filesystem::create_directories(scratch / "csv");
    writeCsv(*dataset, 0, dataset->trainingSize(), scratch / "csv" / "data_train.csv");
    writeCsv(*dataset, dataset->trainingSize(), dataset->size(), scratch / "csv" / "data_test.csv");
    measure("as it is", source, *dataset);
    measure("IDX, plain", scratch / "idx", *dataset);
    measure("CSV", scratch / "csv", *dataset);
    std::filesystem::remove_all(scratch);
    return 0;
}
