#pragma once

#include <string>

namespace fitroom {

/// A field of a CSV file as RFC 4180 has it: in quotation marks where it holds a comma, a quotation
/// mark or a line end.
std::string csvField(const std::string& text);

} // namespace fitroom
