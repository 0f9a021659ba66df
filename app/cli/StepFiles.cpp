#include "app/cli/StepFiles.h"

#include "core/data/PicturePlanes.h"
#include "core/picture/Png.h"
#include "core/support/AtomicFile.h"

namespace fitroom::cli {
namespace {

Picture pictureOf(const GarmentMask& mask) {
    Picture picture{mask.width, mask.height, 1, mask.inside};
    for (std::uint8_t& pixel : picture.pixels)
        pixel = pixel != 0 ? 255 : 0;
    return picture;
}

} // namespace

tl::expected<void, Error> writeSteps(const std::filesystem::path& folder, const std::string& file,
                                     const Classification& answer) {
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure)
        return cannotWrite(inFile(folder.string()),
                           {CORE_TEXT("core", "The folder cannot be made: %1."),
                            {failure.message()}});
    const std::string stem = std::filesystem::path(file).stem().string();
    const auto write = [&](const char* step, const Picture& picture) {
        return writeFileAtomically(folder / (stem + step), pngOf(picture));
    };
    if (const auto& steps = answer.steps) {
        for (const auto& [step, picture] : {std::pair("-1-photo.png", steps->photo),
                                            std::pair("-2-mask.png", pictureOf(steps->mask)),
                                            std::pair("-3-cut-out.png", steps->cutOut)})
            if (auto written = write(step, picture); !written)
                return written;
    }
    return write("-4-image.png", pictureOfPlanes(answer.input, answer.shape));
}

} // namespace fitroom::cli
