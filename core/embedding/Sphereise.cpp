#include "core/embedding/Sphereise.h"

#include <cmath>

namespace fitroom {

std::vector<float> sphereised(Points points) {
    const std::size_t rows = points.rows(), columns = points.columns;
    std::vector<double> mean(columns);
    for (std::size_t row = 0; row < rows; ++row) {
        const auto values = points.row(row);
        for (std::size_t i = 0; i < columns; ++i)
            mean[i] += double(values[i]);
    }
    for (double& value : mean)
        value /= double(rows);
    std::vector<float> sphere(points.values.size());
#pragma omp parallel for
    for (std::size_t row = 0; row < rows; ++row) {
        const auto from = points.row(row);
        double squares = 0;
        for (std::size_t i = 0; i < columns; ++i)
            squares += (double(from[i]) - mean[i]) * (double(from[i]) - mean[i]);
        const double scale = squares > 0 ? 1 / std::sqrt(squares) : 0;
        for (std::size_t i = 0; i < columns; ++i)
            sphere[row * columns + i] = float((double(from[i]) - mean[i]) * scale);
    }
    return sphere;
}

} // namespace fitroom
