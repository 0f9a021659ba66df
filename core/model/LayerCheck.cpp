#include "core/model/LayerCheck.h"

#include "core/support/Check.h"

#include <algorithm>

namespace fitroom {

namespace {

using Complaint = std::optional<Message>;

Complaint check(const Convolution& layer) {
    if (Complaint wrong = outOfRange("filters", layer.filters, 1, limit::kFilters))
        return wrong;
    if (Complaint wrong = outOfRange("kernel", layer.kernel, 1, limit::kWindow))
        return wrong;
    return outOfRange("stride", layer.stride, 1, limit::kWindow);
}

Complaint check(const Pooling& layer) {
    return outOfRange("size", layer.size, 1, limit::kWindow);
}

Complaint check(const GlobalPooling&) {
    return std::nullopt;
}

Complaint check(const BatchNormalisation& layer) {
    if (Complaint wrong = outOfRange("momentum", layer.momentum, 0, 1))
        return wrong;
    return outOfRange("epsilon", layer.epsilon, 1e-12, 1);
}

Complaint check(const Dropout& layer) {
    if (layer.rate >= 0 && layer.rate < 1) // dropping everything would divide by nothing
        return std::nullopt;
    return Message{CORE_TEXT("core", "\"%1\" is %2, but must be at least 0 and below 1."),
                   {"rate", numberText(layer.rate)}};
}

Complaint check(const Flatten&) {
    return std::nullopt;
}

Complaint check(const Dense& layer) {
    if (layer.units == Dense::kClasses)
        return std::nullopt;
    return outOfRange("units", layer.units, 1, limit::kUnits);
}

Complaint check(const ActivationLayer&) {
    return std::nullopt;
}

Complaint check(const ResidualBlock& layer) {
    if (Complaint wrong = outOfRange("filters", layer.filters, 1, limit::kFilters))
        return wrong;
    if (Complaint wrong = outOfRange("momentum", layer.momentum, 0, 1))
        return wrong;
    return outOfRange("stride", layer.stride, 1, limit::kWindow);
}

Complaint checkHash(const char* member, const HashPrefix& hash) {
    const auto digit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    const std::string text = hash.text();
    if (std::ranges::all_of(text, digit))
        return std::nullopt;
    return Message{CORE_TEXT("core", "\"%1\" must be the beginning of a hash, not \"%2\"."),
                   {member, text}};
}

Complaint checkInputSize(int size) {
    return outOfRange("input_size", size, limit::kSmallestInput, limit::kLargestInput);
}

Complaint check(const Backbone& layer) {
    if (Complaint wrong = checkHash("weights", layer.weights))
        return wrong;
    return checkInputSize(layer.inputSize);
}

Complaint check(const ScriptedNet& layer) {
    if (Complaint wrong = checkHash("script", layer.script))
        return wrong;
    if (Complaint wrong = outOfRange("outputs", layer.outputs, 1, limit::kUnits))
        return wrong;
    return checkInputSize(layer.inputSize);
}

} // namespace

std::optional<Message> checkLayer(const LayerSpec& layer) {
    return std::visit([](const auto& kind) { return check(kind); }, layer);
}

} // namespace fitroom
