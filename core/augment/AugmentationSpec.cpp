#include "core/augment/AugmentationSpec.h"

#include "core/support/Check.h"
#include "core/support/JsonReader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace fitroom {

namespace {

constexpr std::array<std::string_view, 2> kInterpolations = {"nearest", "linear"};

} // namespace

bool AugmentationSpec::changesNothing() const {
    return rotationDegrees == 0 && widthShift == 0 && heightShift == 0 && shearDegrees == 0 &&
           zoomMin == 1 && zoomMax == 1 && !horizontalFlip && cropScaleMin == 1 &&
           cropScaleMax == 1 && brightness == 0 && contrast == 0 && colour == 0 &&
           eraseProbability == 0 && !mixes() && pairProbability == 0;
}

void to_json(nlohmann::json& json, const AugmentationSpec& spec) {
    json = {{"rotation_degrees", spec.rotationDegrees},
            {"width_shift", spec.widthShift},
            {"height_shift", spec.heightShift},
            {"shear_degrees", spec.shearDegrees},
            {"zoom_min", spec.zoomMin},
            {"zoom_max", spec.zoomMax},
            {"horizontal_flip", spec.horizontalFlip},
            {"crop_scale_min", spec.cropScaleMin},
            {"crop_scale_max", spec.cropScaleMax},
            {"brightness", spec.brightness},
            {"contrast", spec.contrast},
            {"colour", spec.colour},
            {"erase_probability", spec.eraseProbability},
            {"erase_area_min", spec.eraseAreaMin},
            {"erase_area_max", spec.eraseAreaMax},
            {"mixup", spec.mixUp},
            {"cutmix", spec.cutMix},
            {"pair_probability", spec.pairProbability},
            {"pair_classes", spec.pairClasses},
            {"interpolation", kInterpolations[std::size_t(spec.interpolation)]}};
}

Result<AugmentationSpec> augmentationFromJson(const nlohmann::json& json, const Message& where,
                                              const std::string& prefix) {
    AugmentationSpec spec;
    JsonReader reader(json, where, prefix);
    reader.read("rotation_degrees", spec.rotationDegrees);
    reader.read("width_shift", spec.widthShift);
    reader.read("height_shift", spec.heightShift);
    reader.read("shear_degrees", spec.shearDegrees);
    reader.read("zoom_min", spec.zoomMin);
    reader.read("zoom_max", spec.zoomMax);
    reader.read("horizontal_flip", spec.horizontalFlip);
    reader.read("crop_scale_min", spec.cropScaleMin);
    reader.read("crop_scale_max", spec.cropScaleMax);
    reader.read("brightness", spec.brightness);
    reader.read("contrast", spec.contrast);
    reader.read("colour", spec.colour);
    reader.read("erase_probability", spec.eraseProbability);
    reader.read("erase_area_min", spec.eraseAreaMin);
    reader.read("erase_area_max", spec.eraseAreaMax);
    reader.read("mixup", spec.mixUp);
    reader.read("cutmix", spec.cutMix);
    reader.read("pair_probability", spec.pairProbability);
    reader.read("pair_classes", spec.pairClasses);
    reader.readChoice("interpolation", spec.interpolation, kInterpolations);
    if (auto read = reader.finish(); !read)
        return Failure(read.error());
    if (auto checked = checkAugmentation(spec, where, prefix); !checked)
        return Failure(checked.error());
    return spec;
}

tl::expected<void, Error> checkAugmentation(const AugmentationSpec& spec, const Message& where,
                                            const std::string& prefix) {
    struct Range {
        const char* member;
        double value, min, max;
    };
    const Range ranges[] = {
        {"rotation_degrees", spec.rotationDegrees, 0, 180},
        {"width_shift", spec.widthShift, 0, 1},
        {"height_shift", spec.heightShift, 0, 1},
        {"shear_degrees", spec.shearDegrees, 0, 89},
        {"zoom_min", spec.zoomMin, 0.05, 20},
        {"zoom_max", spec.zoomMax, spec.zoomMin, 20},
        {"crop_scale_min", spec.cropScaleMin, 1, 16},
        {"crop_scale_max", spec.cropScaleMax, spec.cropScaleMin, 16},
        {"brightness", spec.brightness, 0, 1},
        {"contrast", spec.contrast, 0, 1},
        {"colour", spec.colour, 0, 1},
        {"erase_probability", spec.eraseProbability, 0, 1},
        {"erase_area_min", spec.eraseAreaMin, 0, 1},
        {"erase_area_max", spec.eraseAreaMax, spec.eraseAreaMin, 1},
        {"mixup", spec.mixUp, 0, 2},
        {"cutmix", spec.cutMix, 0, 2},
        {"pair_probability", spec.pairProbability, 0, 1},
    };
    for (const Range& range : ranges) {
        if (auto complaint = outOfRange(prefix + range.member, range.value, range.min, range.max))
            return badInput(where, *complaint);
    }
    if (spec.pairProbability > 0 && spec.pairClasses.empty())
        return badInput(where,
                        {CORE_TEXT("core", "\"%1\" names no class whose images become pairs."),
                         {prefix + "pair_classes"}});
    return {};
}

tl::expected<void, Error> checkPairClasses(const AugmentationSpec& spec,
                                           std::span<const std::string> classes,
                                           const Message& where) {
    if (spec.pairProbability == 0)
        return {};
    for (const std::string& name : spec.pairClasses)
        if (std::ranges::find(classes, name) == classes.end())
            return badInput(
                where,
                {CORE_TEXT("core", "Images of the class \"%1\" are to become pairs, but the data "
                                   "has no such class."),
                 {name}},
                {CORE_TEXT("core", "Name classes of the data, or make no pairs."), {}});
    return {};
}

} // namespace fitroom
