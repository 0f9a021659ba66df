#pragma once

#include "core/support/Error.h"

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <memory>
#include <string>

namespace torch::jit {
struct Module;
}

namespace fitroom {

/// A TorchScript program, on the device where nets are computed. Loading and calling it runs what
/// its file says, which may be anything: only for files that the user trusts.
class ScriptNet {
public:
    /// `content` is the program, `file` where it is from. The error says that it is no such program,
    /// or what LibTorch has against it.
    static Result<ScriptNet> load(const std::string& content, const std::filesystem::path& file);

    /// What it makes of images, batch x 3 x H x W: batch x outputs, float32, maps averaged over
    /// their places. The error is the program's own, or that it makes something else.
    [[nodiscard]] Result<at::Tensor> outputs(const at::Tensor& images) const;

    [[nodiscard]] std::int64_t parameterCount() const;

private:
    ScriptNet(std::filesystem::path file, std::shared_ptr<torch::jit::Module> module)
        : file_(std::move(file)), module_(std::move(module)) {}

    std::filesystem::path file_;
    std::shared_ptr<torch::jit::Module> module_;
};

} // namespace fitroom
