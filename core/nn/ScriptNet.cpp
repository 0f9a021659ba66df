#include "core/nn/ScriptNet.h"

#include "core/nn/Device.h"

#include <torch/script.h>

#include <sstream>

namespace fitroom {
namespace {

/// LibTorch's messages go on for pages: what is wrong stands in the last line of a program's own
/// fault, and in the first of any other.
std::string reason(const std::exception& exception) {
    const auto* ours = dynamic_cast<const c10::Error*>(&exception);
    std::string text = ours ? ours->what_without_backtrace() : exception.what();
    while (text.ends_with('\n'))
        text.pop_back();
    const std::size_t error = text.rfind("\nRuntimeError: ");
    if (error != std::string::npos)
        text = text.substr(error + 1);
    text = text.substr(0, text.find('\n'));
    while (text.ends_with('.'))
        text.pop_back();
    return text;
}

Failure wrong(const std::filesystem::path& file, Message what) {
    return badInput(inFile(file.string()), std::move(what));
}

std::string kindOf(const c10::IValue& value) {
    if (!value.isTensor())
        return value.tagKind();
    std::string text = "a tensor of";
    for (const std::int64_t size : value.toTensor().sizes())
        text += " " + std::to_string(size);
    return text;
}

} // namespace

Result<ScriptNet> ScriptNet::load(const std::string& content, const std::filesystem::path& file) {
    try {
        std::istringstream stream(content);
        auto module =
            std::make_shared<torch::jit::Module>(torch::jit::load(stream, computeDevice()));
        module->eval();
        return ScriptNet(file, std::move(module));
    } catch (const std::exception& exception) {
        return wrong(file, {CORE_TEXT("core", "LibTorch cannot load this TorchScript program: %1."),
                            {reason(exception)}});
    }
}

Result<at::Tensor> ScriptNet::outputs(const at::Tensor& images) const {
    const at::NoGradGuard noGradient;
    // Its first calls would be slower and give other last digits than the later ones.
    const torch::jit::GraphOptimizerEnabledGuard asWritten(false);
    c10::IValue out;
    try {
        out = module_->forward({images});
    } catch (const std::exception& exception) {
        return wrong(file_, {CORE_TEXT("core", "The TorchScript program failed on images of %1 x "
                                               "%2: %3."),
                             {std::to_string(images.size(2)), std::to_string(images.size(3)),
                              reason(exception)}});
    }
    if (!out.isTensor() || !out.toTensor().is_floating_point() ||
        (out.toTensor().dim() != 2 && out.toTensor().dim() != 4) ||
        out.toTensor().size(0) != images.size(0) || out.toTensor().numel() == 0)
        return wrong(file_,
                     {CORE_TEXT("core", "For %1 images the TorchScript program makes %2, and "
                                        "not a row of numbers or maps for each."),
                      {std::to_string(images.size(0)), kindOf(out)}});
    const at::Tensor values = out.toTensor().to(at::kFloat);
    return values.dim() == 4 ? values.mean({2, 3}) : values.contiguous();
}

std::int64_t ScriptNet::parameterCount() const {
    std::int64_t count = 0;
    for (const at::Tensor& parameter : module_->parameters())
        count += parameter.numel();
    return count;
}

} // namespace fitroom
