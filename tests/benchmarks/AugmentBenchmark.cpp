// Images augmented per second, on one thread and on all.
//
//     AugmentBenchmark
#include "core/augment/Augmenter.h"
#include "core/support/Compute.h"
#include "tests/benchmarks/Timing.h"
#include "tests/support/SyntheticData.h"

#include <cstdio>
#include <numeric>

using namespace fitroom;

namespace {

constexpr std::size_t kBatch = 256;

struct Case {
    const char* name;
    AugmentationSpec spec;
};

AugmentationSpec tutorial() {
    return {.rotationDegrees = 8,
            .widthShift = 0.08,
            .heightShift = 0.08,
            .shearDegrees = 0.3,
            .zoomMin = 0.92,
            .zoomMax = 1.08,
            .interpolation = Interpolation::Nearest};
}

AugmentationSpec everything() {
    AugmentationSpec spec = tutorial();
    spec.horizontalFlip = true;
    spec.cropScaleMax = 1.2;
    spec.brightness = spec.contrast = 0.2;
    spec.eraseProbability = 0.5;
    spec.interpolation = Interpolation::Linear;
    return spec;
}

double imagesPerSecond(const AugmentationSpec& spec, const Dataset& dataset, int threads) {
    useThreads(threads);
    const Augmenter augmenter(spec, dataset.shape(), 1);
    std::vector<std::int32_t> indices(dataset.size());
    std::iota(indices.begin(), indices.end(), 0);
    std::vector<float> batch(kBatch * dataset.shape().size());
    std::uint64_t epoch = 0;
    const double seconds = benchmark::fastest(20, [&] {
        for (std::size_t start = 0; start + kBatch <= indices.size(); start += kBatch)
            augmenter.apply(dataset, std::span(indices).subspan(start, kBatch), epoch, batch);
        ++epoch;
    });
    return double(indices.size() / kBatch * kBatch) / seconds;
}

} // namespace

int main() {
    const Case cases[] = {
        {"nothing (bytes to floats)", {}},
        {"rotate, shift, shear, zoom", tutorial()},
        {"everything", everything()},
    };
    const ImageShape shapes[] = {{1, 28, 28}, {3, 64, 64}};
    std::printf("%s\n", hardwareText().c_str());
    std::printf("%-12s %-28s %14s %14s\n", "image", "augmentation", "1 thread", "all threads");
    for (const ImageShape& shape : shapes) {
        const auto dataset = test::syntheticDataset({.training = 4096, .test = 0, .shape = shape});
        for (const Case& one : cases) {
            const double single = imagesPerSecond(one.spec, *dataset, 1);
            const double all = imagesPerSecond(one.spec, *dataset, coreCount());
            std::printf("%d x %d x %-4d %-28s %12.0f/s %12.0f/s\n", shape.channels, shape.height,
                        shape.width, one.name, single, all);
        }
    }
    return 0;
}
