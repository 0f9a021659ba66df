#pragma once

#include "core/embedding/CustomProjection.h"
#include "core/embedding/Tsne.h"
#include "core/embedding/Umap.h"

#include <functional>
#include <optional>

namespace fitroom {

enum class EmbeddingMethod { Pca, Tsne, Umap, Custom };

/// How points become a map.
struct EmbeddingSpec {
    EmbeddingMethod method = EmbeddingMethod::Tsne;
    int dimensions = 2;         ///< 2 or 3; of PCA any number of components
    bool sphereise = false;     ///< see sphereised()
    int reducedDimensions = 50; ///< t-SNE and UMAP see so many principal components
    std::uint64_t seed = 1;
    TsneSettings tsne;
    UmapSettings umap;
    std::vector<CustomAxis> axes; ///< of a custom projection: one for each dimension
    std::vector<float> start;     ///< where t-SNE and UMAP begin; empty: principal components

    /// Of t-SNE or UMAP.
    [[nodiscard]] int iterationsFor(std::size_t points) const {
        return method == EmbeddingMethod::Tsne ? tsne.iterations : umap.iterationsFor(points);
    }
};

/// Seconds spent.
struct EmbeddingTimes {
    double reduction = 0;
    double neighbours = 0;
    double affinities = 0;
    double layout = 0;

    [[nodiscard]] double total() const { return reduction + neighbours + affinities + layout; }
};

struct Embedding {
    int dimensions = 0;
    std::vector<float> coordinates = {};    ///< points x dimensions
    std::vector<double> varianceShare = {}; ///< of PCA: share of the variance, per component
    std::optional<double> loss = {};        ///< of t-SNE and UMAP: see LayoutOptimiser
    int iterations = 0;
    bool stopped = false; ///< before its last iteration
    EmbeddingTimes times = {};
    std::vector<float> input = {}; ///< what t-SNE or UMAP saw, points x inputColumns; else empty
    std::size_t inputColumns = 0;
};

/// Called on the thread that works, before the first step and after each one. It may look, perturb,
/// supervise, and wait while the user pauses. False stops, and the map is kept as it is.
using StepObserver = std::function<bool(LayoutOptimiser&)>;

/// Sphereises the points if wanted, reduces them, and makes the map. A stop while t-SNE or UMAP
/// takes steps keeps the map; before that it is a cancellation. Settings out of range and points
/// too few or not finite are errors.
Result<Embedding> embed(Points points, const EmbeddingSpec& spec, const Progress& progress = {},
                        const StepObserver& observe = {});

/// Nothing, or the sentence that says which setting is out of range.
std::optional<Message> problemOf(const EmbeddingSpec& spec);

} // namespace fitroom
