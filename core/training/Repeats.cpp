#include "core/training/Repeats.h"

#include <chrono>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace fitroom {
namespace {

/// Unlike that of any other group.
std::string freshGroup() {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::to_string(std::chrono::duration_cast<std::chrono::microseconds>(now).count());
}

} // namespace

std::vector<TrainingJob> repeats(const TrainingJob& job, int count) {
    if (count < 1 || count > kMostRepeats)
        throw std::invalid_argument("There is no such number of repeats");
    if (count == 1)
        return {job};
    const std::string group = freshGroup();
    std::vector<TrainingJob> jobs(std::size_t(count), job);
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        jobs[i].recipe.seed += i;
        jobs[i].name = runName(job) + ", seed " + std::to_string(jobs[i].recipe.seed);
        jobs[i].group = group;
    }
    return jobs;
}

Spread spread(const std::vector<double>& values) {
    if (values.empty())
        return {};
    const double n = double(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return {mean, values.size() > 1 ? std::sqrt(squares / (n - 1)) : 0};
}

} // namespace fitroom
