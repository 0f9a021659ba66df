#include "core/backbone/Architecture.h"

#include <algorithm>

namespace fitroom {

std::string architectureName(Architecture architecture) {
    return std::string(kArchitectureNames[std::size_t(architecture)]);
}

std::string architectureTitle(Architecture architecture) {
    static constexpr std::array<std::string_view, kArchitectures> kTitles = {
        "VGG16",
        "VGG16 with batch norm",
        "VGG19",
        "VGG19 with batch norm",
        "SqueezeNet 1.0",
        "SqueezeNet 1.1",
        "ResNet-18",
        "ResNet-50",
        "MobileNetV3 small"};
    return std::string(kTitles[std::size_t(architecture)]);
}

std::optional<Architecture> findArchitecture(std::string_view name) {
    const auto found = std::ranges::find(kArchitectureNames, name);
    if (found == kArchitectureNames.end())
        return {};
    return Architecture(found - kArchitectureNames.begin());
}

} // namespace fitroom
