#include "core/nn/ScriptLayer.h"

#include "core/backbone/ScriptStore.h"
#include "core/nn/Device.h"
#include "core/nn/PretrainedInput.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <stdexcept>

namespace fitroom {
namespace {

constexpr std::int64_t kImagesAtOnce = 16;

} // namespace

Result<ScriptedNet> ScriptLayer::loadScript() {
    const ScriptStore store(defaultWeightsFolder());
    const Result<StoredScript> script = store.find(spec_.script);
    if (!script)
        return Failure(script.error());
    const Result<std::string> content = store.read(*script);
    if (!content)
        return Failure(content.error());
    Result<ScriptNet> net = ScriptNet::load(*content, script->file);
    if (!net)
        return Failure(net.error());
    const Result<at::Tensor> tried =
        net->outputs(at::zeros({2, 3, spec_.inputSize, spec_.inputSize}, computeDevice()));
    if (!tried)
        return Failure(tried.error());
    if (tried->size(1) != spec_.outputs)
        return badInput(inFile(script->file.string()),
                        {CORE_TEXT("core", "The TorchScript program makes %1 numbers of an image, "
                                           "and the layer says %2."),
                         {std::to_string(tried->size(1)), std::to_string(spec_.outputs)}});
    net_ = std::move(*net);
    spec_.script = HashPrefix(script->hash);
    return spec_;
}

at::Tensor ScriptLayer::forward(const at::Tensor& x, const Pass& pass) {
    const std::optional<Normalisation> normalisation =
        spec_.colours == InputColours::ImageNet ? std::optional(kImageNetColours) : std::nullopt;
    std::vector<at::Tensor> parts;
    for (std::int64_t first = 0; first < x.size(0); first += kImagesAtOnce) {
        const std::int64_t count = std::min(kImagesAtOnce, x.size(0) - first);
        const Result<at::Tensor> out = net_->outputs(
            pretrainedInput(x.narrow(0, first, count), spec_.inputSize, normalisation));
        if (!out)
            throw std::runtime_error(out.error().english());
        parts.push_back(*out);
    }
    return at::cat(parts).to(pass.type);
}

} // namespace fitroom
