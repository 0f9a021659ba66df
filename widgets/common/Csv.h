#pragma once

#include <QString>

namespace fitroom {

/// A field of a CSV file as RFC 4180 has it: in quotation marks where it holds a comma, a quotation
/// mark or a line end.
QString csvField(QString text);

/// The shortest text that reads back as the same number, with a point in every language.
QString csvField(double value);

} // namespace fitroom
