#include "core/data/ClassStatistics.h"

namespace fitroom {
namespace {

constexpr std::size_t kPollEvery = 1000;

/// Sums over one class, exact in whole numbers.
struct Sums {
    ClassStatistics statistics;
    std::vector<std::uint64_t> sums;

    void add(std::span<const std::uint8_t> image) {
        ++statistics.images;
        for (std::size_t i = 0; i < image.size(); ++i) {
            sums[i] += image[i];
            ++statistics.histogram[image[i]];
        }
    }
    ClassStatistics finish() {
        statistics.mean.assign(sums.size(), 0);
        const auto count = std::uint64_t(statistics.images);
        for (std::size_t i = 0; count > 0 && i < sums.size(); ++i)
            statistics.mean[i] = std::uint8_t((sums[i] + count / 2) / count);
        return std::move(statistics);
    }
};

} // namespace

Result<std::vector<ClassStatistics>> classStatistics(const Dataset& dataset,
                                                     std::span<const std::int32_t> indices,
                                                     const Progress& progress) {
    std::vector<Sums> sums(std::size_t(dataset.classCount()));
    for (Sums& one : sums)
        one.sums.assign(dataset.shape().size(), 0);
    for (std::size_t i = 0; i < indices.size(); ++i) {
        if (i % kPollEvery == 0) {
            if (progress.stopRequested())
                return cancelled();
            progress.report(double(i) / double(indices.size()));
        }
        const auto image = std::size_t(indices[i]);
        sums[std::size_t(dataset.label(image))].add(dataset.image(image));
    }
    std::vector<ClassStatistics> statistics;
    statistics.reserve(sums.size());
    for (Sums& one : sums)
        statistics.push_back(one.finish());
    return statistics;
}

} // namespace fitroom
