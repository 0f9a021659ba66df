#pragma once

namespace fitroom {

enum class HorizontalAxis { Steps, Epochs };

/// How both charts draw their curves.
struct ChartOptions {
    HorizontalAxis horizontal = HorizontalAxis::Epochs;
    bool logarithmicLoss = false;
    int smoothing = 40;        ///< position of the slider, see smoothingWeight()
    bool trainingSteps = true; ///< training, step by step
    bool trainingEpochs = true;
    bool validation = true;
    bool meanOfRepeats = true; ///< repeats as one mean with a band, not as single curves
    bool operator==(const ChartOptions&) const = default;
};

} // namespace fitroom
