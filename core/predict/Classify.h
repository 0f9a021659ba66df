#pragma once

#include "core/data/ImageShape.h"
#include "core/evaluation/Evaluate.h"
#include "core/picture/Picture.h"
#include "core/runs/RunStore.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace fitroom {

/// What a net makes of one picture.
struct Classification {
    std::vector<std::uint8_t> input; ///< the picture as the net saw it: channels x height x width
    ImageShape shape;
    std::vector<float> probabilities; ///< one per class
    /// By which they are calibrated (see Temperature.h); nothing: they are as the net gives them.
    std::optional<double> temperature = {};
};

/// Brings each picture to the run's shape, as the run's training images were (stretched, when these
/// were no pictures of any size), and classifies it. The probabilities are calibrated when a
/// temperature is kept with the run (see CalibrateRun.h).
Result<std::vector<Classification>> classify(const RunInfo& run, const RunStore& store,
                                             const std::vector<Picture>& pictures,
                                             Weights weights = Weights::Best);

} // namespace fitroom
