#include "core/report/InlineImage.h"

#include "core/data/PicturePlanes.h"
#include "core/picture/Png.h"

#include <algorithm>

namespace fitroom {

std::string base64(std::span<const unsigned char> bytes) {
    constexpr const char* kDigits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - at);
        unsigned group = 0;
        for (std::size_t i = 0; i < 3; ++i)
            group = group << 8 | (i < count ? bytes[at + i] : 0u);
        for (std::size_t i = 0; i < 4; ++i)
            text += i <= count ? kDigits[group >> (18 - 6 * i) & 63] : '=';
    }
    return text;
}

std::string inlineImage(const Dataset& dataset, std::size_t index) {
    const std::string file = pngOf(pictureOfPlanes(dataset.image(index), dataset.shape()));
    return "data:image/png;base64," +
           base64({reinterpret_cast<const unsigned char*>(file.data()), file.size()});
}

} // namespace fitroom
