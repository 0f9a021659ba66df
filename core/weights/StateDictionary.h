#pragma once

#include "core/weights/Pickle.h"

#include <map>

namespace fitroom {

/// A storage as a pickle of PyTorch speaks of it.
struct TorchStorage {
    std::string type;        ///< safetensors' name
    std::int64_t values = 0; ///< how many it holds
};

/// A tensor as a pickle of PyTorch speaks of it: see WeightTensor.
struct TorchTensor {
    std::string name;
    std::string storage; ///< its key
    std::vector<std::int64_t> shape, strides;
    std::int64_t offset = 0;
};

/// What a file saved by PyTorch says, without the numbers.
struct StateDictionary {
    std::map<std::string, TorchStorage> storages; ///< all that the pickle names, by key
    std::vector<TorchTensor> tensors;
};

/// All that a state dictionary's pickle may call or name.
std::span<const std::string_view> torchGlobals();

/// The tensors of the state dictionary in `pickle`, each checked to lie in its storage. Other
/// values beside them are passed over. `file` names it in errors.
Result<StateDictionary> stateDictionary(const Pickle& pickle, const std::string& file);

} // namespace fitroom
