#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <span>

namespace fitroom {

/// Convolves charges on the nodes of a square grid with the kernels of t-SNE's repulsion, by fast
/// Fourier transforms over a grid twice as wide, so that nothing wraps around. Charges and fields
/// are coefficients of quintic B-splines: what the kernels say of the nodes is interpolated by
/// splines (Unser 1999, "Splines: a perfect fit for signal and image processing"), both where the
/// charges are and where the fields are looked up.
class GridConvolution {
public:
    GridConvolution();
    ~GridConvolution();

    static constexpr std::size_t kLargestSide = 1024;

    /// Makes the grid at least `side` nodes wide, `spacing` apart; what need not change is kept.
    /// Only the far part of the kernels counts if so wanted (see SplitKernel).
    void prepare(std::size_t side, double spacing, bool farOnly);
    /// Nodes along a side, at least those asked for.
    [[nodiscard]] std::size_t side() const;

    /// Writes row `y` of the charges, one a node, which lie zeroed before it.
    using FillRow = std::function<void(std::size_t y, std::span<float> charges)>;

    /// Computes the fields of the charges that `fill` writes, in `parallel` from several threads at
    /// once; gives the sum over all pairs of charges of 1 / (1 + distance^2), a charge paired with
    /// itself included.
    double convolve(const FillRow& fill, bool parallel);
    /// Row `y` of the fields, (x, y) for each node: the sums of charge x difference / (1 +
    /// distance^2)^2, from the charge to the node.
    [[nodiscard]] std::span<const float> fields(std::size_t y) const;

private:
    struct Transforms;
    struct Kernels;
    std::unique_ptr<Transforms> transforms_;
    std::unique_ptr<Kernels> kernels_;
};

} // namespace fitroom
