#include "core/predict/Photo.h"

#include "core/picture/Shrink.h"

namespace fitroom {

Result<Picture> readPhoto(const std::filesystem::path& file) {
    return readPicture(file).map(
        [](Picture&& picture) { return shrunkTo(kPhotoSide, std::move(picture)); });
}

} // namespace fitroom
