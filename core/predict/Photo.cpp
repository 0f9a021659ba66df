#include "core/predict/Photo.h"

#include "core/picture/Shrink.h"

namespace fitroom {
namespace {

Picture shrunk(Picture&& picture) {
    return shrunkTo(kPhotoSide, std::move(picture));
}

} // namespace

Result<Picture> readPhoto(const std::filesystem::path& file) {
    return readPicture(file).map(shrunk);
}

Result<Picture> decodePhoto(std::span<const std::uint8_t> data, const std::string& name) {
    return decodePicture(data, name).map(shrunk);
}

} // namespace fitroom
