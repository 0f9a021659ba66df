#pragma once

#include "core/model/LayerSpec.h"
#include "core/support/Error.h"
#include "core/support/FileLayer.h"
#include "core/support/Progress.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace fitroom {

/// A TorchScript program that the user trusts.
struct StoredScript {
    std::string hash;     ///< the first 32 digits of the file's SHA-256
    std::string source;   ///< what the file was called
    std::string imported; ///< UTC, ISO 8601
    int inputSize = 0;    ///< side of the images that it was tried with
    int outputs = 0;      ///< numbers that it made of an image
    std::int64_t parameters = 0;
    std::filesystem::path file;
};

/// A net's first layer that is this program.
ScriptedNet layerOf(const StoredScript& script);

/// The TorchScript programs in the user's folder of weights: `script-<hash>.pt`, and beside each
/// what StoredScript says of it, as JSON. That a program is there means that the user trusts it;
/// one whose content is not that of its hash is never run.
class ScriptStore {
public:
    explicit ScriptStore(std::filesystem::path folder, FileLayer& files = posixFiles());

    /// The newest first. Those whose description cannot be read are in `problems`.
    struct Listing {
        std::vector<StoredScript> scripts;
        std::vector<Error> problems;
    };
    [[nodiscard]] Listing list() const;

    /// Keeps the program and finds out what it makes of images, which **runs it**: it may do
    /// anything that the user may. Ask first. The error says that it is no such program, or makes
    /// something else than numbers of images; nothing is kept then.
    Result<StoredScript> import(const std::filesystem::path& file, const Progress& progress = {});

    /// By the beginning of the hash; empty: the newest. The error says that it is not there.
    [[nodiscard]] Result<StoredScript> find(const HashPrefix& hash) const;
    /// The program, compared with its hash. The error says that it is another one than it was.
    [[nodiscard]] Result<std::string> read(const StoredScript& script) const;

    tl::expected<void, Error> remove(const StoredScript& script);

private:
    std::filesystem::path folder_;
    FileLayer* files_;
};

} // namespace fitroom
