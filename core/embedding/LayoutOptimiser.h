#pragma once

#include <cstdint>
#include <span>

namespace fitroom {

/// Draws a map of points step by step: t-SNE or UMAP at work. One thread at a time; whoever holds
/// it may stop after any step and keep the coordinates. The same settings, seed and calls give the
/// same coordinates whatever the number of threads.
class LayoutOptimiser {
public:
    virtual ~LayoutOptimiser() = default;

    /// One iteration over all points, with the calling thread's thread count.
    virtual void step() = 0;
    /// Steps taken so far.
    [[nodiscard]] virtual int iteration() const = 0;

    [[nodiscard]] virtual int dimensions() const = 0;
    /// points x dimensions; good until the next call.
    [[nodiscard]] virtual std::span<const float> coordinates() const = 0;

    /// How far the map is from the points, which falls as it gets better: t-SNE's Kullback-Leibler
    /// divergence, UMAP's mean cross-entropy of an edge. Takes about as long as a step.
    virtual double loss() = 0;

    /// Shakes every point a little, out of places where it may be stuck.
    virtual void perturb(std::uint64_t seed) = 0;

    /// Lets labels, one a point, count as well: points of one label attract each other more, others
    /// less, by `share`, 0 (not at all) to 1 (others not at all). A label below 0 is unknown, and
    /// such points are left alone.
    virtual void supervise(std::span<const std::int32_t> labels, double share) = 0;
};

} // namespace fitroom
