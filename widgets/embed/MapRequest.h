#pragma once

#include <QString>

#include <cstdint>

namespace fitroom {

/// What becomes points.
enum class MapSource {
    Pixels,
    Layer,   ///< what a layer of the current run's net makes of the images
    Weights, ///< a layer's: a row for each of its units
    Table    ///< rows of a file
};

/// Whose points.
enum class MapImages { Test, Validation, Training, All, Filtered, Selected };

enum class MapMethod { Pca, Tsne, Umap, Custom };

/// Matching points' mean on one side of an axis, less that on the other.
struct PatternAxis {
    QString less; ///< patterns: text that a point's name contains
    QString more;

    bool operator==(const PatternAxis&) const = default;
};

/// A map as the user wants it: the controls' values when its computation was asked for.
struct MapRequest {
    MapSource source = MapSource::Pixels;
    int layer = -1; ///< of the net
    MapImages images = MapImages::Test;
    MapMethod method = MapMethod::Pca;
    int dimensions = 2;
    bool sphere = false; ///< centre the points and give them one length first
    std::uint64_t seed = 1;
    int iterations = 1000; ///< t-SNE's; UMAP's epochs, 0: as the number of points suggests

    int components = 10; ///< principal ones that are found, of which any can be an axis

    double perplexity = 30;
    double learningRate = 0; ///< 0: as the number of points suggests
    double exaggeration = 12;
    double supervision = 0; ///< share by which labels count, 0 to 1

    int neighbours = 15; ///< UMAP's
    double minimumDistance = 0.1;

    PatternAxis across; ///< custom projection's
    PatternAxis up;
    PatternAxis towards; ///< in three dimensions
    bool regularExpressions = false;

    bool operator==(const MapRequest&) const = default;
};

/// How the nearest neighbours of a point are found.
struct NeighbourRequest {
    int point = -1;
    int count = 10;
    bool cosine = true; ///< else Euclidean
};

} // namespace fitroom
