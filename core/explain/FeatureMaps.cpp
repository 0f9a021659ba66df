#include "core/explain/FeatureMaps.h"

#include "core/explain/OneImage.h"

namespace fitroom {

std::vector<LayerMaps> featureMaps(const LoadedRun& run, std::int32_t image) {
    at::NoGradGuard noGradient;
    Network& network = run.trained->network;
    const std::vector<at::Tensor> outputs = network.layerOutputs(imageTensor(run, image));
    std::vector<LayerMaps> layers;
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        const at::Tensor output = network.inPyTorchOrder(i, outputs[i])[0];
        layers.push_back({output.sizes().vec(), valuesOf(output)});
    }
    return layers;
}

} // namespace fitroom
