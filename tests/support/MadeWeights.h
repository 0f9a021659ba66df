#pragma once

#include "core/backbone/BackboneGraph.h"
#include "core/support/Safetensors.h"
#include "core/weights/WeightFile.h"

#include <zlib.h>

#include <cmath>
#include <cstring>
#include <string>
#include <vector>

/// Weights for the pretrained nets, made by a formula that tests/reference/backbones.py knows too.
namespace fitroom::test {

inline std::vector<float> madeValues(const std::string& name,
                                     const std::vector<std::int64_t>& shape) {
    std::vector<float> values(std::size_t(valueCount(shape)));
    const auto seed =
        std::uint32_t(crc32(0, reinterpret_cast<const Bytef*>(name.data()), uInt(name.size())));
    double scale = 1.0 / 8, centre = 0;
    if (name.ends_with("running_var") || (name.ends_with("weight") && shape.size() == 1))
        scale = 1.0 / 4, centre = 1;
    else if (shape.size() > 1)
        scale = std::sqrt(6.0 / double(valueCount(shape) / shape[0]));
    for (std::size_t i = 0; i < values.size(); ++i) {
        std::uint32_t hash = std::uint32_t(i) + seed;
        for (int round = 0; round < 2; ++round)
            hash = (hash ^ hash >> 16) * 0x45D9F3B;
        hash ^= hash >> 16;
        values[i] = float(centre + (double(hash) / 0x1p31 - 1) * scale);
    }
    return values;
}

/// A file's content in memory: tensors named and shaped as the net's, its top among them if wanted.
inline WeightFile madeWeights(Architecture architecture, bool withTop) {
    const BackboneGraph graph = backboneGraph(architecture);
    WeightFile file;
    for (const GraphTensor& tensor :
         graphTensors(graph, 0, withTop ? graph.steps.size() : graph.features)) {
        const std::vector<float> values = madeValues(tensor.name, tensor.shape);
        std::string& bytes = file.bytes.emplace_back(values.size() * sizeof(float), '\0');
        std::memcpy(bytes.data(), values.data(), bytes.size());
        std::vector<std::int64_t> strides(tensor.shape.size(), 1);
        for (std::size_t i = strides.size(); i-- > 1;)
            strides[i - 1] = strides[i] * tensor.shape[i];
        file.tensors.push_back(
            {tensor.name, "F32", tensor.shape, strides, 0, std::as_bytes(std::span(bytes))});
    }
    return file;
}

/// The same as a safetensors file.
inline std::string madeSafetensors(Architecture architecture) {
    const WeightFile file = madeWeights(architecture, false);
    std::vector<StoredTensor> tensors;
    for (const WeightTensor& tensor : file.tensors)
        tensors.push_back({tensor.name, tensor.type, tensor.shape, tensor.storage});
    return safetensorsBytes(tensors, {});
}

} // namespace fitroom::test
