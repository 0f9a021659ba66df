#pragma once

#include <cmath>

namespace fitroom {

/// t-SNE's kernel q = 1 / (1 + s), s being a squared distance, as the sum of a near part, which is
/// 0 from kReach on, and a far part so smooth that a coarse grid is enough for it. The far part is
/// q's Taylor series in s about the reach, as in multilevel summation (Skeel, Tezcan and Hardy
/// 2002, "Multiple grid methods for classical molecular dynamics"); a geometric series, so that the
/// near part is w^(n + 1) q with w = (kReach^2 - s) / (1 + kReach^2), n = 4.
template<class Real>
struct SplitKernel {
    static constexpr Real kReach = 4; ///< in the map's units
    static constexpr Real kScale = 1 / (1 + kReach * kReach);

    Real near;  ///< part of q
    Real force; ///< part of q^2 = -dq / ds, which times a difference of places is a force

    static SplitKernel at(Real s) {
        const Real q = 1 / (1 + s);
        const Real depth = (kReach * kReach - s) * kScale;
        const Real w = (depth + std::abs(depth)) / 2; // no condition: those keep from vectors
        const Real fourth = w * w * (w * w);
        const Real near = fourth * w * q;
        return {near, q * (near + 5 * fourth * kScale)};
    }
};

} // namespace fitroom
