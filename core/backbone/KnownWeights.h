#pragma once

#include "core/backbone/WeightStore.h"

#include <string_view>

namespace fitroom {

/// Weights that their makers publish, and how to know that they arrived whole.
struct KnownWeights {
    std::string name; ///< "squeezenet1_0-b66bff10"
    Architecture architecture = Architecture::SqueezeNet10;
    std::string url;
    std::string sha256; ///< the beginning of the file's hash, as the publisher gives it
};

/// resources/weights/known.json, compiled in.
std::string_view knownWeightsFile();

/// Those of torchvision that the program can use.
const std::vector<KnownWeights>& knownWeights();

/// By name, or by architecture (the first one in the list).
Result<KnownWeights> findKnownWeights(const std::string& name);

/// Whether weights made of this file are among the imported.
bool isImported(const KnownWeights& known, const std::vector<StoredWeights>& imported);

/// Fetches the file, compares its hash, imports it and drops it. An interrupted download goes on
/// where it was; a file with another hash is dropped, and an error.
Result<StoredWeights> downloadWeights(const KnownWeights& known, WeightStore& store,
                                      const Progress& progress = {});

} // namespace fitroom
