#include "core/explain/GradCam.h"

#include "core/explain/OneImage.h"

#include <torch/csrc/autograd/autograd.h>

#include <algorithm>
#include <stdexcept>

namespace fitroom {
namespace {

std::size_t chosenLayer(const std::vector<std::size_t>& possible,
                        std::optional<std::size_t> wanted) {
    if (!wanted)
        return possible.back();
    if (std::ranges::find(possible, *wanted) == possible.end())
        throw std::out_of_range("Grad-CAM needs a layer that convolves");
    return *wanted;
}

int chosenClass(const at::Tensor& logits, std::optional<int> wanted) {
    if (!wanted)
        return int(logits.argmax().item<std::int64_t>());
    if (*wanted < 0 || *wanted >= logits.size(0))
        throw std::out_of_range("There is no such class");
    return *wanted;
}

/// A layer's maps, and the logits that came of them.
struct Looked {
    at::Tensor maps;   ///< 1 x channels x h x w
    at::Tensor logits; ///< classes
};

Looked lookAt(Network& network, const ModelSpec& model, std::size_t layer,
              const at::Tensor& image) {
    if (std::holds_alternative<Backbone>(model.layers[layer])) {
        const at::Tensor maps = network.backboneMaps(image).detach().set_requires_grad(true);
        return {maps, network.forwardMaps(maps)[0]};
    }
    const std::vector<at::Tensor> outputs = network.layerOutputs(image);
    return {outputs[layer], outputs.back()[0]};
}

} // namespace

std::vector<std::size_t> gradCamLayers(const ModelSpec& model) {
    std::vector<std::size_t> layers;
    for (std::size_t i = 0; i < model.layers.size(); ++i) {
        if (std::holds_alternative<Convolution>(model.layers[i]) ||
            std::holds_alternative<ResidualBlock>(model.layers[i]) ||
            std::holds_alternative<Backbone>(model.layers[i]))
            layers.push_back(i);
    }
    return layers;
}

Result<GradCam> gradCam(const LoadedRun& run, std::int32_t image, std::optional<std::size_t> layer,
                        std::optional<int> label) {
    const std::vector<std::size_t> possible = gradCamLayers(run.info.model);
    if (possible.empty())
        return failed({CORE_TEXT("core", "Grad-CAM needs a net with a convolution; %1 has none."),
                       {run.info.model.title}});
    GradCam cam;
    cam.layer = chosenLayer(possible, layer);
    at::AutoGradMode withGradient(true);
    const auto [maps, logits] =
        lookAt(run.trained->network, run.info.model, cam.layer, imageTensor(run, image));
    cam.label = chosenClass(logits, label);
    const at::Tensor gradient = torch::autograd::grad({logits[cam.label]}, {maps})[0];
    const at::Tensor weights = gradient.mean({2, 3}, true);
    const at::Tensor map = at::relu((weights * maps).sum(1))[0];
    cam.height = int(map.size(0));
    cam.width = int(map.size(1));
    cam.map = valuesOf(map);
    cam.probabilities = valuesOf(logits.softmax(0));
    return cam;
}

} // namespace fitroom
