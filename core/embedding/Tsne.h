#pragma once

#include "core/embedding/Affinities.h"
#include "core/embedding/LayoutOptimiser.h"

#include <memory>

namespace fitroom {

struct TsneSettings {
    double perplexity = 30;  ///< kSmallestPerplexity to kLargestPerplexity
    double learningRate = 0; ///< 0: points / early exaggeration (Belkina et al. 2019)
    double earlyExaggeration = 12;
    int earlyIterations = 150;
    int iterations = 1000; ///< in all

    bool operator==(const TsneSettings&) const = default;
};

/// t-SNE from affinities() on, starting at `start` (points x dimensions, see pcaStart()): gradient
/// descent with momentum and gains (van der Maaten and Hinton 2008). In two dimensions points push
/// each other apart by interpolation on a grid (Linderman et al. 2019, "Fast interpolation-based
/// t-SNE"), in three by a tree (van der Maaten 2014, "Accelerating t-SNE using tree-based
/// algorithms"). Throws std::invalid_argument unless there are 2 or 3 dimensions.
std::unique_ptr<LayoutOptimiser> makeTsne(SparseMatrix affinities, std::vector<float> start,
                                          int dimensions, const TsneSettings& settings);

} // namespace fitroom
