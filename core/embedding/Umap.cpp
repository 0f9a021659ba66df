#include "core/embedding/Umap.h"

#include "core/embedding/FuzzyGraph.h"
#include "core/embedding/Noise.h"
#include "core/embedding/Parallel.h"
#include "core/embedding/Supervision.h"
#include "core/support/Philox.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace fitroom {
namespace {

constexpr int kOthers = 5; ///< points a point is pushed from for each neighbour it is pulled to
constexpr float kLargestMove = 4;
constexpr float kApart = 0.001F; ///< added to a squared distance that is divided by
constexpr double kShake = 0.05;  ///< of the map's standard deviation, by perturb()

class Umap : public LayoutOptimiser {
public:
    Umap(SparseMatrix graph, std::vector<float> start, int dimensions, const UmapSettings& settings,
         std::uint64_t seed)
        : graph_(std::move(graph)), pulled_(graph_), map_(std::move(start)), last_(map_),
          dimensions_(dimensions), iterations_(settings.iterationsFor(graph_.rows())),
          curve_(fitCurve(settings.minimumDistance)), seed_(seed) {
        if (dimensions < 2 || dimensions > 3 ||
            map_.size() != graph_.rows() * std::size_t(dimensions))
            throw std::invalid_argument("UMAP draws maps of 2 or 3 dimensions of all its points");
        setLargest();
    }

    void step() override;
    int iteration() const override { return iteration_; }
    int dimensions() const override { return dimensions_; }
    std::span<const float> coordinates() const override { return map_; }
    double loss() override;
    void perturb(std::uint64_t seed) override;
    void supervise(std::span<const std::int32_t> labels, double share) override {
        pulled_ = supervised(graph_, labels, share);
        setLargest();
    }

private:
    template<std::size_t dimensions>
    void movePoint(std::size_t point, float rate);

    /// Whether an edge is looked at in this iteration: the surest are in each one.
    [[nodiscard]] bool isDue(float strength) const {
        const double often = double(strength) / double(largest_);
        if (often * double(iterations_) < 1)
            return false;
        return std::floor(often * double(iteration_ + 1)) > std::floor(often * double(iteration_));
    }
    void setLargest() { largest_ = std::ranges::max(pulled_.values); }

    SparseMatrix graph_;
    SparseMatrix pulled_; ///< after supervision
    float largest_ = 1;
    std::vector<float> map_;
    std::vector<float> last_; ///< the map before the step: what all points see of the others
    int dimensions_;
    int iterations_;
    int iteration_ = 0;
    UmapCurve curve_;
    std::uint64_t seed_;
};

/// Moves a point by what pulls at it and what it is pushed from. Other points are taken where they
/// were before the step, so that the order of points, and with it the number of threads, does not
/// matter.
template<std::size_t dimensions>
void Umap::movePoint(std::size_t point, float rate) {
    const auto a = float(curve_.a), b = float(curve_.b);
    std::array<float, dimensions> at;
    std::copy_n(last_.begin() + std::ptrdiff_t(point * dimensions), dimensions, at.begin());
    const auto differences = [&](std::size_t other, std::array<float, dimensions>& apart) {
        float squares = 0;
        for (std::size_t d = 0; d < dimensions; ++d) {
            apart[d] = at[d] - last_[other * dimensions + d];
            squares += apart[d] * apart[d];
        }
        return squares;
    };
    const auto move = [&](const std::array<float, dimensions>& apart, float force) {
        for (std::size_t d = 0; d < dimensions; ++d)
            at[d] += rate * std::clamp(force * apart[d], -kLargestMove, kLargestMove);
    };
    std::array<float, dimensions> apart;
    std::uint32_t draw = 0;
    for (auto edge = std::size_t(pulled_.starts[point]);
         edge < std::size_t(pulled_.starts[point + 1]); ++edge) {
        if (!isDue(pulled_.values[edge]))
            continue;
        // Twice, as an edge moves both its ends each time it is seen from one of them.
        for (int end = 0; end < 2; ++end) {
            const float squares = differences(std::size_t(pulled_.columns[edge]), apart);
            if (squares > 0) {
                const float power = std::pow(squares, b);
                move(apart, -2 * a * b * power / squares / (1 + a * power));
            }
        }
        for (int i = 0; i < kOthers; i += 4, ++draw) {
            const PhiloxCounter words =
                philox({draw, std::uint32_t(point), std::uint32_t(iteration_),
                        std::uint32_t(RandomUse::Layout)},
                       philoxKey(seed_));
            for (int j = i; j < std::min(i + 4, kOthers); ++j) {
                const auto other =
                    std::size_t(std::uint64_t(words[std::size_t(j - i)]) * graph_.rows() >> 32);
                const float squares = differences(other, apart);
                if (other != point && squares > 0)
                    move(apart, 2 * b / ((kApart + squares) * (1 + a * std::pow(squares, b))));
            }
        }
    }
    std::copy_n(at.begin(), dimensions, map_.begin() + std::ptrdiff_t(point * dimensions));
}

void Umap::step() {
    std::swap(last_, map_);
    const auto rate = float(std::max(1 - double(iteration_) / double(iterations_), 0.0));
#pragma omp parallel for schedule(dynamic, 256) if (worthThreads(graph_.rows()))
    for (std::size_t point = 0; point < graph_.rows(); ++point) {
        if (dimensions_ == 2)
            movePoint<2>(point, rate);
        else
            movePoint<3>(point, rate);
    }
    ++iteration_;
}

double Umap::loss() {
    const auto columns = std::size_t(dimensions_);
    std::vector<double> sums(graph_.rows());
#pragma omp parallel for schedule(static, 256) if (worthThreads(graph_.rows()))
    for (std::size_t point = 0; point < graph_.rows(); ++point) {
        for (auto edge = std::size_t(graph_.starts[point]);
             edge < std::size_t(graph_.starts[point + 1]); ++edge) {
            double squares = 0;
            for (std::size_t d = 0; d < columns; ++d) {
                const double apart = double(map_[point * columns + d]) -
                                     double(map_[std::size_t(graph_.columns[edge]) * columns + d]);
                squares += apart * apart;
            }
            constexpr double kTiny = 1e-12;
            const double close = 1 / (1 + curve_.a * std::pow(squares, curve_.b));
            const double sure = double(graph_.values[edge]);
            sums[point] -= sure * std::log(std::max(close, kTiny)) +
                           (1 - sure) * std::log(std::max(1 - close, kTiny));
        }
    }
    return std::accumulate(sums.begin(), sums.end(), 0.0) / double(graph_.values.size());
}

void Umap::perturb(std::uint64_t seed) {
    double squares = 0;
    for (const float value : map_)
        squares += double(value) * double(value);
    addNoise(map_, kShake * std::sqrt(squares / double(map_.size())), seed,
             std::uint32_t(iteration_) + 1);
}

} // namespace

std::unique_ptr<LayoutOptimiser> makeUmap(const Neighbours& neighbours, std::vector<float> start,
                                          int dimensions, const UmapSettings& settings,
                                          std::uint64_t seed) {
    return std::make_unique<Umap>(fuzzyGraph(neighbours), std::move(start), dimensions, settings,
                                  seed);
}

} // namespace fitroom
