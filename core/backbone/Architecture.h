#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace fitroom {

/// Nets for ImageNet as torchvision builds them, so that its published weights fit.
enum class Architecture {
    Vgg16,   ///< Simonyan and Zisserman 2015, "Very deep convolutional networks"
    Vgg16Bn, ///< with batch normalisation
    Vgg19,
    Vgg19Bn,
    SqueezeNet10, ///< Iandola et al. 2016, "SqueezeNet"
    SqueezeNet11,
    ResNet18, ///< He et al. 2016, "Deep residual learning"
    ResNet50,
    MobileNetV3Small ///< Howard et al. 2019, "Searching for MobileNetV3"
};

inline constexpr int kArchitectures = 9;

/// torchvision's names, in the enumeration's order.
inline constexpr std::array<std::string_view, kArchitectures> kArchitectureNames = {
    "vgg16",         "vgg16_bn", "vgg19",    "vgg19_bn",          "squeezenet1_0",
    "squeezenet1_1", "resnet18", "resnet50", "mobilenet_v3_small"};

std::string architectureName(Architecture architecture);
/// For people: "VGG16 with batch norm".
std::string architectureTitle(Architecture architecture);
/// By torchvision's name.
std::optional<Architecture> findArchitecture(std::string_view name);

/// What is taken from, and divides, the red, green and blue of an image in [0, 1] before it goes
/// in.
struct Normalisation {
    std::array<float, 3> mean;
    std::array<float, 3> deviation;
};

/// ImageNet's mean and standard deviation, as torchvision's weights were trained.
inline constexpr Normalisation kImageNetColours = {{0.485F, 0.456F, 0.406F},
                                                   {0.229F, 0.224F, 0.225F}};

/// Side of the images that torchvision's weights were trained on.
inline constexpr int kImageNetSize = 224;

} // namespace fitroom
