#include "core/nn/BackboneLayer.h"

#include "core/backbone/GraphCost.h"
#include "core/backbone/WeightStore.h"
#include "core/nn/PretrainedInput.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace fitroom {
namespace {

constexpr std::int64_t kMostValues = 32 << 20; ///< of the largest maps at a time: 128 MiB

std::int64_t imagesAtOnce(const BackboneGraph& graph, int inputSize) {
    std::int64_t largest = 1;
    if (const auto shapes = graphShapes(graph, inputSize, inputSize)) {
        for (const ImageShape& shape : *shapes)
            largest = std::max(largest, std::int64_t(shape.size()));
    }
    return std::max<std::int64_t>(1, kMostValues / largest);
}

int firstTrainedBlock(const BackboneGraph& graph, BackboneTraining trained) {
    if (trained == BackboneTraining::None)
        return graph.lastBlock() + 1;
    return trained == BackboneTraining::All ? 0 : graph.lastBlock();
}

} // namespace

BackboneLayer::BackboneLayer(const Backbone& spec)
    : spec_(spec), net_(spec.architecture),
      imagesAtOnce_(imagesAtOnce(net_.graph(), spec.inputSize)),
      firstTrained_(firstTrainedBlock(net_.graph(), spec.trained)) {
    for (const NamedTensor& named : net_.learnt(firstTrained_))
        named.tensor.set_requires_grad(true);
}

Result<Backbone> BackboneLayer::loadPretrained() {
    const WeightStore store(defaultWeightsFolder());
    const Result<StoredWeights> weights = store.find(spec_);
    if (!weights)
        return Failure(weights.error());
    const Result<WeightFile> file = store.read(*weights);
    if (!file)
        return Failure(file.error());
    if (auto loaded = net_.load(*file, weights->file.string()); !loaded)
        return Failure(loaded.error());
    spec_.weights = HashPrefix(weights->hash);
    return spec_;
}

at::Tensor BackboneLayer::prepared(const at::Tensor& x) const {
    return pretrainedInput(x, spec_.inputSize, kImageNetColours);
}

at::Tensor BackboneLayer::maps(const at::Tensor& x) const {
    return net_.features(prepared(x));
}

at::Tensor BackboneLayer::pooled(const at::Tensor& maps) const {
    switch (spec_.pooling) {
    case BackbonePooling::None:
        return maps;
    case BackbonePooling::Average:
        return maps.mean({2, 3});
    case BackbonePooling::Maximum:
        return maps.amax({2, 3});
    case BackbonePooling::AverageAndMaximum:
        return at::cat({maps.mean({2, 3}), maps.amax({2, 3})}, 1);
    }
    return maps;
}

at::Tensor BackboneLayer::withoutGradient(const at::Tensor& x) const {
    at::NoGradGuard noGradient;
    std::vector<at::Tensor> parts;
    for (std::int64_t first = 0; first < x.size(0); first += imagesAtOnce_) {
        const std::int64_t count = std::min(imagesAtOnce_, x.size(0) - first);
        parts.push_back(pooled(maps(x.narrow(0, first, count))));
    }
    return parts.size() == 1 ? parts[0] : at::cat(parts);
}

at::Tensor BackboneLayer::forward(const at::Tensor& x, const Pass& pass) {
    if (spec_.trained == BackboneTraining::None || !at::GradMode::is_enabled())
        return withoutGradient(x).to(pass.type);
    return pooled(net_.features(prepared(x).to(pass.type)));
}

std::vector<NamedTensor> BackboneLayer::parameters() {
    return net_.learnt(firstTrained_);
}

std::vector<NamedTensor> BackboneLayer::buffers() {
    if (spec_.trained == BackboneTraining::None)
        return {};
    std::vector<NamedTensor> all = net_.runningValues();
    for (NamedTensor& named : net_.learnt(0)) {
        if (!named.tensor.requires_grad())
            all.push_back(std::move(named));
    }
    return all;
}

} // namespace fitroom
