#include "app/window/pages/embed/MapSpec.h"

#include <algorithm>

namespace fitroom {

EmbeddingSpec embeddingSpec(const MapRequest& request, std::size_t points, std::size_t columns) {
    EmbeddingSpec spec;
    spec.dimensions = request.dimensions;
    spec.seed = request.seed;
    switch (request.method) {
    case MapMethod::Pca:
        spec.method = EmbeddingMethod::Pca;
        spec.dimensions = int(std::min({std::size_t(request.components), points, columns}));
        break;
    case MapMethod::Tsne:
        spec.method = EmbeddingMethod::Tsne;
        spec.tsne.perplexity = request.perplexity;
        spec.tsne.learningRate = request.learningRate;
        spec.tsne.earlyExaggeration = request.exaggeration;
        spec.tsne.iterations = request.iterations;
        break;
    case MapMethod::Umap:
        spec.method = EmbeddingMethod::Umap;
        spec.umap.neighbours = request.neighbours;
        spec.umap.minimumDistance = request.minimumDistance;
        spec.umap.iterations = request.iterations;
        break;
    case MapMethod::Custom:
        spec.method = EmbeddingMethod::Custom;
        break;
    }
    return spec;
}

QStringList axisNames(const MapRequest& request) {
    const auto name = [](const PatternAxis& axis) {
        return axis.less + QStringLiteral(" → ") + axis.more;
    };
    QStringList names = {name(request.across), name(request.up)};
    if (request.dimensions > 2)
        names += name(request.towards);
    return names;
}

tl::expected<std::vector<CustomAxis>, AxisProblem>
customAxes(const MapRequest& request, const std::vector<std::string>& names,
           const std::map<QString, std::vector<std::int32_t>>& keptPoints) {
    std::optional<AxisProblem> problem;
    const auto match = [&](const QString& pattern, AxisEnd end) {
        if (const auto kept = keptPoints.find(pattern); kept != keptPoints.end())
            return kept->second;
        auto rows = matchingRows(names, {pattern.toStdString(), request.regularExpressions}, end);
        if (rows)
            return std::move(*rows);
        if (!problem)
            problem = AxisProblem{end, rows.error()};
        return std::vector<std::int32_t>();
    };
    std::vector<CustomAxis> axes;
    axes.push_back(
        {match(request.across.less, AxisEnd::Left), match(request.across.more, AxisEnd::Right)});
    axes.push_back({match(request.up.less, AxisEnd::Down), match(request.up.more, AxisEnd::Up)});
    if (request.dimensions > 2)
        axes.push_back({match(request.towards.less, AxisEnd::Back),
                        match(request.towards.more, AxisEnd::Front)});
    if (problem)
        return tl::unexpected(*problem);
    return axes;
}

} // namespace fitroom
