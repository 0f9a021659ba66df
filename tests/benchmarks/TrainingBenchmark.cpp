// Trains a built-in net on Fashion-MNIST for a few hundred steps and prints images per second, the
// median over groups of ten steps. Called by throughput.py.
//
//     TrainingBenchmark NET float32|bfloat16|auto THREADS [IMAGES]
#include "core/data/DatasetFiles.h"
#include "core/model/BuiltIn.h"
#include "core/support/Compute.h"
#include "core/training/Trainer.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>

using namespace fitroom;

namespace {

template <class T>
T orExit(Result<T> result) {
    if (result)
        return std::move(*result);
    std::fprintf(stderr, "%s\n", result.error().english().c_str());
    std::exit(1);
}

Precision precisionFrom(const std::string& name) {
    return name == "float32"    ? Precision::Float32
           : name == "bfloat16" ? Precision::Bfloat16
                                : Precision::Auto;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 4) {
        std::fprintf(stderr, "TrainingBenchmark NET float32|bfloat16|auto THREADS [IMAGES]\n");
        return 2;
    }
    keepFreedMemory();
    TrainingJob job;
    job.dataset = orExit(loadDataset(findInstalledDataset({}).value_or("")));
    job.model = orExit(findModel(argv[1]));
    job.recipe.name = job.recipe.title = "benchmark";
    job.recipe.precision = precisionFrom(argv[2]);
    job.recipe.threads = std::atoi(argv[3]);
    job.recipe.limit = argc > 4 ? std::atol(argv[4]) : 15360;
    job.recipe.phases[0].epochs = 1;
    const auto folder = std::filesystem::temp_directory_path() /
                        ("fitroom-benchmark-" + std::to_string(std::rand()));
    RunStore store(folder);
    TrainingControl control;
    std::vector<double> rates;
    orExit(train(job, store, control, [&](const TrainingEvent& event) {
        if (const auto* steps = std::get_if<StepMetrics>(&event))
            rates.push_back(steps->imagesPerSecond);
    }));
    std::filesystem::remove_all(folder);
    std::nth_element(rates.begin(), rates.begin() + std::ptrdiff_t(rates.size() / 2), rates.end());
    std::printf("%.0f\n", rates[rates.size() / 2]);
    return 0;
}
