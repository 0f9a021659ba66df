#pragma once

#include "core/embedding/Neighbours.h"

namespace fitroom {

/// A sparse matrix, row by row; the columns of a row ascend.
struct SparseMatrix {
    std::vector<std::int64_t> starts; ///< rows + 1: where each row begins, and the end
    std::vector<std::int32_t> columns;
    std::vector<float> values;

    [[nodiscard]] std::size_t rows() const { return starts.size() - 1; }
};

inline constexpr double kSmallestPerplexity = 2;
inline constexpr double kLargestPerplexity = 100;

/// Neighbours that t-SNE looks at: three times the perplexity, or all other points where there are
/// fewer.
int neighboursForPerplexity(double perplexity, std::size_t points);

/// t-SNE's P: how likely points pick each other as neighbours, symmetric, its sum 1 (van der Maaten
/// and Hinton 2008, "Visualizing Data using t-SNE"). Each point's Gaussian is as wide as gives the
/// perplexity, which is brought down to a third of the neighbours where there are too few for it.
/// Equally near neighbours are equally likely. The error is a cancellation.
Result<SparseMatrix> affinities(const Neighbours& neighbours, double perplexity,
                                const Progress& progress = {});

/// (a + a^T) / 2 of the matrix whose row i holds `values` (points x count) at the neighbours of i.
SparseMatrix symmetrised(const Neighbours& neighbours, std::span<const float> values);

/// The probabilities p of neighbours at the given distances for which exp(entropy) is the
/// perplexity, p falling as a Gaussian does. Needs at least one distance.
void calibrate(std::span<const float> distances, double perplexity, std::span<float> p);

} // namespace fitroom
