#include "core/embedding/Embed.h"

#include "core/embedding/Pca.h"
#include "core/embedding/PcaStart.h"
#include "core/embedding/Sphereise.h"
#include "core/support/Check.h"

#include <chrono>

namespace fitroom {
namespace {

constexpr double kTsneSpread = 1e-4; ///< standard deviation of the start's first component
constexpr double kUmapSpread = 5;
constexpr double kPrepared = 0.3; ///< share of the whole that goes by before the first step

class Timer {
public:
    /// Seconds since it was made, or asked last.
    double lap() {
        const auto now = std::chrono::steady_clock::now();
        const std::chrono::duration<double> seconds = now - last_;
        last_ = now;
        return seconds.count();
    }

private:
    std::chrono::steady_clock::time_point last_ = std::chrono::steady_clock::now();
};

/// Points ready for t-SNE or UMAP, with the neighbours of each.
struct Prepared {
    std::vector<float> start;
    Neighbours neighbours;
};

int neighboursFor(const EmbeddingSpec& spec, std::size_t points) {
    if (spec.method == EmbeddingMethod::Tsne)
        return neighboursForPerplexity(spec.tsne.perplexity, points);
    return int(std::min(std::size_t(spec.umap.neighbours), points) - 1);
}

/// Leaves only the first principal components, where there are more columns than wanted.
tl::expected<void, Error> reduce(Points points, const EmbeddingSpec& spec, Embedding& embedding,
                                 const Progress& progress) {
    embedding.inputColumns = points.columns;
    embedding.input.assign(points.values.begin(), points.values.end());
    const std::size_t wanted = std::min(std::size_t(spec.reducedDimensions), points.rows());
    if (points.columns <= wanted)
        return {};
    auto reduced = pca(points.values, points.columns, int(wanted), progress);
    if (!reduced)
        return Failure(reduced.error());
    embedding.inputColumns = wanted;
    embedding.input = std::move(reduced->coordinates);
    return {};
}

Result<std::vector<float>> startOf(Points points, const EmbeddingSpec& spec) {
    if (!spec.start.empty())
        return spec.start;
    const double spread = spec.method == EmbeddingMethod::Tsne ? kTsneSpread : kUmapSpread;
    return pcaStart(points, spec.dimensions, spread, spec.seed);
}

Result<std::unique_ptr<LayoutOptimiser>> prepare(Points points, const EmbeddingSpec& spec,
                                                 Embedding& embedding, const Progress& progress) {
    Timer timer;
    auto reduced = reduce(points, spec, embedding, progress.part(0, kPrepared / 5));
    if (!reduced)
        return Failure(reduced.error());
    const Points input = {embedding.input, embedding.inputColumns};
    auto start = startOf(input, spec);
    if (!start)
        return Failure(start.error());
    embedding.times.reduction = timer.lap();
    const auto neighbours =
        nearestNeighbours(input, neighboursFor(spec, points.rows()), Metric::Euclidean,
                          progress.part(kPrepared / 5, kPrepared * 4 / 5));
    if (!neighbours)
        return Failure(neighbours.error());
    embedding.times.neighbours = timer.lap();
    if (spec.method == EmbeddingMethod::Umap) {
        auto umap = makeUmap(*neighbours, std::move(*start), spec.dimensions, spec.umap, spec.seed);
        embedding.times.affinities = timer.lap();
        return umap;
    }
    auto matrix = affinities(*neighbours, spec.tsne.perplexity, {[](double) {}, progress.stop});
    if (!matrix)
        return Failure(matrix.error());
    auto tsne = makeTsne(std::move(*matrix), std::move(*start), spec.dimensions, spec.tsne);
    embedding.times.affinities = timer.lap();
    return tsne;
}

Result<Embedding> layOut(Points points, const EmbeddingSpec& spec, const Progress& progress,
                         const StepObserver& observe) {
    Embedding embedding{spec.dimensions};
    auto optimiser = prepare(points, spec, embedding, progress);
    if (!optimiser)
        return Failure(optimiser.error());
    LayoutOptimiser& layout = **optimiser;
    const int iterations = spec.iterationsFor(points.rows());
    Timer timer;
    const auto goesOn = [&] { return !observe || observe(layout); };
    embedding.stopped = !goesOn();
    while (!embedding.stopped && layout.iteration() < iterations) {
        layout.step();
        progress.report(kPrepared +
                        (1 - kPrepared) * double(layout.iteration()) / double(iterations));
        embedding.stopped = !goesOn() || progress.stopRequested();
    }
    embedding.times.layout = timer.lap();
    embedding.stopped = layout.iteration() < iterations;
    embedding.iterations = layout.iteration();
    embedding.loss = layout.loss();
    embedding.coordinates.assign(layout.coordinates().begin(), layout.coordinates().end());
    return embedding;
}

Result<Embedding> components(Points points, const EmbeddingSpec& spec, const Progress& progress) {
    Timer timer;
    auto result = pca(points.values, points.columns, spec.dimensions, progress);
    if (!result)
        return Failure(result.error());
    Embedding embedding{spec.dimensions, std::move(result->coordinates),
                        std::move(result->varianceShare)};
    embedding.times.reduction = timer.lap();
    return embedding;
}

Result<Embedding> custom(Points points, const EmbeddingSpec& spec) {
    Timer timer;
    auto coordinates = customProjection(points, spec.axes);
    if (!coordinates)
        return Failure(coordinates.error());
    Embedding embedding{int(spec.axes.size()), std::move(*coordinates)};
    embedding.times.layout = timer.lap();
    return embedding;
}

} // namespace

std::optional<Message> problemOf(const EmbeddingSpec& spec) {
    const auto whole = [](const char* member, int value, int low, int high) {
        return outOfRange(member, value, low, high);
    };
    std::optional<Message> found;
    const auto look = [&found](std::optional<Message> problem) {
        if (!found)
            found = std::move(problem);
    };
    if (spec.method == EmbeddingMethod::Pca)
        look(whole("dimensions", spec.dimensions, 1, 10'000));
    else
        look(whole("dimensions", spec.dimensions, 2, 3));
    look(whole("reducedDimensions", spec.reducedDimensions, 2, 10'000));
    look(outOfRange("perplexity", spec.tsne.perplexity, kSmallestPerplexity, kLargestPerplexity));
    look(outOfRange("learningRate", spec.tsne.learningRate, 0, 1e6));
    look(outOfRange("earlyExaggeration", spec.tsne.earlyExaggeration, 1, 100));
    look(whole("iterations", spec.tsne.iterations, 1, 1'000'000));
    look(whole("neighbours", spec.umap.neighbours, 2, 200));
    look(outOfRange("minimumDistance", spec.umap.minimumDistance, 0, 1));
    look(whole("iterations", spec.umap.iterations, 0, 1'000'000));
    return found;
}

Result<Embedding> embed(Points points, const EmbeddingSpec& spec, const Progress& progress,
                        const StepObserver& observe) {
    if (const auto problem = problemOf(spec))
        return failed(*problem);
    if (auto finite = checkFinite(points); !finite)
        return Failure(finite.error());
    std::vector<float> onSphere;
    if (spec.sphereise) {
        onSphere = sphereised(points);
        points.values = onSphere;
    }
    if (spec.method == EmbeddingMethod::Pca)
        return components(points, spec, progress);
    if (spec.method == EmbeddingMethod::Custom)
        return custom(points, spec);
    constexpr std::size_t kFewest = 4;
    if (points.rows() < kFewest)
        return failed({CORE_TEXT("core", "A map needs at least %1 points; there are %2."),
                       {std::to_string(kFewest), std::to_string(points.rows())}});
    return layOut(points, spec, progress, observe);
}

} // namespace fitroom
