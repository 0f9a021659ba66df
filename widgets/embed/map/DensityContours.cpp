#include "widgets/embed/map/DensityContours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fitroom {

namespace {

/// A density at the corners of a grid of square cells.
struct Grid {
    int columns = 0, rows = 0;
    std::vector<float> values;

    [[nodiscard]] float& at(int column, int row) {
        return values[std::size_t(row) * std::size_t(columns) + std::size_t(column)];
    }
    [[nodiscard]] float at(int column, int row) const {
        return values[std::size_t(row) * std::size_t(columns) + std::size_t(column)];
    }
};

constexpr int kReach = 6; ///< cells on each side of a point: three standard deviations

std::array<float, 2 * kReach + 1> gaussian() {
    std::array<float, 2 * kReach + 1> weights = {};
    for (int i = -kReach; i <= kReach; ++i)
        weights[std::size_t(i + kReach)] = std::exp(-float(i * i) / 8); // cells are half a width
    return weights;
}

/// Along one direction; done twice it is the Gaussian of the plane.
Grid smoothed(const Grid& grid, bool alongRows) {
    static const auto kWeights = gaussian();
    Grid out = grid;
    for (int row = 0; row < grid.rows; ++row)
        for (int column = 0; column < grid.columns; ++column) {
            float sum = 0;
            for (int i = -kReach; i <= kReach; ++i) {
                const int x = alongRows ? column + i : column;
                const int y = alongRows ? row : row + i;
                if (x >= 0 && x < grid.columns && y >= 0 && y < grid.rows)
                    sum += kWeights[std::size_t(i + kReach)] * grid.at(x, y);
            }
            out.at(column, row) = sum;
        }
    return out;
}

/// Where the line of `level` passes through one cell (marching squares).
class CellLines {
public:
    CellLines(const Grid& grid, float level, std::vector<QLineF>& lines)
        : grid_(grid), level_(level), lines_(lines) {}

    void add(int column, int row) {
        crossings_.clear();
        cross(column, row, column + 1, row);
        cross(column + 1, row, column + 1, row + 1);
        cross(column + 1, row + 1, column, row + 1);
        cross(column, row + 1, column, row);
        for (std::size_t i = 0; i + 1 < crossings_.size(); i += 2)
            lines_.emplace_back(crossings_[i], crossings_[i + 1]);
    }

private:
    void cross(int x0, int y0, int x1, int y1) {
        const float a = grid_.at(x0, y0) - level_;
        const float b = grid_.at(x1, y1) - level_;
        if ((a < 0) == (b < 0))
            return;
        const double share = double(a / (a - b));
        crossings_.emplace_back(x0 + share * (x1 - x0), y0 + share * (y1 - y0));
    }

    const Grid& grid_;
    float level_;
    std::vector<QLineF>& lines_;
    std::vector<QPointF> crossings_;
};

} // namespace

std::vector<std::vector<QLineF>> densityContours(const ScreenPoints& points,
                                                 const std::vector<std::uint8_t>& shown,
                                                 const QRectF& area, double width, int levels) {
    const double cell = width / 2;
    Grid grid{int(area.width() / cell) + 1, int(area.height() / cell) + 1, {}};
    grid.values.assign(std::size_t(grid.columns) * std::size_t(grid.rows), 0);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const int column = int(std::lround((double(points.x[i]) - area.left()) / cell));
        const int row = int(std::lround((double(points.y[i]) - area.top()) / cell));
        if (shown[i] && column >= 0 && column < grid.columns && row >= 0 && row < grid.rows)
            ++grid.at(column, row);
    }
    grid = smoothed(smoothed(grid, true), false);
    const float highest = *std::ranges::max_element(grid.values);
    std::vector<std::vector<QLineF>> contours;
    if (highest <= 0)
        return contours;
    for (int level = levels; level > 0; --level) {
        std::vector<QLineF>& lines = contours.emplace_back();
        CellLines cells(grid, highest * std::exp2(-float(level)), lines);
        for (int row = 0; row + 1 < grid.rows; ++row)
            for (int column = 0; column + 1 < grid.columns; ++column)
                cells.add(column, row);
        for (QLineF& line : lines)
            line = QLineF(line.p1() * cell + area.topLeft(), line.p2() * cell + area.topLeft());
    }
    return contours;
}

} // namespace fitroom
