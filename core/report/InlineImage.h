#pragma once

#include "core/data/Dataset.h"

#include <cstddef>
#include <span>
#include <string>

namespace fitroom {

/// An image of a data set as a PNG file in a data: URL, for HTML that needs no other file.
std::string inlineImage(const Dataset& dataset, std::size_t index);

/// RFC 4648's base64 with padding.
std::string base64(std::span<const unsigned char> bytes);

} // namespace fitroom
