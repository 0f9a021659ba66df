#pragma once

#include <span>
#include <vector>

namespace fitroom {

/// Gradient descent with momentum and a gain for each coordinate, which grows while the gradient
/// keeps pointing the same way (Jacobs 1988, as in van der Maaten and Hinton 2008).
class GradientDescent {
public:
    struct Step {
        double pullWeight, pushWeight; ///< gradient = pullWeight x pull - pushWeight x push
        double learningRate;
        double momentum;
    };

    explicit GradientDescent(std::size_t coordinates)
        : gains_(coordinates, 1.0F), updates_(coordinates) {}

    /// Moves the map, points x dimensions, and puts its mean at 0. No point moves more than a few
    /// units at a time, whatever the learning rate.
    void step(std::span<float> map, int dimensions, std::span<const float> pull,
              std::span<const float> push, const Step& step);

private:
    std::vector<float> gains_;
    std::vector<float> updates_;
};

} // namespace fitroom
