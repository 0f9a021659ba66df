#pragma once

#include <string>
#include <string_view>

namespace fitroom {

/// Text made safe for HTML and SVG, between tags and inside quoted attributes: names come from
/// files and may hold anything. What is not UTF-8, and control characters, become U+FFFD.
std::string escaped(std::string_view text);

/// <name attributes>content</name>; `content` is HTML already. `attributes` are written as given.
std::string element(std::string_view name, std::string_view content,
                    std::string_view attributes = {});

} // namespace fitroom
