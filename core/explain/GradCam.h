#pragma once

#include "core/explain/LoadedRun.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace fitroom {

/// Where an image speaks for a class, as one layer sees it.
struct GradCam {
    std::size_t layer = 0; ///< in the model
    int label = 0;         ///< the class asked about
    int height = 0;        ///< of the map: the layer's output
    int width = 0;
    std::vector<float> map;           ///< height x width, 0 and up, in units of the class's logit
    std::vector<float> probabilities; ///< of all classes
};

/// The layers gradCam() can look at: convolutions, residual blocks, and a backbone, of which the
/// last maps are taken before they are pooled. Empty for a net without.
std::vector<std::size_t> gradCamLayers(const ModelSpec& model);

/// Grad-CAM (Selvaraju et al. 2017, "Grad-CAM: Visual Explanations from Deep Networks via
/// Gradient-based Localization"): the layer's maps, its activation applied, weighted by the mean
/// gradient of the class's logit over each map, summed, and cut off below 0. By default of the last
/// layer in gradCamLayers() and the class the net predicts. A net without such a layer is an error;
/// a layer that is not one of them, or a class there is not, throws std::out_of_range.
Result<GradCam> gradCam(const LoadedRun& run, std::int32_t image,
                        std::optional<std::size_t> layer = {}, std::optional<int> label = {});

} // namespace fitroom
