#pragma once

#include <span>

namespace fitroom {

/// t-SNE's push of all points against all others.
class Repulsion {
public:
    virtual ~Repulsion() = default;

    /// forces[i] = sum over j of (y_i - y_j) / (1 + |y_i - y_j|^2)^2, for a map of points x
    /// dimensions. Gives Z, the sum over i != j of 1 / (1 + |y_i - y_j|^2).
    virtual double compute(std::span<const float> map, std::span<float> forces) = 0;
};

} // namespace fitroom
