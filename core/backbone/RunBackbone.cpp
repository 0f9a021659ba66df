#include "core/backbone/RunBackbone.h"

#include "core/backbone/BackboneNet.h"
#include "core/backbone/GraphCost.h"
#include "core/nn/Device.h"

#include <ATen/ATen.h>

namespace fitroom {

Result<BackboneOutput> runBackbone(Architecture architecture, const WeightFile& weights,
                                   const std::string& file, const BackboneOutput& images,
                                   BackbonePart part) {
    at::NoGradGuard noGradient;
    BackboneNet net(architecture, part == BackbonePart::Whole);
    if (auto loaded = net.load(weights, file); !loaded)
        return Failure(loaded.error());
    if (!graphShapes(net.graph(), int(images.shape.at(2)), int(images.shape.at(3))))
        return badInput({}, {CORE_TEXT("core", "Images of %1 x %2 are too small for %3."),
                             {std::to_string(images.shape[2]), std::to_string(images.shape[3]),
                              architectureTitle(architecture)}});
    const at::Tensor in = at::from_blob(const_cast<float*>(images.values.data()), images.shape)
                              .to(computeDevice())
                              .contiguous(at::MemoryFormat::ChannelsLast);
    const at::Tensor out =
        (part == BackbonePart::Whole ? net.logits(in) : net.features(in)).to(at::kCPU).contiguous();
    const float* first = out.data_ptr<float>();
    return BackboneOutput{out.sizes().vec(), {first, first + out.numel()}};
}

} // namespace fitroom
