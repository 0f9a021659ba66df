#include "core/data/folder/FileTree.h"

#include "core/picture/PictureHeader.h"
#include "core/support/InputFile.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cctype>

namespace fitroom {

bool isPassedOver(std::string_view name) {
    std::string lower(name);
    std::ranges::transform(lower, lower.begin(),
                           [](unsigned char letter) { return char(std::tolower(letter)); });
    return lower.starts_with('.') || lower == "__macosx" || lower == "thumbs.db" ||
           lower == "desktop.ini";
}

bool isZip(const std::filesystem::path& file) {
    auto opened = InputFile::open(file);
    std::array<char, 4> magic = {};
    if (!opened || opened->read(magic.data(), magic.size()).value_or(0) < magic.size())
        return false;
    const std::string_view begin(magic.data(), magic.size());
    return begin == "PK\3\4" || begin == "PK\5\6"; // a file first, or an empty zip's end
}

bool FileTree::isPicture(const std::string& beginning) {
    return beginsAsPicture(
        {reinterpret_cast<const std::uint8_t*>(beginning.data()), beginning.size()});
}

std::string validUtf8(std::string_view text) {
    using Json = nlohmann::json;
    const std::string quoted = Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
    return Json::parse(quoted).get<std::string>();
}

} // namespace fitroom
