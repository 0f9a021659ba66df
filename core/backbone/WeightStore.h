#pragma once

#include "core/model/LayerSpec.h"
#include "core/support/Error.h"
#include "core/support/FileLayer.h"
#include "core/support/Progress.h"
#include "core/weights/WeightFile.h"

#include <filesystem>
#include <optional>

namespace fitroom {

/// Pretrained weights that were imported.
struct StoredWeights {
    Architecture architecture = Architecture::SqueezeNet10;
    std::string hash;     ///< 32 digits, of the tensors: the same from whichever file they came
    std::string source;   ///< what the file was called
    std::string sha256;   ///< of that file
    std::string imported; ///< UTC, ISO 8601
    std::filesystem::path file;
    std::uint64_t bytes = 0; ///< of `file`
};

/// The folder with the user's pretrained weights. Each import becomes one safetensors file there,
/// `<architecture>-<hash>.safetensors`, without the net's top, with what StoredWeights says of it
/// in its header. Several programs may use it at once.
class WeightStore {
public:
    explicit WeightStore(std::filesystem::path folder, FileLayer& files = posixFiles());

    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
    tl::expected<void, Error> makeFolder() const;

    /// The newest first. Files that cannot be read are in `problems`.
    struct Listing {
        std::vector<StoredWeights> weights;
        std::vector<Error> problems;
    };
    [[nodiscard]] Listing list() const;

    /// What is known of a file before it is imported.
    struct Expected {
        std::string name;   ///< empty: the file's own
        std::string sha256; ///< the hash's beginning; empty: any
    };
    /// Reads a safetensors file or one of PyTorch's (see readWeightFile), finds out which
    /// architecture it fits and keeps its tensors.
    Result<StoredWeights> import(const std::filesystem::path& file, const Progress& progress,
                                 const Expected& expected);
    Result<StoredWeights> import(const std::filesystem::path& file, const Progress& progress = {}) {
        return import(file, progress, Expected{});
    }

    /// The weights that a net's layer asks for. The error says that they are not there, and how to
    /// get them.
    [[nodiscard]] Result<StoredWeights> find(const Backbone& layer) const;
    /// By the beginning of the hash, or by architecture when there is one of it only.
    [[nodiscard]] Result<StoredWeights> find(const std::string& name) const;

    /// The tensors, compared with their hash.
    [[nodiscard]] Result<WeightFile> read(const StoredWeights& weights) const;

    tl::expected<void, Error> remove(const StoredWeights& weights);

private:
    std::filesystem::path folder_;
    FileLayer* files_;
};

/// `<userDataFolder>/weights`.
std::filesystem::path defaultWeightsFolder();

} // namespace fitroom
