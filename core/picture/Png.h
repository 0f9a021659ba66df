#pragma once

#include "core/picture/Picture.h"

#include <string>

namespace fitroom {

/// The picture as a PNG file's bytes.
std::string pngOf(const Picture& picture);

} // namespace fitroom
