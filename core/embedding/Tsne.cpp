#include "core/embedding/Tsne.h"

#include "core/embedding/Attraction.h"
#include "core/embedding/GradientDescent.h"
#include "core/embedding/GridRepulsion.h"
#include "core/embedding/Noise.h"
#include "core/embedding/Supervision.h"
#include "core/embedding/TreeRepulsion.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace fitroom {
namespace {

constexpr double kSmallestRate = 200;
constexpr double kEarlyMomentum = 0.5, kMomentum = 0.8;
constexpr int kEarlyShape = 50; ///< iterations after which neighbours have found each other
constexpr double kShake = 0.05; ///< of the map's standard deviation, by perturb()

std::unique_ptr<Repulsion> makeRepulsion(int dimensions) {
    if (dimensions == 2)
        return std::make_unique<GridRepulsion>();
    if (dimensions == 3)
        return std::make_unique<TreeRepulsion>();
    throw std::invalid_argument("t-SNE draws maps of 2 or 3 dimensions");
}

class Tsne : public LayoutOptimiser {
public:
    Tsne(SparseMatrix affinities, std::vector<float> start, int dimensions,
         const TsneSettings& settings)
        : settings_(settings), dimensions_(dimensions), affinities_(std::move(affinities)),
          attraction_(affinities_), repulsion_(makeRepulsion(dimensions)), map_(std::move(start)),
          pull_(map_.size()), push_(map_.size()), descent_(map_.size()) {
        if (map_.size() != affinities_.rows() * std::size_t(dimensions))
            throw std::invalid_argument("a start of other points than the affinities");
        attraction_.arrange(map_, dimensions_);
    }

    void step() override;
    int iteration() const override { return iteration_; }
    int dimensions() const override { return dimensions_; }
    std::span<const float> coordinates() const override { return map_; }
    double loss() override;
    void perturb(std::uint64_t seed) override;
    void supervise(std::span<const std::int32_t> labels, double share) override;

private:
    [[nodiscard]] double learningRate() const {
        if (settings_.learningRate > 0)
            return settings_.learningRate;
        const double points = double(affinities_.rows());
        return std::max(kSmallestRate, points / settings_.earlyExaggeration);
    }

    TsneSettings settings_;
    int dimensions_;
    SparseMatrix affinities_; ///< as given, without supervision
    Attraction attraction_;
    std::unique_ptr<Repulsion> repulsion_;
    std::vector<float> map_, pull_, push_;
    GradientDescent descent_;
    int iteration_ = 0;
};

void Tsne::step() {
    const bool early = iteration_ < settings_.earlyIterations;
    attraction_.compute(map_, dimensions_, pull_);
    const double z = std::max(repulsion_->compute(map_, push_), 1e-30);
    // A quarter of the gradient, as in other programs, whose learning rates these are.
    descent_.step(map_, dimensions_, pull_, push_,
                  {early ? settings_.earlyExaggeration : 1, 1 / z, learningRate(),
                   early ? kEarlyMomentum : kMomentum});
    ++iteration_;
    if (iteration_ == kEarlyShape || iteration_ == settings_.earlyIterations)
        attraction_.arrange(map_, dimensions_);
}

double Tsne::loss() {
    const double z = std::max(repulsion_->compute(map_, push_), 1e-30);
    return attraction_.logRatio(map_, dimensions_) + std::log(z);
}

void Tsne::perturb(std::uint64_t seed) {
    double squares = 0;
    for (const float value : map_)
        squares += double(value) * double(value); // a map's mean is 0
    addNoise(map_, kShake * std::sqrt(squares / double(map_.size())), seed,
             std::uint32_t(iteration_) + 1);
}

void Tsne::supervise(std::span<const std::int32_t> labels, double share) {
    attraction_ = Attraction(supervised(affinities_, labels, share));
    attraction_.arrange(map_, dimensions_);
}

} // namespace

std::unique_ptr<LayoutOptimiser> makeTsne(SparseMatrix affinities, std::vector<float> start,
                                          int dimensions, const TsneSettings& settings) {
    return std::make_unique<Tsne>(std::move(affinities), std::move(start), dimensions, settings);
}

} // namespace fitroom
